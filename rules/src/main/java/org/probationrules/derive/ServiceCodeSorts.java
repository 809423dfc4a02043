package org.probationrules.derive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.probationrules.facts.Dossier;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.ServiceCodes;
import org.probationrules.facts.Texts;

/** Sorts the codes of a procurement and its lots by what may be bought as a light touch contract. */
final class ServiceCodeSorts implements Derivation {

    @Override
    public List<ServiceCodes> derive(Dossier dossier, Background background) {
        return dossier.procurement()
                .map(procurement -> List.of(sort(procurement, background.codelists())))
                .orElse(List.of());
    }

    private static ServiceCodes sort(Procurement procurement, Codelists codelists) {
        Set<String> codes = new LinkedHashSet<>(procurement.cpv().values());
        procurement.lots().forEach(lot -> codes.addAll(lot.cpv().values()));
        String pointer = procurement.cpv().pointer();
        return new ServiceCodes(
                pointer,
                procurement.cpv().first(),
                those(codes, code -> true, pointer),
                those(codes, codelists.lightTouchCodes()::contains, pointer),
                those(codes, code -> !codelists.lightTouchCodes().contains(code), pointer),
                those(codes, codelists.reservableCodes()::contains, pointer));
    }

    private static Texts those(Set<String> codes, Predicate<String> wanted, String pointer) {
        return codes.isEmpty()
                ? Texts.MISSING.at(pointer)
                : Texts.of(codes.stream().filter(wanted).toList()).at(pointer);
    }
}
