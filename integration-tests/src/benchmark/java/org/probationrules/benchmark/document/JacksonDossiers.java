package org.probationrules.benchmark.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import org.probationrules.facts.Amount;
import org.probationrules.facts.Amount.VatBasis;
import org.probationrules.facts.Answer;
import org.probationrules.facts.Count;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Fact;
import org.probationrules.facts.FactShape;
import org.probationrules.facts.FactShape.Field;
import org.probationrules.facts.Percent;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;

/**
 * Maps a tree of Jackson to typed facts, by the shapes of their records.
 *
 * <p>Facts are made without places: a request gives places to all values of a dossier that it is handed. Nothing is
 * checked beyond what values demand.
 */
final class JacksonDossiers {

    private JacksonDossiers() {}

    static Dossier dossier(JsonNode tree) {
        return (Dossier) fact(FactShape.of(Dossier.class), tree);
    }

    private static Fact fact(FactShape shape, JsonNode tree) {
        Object[] values = shape.silentAt("");
        for (Map.Entry<String, JsonNode> member : tree.properties()) {
            Optional<Field> field = shape.field(member.getKey());
            if (field.isPresent() && !member.getValue().isNull()) {
                values[field.get().index()] = value(field.get(), member.getValue());
            }
        }
        return shape.create(values);
    }

    private static Object value(Field field, JsonNode node) {
        return switch (field.kind()) {
            case KEY -> node.asText().strip();
            case NUMBER_KEY -> node.longValue();
            case TEXT -> Text.of(node.textValue());
            case TEXTS -> texts(node);
            case DATE -> EventDate.parse(node.textValue());
            case ANSWER -> Answer.of(node.booleanValue());
            case AMOUNT -> amount(node);
            case COUNT -> node.isTextual() ? Count.NONE : Count.of(node.longValue());
            case PERCENT -> Percent.of(node.decimalValue());
            case FACT -> Optional.of(fact(field.shape().orElseThrow(), node));
            case FACTS -> facts(field.shape().orElseThrow(), node);
            case POINTER -> throw new IllegalArgumentException("a place is not written in a dossier");
        };
    }

    private static List<Fact> facts(FactShape shape, JsonNode items) {
        List<Fact> facts = new ArrayList<>(items.size());
        items.forEach(item -> facts.add(fact(shape, item)));
        return facts;
    }

    private static Texts texts(JsonNode items) {
        List<String> texts = new ArrayList<>(items.size());
        items.forEach(item -> texts.add(item.textValue().strip()));
        return Texts.of(texts);
    }

    private static Amount amount(JsonNode node) {
        if (node.isTextual()) {
            return Amount.UNKNOWN;
        }
        if (node.isNumber()) {
            return Amount.of(node.decimalValue(), VatBasis.UNSTATED);
        }
        VatBasis vat = node.hasNonNull("vat") ? basis(node.get("vat").textValue()) : VatBasis.UNSTATED;
        return node.hasNonNull("value") ? Amount.of(node.get("value").decimalValue(), vat) : Amount.ofBasis(vat);
    }

    private static VatBasis basis(String word) {
        for (VatBasis basis : VatBasis.values()) {
            if (basis.word().equals(word)) {
                return basis;
            }
        }
        throw new IllegalArgumentException("'" + word + "' says nothing of VAT");
    }
}
