package org.probationrules.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
            Codelists codelists = background.codelists();
            String began = procurement.notices().stream()
                    .map(Notice::code)
                    .filter(code -> codelists.noticeForm(code).filter(NoticeForm::begins).isPresent())
                    .findFirst()
                    .orElse("none");
            procurement.notices().forEach(notice -> facts.add(use(notice, codelists.noticeForm(notice.code()), began)));
            facts.addAll(firstPublications(procurement, codelists.noticeForms()));
        });
        return facts;
    }

    private static NoticeUse use(Notice notice, Optional<NoticeForm> form, String began) {
        return new NoticeUse(
                notice.pointer(),
                notice.code(),
                notice.published(),
                form.map(NoticeForm::family).map(Text::of).orElse(Text.MISSING).at(notice.pointer() + "/code"),
                Text.of(began).at(notice.pointer() + "/code"),
                Text.of(form.map(NoticeForm::conflicts).orElse("none")).at(notice.pointer() + "/code"),
                notice.lacks().isMissing() || form.isEmpty() ? notice.lacks() : both(notice.lacks(), form.get().content()));
    }

    private static Texts both(Texts some, Texts others) {
        return Texts.of(some.values().stream().filter(others::has).toList()).at(some.pointer());
    }

    private static List<FirstPublication> firstPublications(Procurement procurement, List<NoticeForm> forms) {
        Map<String, Notice> first = new HashMap<>();
        for (Notice notice : procurement.notices()) {
            first.merge(notice.code(), notice, (one, other) -> day(other).isBefore(day(one)) ? other : one);
        }
        String pointer = procurement.pointer() + "/notices";
        EventDate none = EventDate.NONE.at(pointer);
        List<FirstPublication> publications = new ArrayList<>();
        for (NoticeForm form : forms) {
            Notice notice = first.get(form.code());
            publications.add(notice == null
                    ? new FirstPublication(pointer, form.code(), none)
                    : new FirstPublication(notice.pointer(), form.code(), notice.published()));
        }
        return publications;
    }

    private static LocalDate day(Notice notice) {
        return notice.published().earliest().orElse(LocalDate.MAX);
    }
}
