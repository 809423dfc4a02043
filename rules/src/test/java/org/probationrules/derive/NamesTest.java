package org.probationrules.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probationrules.derive.AreaNames.Area;
import org.probationrules.facts.Texts;

/** Categories and areas are found by every name that they go by. */
class NamesTest {

    private static final Codelists CODELISTS = Codelists.shipped();
    private static final CategoryNames CATEGORIES = CODELISTS.categoryNames();
    private static final AreaNames AREAS = new AreaNames(CODELISTS.regions());

    @ParameterizedTest
    @CsvSource({
        "ETE, ETE",
        "ete, ETE",
        "'Education, training and employment', ETE",
        "'education  training & employment', ETE",
        "Employment, ETE",
        "Women's Services, WOM",
        "young adults 18-25, YAD",
        "epop, SUI",
    })
    void categoryIsFoundBy(String written, String code) {
        assertEquals(List.of(code), CATEGORIES.codes(written));
    }

    @Test
    void bundleStandsForItsCategories() {
        assertEquals(List.of("FSO", "LAA", "EWB", "SOC"), CATEGORIES.codes("personal wellbeing"));
        assertEquals(List.of("EWB", "FSO", "LAA", "SOC", "ACC"), CATEGORIES.codesOf(Texts.of("EWB", "PWB", "housing")));
    }

    @ParameterizedTest
    @CsvSource({"Sport", "''", "Education"})
    void otherWordsAreNoCategory(String written) {
        assertEquals(List.of(), CATEGORIES.codes(written));
    }

    @ParameterizedTest
    @CsvSource({
        "D, D",
        "wales, D",
        "'Kent, Surrey & Sussex', K",
        "yorkshire AND the humber, C",
        "gwent, gwent",
        "Devon & Cornwall, devon-and-cornwall",
        "Thames Valley, thames-valley",
        "West Midlands, E",
        "west-midlands, west-midlands",
        "Greater Manchester, L",
        "Northamptonshire, northamptonshire",
    })
    void areaIsFoundBy(String written, String code) {
        assertEquals(Optional.of(code), AREAS.find(written).map(Area::code));
    }

    @ParameterizedTest
    @CsvSource({"Cornwall", "City of London", "M", "''"})
    void otherWordsAreNoArea(String written) {
        assertEquals(Optional.empty(), AREAS.find(written));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "D; gwent; true",
        "gwent; gwent; true",
        "F; gwent; false",
        "kent, surrey, sussex; K; true",
        "kent, surrey; K; false",
        "Cornwall; devon-and-cornwall; false",
        "metropolitan; London; true",
    })
    void areasCoverWhatLiesInThem(String stated, String area, boolean covered) {
        assertEquals(covered, AREAS.covers(Texts.of(stated.split(", ")), AREAS.find(area).orElseThrow()));
    }

    @Test
    void fortyTwoPoliceAreasLieInTwelveRegions() {
        assertEquals(12, CODELISTS.regions().size());
        assertEquals(42, CODELISTS.regions().stream().mapToInt(region -> region.policeAreas().size()).sum());
        assertEquals(Optional.of(true), AREAS.find("I").map(area -> area.policeAreas().contains("northamptonshire")));
    }
}
