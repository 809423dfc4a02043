package org.probationrules.derive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.probationrules.facts.CategoryBundle;
import org.probationrules.facts.NeedCategory;
import org.probationrules.facts.Texts;

/** Finds need categories by their code, their name or another name in use, whatever the case and the spaces. */
public final class CategoryNames {

    private final Map<String, List<String>> codes = new HashMap<>();

    CategoryNames(List<NeedCategory> categories, List<CategoryBundle> bundles) {
        for (NeedCategory category : categories) {
            List<String> code = List.of(category.code());
            codes.put(PlainNames.plain(category.code()), code);
            codes.put(PlainNames.plain(category.name()), code);
            category.also().forEach(name -> codes.put(PlainNames.plain(name), code));
        }
        for (CategoryBundle bundle : bundles) {
            codes.put(PlainNames.plain(bundle.code()), bundle.categories());
            codes.put(PlainNames.plain(bundle.name()), bundle.categories());
        }
    }

    /** The codes that a name stands for: one, or those of a bundle; none if it is not known. */
    List<String> codes(String name) {
        return codes.getOrDefault(PlainNames.plain(name), List.of());
    }

    /** The codes that the names of a list stand for, each once, in their order. */
    List<String> codesOf(Texts names) {
        return names.values().stream().flatMap(name -> codes(name).stream()).distinct().toList();
    }
}
