package org.probationrules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.drools.model.Model;
import org.drools.model.Rule;

/** The rules of the shipped packs as the build compiled them. */
final class PrebuiltRules {

    /** Where the compiled rules of the packs are, before the id of the pack. */
    static final String PACKAGE = "org.probationrules.packs.";

    private static final String LIST = "/META-INF/kie/org.probationrules/bundle/drools-model";

    private final List<Model> models;

    private PrebuiltRules(List<Model> models) {
        this.models = models;
    }

    static PrebuiltRules load() {
        return ClassLoaders.withOurs(() -> {
            List<Model> models = new ArrayList<>();
            for (String line : list().lines().map(String::strip).toList()) {
                if (!line.isEmpty() && !line.contains(":")) {
                    models.add(create(line));
                }
            }
            return new PrebuiltRules(models);
        });
    }

    /** The rules of a pack. */
    List<Rule> ofPack(String id) {
        return models.stream()
                .filter(model -> model.getPackageName().equals(PACKAGE + id))
                .flatMap(model -> model.getRules().stream())
                .toList();
    }

    private static String list() {
        try (InputStream in = PrebuiltRules.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("the plugin was built without compiled rules");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list of compiled rules", e);
        }
    }

    private static Model create(String name) {
        try {
            return (Model) Class.forName(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot load the compiled rules in " + name, e);
        }
    }
}
