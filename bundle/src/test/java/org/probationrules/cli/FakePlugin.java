package org.probationrules.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Conversion;
import org.probationrules.spi.Hook;
import org.probationrules.spi.PackDescription;
import org.probationrules.spi.PackDescription.RuleDescription;
import org.probationrules.spi.PackReference;
import org.probationrules.spi.PackState;
import org.probationrules.spi.RulesPlugin;
import org.probationrules.spi.Severity;

/** A plugin that answers as it is told to and remembers what it was asked. */
final class FakePlugin implements RulesPlugin {

    final List<AssessmentRequest> requests = new ArrayList<>();
    private final Function<String, Assessment> answers;

    private FakePlugin(Function<String, Assessment> answers) {
        this.answers = answers;
    }

    static FakePlugin answering(Samples.Answer answer) {
        return new FakePlugin(dossier -> answer.build());
    }

    /** Answers after the content of the dossier. */
    static FakePlugin answering(Function<String, Samples.Answer> answers) {
        return new FakePlugin(dossier -> answers.apply(dossier).build());
    }

    static FakePlugin broken(RuntimeException failure) {
        return new FakePlugin(dossier -> {
            throw failure;
        });
    }

    @Override
    public Assessment assess(AssessmentRequest request) {
        requests.add(request);
        return answers.apply(dossier(request));
    }

    @Override
    public List<PackState> states() {
        return List.of();
    }

    @Override
    public List<PackState> reload() {
        return List.of();
    }

    @Override
    public byte[] toJson(Assessment assessment) {
        return ("{\"of\":\"" + dossier(requests.get(requests.size() - 1)) + "\",\"ŵ\":\"£\"}").getBytes(StandardCharsets.UTF_8);
    }

    private static String dossier(AssessmentRequest request) {
        return new String(request.json().orElseThrow(), StandardCharsets.UTF_8);
    }

    /** Each document is a procurement of its own, a dossier as it stands; one that is empty is refused. */
    @Override
    public List<Conversion> fromOcds(List<byte[]> documents) {
        List<Conversion> conversions = new ArrayList<>();
        for (byte[] document : documents) {
            int number = conversions.size() + 1;
            boolean refused = document.length == 0;
            conversions.add(new Conversion(
                    refused ? "" : "ocds-h6vhtk-00000" + number,
                    document,
                    List.of(Samples.note(number, refused))));
        }
        return conversions;
    }

    @Override
    public List<PackDescription> packs() {
        LocalDate start = LocalDate.of(2025, 2, 24);
        RuleDescription grants = new RuleDescription(
                "GR-110",
                "A grant names the power under which it is paid.",
                Severity.WARNING,
                "guidance",
                "Grant standard 2",
                EnumSet.of(Hook.OPPORTUNITY_PUBLISH),
                start,
                Optional.of(LocalDate.of(2027, 3, 31)));
        RuleDescription tendering = new RuleDescription(
                "TT-201",
                "Suppliers are left at least as many days to tender as the Act asks for, counted from the day after the"
                        + " invitation to tender.",
                Severity.ERROR,
                "statute",
                "Procurement Act 2023, s. 54(1)",
                EnumSet.of(Hook.OPPORTUNITY_MODIFY, Hook.OPPORTUNITY_PUBLISH),
                start,
                Optional.empty());
        RuleDescription standstill = new RuleDescription(
                "TT-304",
                "No contract is signed during the standstill period.",
                Severity.ERROR,
                "statute",
                "Procurement Act 2023, s. 51",
                EnumSet.of(Hook.CONTRACT_SIGN),
                start,
                Optional.empty());
        return List.of(
                new PackDescription(
                        new PackReference("grants", "1.0.0", "0123456789abcdef".repeat(4)),
                        "Grants",
                        "Grants team",
                        start,
                        Optional.empty(),
                        List.of(grants)),
                new PackDescription(
                        new PackReference("timetable", "1.2.0", "fedcba9876543210".repeat(4)),
                        "Time limits of a procurement",
                        "Commercial policy",
                        start,
                        Optional.empty(),
                        List.of(tendering, standstill)));
    }
}
