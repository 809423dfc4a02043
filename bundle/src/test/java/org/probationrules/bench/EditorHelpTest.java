package org.probationrules.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probationrules.json.PlainJson;
import org.probationrules.pack.PackException;
import org.probationrules.pack.PackFiles;
import org.probationrules.pack.PackReader;
import org.probationrules.pack.RuleCase;
import org.probationrules.pack.RuleMetadata;
import org.probationrules.pack.ShippedFiles;
import org.probationrules.pack.Yaml;

/** What an editor is told of the files of a pack is what their readers take. */
class EditorHelpTest {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path EDITOR = PROJECT.resolve("rules/.vscode");
    private static final Map<String, String> SCHEMA_OF =
            Map.of("cases.yaml", "cases", "parameters.yaml", "parameters", "pack.yaml", "pack", "mutants.yaml", "mutants");
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(address -> read(address.substring(address.lastIndexOf('/') + 1))));

    private static String read(String name) {
        return new String(EditorHelp.files().get(EditorHelp.FOLDER + name), StandardCharsets.UTF_8);
    }

    private static Schema schema(String file) {
        String name = SCHEMA_OF.get(file.substring(file.lastIndexOf('/') + 1));
        return SCHEMAS.getSchema(SchemaLocation.of("https://example.org/" + name + "-1.0.schema.json"));
    }

    private static List<?> errors(String file, String text) {
        return schema(file).validate(PlainJson.write(Yaml.read(file, text).plain()), InputFormat.JSON);
    }

    @TestFactory
    Stream<DynamicTest> everyShippedFileIsAfterItsSchema() {
        PackFiles files = ShippedFiles.under("packs");
        return files.paths().stream().filter(path -> path.endsWith(".yaml")).map(path ->
                DynamicTest.dynamicTest(path, () -> assertEquals(List.of(), errors(path, files.text(path)))));
    }

    /** What is spoilt here the readers refuse, and so do the schemas; ~ stands for the end of a line. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "pack.yaml | id: small | id: Small Pack",
        "pack.yaml | id: small~ | ''",
        "pack.yaml | version: 1.0.0~ | ''",
        "pack.yaml | title: A pack for trying~ | ''",
        "pack.yaml | owner: Nobody | ownr: Nobody",
        "pack.yaml | validFrom: 2025-02-24~ | ''",
        "pack.yaml | validFrom: 2025-02-24 | validFrom: 24 February 2025",
        "pack.yaml | validFrom: 2025-02-24 | validFrom: 2025-13-01",
        "pack.yaml | owner: Nobody | owner: [Nobody]",
        "parameters.yaml | - id: small.gap | - ids: small.gap",
        "parameters.yaml | unit: days | units: days",
        "parameters.yaml | '  meaning: days between notice and signature~' | ''",
        "parameters.yaml | basis: house | basis: home",
        "parameters.yaml | '  basis: house~' | ''",
        "parameters.yaml | from: 2025-02-24 | from: 2025",
        "parameters.yaml | from: 2025-02-24, | ''",
        "parameters.yaml | 'source: \"the house\"' | 'sauce: \"the house\"'",
        "parameters.yaml | ', source: \"the house\"' | ''",
        "parameters.yaml | '    - {from: 2025-02-24, value: 8, source: \"the house\"}' | '    []'",
        "cases | usual: | usually:",
        "cases | asOf: 2026-11-22 | asOf: today",
        "cases | cases: | examples:",
        "cases | expect: pass | expect: passes",
        "cases | expect: pass~ | ''",
        "cases | name: on the next day | nam: on the next day",
        "cases | expect: pass | 'expect: pass~    hook: contract.sigh'",
        "cases | expect: pass | 'expect: pass~    severity: grave'",
        "cases | expect: pass | 'expect: pass~    asOf: 2026-11-31T12'",
        "cases | expect: pass | 'expect: pass~    args: [days]'",
        "cases | expect: pass | 'expect: pass~    at: {place: here}'",
        "cases | expect: pass | 'expect: pass~    note: a word'",
        "cases | expect: pass | 'expect: pass~    missing: [[a]]'"})
    void whatTheReadersRefuseTheSchemasRefuse(String name, String spoilt, String instead) {
        String before = spoilt.replace('~', '\n');
        String after = instead.replace('~', '\n');
        String file = name.equals("cases") ? Packs.CASES : name;
        SortedMap<String, String> texts = Packs.small();
        assertEquals(List.of(), errors(file, texts.get(file)));
        assertTrue(texts.get(file).contains(before), before);
        texts.put(file, texts.get(file).replace(before, after));
        if (!(file.equals("pack.yaml") && after.contains("Small Pack"))) {
            assertThrows(PackException.class, () -> PackReader.read(Packs.files(texts)));
        }
        assertFalse(errors(file, texts.get(file)).isEmpty());
    }

    /** A field of the dossier that has a wrong type is marked, since the schema is the published one. */
    @Test
    void aDossierInACaseIsHeldAgainstTheSchemaOfDossiers() {
        String cases = Packs.small().get(Packs.CASES);
        assertFalse(errors(Packs.CASES, cases.replace("notice: 2026-10-05", "notice: [2026]")).isEmpty());
        assertTrue(read("cases-1.0.schema.json").contains("\"dossier-1.0.schema.json#/$defs/Dossier\""));
    }

    /** The readers list the fields that they know when they meet one that they do not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "pack.yaml | 'id: small' | /properties",
        "parameters.yaml | '- id: small.gap' | /items/properties",
        "parameters.yaml | 'from: 2025-02-24' | /items/properties/values/items/properties",
        "cases | usual: | /properties",
        "cases | 'asOf: 2026-11-22' | /properties/usual/properties",
        "cases | 'expect: pass' | /properties/cases/items/properties"})
    void theSchemasKnowTheFieldsThatTheReadersKnow(String name, String field, String place) {
        String file = name.equals("cases") ? Packs.CASES : name;
        SortedMap<String, String> texts = Packs.small();
        texts.put(file, texts.get(file).replace(field, field.replaceFirst("\\w+:", "zzzzzzzz:")));
        String said = assertThrows(PackException.class, () -> PackReader.read(Packs.files(texts))).getMessage();
        Matcher listed = Pattern.compile("'zzzzzzzz' is not known here; it may be one of (.*)").matcher(said);
        assertTrue(listed.find(), said);
        String schema = SCHEMA_OF.get(file.replaceFirst(".*/", "")) + "-1.0.schema.json";
        Map<?, ?> here = (Map<?, ?>) Yaml.read(schema, read(schema)).plain();
        for (String step : place.substring(1).split("/")) {
            here = (Map<?, ?>) here.get(step);
        }
        assertEquals(new TreeSet<>(List.of(listed.group(1).split(", "))),
                here.keySet().stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theChoicesOfTheSchemasAndSnippetsAreThoseOfTheReaders() throws Exception {
        String schemas = read("cases-1.0.schema.json").replaceAll("\\s+", "");
        for (List<String> choices : List.of(RuleMetadata.HOOKS, RuleMetadata.SEVERITIES)) {
            assertTrue(schemas.contains("[\"" + String.join("\",\"", choices) + "\",null]"), choices.toString());
        }
        assertTrue(schemas.contains("[\"" + String.join("\",\"", RuleCase.OUTCOMES) + "\"]"));
        assertTrue(read("parameters-1.0.schema.json").replaceAll("\\s+", "")
                .contains("[\"" + String.join("\",\"", RuleMetadata.BASES) + "\"]"));
        String snippets = Files.readString(EDITOR.resolve("rules.code-snippets"));
        for (List<String> choices : List.of(
                RuleMetadata.HOOKS, RuleMetadata.SEVERITIES, RuleMetadata.BASES, RuleCase.OUTCOMES)) {
            assertTrue(snippets.contains("|" + String.join(",", choices) + "|"), choices.toString());
        }
    }

    @Test
    void theSnippetsAreReadOnceTheyAreFilledIn() throws Exception {
        SortedMap<String, String> texts = Packs.small();
        String rule = snippet("A rule").replace("TT-999", "XX-001").replace("packs.timetable", "packs.small");
        texts.put(Packs.RULE, rule);
        texts.put(Packs.CASES, texts.get(Packs.CASES) + snippet("A case"));
        texts.put("parameters.yaml", texts.get("parameters.yaml") + snippet("A dated value") + snippet("A parameter"));
        PackFiles files = Packs.files(texts);
        assertEquals(3, PackReader.read(files).rules().get(0).cases().size());
        assertEquals(List.of(), Lint.of(PackReader.read(files), files, Set.of("small.gap", "standstill.working-days")));
        assertEquals(List.of(), errors(Packs.CASES, texts.get(Packs.CASES)));
        assertEquals(List.of(), errors("parameters.yaml", texts.get("parameters.yaml")));
    }

    /** What an editor makes of a snippet whose proposals are taken, the first of each choice. */
    private static String snippet(String name) throws Exception {
        Map<?, ?> snippets = (Map<?, ?>) Yaml.read("snippets", Files.readString(EDITOR.resolve("rules.code-snippets"))).plain();
        List<?> body = (List<?>) ((Map<?, ?>) snippets.get(name)).get("body");
        return body.stream().map(Object::toString).collect(Collectors.joining("\n"))
                .replaceAll("\\$\\{\\d+\\|([^,|]*)[^|]*\\|}", "$1")
                .replaceAll("\\$\\{\\d+:((?:[^}\\\\]|\\\\.)*)}", "$1")
                .replace("\\$", "$").replace("\\}", "}");
    }

    @Test
    void theSettingsNameTheSchemasWhereTheyAre() throws Exception {
        assertSchemasAt(PROJECT.resolve("rules"), Files.readString(EDITOR.resolve("settings.json")));
        Path exported = Files.createTempDirectory("editor");
        FolderWriter.writeNew(exported, EditorHelp.files());
        assertSchemasAt(exported, Files.readString(exported.resolve(".vscode/settings.json")));
    }

    private static void assertSchemasAt(Path folder, String settings) {
        Map<?, ?> schemas = (Map<?, ?>) ((Map<?, ?>) Yaml.read("settings", settings).plain()).get("yaml.schemas");
        assertEquals(Set.of("**/cases.yaml", "**/parameters.yaml", "**/pack.yaml", "**/mutants.yaml"), Set.copyOf(schemas.values()));
        schemas.keySet().forEach(schema ->
                assertTrue(Files.isRegularFile(folder.resolve(schema.toString())), () -> schema + " from " + folder));
    }
}
