package org.cpip.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.opentest4j.AssertionFailedError;

/**
 * Compares what was written with a file that somebody has looked at and kept. Run the tests with
 * {@code -Dcpip.golden=update} to write the files anew, and look at what changed before keeping it.
 *
 * <p>Bytes are compared, so a line end matters: mark golden files {@code -text} in {@code .gitattributes}. Stateless and
 * safe for use by many threads, as long as they compare different files.
 */
public final class GoldenFile {

    /** The system property; with the value {@code update} the files are written instead of compared. */
    public static final String PROPERTY = "cpip.golden";

    private static final int CONTEXT = 2;
    private static final int ROW = 16;

    private GoldenFile() {}

    /**
     * Where the test resource {@code name} beside a class is kept in a project laid out as Maven and Gradle have it,
     * such as {@code src/test/resources/org/example/plan.csv}; relative to the project's folder, in which tests run.
     */
    public static Path beside(Class<?> type, String name) {
        return Path.of("src", "test", "resources")
                .resolve(type.getPackageName().replace('.', '/'))
                .resolve(name);
    }

    /**
     * Fails unless the file holds exactly these bytes. Text is told apart line by line, anything else as hexadecimal
     * digits.
     *
     * @throws AssertionFailedError if the bytes differ, or there is no such file; its message shows the first
     *     difference
     * @throws UncheckedIOException if the file cannot be read or written
     */
    public static void assertMatches(Path golden, byte[] actual) {
        try {
            if ("update".equals(System.getProperty(PROPERTY))) {
                Path folder = golden.toAbsolutePath().getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                Files.write(golden, actual);
            } else if (!Files.exists(golden)) {
                throw new AssertionFailedError("There is no golden file " + golden + ". " + hint());
            } else {
                compare(golden, Files.readAllBytes(golden), actual);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(Path golden, byte[] expected, byte[] actual) {
        int at = Arrays.mismatch(expected, actual);
        if (at < 0) {
            return;
        }
        Optional<String> expectedText = text(expected);
        Optional<String> actualText = text(actual);
        if (expectedText.isPresent() && actualText.isPresent()) {
            throw new AssertionFailedError(
                    golden + " differs" + lines(expectedText.get(), actualText.get()) + hint(),
                    expectedText.get(),
                    actualText.get());
        }
        throw new AssertionFailedError(golden + " differs" + bytes(expected, actual, at) + hint());
    }

    /** The first line that differs, and a few around it. Line ends count, and show where nothing else differs. */
    private static String lines(String expected, String actual) {
        List<String> expectedLines = split(expected);
        List<String> actualLines = split(actual);
        int line = 0;
        while (line < Math.min(expectedLines.size(), actualLines.size())
                && expectedLines.get(line).equals(actualLines.get(line))) {
            line++;
        }
        StringBuilder message = new StringBuilder(" from line " + (line + 1) + " on (" + expectedLines.size()
                + " lines expected, " + actualLines.size() + " written):\n");
        for (int i = Math.max(0, line - CONTEXT); i < line; i++) {
            message.append("    ").append(visible(expectedLines.get(i))).append('\n');
        }
        append(message, "  - ", expectedLines, line);
        append(message, "  + ", actualLines, line);
        return message.toString();
    }

    private static void append(StringBuilder message, String sign, List<String> lines, int from) {
        if (from == lines.size()) {
            message.append(sign).append("(end of file)\n");
        }
        for (int i = from; i < Math.min(lines.size(), from + 1 + CONTEXT); i++) {
            message.append(sign).append(visible(lines.get(i))).append('\n');
        }
    }

    /** Lines with their ends. */
    private static List<String> split(String text) {
        return Arrays.stream(text.split("(?<=\n)"))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String visible(String line) {
        String end = line.endsWith("\r\n") ? "␍␊" : line.endsWith("\n") ? "" : "(no line end)";
        return line.stripTrailing().equals(line.replaceAll("[\r\n]+$", ""))
                ? line.stripTrailing() + end
                : line.replaceAll("[\r\n]+$", "").replace(' ', '·').replace("\t", "→") + end;
    }

    private static String bytes(byte[] expected, byte[] actual, int at) {
        return " from byte " + at + " on (" + expected.length + " bytes expected, " + actual.length + " written):\n  - "
                + row(expected, at) + "\n  + " + row(actual, at) + "\n";
    }

    private static String row(byte[] bytes, int at) {
        return at >= bytes.length
                ? "(end of file)"
                : HexFormat.ofDelimiter(" ").formatHex(bytes, at, Math.min(bytes.length, at + ROW));
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String hint() {
        return "If what is written now is right, run the test with -D" + PROPERTY + "=update and look at the change.";
    }
}
