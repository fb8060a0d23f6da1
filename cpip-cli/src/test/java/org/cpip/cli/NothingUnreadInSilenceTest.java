package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cpip.testkit.internal.SharedFiles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is converted with exit code 0 and has a promise that is not in the plan says so in a warning that counts it. Looks at
 * the printed blocks and at the written plan, not at what the recogniser notes of itself.
 */
final class NothingUnreadInSilenceTest {

    private static final Pattern PROMISE = Pattern.compile("\\b(?:will|must|shall)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKS = Pattern.compile("(?:What|How|Who|When|Where|Why)\\b[^.]{1,60}$");
    private static final Pattern TEXT = Pattern.compile("\"text\":\"((?:[^\"\\\\]++|\\\\.)*+)\"");
    private static final Pattern COUNTS =
            Pattern.compile("(?m)^WARNING PLAN-(?:002|02\\d) .*(?:\\d|column of dates or of people)");
    private static final int END = 20;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"reports", "cases/layouts", "cases/documents", "cases/trackers", "corpus"})
    void everyFileOfTheFolder(String name) throws IOException {
        List<String> silent = new ArrayList<>();
        int read = 0;
        for (Path file : files(SharedFiles.require(name))) {
            Path plan = folder.resolve("plan.json");
            CommandRun run = CommandRun.of("convert", file, plan);
            if (run.exit() == ExitCode.OK) {
                read++;
                List<String> unread = unread(file, Files.readString(plan));
                if (!unread.isEmpty() && !COUNTS.matcher(run.err()).find()) {
                    silent.add(file.getFileName() + ": " + unread);
                }
            }
        }
        assertThat(read).isPositive();
        assertThat(silent).isEmpty();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(?:txt|md|html|docx|csv|xlsx)"))
                    .sorted()
                    .toList();
        }
    }

    /** The texts of blocks and cells that promise and whose first letters are nowhere in the plan. */
    private static List<String> unread(Path file, String plan) {
        String letters = letters(plan);
        List<String> unread = new ArrayList<>();
        for (String line : CommandRun.of("inspect", file).outLines()) {
            if (line.startsWith("{\"block\":\"contents\"")) {
                continue;
            }
            for (Matcher text = TEXT.matcher(line); text.find(); ) {
                for (String sentence : text.group(1).split("\\\\n|(?<=[.;]) ")) {
                    if (isPromise(sentence) && !letters.contains(end(sentence))) {
                        unread.add(sentence);
                    }
                }
            }
        }
        return unread;
    }

    /** A line such as "The Port Board will:" promises nothing by itself, nor does the heading "What we will do" of a column. */
    private static boolean isPromise(String sentence) {
        return PROMISE.matcher(sentence).find()
                && !sentence.strip().endsWith(":")
                && !ASKS.matcher(sentence.strip()).lookingAt();
    }

    /** The last letters: labels and numbers stand before the words. */
    private static String end(String sentence) {
        String all = letters(sentence);
        return all.substring(Math.max(0, all.length() - END));
    }

    private static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.replaceAll("\\\\[nrt]|\\\\u[0-9a-fA-F]{4}", " ")
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetter)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
