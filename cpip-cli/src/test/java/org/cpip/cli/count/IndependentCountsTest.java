package org.cpip.cli.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Portfolio;
import org.cpip.model.Programme;
import org.cpip.reporting.BriefReport;
import org.cpip.reporting.ChangeReport;
import org.cpip.reporting.CycleReport;
import org.cpip.reporting.DeliveryReport;
import org.cpip.reporting.ExceptionOptions;
import org.cpip.reporting.ExceptionReport;
import org.cpip.reporting.IndicatorReport;
import org.cpip.reporting.MilestoneCalendar;
import org.cpip.reporting.PlanQualityReport;
import org.cpip.reporting.PortfolioReport;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.Report;
import org.cpip.reporting.render.Reports;
import org.cpip.spi.report.RenderOptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure of every report, for every day of a year with four rounds, is what SQL counts from the plan's JSON. */
class IndependentCountsTest {

    private static final LocalDate FROM = LocalDate.of(2025, 3, 2);
    private static final LocalDate TO = LocalDate.of(2026, 2, 10);

    private static final Set<String> BRIEF_ALONE = Set.of("done", "better", "worse");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void everyReportOfEveryDayHasTheFiguresThatSqlCounts(int number) throws IOException, SQLException {
        Path json = folder.resolve("plan.json");
        Programme programme = InventedProgrammes.of(number);
        ProgrammeIO.load().write(programme, json);
        Programme plan = ProgrammeIO.load().read(json).orThrow();

        Map<LocalDate, Map<String, String>> counted = IndependentCounts.of(json, FROM, TO);

        Set<String> columns = columns(counted.values());
        List<String> differences = new ArrayList<>();
        for (LocalDate day = FROM; !day.isAfter(TO); day = day.plusDays(1)) {
            Map<String, String> reported = new TreeMap<>();
            for (Report report : reports(plan, day)) {
                reported.putAll(ReportFigures.of(json(report)));
            }
            reported.keySet().removeIf(place -> !columns.contains(column(place)));
            differences.addAll(differences(day, counted.get(day), reported));
        }
        assertThat(differences).isEmpty();
    }

    /** Where there is nothing to count SQL has no row, and the report a 0. */
    private static List<String> differences(LocalDate day, Map<String, String> counted, Map<String, String> reported) {
        Set<String> places = new TreeSet<>(counted.keySet());
        places.addAll(reported.keySet());
        return places.stream()
                .filter(place -> !counted.getOrDefault(place, "0").equals(reported.getOrDefault(place, "0")))
                .map(place -> day + " " + place + ": SQL counts " + counted.get(place) + ", the report says "
                        + reported.get(place))
                .toList();
    }

    /** What stands in a portfolio's row of a programme, and in its last row, is what SQL counts for the programmes. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-04-02", "2025-07-15", "2025-11-30"})
    void aPortfolioHasTheFiguresOfItsProgrammes(LocalDate day) throws IOException, SQLException {
        List<Programme> plans = Stream.of(1, 2, 3).map(InventedProgrammes::of).toList();
        Map<String, Integer> expected = new TreeMap<>();
        for (Programme programme : plans) {
            Path json = folder.resolve(programme.id() + ".json");
            ProgrammeIO.load().write(programme, json);
            IndependentCounts.of(json, day, day).get(day).forEach((place, figure) -> {
                String[] parts = place.split("\\|");
                String table = Map.of(
                                "progress|actions-by-workstream|total", "programmes", "brief|ratings|total", "ratings")
                        .get(parts[0] + "|" + parts[1] + "|" + parts[2]);
                // The brief's further columns are in its own table alone.
                if (table != null && (table.equals("programmes") || !BRIEF_ALONE.contains(parts[4]))) {
                    String column = "portfolio|" + table + "|";
                    expected.merge(
                            column + "all|" + programme.id() + "|" + parts[4], Integer.valueOf(figure), Integer::sum);
                    expected.merge(column + "total|all|" + parts[4], Integer.valueOf(figure), Integer::sum);
                }
            });
        }

        Map<String, String> reported = ReportFigures.of(
                json(PortfolioReport.of(new Portfolio("All", plans), day, ExceptionOptions.defaults())));

        assertThat(expected).hasSizeGreaterThan(20).allSatisfy((place, figure) -> assertThat(reported)
                .containsEntry(place, figure.toString()));
    }

    static List<Report> reports(Programme plan, LocalDate day) {
        LocalDate since = day.minusDays(IndependentCounts.LOOK_BACK);
        ExceptionOptions exceptions = ExceptionOptions.defaults();
        return List.of(
                ProgressReport.of(plan, day),
                ChangeReport.of(plan, since, day),
                ExceptionReport.of(plan, day, exceptions),
                PlanQualityReport.of(plan, day),
                MilestoneCalendar.of(plan, day, 12),
                IndicatorReport.of(plan, day, Map.of()),
                CycleReport.of(plan, day),
                BriefReport.between(plan, since, plan, day, exceptions),
                DeliveryReport.of(plan, day));
    }

    private static byte[] json(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.render(Reports.document(report, "en-GB"), "json", out, RenderOptions.defaults());
        return out.toByteArray();
    }

    /** Of which columns SQL counts the figures, and of which tables the rows. */
    private static Set<String> columns(Iterable<Map<String, String>> counted) {
        Set<String> columns = new TreeSet<>();
        counted.forEach(day -> day.keySet().forEach(place -> columns.add(column(place))));
        return columns;
    }

    private static String column(String place) {
        String[] parts = place.split("\\|");
        return parts[0] + "|" + parts[1] + "|" + (parts.length > 4 ? parts[4] : "");
    }
}
