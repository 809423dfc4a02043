package org.probationrules.ocds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.probationrules.derive.Codelists;
import org.probationrules.facts.Dossier;
import org.probationrules.json.InputProblem;
import org.probationrules.json.InputProblem.Kind;
import org.probationrules.json.JsonTree;
import org.probationrules.ocds.Releases.Link;
import org.probationrules.ocds.Releases.Release;

/** Makes dossiers from documents in the Open Contracting Data Standard. Thread-safe. */
public final class OcdsReader {

    /**
     * What came of the releases of one procurement, or of a document that was refused.
     *
     * @param ocid the procurement; empty for a document that was refused, or a release that does not say
     * @param dossier the dossier; empty for a document that was refused
     * @param notes what is to be said; each names its document by number, from 1, in the argument {@code document}
     */
    public record Result(String ocid, Optional<Dossier> dossier, List<InputProblem> notes) {}

    /** The releases of one procurement, from all documents. */
    private record Found(String ocid, List<Release> releases, List<Link> links) {}

    private final Codes codes;

    /** A reader that tells what a notice means by these lists. */
    public OcdsReader(Codelists codelists) {
        this.codes = Codes.of(codelists);
    }

    /** Reads documents together; never throws for what is in them. In the order in which each is first met. */
    public List<Result> read(List<byte[]> documents) {
        Map<String, Object> met = new LinkedHashMap<>();
        for (int number = 1; number <= documents.size(); number++) {
            JsonTree.Result tree = JsonTree.read(documents.get(number - 1), number);
            Releases found = Releases.in(tree.values());
            Optional<InputProblem> problem = tree.problem()
                    .or(() -> found.releases().isEmpty() && found.links().isEmpty()
                            ? Optional.of(new InputProblem(Kind.NO_RELEASE, "", 0, 0, Map.of()))
                            : Optional.empty());
            if (problem.isPresent()) {
                met.put("document " + number, refused(problem.get(), number));
            } else {
                sort(found, met);
            }
        }
        return met.values().stream().map(it -> it instanceof Found found ? convert(found) : (Result) it).toList();
    }

    private static void sort(Releases in, Map<String, Object> met) {
        for (Release release : in.releases()) {
            // Releases that do not say where they belong cannot be joined.
            String key = release.ocid().isEmpty() ? "release " + met.size() : "ocid " + release.ocid();
            found(met, key, release.ocid()).releases().add(release);
        }
        for (Link link : in.links()) {
            found(met, "ocid " + link.ocid(), link.ocid()).links().add(link);
        }
    }

    private static Found found(Map<String, Object> met, String key, String ocid) {
        return (Found) met.computeIfAbsent(key, it -> new Found(ocid, new ArrayList<>(), new ArrayList<>()));
    }

    private Result convert(Found found) {
        Notes notes = new Notes();
        found.links().forEach(link -> notes.unusable(link.place(),
                "The record only points to a release and does not hold it; nothing is fetched"));
        if (found.releases().isEmpty()) {
            return new Result(found.ocid(), Optional.of(Fill.of(Dossier.class).build()), notes.all());
        }
        if (found.ocid().isEmpty()) {
            notes.unusable(found.releases().get(0).value().place(),
                    "The release does not say to which procurement it belongs; it is taken by itself");
        }
        Joined joined = Joined.of(found.releases(), codes.noticeForms(), notes);
        Dossier dossier = new DossierMapper(joined, codes, notes).map(found.ocid());
        return new Result(found.ocid(), Optional.of(dossier), notes.all());
    }

    private static Result refused(InputProblem problem, int number) {
        Map<String, Object> arguments = new LinkedHashMap<>(problem.arguments());
        arguments.put("document", number);
        return new Result("", Optional.empty(), List.of(new InputProblem(
                problem.kind(), problem.pointer(), problem.line(), problem.column(), arguments)));
    }
}
