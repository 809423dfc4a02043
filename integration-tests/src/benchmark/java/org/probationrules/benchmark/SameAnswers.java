package org.probationrules.benchmark;

import java.util.Arrays;
import java.util.List;

import org.probationrules.benchmark.document.Answers;
import org.probationrules.benchmark.document.Service;
import org.probationrules.benchmark.subject.Subject;
import org.probationrules.spi.Assessment;

/** The proof that services answer alike: the same findings, word for word, and the same outcome of each rule. */
final class SameAnswers {

    private SameAnswers() {}

    /**
     * Compares every service with the yardstick.
     *
     * @return what was proven, in a line
     * @throws NotProven if any two differ
     */
    static String prove(List<Subject> subjects) throws NotProven {
        Answers yardstick = Service.YARDSTICK.start();
        StringBuilder proven = new StringBuilder(Service.values().length + " services give the same answers");
        List<Service> others = Arrays.stream(Service.values()).filter(it -> it != Service.YARDSTICK).toList();
        for (Service service : others) {
            Answers answers = service.start();
            for (Subject subject : subjects) {
                Assessment expected = yardstick.assess(subject.json());
                compare(expected, answers.assess(subject.json()), service, subject);
                proven.append(", %d findings of %d rules on '%s'".formatted(
                        expected.findings().size(), expected.counts().evaluated(), subject.name()));
            }
        }
        return proven.toString();
    }

    private static void compare(Assessment expected, Assessment found, Service service, Subject subject)
            throws NotProven {
        if (expected.counts().evaluated() == 0) {
            throw new NotProven("no rule concerns '" + subject.name() + "'");
        }
        if (!expected.findings().equals(found.findings()) || !expected.rules().equals(found.rules())) {
            throw new NotProven("'%s' judges '%s' otherwise than '%s'".formatted(
                    service.label(), subject.name(), Service.YARDSTICK.label()));
        }
    }
}
