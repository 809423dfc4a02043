package org.probationrules.derive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.probationrules.pack.Yaml;

/**
 * The grant schemes that are known.
 *
 * @param schemes the schemes
 * @param vcseForms forms of voluntary, community and social enterprise organisations
 */
public record GrantSchemes(List<Scheme> schemes, List<String> vcseForms) {

    /**
     * A scheme.
     *
     * @param code its code
     * @param names every name that it goes by
     * @param limits the first word of the parameters that hold its limits
     */
    public record Scheme(String code, List<String> names, String limits) {}

    /** The scheme with this code or name; case and spaces do not matter. */
    public Optional<Scheme> find(String written) {
        return schemes.stream()
                .filter(scheme -> Stream.concat(Stream.of(scheme.code()), scheme.names().stream())
                        .anyMatch(name -> plain(name).equals(plain(written))))
                .findFirst();
    }

    static GrantSchemes read(Yaml file) {
        return new GrantSchemes(
                file.get("schemes").items().stream()
                        .map(item -> new Scheme(
                                item.get("code").text(),
                                Stream.concat(Stream.of(item.get("name").text()), item.get("also").texts().stream())
                                        .toList(),
                                item.get("limits").text()))
                        .toList(),
                file.get("vcseForms").texts());
    }

    private static String plain(String written) {
        return written.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
