package org.probationrules.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Fact;
import org.probationrules.facts.FirstPublication;
import org.probationrules.facts.Notice;
import org.probationrules.facts.NoticeForm;
import org.probationrules.facts.NoticeUse;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;

/** Looks up the notices of a procurement in the list of forms, and finds the first of each form. */
final class NoticeUses implements Derivation {

    @Override
    public List<Fact> derive(Dossier dossier, Background background) {
        List<Fact> facts = new ArrayList<>();
        dossier.procurement().ifPresent(procurement -> {
            Map<String, NoticeForm> forms = background.codelists().noticeForms().stream()
                    .collect(Collectors.toMap(NoticeForm::code, Function.identity()));
            String began = procurement.notices().stream()
                    .map(Notice::code)
                    .filter(code -> forms.containsKey(code) && forms.get(code).begins())
                    .findFirst()
                    .orElse("none");
            procurement.notices().forEach(notice -> facts.add(use(notice, forms.get(notice.code()), began)));
            background.codelists().noticeForms().forEach(form -> facts.add(first(procurement, form.code())));
        });
        return facts;
    }

    private static NoticeUse use(Notice notice, NoticeForm form, String began) {
        boolean known = form != null;
        return new NoticeUse(
                notice.pointer(),
                notice.code(),
                notice.published(),
                (known ? Text.of(form.family()) : Text.MISSING).at(notice.pointer() + "/code"),
                Text.of(began).at(notice.pointer() + "/code"),
                Text.of(known ? form.conflicts() : "none").at(notice.pointer() + "/code"),
                notice.lacks().isMissing() || !known ? notice.lacks() : both(notice.lacks(), form.content()));
    }

    private static Texts both(Texts some, Texts others) {
        return Texts.of(some.values().stream().filter(others::has).toList()).at(some.pointer());
    }

    private static FirstPublication first(Procurement procurement, String code) {
        return procurement.notices().stream()
                .filter(notice -> notice.code().equals(code))
                .min(Comparator.comparing(notice -> notice.published().earliest().orElse(LocalDate.MAX)))
                .map(notice -> new FirstPublication(notice.pointer(), code, notice.published()))
                .orElseGet(() -> new FirstPublication(
                        procurement.pointer() + "/notices", code, EventDate.NONE.at(procurement.pointer() + "/notices")));
    }
}
