package org.probationrules.benchmark.document;

import org.probationrules.benchmark.subject.Subjects;
import org.probationrules.engine.RulesEngine;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;

/** The plugin as a host calls it. Its JSON is laid out for people, in lines. */
final class PluginAnswers implements Answers {

    private final RulesEngine engine = new RulesEngine();

    @Override
    public Assessment assess(byte[] dossier) {
        return engine.assess(AssessmentRequest.of(Service.HOOK, Subjects.AS_OF, dossier));
    }

    @Override
    public byte[] answer(byte[] dossier) {
        return engine.toJson(assess(dossier));
    }
}
