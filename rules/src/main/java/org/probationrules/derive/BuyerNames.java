package org.probationrules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.probationrules.pack.ShippedFiles;
import org.probationrules.pack.Yaml;

/**
 * The names and numbers under which contracting authorities publish that the plugin knows.
 *
 * @param buyers the authorities
 */
public record BuyerNames(List<Known> buyers) {

    /**
     * A contracting authority.
     *
     * @param code its short code
     * @param names its names, in small letters and without what is in brackets
     * @param numbers its public procurement organisation numbers
     */
    public record Known(String code, List<String> names, List<String> numbers) {}

    /** Reads the list that is shipped. */
    public static BuyerNames shipped() {
        return new BuyerNames(ShippedFiles.yaml("codelists/buyers.yaml").get("buyers").items().stream()
                .map(BuyerNames::read)
                .toList());
    }

    private static Known read(Yaml item) {
        List<String> names = new ArrayList<>(item.find("otherNames").map(Yaml::texts).orElse(List.of()));
        names.add(item.get("name").text());
        return new Known(
                item.get("code").text(),
                names.stream().map(BuyerNames::plain).toList(),
                item.find("numbers").map(Yaml::texts).orElse(List.of()));
    }

    /** The short code of an authority, if it is known by its number or else by its name. */
    public Optional<String> codeOf(String name, String number) {
        String plain = plain(name);
        return buyers.stream()
                .filter(buyer -> buyer.numbers().contains(number))
                .findFirst()
                .or(() -> buyers.stream().filter(buyer -> buyer.names().contains(plain)).findFirst())
                .map(Known::code);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("\\(.*?\\)", " ")
                .replace("&", " and ")
                .replaceAll("\\b(his|her) majesty.?s\\b", "hm")
                .replaceAll("[^a-z0-9 ]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
