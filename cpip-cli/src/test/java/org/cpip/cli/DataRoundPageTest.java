package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cpip.cli.attack.HubAttack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the tutorial, word for word, in a copy of its folder. */
class DataRoundPageTest {

    private static final Path PAGE = Path.of("../docs/tutorial/data-round.md");
    private static final Path FILES = Path.of("../docs/tutorial/data-round");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path folder;

    @Test
    void eachCommandPrintsWhatThePageShows() throws IOException {
        copy();
        List<MatchResult> blocks = Pattern.compile("(?s)```([a-z]*)\n(.*?)```")
                .matcher(Files.readString(PAGE))
                .results()
                .toList();
        StringBuilder printed = new StringBuilder();
        int compared = 0;
        for (MatchResult block : blocks) {
            if (block.group(1).equals("sh")) {
                printed.setLength(0);
                block.group(2).lines().forEach(line -> printed.append(run(line)));
            } else {
                assertThat(printed.toString().replace(folder + "/", "")).contains(block.group(2));
                compared++;
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(4);
        nothingIsWorkedOutFromTheFilesOfTheHub();
        releasesThatDoNotKnowOfEachOtherAreAttackedAndRefused();
        ledgerAndReleasesAreWhole();
    }

    private void nothingIsWorkedOutFromTheFilesOfTheHub() throws IOException {
        HubAttack attack = new HubAttack(folder.resolve("hub"), List.of("cse-2031", "cse-2031-revised"));
        assertThat(attack.contradictions()).isEmpty();
        assertThat(attack.hidden()).isGreaterThan(400);
        assertThat(attack.smallShown(4)).isEmpty();
        assertThat(attack.workedOut(4)).isEmpty();
        assertThat(attack.foundAgain(5)).isEqualTo(5);
    }

    private CommandRun releaseAlone(String ledger, String out) {
        return run(("release plan.json round.json --ledger " + ledger + " --policy lt5 --id cse-2031-revised"
                        + " --published 2032-09-01 --by x -o " + out)
                .split(" "));
    }

    /** Two releases of which neither knows of the other give figures away; the ledger knows, and does not let it happen. */
    private void releasesThatDoNotKnowOfEachOtherAreAttackedAndRefused() throws IOException {
        CommandRun forgotten = releaseAlone("ledger.jsonl", "release-4");
        assertThat(forgotten.exit()).isEqualTo(1);
        assertThat(forgotten.err()).contains("RELEASE-007", "\"cse-2031\"", "\"cse-2031-revised\"", "--released");
        assertThat(folder.resolve("release-4")).doesNotExist();

        List<String> lines = Files.readAllLines(folder.resolve("ledger.jsonl"));
        int first = 0;
        while (!lines.get(first).contains("\"event\":\"released\"")) {
            first++;
        }
        Files.write(folder.resolve("apart.jsonl"), lines.subList(0, first));
        run(
                "collect",
                "plan.json",
                "round.json",
                "late",
                "--ledger",
                "apart.jsonl",
                "--today",
                "2032-08-20",
                "--by",
                "x",
                "--reopen",
                "A02=More children");
        assertThat(releaseAlone("apart.jsonl", "release-5").exit()).isZero();
        CommandRun.of("hub", folder.resolve("release-1"), folder.resolve("release-5"), "-o", folder.resolve("apart"));
        assertThat(new HubAttack(folder.resolve("apart"), List.of("cse-2031", "cse-2031-revised")).workedOut(4))
                .isNotEmpty();
    }

    private void ledgerAndReleasesAreWhole() throws IOException {
        assertThat(Files.readString(folder.resolve("release-1/figures.csv"))).contains("31 of 32 areas; missing: A32");
        assertThat(Files.readString(folder.resolve("release-2/figures.csv")))
                .contains("[r]")
                .doesNotContain("31 of 32 areas");
        assertThat(folder.resolve("hub/index.html")).exists();
        // the same figures again are nothing new, and a changed release is known
        CommandRun again = run(
                "collect",
                "plan.json",
                "round.json",
                "late",
                "--ledger",
                "ledger.jsonl",
                "--today",
                "2032-09-20",
                "--by",
                "x");
        assertThat(again.exit()).isZero();
        Path figures = folder.resolve("release-1/figures.json");
        Files.writeString(figures, Files.readString(figures).replaceFirst("\"number\": 7", "\"number\": 8"));
        CommandRun changed = run(
                "release",
                "plan.json",
                "round.json",
                "--ledger",
                "ledger.jsonl",
                "--policy",
                "lt5",
                "--id",
                "third",
                "--published",
                "2032-10-01",
                "--by",
                "x",
                "--released",
                "release-1",
                "-o",
                "release-3");
        assertThat(changed.exit()).isEqualTo(1);
        assertThat(changed.err()).contains("RELEASE-004");
    }

    private String run(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2));
        }
        assertThat(words.get(0)).isEqualTo("cpip");
        CommandRun run = run(words.subList(1, words.size()).toArray(String[]::new));
        assertThat(run.exit()).as(line + "\n" + run.err()).isLessThan(2);
        return run.out();
    }

    /** In the folder: the command itself has no working directory but that of the process. */
    private CommandRun run(String... words) {
        Object[] inFolder = Stream.of(words)
                .map(each ->
                        each.matches("[a-z-]+\\.jsonl?|why\\.csv|forms|returns|marked|corrected|late|release-\\d|hub")
                                        && !each.equals(words[0])
                                ? folder.resolve(each).toString()
                                : each)
                .toArray();
        // "hub" is a command and a folder
        if (words[0].equals("hub")) {
            inFolder[words.length - 1] = folder.resolve("hub").toString();
        }
        return CommandRun.of(inFolder);
    }

    private void copy() throws IOException {
        try (Stream<Path> files = Files.walk(FILES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(FILES.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
