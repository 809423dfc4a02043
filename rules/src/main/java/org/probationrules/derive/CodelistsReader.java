package org.probationrules.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.probationrules.facts.CategoryBundle;
import org.probationrules.facts.CodeList;
import org.probationrules.facts.MilestoneKind;
import org.probationrules.facts.MilestoneOrder;
import org.probationrules.facts.NeedCategory;
import org.probationrules.facts.NoticeForm;
import org.probationrules.facts.OldWord;
import org.probationrules.facts.Region;
import org.probationrules.facts.Texts;
import org.probationrules.facts.WorkingDays;
import org.probationrules.pack.ShippedFiles;
import org.probationrules.pack.Yaml;

/** Reads the code lists and the calendar that are shipped. */
final class CodelistsReader {

    private CodelistsReader() {}

    static Codelists read() {
        List<Region> regions = regions();
        List<NeedCategory> needCategories = needCategories();
        List<CategoryBundle> categoryBundles = categoryBundles();
        return new Codelists(
                lightTouch("reservable", "other"),
                lightTouch("reservable"),
                buyers(),
                milestoneKinds(),
                milestoneOrders(),
                noticeForms(),
                regions,
                GrantsPortal.read(ShippedFiles.yaml("codelists/grants-portal.yaml")),
                GrantSchemes.read(ShippedFiles.yaml("codelists/grant-schemes.yaml")),
                workingDays(ShippedFiles.yaml("calendars/bank-holidays.json")),
                needCategories,
                categoryBundles,
                noticeItems(),
                summaryItems(),
                List.of(milestones("phase-milestones", "ofPhase"), milestones("milestones-on-a-system", "onASystem")),
                oldWords(),
                FrameworkPortal.read(ShippedFiles.yaml("codelists/framework-portal.yaml")),
                ExclusionGrounds.read(ShippedFiles.yaml("codelists/exclusion-questions.yaml")),
                Set.copyOf(ShippedFiles.yaml("codelists/requirements.yaml").get("ofTheAct").texts()),
                programmes(),
                new CategoryNames(needCategories, categoryBundles),
                new AreaNames(regions),
                new RegionCodes(regions));
    }

    private static Set<String> lightTouch(String... parts) {
        Yaml file = ShippedFiles.yaml("codelists/light-touch-cpv.yaml");
        Set<String> codes = new HashSet<>();
        for (String part : parts) {
            codes.addAll(List.of(file.get(part).text().strip().split("\\s+")));
        }
        return Set.copyOf(codes);
    }

    private static Map<String, String> buyers() {
        Map<String, String> types = new LinkedHashMap<>();
        ShippedFiles.yaml("codelists/buyers.yaml").get("buyers").items().forEach(
                item -> types.put(item.get("code").text(), item.get("authorityType").text()));
        return types;
    }

    private static List<MilestoneKind> milestoneKinds() {
        List<MilestoneKind> kinds = new ArrayList<>();
        ShippedFiles.yaml("codelists/milestones.yaml").get("kinds").entries().forEach(
                (code, name) -> kinds.add(new MilestoneKind("", code, name.text())));
        return kinds;
    }

    private static List<MilestoneOrder> milestoneOrders() {
        return ShippedFiles.yaml("codelists/milestones.yaml").get("order").items().stream()
                .map(item -> new MilestoneOrder(
                        "",
                        item.get("first").text(),
                        item.get("second").text(),
                        item.get("strict").text().equals("true")))
                .toList();
    }

    private static List<NoticeForm> noticeForms() {
        return ShippedFiles.yaml("codelists/notices.yaml").get("notices").items().stream()
                .map(item -> new NoticeForm(
                        "",
                        item.get("code").text(),
                        item.get("family").text(),
                        item.get("name").text(),
                        item.find("begins").map(Yaml::text).orElse("").equals("true"),
                        item.find("conflicts").map(Yaml::text).orElse("none"),
                        Texts.of(item.find("content").map(Yaml::texts).orElse(List.of()))))
                .toList();
    }

    private static List<Region> regions() {
        return ShippedFiles.yaml("codelists/regions.yaml").get("regions").items().stream()
                .map(item -> new Region(
                        "",
                        item.get("code").text(),
                        item.get("name").text(),
                        item.get("policeAreas").texts(),
                        item.find("coCommissioner").map(Yaml::text).orElse(""),
                        item.find("coCommissions").map(Yaml::text).orElse("").equals("when-funding")))
                .toList();
    }

    private static List<NeedCategory> needCategories() {
        return ShippedFiles.yaml("codelists/need-categories.yaml").get("categories").items().stream()
                .map(item -> new NeedCategory(
                        "", item.get("code").text(), item.get("name").text(), item.get("also").texts()))
                .toList();
    }

    private static List<CategoryBundle> categoryBundles() {
        return ShippedFiles.yaml("codelists/need-categories.yaml").get("bundles").items().stream()
                .map(item -> new CategoryBundle(
                        "", item.get("code").text(), item.get("name").text(), item.get("categories").texts()))
                .toList();
    }

    private static List<NoticeItem> noticeItems() {
        List<NoticeItem> items = new ArrayList<>();
        ShippedFiles.yaml("codelists/notice-content.yaml").get("notices").entries().forEach((notice, content) -> {
            content.get("all").texts().forEach(item -> items.add(new NoticeItem(notice, item, Map.of())));
            content.find("only").ifPresent(only -> only.items().forEach(item -> {
                Map<String, List<String>> conditions = new LinkedHashMap<>();
                item.get("where").entries().forEach((name, values) -> conditions.put(name, values.texts()));
                items.add(new NoticeItem(notice, item.get("item").text(), conditions));
            }));
        });
        return List.copyOf(items);
    }

    private static Map<String, List<String>> summaryItems() {
        Yaml file = ShippedFiles.yaml("codelists/summary-content.yaml");
        return Map.of("every", file.get("every").texts(), "others", file.get("others").texts());
    }

    private static CodeList milestones(String id, String part) {
        return new CodeList("", id, Texts.of(ShippedFiles.yaml("codelists/milestones.yaml").get(part).texts()));
    }

    private static List<Programme> programmes() {
        return ShippedFiles.yaml("codelists/programmes.yaml").get("programmes").items().stream()
                .map(item -> new Programme(
                        item.get("code").text(), item.get("ocids").texts(), item.get("othersBuyIn").texts()))
                .toList();
    }

    private static List<OldWord> oldWords() {
        return ShippedFiles.yaml("codelists/old-words.yaml").get("words").items().stream()
                .map(item -> new OldWord("", item.get("word").text(), item.get("use").text()))
                .toList();
    }

    /** The union of all divisions; it covers whole years, from the first to the last that every division has. */
    static WorkingDays workingDays(Yaml divisions) {
        Set<LocalDate> holidays = new HashSet<>();
        int firstYear = Integer.MIN_VALUE;
        int lastYear = Integer.MAX_VALUE;
        for (Yaml division : divisions.entries().values()) {
            List<LocalDate> days =
                    division.get("events").items().stream().map(event -> event.get("date").day()).sorted().toList();
            holidays.addAll(days);
            firstYear = Math.max(firstYear, days.get(0).getYear());
            lastYear = Math.min(lastYear, days.get(days.size() - 1).getYear());
        }
        return new WorkingDays(holidays, LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31));
    }
}
