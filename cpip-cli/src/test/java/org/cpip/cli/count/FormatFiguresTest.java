package org.cpip.cli.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cpip.cli.CommandRun;
import org.cpip.io.ProgrammeIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The files that the command writes, in every format, show the figures that SQL counts from the plan's JSON. */
class FormatFiguresTest {

    private static final List<String> KINDS = List.of(
            "progress", "change", "exception", "quality", "calendar", "indicators", "cycles", "brief", "delivery");
    private static final List<String> FORMATS = List.of("html", "docx", "xlsx", "md", "txt", "csv");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1, 2025-03-30", "1, 2025-07-01", "2, 2025-10-02", "2, 2026-01-15", "3, 2025-07-12", "3, 2026-02-05"})
    void everyFormatShowsWhatSqlCounts(int number, LocalDate day) throws IOException, SQLException {
        Path plan = folder.resolve("plan.json");
        ProgrammeIO.load().write(InventedProgrammes.of(number), plan);
        Map<String, String> counted = IndependentCounts.of(plan, day, day).get(day);
        write(plan, day);

        List<String> missing = new ArrayList<>();
        for (String kind : KINDS) {
            List<List<String>> expected = expected(Files.readAllBytes(folder.resolve(kind + ".json")), counted);
            for (String format : FORMATS) {
                List<List<String>> shown = shown(kind, format);
                List<List<String>> wanted =
                        expected.stream().map(each -> forPrograms(each, format)).toList();
                notShown(wanted, shown).forEach(row -> missing.add(kind + "." + format + " does not show " + row));
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Each row shown is taken for one at most: where two could be shown by one row, the other is looked for another (Kuhn). */
    private static List<List<String>> notShown(List<List<String>> wanted, List<List<String>> shown) {
        int[] taken = new int[shown.size()];
        Arrays.fill(taken, -1);
        List<List<String>> missing = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (!finds(i, wanted, shown, taken, new boolean[shown.size()])) {
                missing.add(wanted.get(i));
            }
        }
        return missing;
    }

    private static boolean finds(
            int row, List<List<String>> wanted, List<List<String>> shown, int[] taken, boolean[] tried) {
        for (int j = 0; j < shown.size(); j++) {
            if (!tried[j] && has(shown.get(j), wanted.get(row))) {
                tried[j] = true;
                if (taken[j] < 0 || finds(taken[j], wanted, shown, taken, tried)) {
                    taken[j] = row;
                    return true;
                }
            }
        }
        return false;
    }

    /** Workbooks hold days as numbers, and CSV as ISO 8601 has them. */
    private static List<String> forPrograms(List<String> row, String format) {
        if (!format.equals("xlsx") && !format.equals("csv")) {
            return row;
        }
        try {
            LocalDate day = LocalDate.parse(row.get(0), DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
            List<String> other = new ArrayList<>(row);
            other.set(
                    0,
                    format.equals("csv")
                            ? day.toString()
                            : Long.toString(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day)));
            return other;
        } catch (DateTimeParseException e) {
            return row;
        }
    }

    private void write(Path plan, LocalDate day) {
        CommandRun run = CommandRun.of(
                "report",
                plan,
                "--as-at",
                day,
                "--kind",
                "all",
                "--since",
                day.minusDays(IndependentCounts.LOOK_BACK),
                "-f",
                String.join(",", FORMATS) + ",json",
                "-o",
                folder);
        assertThat(run.exit()).as(run.err()).isZero();
    }

    /** The rows with figures: what a row is about, and what SQL counts for its columns in their order. */
    private static List<List<String>> expected(byte[] json, Map<String, String> counted) {
        List<List<String>> rows = new ArrayList<>();
        JsonNode report = new ObjectMapper().readTree(json);
        for (JsonNode section : report.path("sections")) {
            for (JsonNode table : section.path("tables")) {
                String place =
                        report.path("kind").asString() + "|" + table.path("id").asString() + "|";
                for (JsonNode group : table.path("groups")) {
                    for (JsonNode row : group.path("rows")) {
                        rows.add(figures(
                                place + group.path("id").asString() + "|"
                                        + row.path("id").asString(),
                                row,
                                counted));
                    }
                }
            }
        }
        rows.removeIf(row -> row.size() < 2);
        // The most particular first, so that no other takes its row.
        rows.sort(Comparator.comparing((List<String> row) -> row.size()).reversed());
        return rows;
    }

    private static List<String> figures(String place, JsonNode row, Map<String, String> counted) {
        List<String> figures = new ArrayList<>();
        for (Map.Entry<String, JsonNode> cell : row.path("cells").properties()) {
            String figure = counted.get(place + "|" + cell.getKey());
            if (figures.isEmpty()) {
                figures.add(words(cell.getValue()));
            } else if (figure != null && !cell.getKey().equals("occurrence")) {
                // Of a code its word is shown; pages tell reports of a series by their periods.
                figures.add(cell.getValue().has("code") ? words(cell.getValue()) : figure);
            }
        }
        return figures;
    }

    private static String words(JsonNode cell) {
        return cell.isString()
                ? cell.asString()
                : cell.path(cell.has("absent") ? "absent" : "text").asString("");
    }

    private List<List<String>> shown(String kind, String format) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> {
                        String name = each.getFileName().toString();
                        return name.equals(kind + "." + format)
                                || name.startsWith(kind + "-") && name.endsWith("." + format);
                    })
                    .toList()) {
                rows.addAll(RowsShown.in(file));
            }
        }
        return rows;
    }

    /**
     * In this order, other cells between; pages say facts about a row in sentences of a cell, CSV has the workstream and the number of
     * an action in two.
     */
    private static boolean has(List<String> cells, List<String> row) {
        boolean counts = row.size() > 2 && row.stream().skip(1).allMatch(figure -> figure.matches("\\d+"));
        return hasInOrder(cells, row)
                || !counts && row.stream().allMatch(figure -> isSaid(String.join(" ", cells), figure));
    }

    private static boolean hasInOrder(List<String> cells, List<String> row) {
        int at = 0;
        for (String cell : cells) {
            if (at < row.size() && cell.equals(row.get(at))) {
                at++;
            }
        }
        return at == row.size();
    }

    private static boolean isSaid(String words, String figure) {
        return Pattern.compile("(?<![\\w/])" + Pattern.quote(figure) + "(?![\\w/])")
                .matcher(words)
                .find();
    }
}
