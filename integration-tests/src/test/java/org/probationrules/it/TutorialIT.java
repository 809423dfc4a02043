package org.probationrules.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tutorial for those who keep rules, word for word: its edits are made and its commands give what it prints. */
class TutorialIT {

    private static final Path TUTORIAL = Path.of("..", "rules", "README.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(console|diff|new)\n(.*?)^```$");
    private static final Pattern TIME = Pattern.compile("\\(\\d+(\\.\\d)? s\\)");
    private static final String LEFT_OUT = "…";
    private static final String PROGRAM = "java -jar probation-rules-standalone.jar ";
    private static final int FEWEST_COMMANDS = 10;

    @TempDir
    private Path directory;

    @Test
    void everyCommandGivesWhatIsPrinted() throws Exception {
        int commands = 0;
        for (MatchResult block : BLOCK.matcher(Files.readString(TUTORIAL)).results().toList()) {
            switch (block.group(1)) {
                case "diff" -> edit(block.group(2));
                case "new" -> create(block.group(2));
                default -> commands += run(block.group(2));
            }
        }
        assertTrue(commands >= FEWEST_COMMANDS, "only " + commands + " commands were found");
    }

    private void create(String block) throws Exception {
        int end = block.indexOf('\n');
        Files.writeString(directory.resolve(block.substring("+++ ".length(), end)), block.substring(end + 1));
    }

    private void edit(String block) throws Exception {
        List<String> lines = block.lines().toList();
        Path file = directory.resolve(lines.get(0).substring("--- ".length()));
        String before = lines.stream().skip(1).filter(line -> !line.startsWith("+"))
                .map(line -> line.substring(1) + "\n").collect(Collectors.joining());
        String after = lines.stream().skip(1).filter(line -> !line.startsWith("-"))
                .map(line -> line.substring(1) + "\n").collect(Collectors.joining());
        String text = Files.readString(file);
        assertEquals(text.indexOf(before), text.lastIndexOf(before), "stands more than once: " + before);
        assertTrue(text.contains(before), () -> "not in " + file + ": " + before);
        Files.writeString(file, text.replace(before, after));
    }

    /** Runs the commands of a block, and returns how many there were. */
    private int run(String block) throws Exception {
        List<String> parts = List.of(block.split("(?m)^\\$ "));
        for (String part : parts.subList(1, parts.size())) {
            int end = part.indexOf('\n');
            String command = part.substring(0, end);
            String expected = TIME.matcher(part.substring(end + 1)).replaceAll("(time)");
            String said = TIME.matcher(say(command)).replaceAll("(time)");
            String wanted = expected.lines()
                    .map(line -> line.equals(LEFT_OUT) ? "(?s:.*)" : Pattern.quote(line) + "\n")
                    .collect(Collectors.joining());
            assertTrue(said.matches(wanted), () -> command + "\nshould say\n" + expected + "\nand says\n" + said);
        }
        return parts.size() - 1;
    }

    private String say(String command) throws Exception {
        assertTrue(command.startsWith(PROGRAM), command);
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar", Jars.standalone().toAbsolutePath().toString()));
        words.addAll(List.of(command.substring(PROGRAM.length()).split(" ")));
        Path out = Files.createTempFile(directory, "out", ".txt");
        Process process = new ProcessBuilder(words)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertTrue(process.waitFor(3, TimeUnit.MINUTES), command);
        // A program that broke ends with 70; what it found wrong is in what it says.
        assertTrue(process.exitValue() <= 1, () -> command + " ended with " + process.exitValue());
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
