package org.probationrules.spi.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.osgi.annotation.versioning.ProviderType;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.PackReference;

/**
 * The bench at which rules are made: what an author asks of a pack before anybody is judged by it.
 *
 * <p>In an OSGi framework it is a service; on a plain class path it comes from {@link java.util.ServiceLoader}. One
 * instance serves any number of threads. What is wrong with a pack stands in the reports; a request that cannot be
 * carried out raises a {@link BenchException}.
 */
@ProviderType
public interface RuleBench {

    /**
     * Reads and compiles a pack as the plugin would, aside, and holds it against the style rules of the packs. Its cases
     * are read and not run.
     *
     * @param folder the folder with {@code pack.yaml}
     */
    CheckReport check(Path folder, Consumer<Progress> progress);

    /**
     * Runs the cases of a pack, each by the pack itself with the parameters of the shipped packs beside it.
     *
     * @param folder the folder with {@code pack.yaml}
     * @param ruleId the rule whose cases alone are run; empty for all
     */
    TestReport test(Path folder, Optional<String> ruleId, Consumer<Progress> progress);

    /**
     * Judges dossiers by packs that are not in force yet, in place of the shipped packs with their ids. The packs are read
     * once, for all requests.
     *
     * @param packs the folder of a pack, or one that holds folders of packs
     */
    Function<AssessmentRequest, Assessment> judgeBy(Path packs);

    /** Tells why a rule said what it said about a dossier. */
    Explanation explain(ExplanationRequest request);

    /**
     * Tells which conditions of a pack's rules its cases have tried.
     *
     * @param folder the folder with {@code pack.yaml}, or the id of a shipped pack
     * @param ruleId the one rule; empty for all
     */
    CoverageReport coverage(Path folder, Optional<String> ruleId, Consumer<Progress> progress);

    /** Changes the rules of a pack in small ways, one at a time, and tells which changes no case notices. */
    MutationReport mutate(MutationRequest request, Consumer<Progress> progress);

    /**
     * Judges the same dossiers by two editions of a pack, and tells what is said otherwise.
     *
     * @param before the folder of the pack as it was, or the id of a shipped pack
     * @param after the folder of the pack as it would be, or the id of a shipped pack
     * @param corpus a folder of dossiers, each beside a {@code request.properties} with {@code hook} and {@code as-of};
     *     empty for the cases of both
     */
    DiffReport diff(Path before, Path after, Optional<Path> corpus, Consumer<Progress> progress);

    /**
     * Tells by what an assessment would name the pack.
     *
     * @param folder the folder with {@code pack.yaml}; nothing of it needs to be right
     */
    PackReference reference(Path folder);

    /**
     * Signs a pack with Ed25519, over the digest by which an assessment would name it; replaces an older signature.
     *
     * @param folder the folder with {@code pack.yaml}; nothing of it needs to be right
     * @param privateKey a file with the private key, PKCS #8 in PEM, outside the folder
     */
    Written sign(Path folder, Path privateKey);

    /**
     * Tells whether a key has signed a pack as it is.
     *
     * @param folder the folder with {@code pack.yaml}; nothing of it needs to be right
     * @param publicKey a file with the public key, X.509 SubjectPublicKeyInfo in PEM or Base64
     */
    SignatureReport verify(Path folder, Path publicKey);

    /**
     * Copies a shipped pack into a folder of its name, with the very bytes that the plugin has.
     *
     * @param into the folder beside or above others; made if it is not there
     * @param withEditorHelp whether the files by which an editor helps with packs are written beside it; those that are
     *     there stay as they are
     */
    Written export(String packId, Path into, boolean withEditorHelp);

    /**
     * Starts a rule: a folder with a rule and cases that work, in whose texts the author writes what the rule is about.
     * Nothing is overwritten, and no id that is in use is taken.
     *
     * @param folder the folder with {@code pack.yaml}
     * @param id the permanent id, such as {@code TT-418}
     * @param slug a few words for the name of the folder, such as {@code mandatory-standstill}
     */
    Written newRule(Path folder, String id, String slug);

    /**
     * Writes a page on every rule of a pack, with the lists that lead to them.
     *
     * @param folder the folder with {@code pack.yaml}
     * @param out where the pages go; pages that were written so before are replaced
     */
    Written writeDocs(Path folder, Path out);

    /** Writes checks as one document of the Static Analysis Results Interchange Format (SARIF) 2.1.0, in UTF-8. */
    byte[] toSarif(List<CheckReport> reports);

    /**
     * Writes a report of this package, a record of the service interface, or a list of these as a JSON document in UTF-8:
     * members named as their components, in their order, {@code null} for what is not there.
     */
    byte[] toJson(Object report);
}
