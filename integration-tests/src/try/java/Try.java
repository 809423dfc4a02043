import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Assesses the example dossier with the standalone jar, to be read and as JSON.
 *
 * <p>Run by {@code mvn -Ptry}, in the top folder. An assessment that says stop ends with an exit code other than 0;
 * that is an answer, not an error of the build, so the code is printed.
 */
class Try {

    private static final List<String> COMMAND = List.of(
            "java", "-jar", "bundle/target/probation-rules-standalone.jar",
            "assess", "--hook", "opportunity.publish", "--as-of", "2025-09-26");
    private static final String DOSSIER = "rules/examples/community-support-for-men/dossier.json";

    public static void main(String[] args) throws Exception {
        List<String> toRead = new ArrayList<>(COMMAND);
        toRead.add(DOSSIER);
        System.out.println();
        System.out.println("$ " + String.join(" ", toRead));
        int code = process(toRead).redirectOutput(ProcessBuilder.Redirect.INHERIT).start().waitFor();
        System.out.println();
        System.out.println("Exit code: " + code);

        List<String> asJson = new ArrayList<>(COMMAND);
        asJson.addAll(List.of("--format", "json", DOSSIER));
        Path json = Path.of("target", "try", "assessment.json");
        Files.createDirectories(json.getParent());
        process(asJson).redirectOutput(json.toFile()).start().waitFor();
        System.out.println("The same as JSON: " + json);
        System.out.println();
    }

    private static ProcessBuilder process(List<String> command) {
        List<String> withJavaOfBuild = new ArrayList<>(command);
        withJavaOfBuild.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        return new ProcessBuilder(withJavaOfBuild).redirectError(ProcessBuilder.Redirect.INHERIT);
    }
}
