package org.probationrules.benchmark.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

import org.probationrules.benchmark.subject.Subjects;
import org.probationrules.engine.EngineSettings;
import org.probationrules.engine.Evaluator;
import org.probationrules.engine.RulesEngine;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Hook;

/**
 * What a host would put together from what everybody uses: Jackson reads a tree, which is mapped to typed facts; the same
 * rules run in Drools, in sessions from a pool; Jackson writes the records of the answer.
 *
 * <p>What is derived from a dossier and how findings are told is the plugin's own in both. A document that is not as it
 * should be would end here with an exception; its places would not be told.
 */
final class JacksonAnswers implements Answers {

    private final RulesEngine engine = new RulesEngine(
            new EngineSettings(Map.of(), EngineSettings.USUAL.mostComputing(), Evaluator.DROOLS));
    private final ObjectMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .addModule(new SimpleModule()
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(Hook.class, ToStringSerializer.instance)
                    .addSerializer(new OptionalWriter()))
            .build();

    @Override
    public Assessment assess(byte[] dossier) {
        try {
            return engine.assess(AssessmentRequest.of(
                    Service.HOOK, Subjects.AS_OF, JacksonDossiers.dossier(json.readTree(dossier))));
        } catch (IOException e) {
            throw new UncheckedIOException("the dossier is not JSON", e);
        }
    }

    @Override
    public byte[] answer(byte[] dossier) {
        try {
            return json.writeValueAsBytes(assess(dossier));
        } catch (IOException e) {
            throw new UncheckedIOException("the assessment cannot be written", e);
        }
    }

    /** Writes what is there, or null. */
    private static final class OptionalWriter extends StdSerializer<Optional<?>> {

        private static final long serialVersionUID = 1;

        OptionalWriter() {
            super(Optional.class, false);
        }

        @Override
        public void serialize(Optional<?> value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writePOJO(value.orElse(null));
        }
    }
}
