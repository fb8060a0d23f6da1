package org.cpip.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cpip.model.Action;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.Severity;
import org.junit.jupiter.api.Test;

/** A workbook with a sheet a period is one tracker at several times. */
class PeriodSheetsTest {

    private static final String HEADER = Workbooks.row("No", "Theme", "Action", "Lead", "Due", "Status", "Progress");

    @Test
    void whatOlderSheetsReportIsTheHistoryWhateverTheOrderOfTabs() throws IOException {
        String march = row("1", "Mow the green", "Parks Team", "May 2032", "On track", "Begun")
                + row("2", "Paint the gate", "Works Unit", "June 2032", "Not started", "");
        String june = row("1", "Mow the green", "Parks Team", "September 2032", "Delayed", "No mower")
                + row("2", "Paint the gate", "Works Unit", "June 2032", "On track", "");
        for (Map<String, String> sheets : List.of(
                ordered("Q4 2031-32", march, "Q1 2032-33", june),
                ordered("Update June 2032", june, "Update March 2032", march),
                ordered("2032-03", march, "2032-06", june))) {
            ImportResult result = Workbooks.sheets(sheets);
            Programme plan = result.orThrow();

            assertThat(warnings(result)).isEmpty();
            assertThat(plan.workstreams()).singleElement().satisfies(each -> assertThat(each.title())
                    .isEqualTo("Field"));
            Action mow = plan.actions().get(0);
            assertThat(plan.actions()).hasSize(2);
            assertThat(mow.updates())
                    .extracting(PeriodSheetsTest::shown)
                    .containsExactly("2032-03-31 On track, Begun", "2032-06-30 Delayed, No mower, forecast 2032-09");
            assertThat(mow.status()).isEmpty();
            assertThat(mow.milestones().get(0).due().orElseThrow().period()).hasToString("2032-05");
            assertThat(plan.actions().get(1).updates())
                    .extracting(PeriodSheetsTest::shown)
                    .containsExactly("2032-03-31 Not started", "2032-06-30 On track");
        }
    }

    @Test
    void quartersWithoutAYearStandInTheWords() throws IOException {
        Programme plan = Workbooks.sheets(ordered(
                        "Q1",
                        row("1", "Mow the green", "Parks Team", "May 2032", "On track", ""),
                        "Q2",
                        row("1", "Mow the green", "Parks Team", "May 2032", "Delayed", "No mower")))
                .orThrow();

        assertThat(plan.actions()).singleElement().satisfies(action -> {
            assertThat(action.updates())
                    .extracting(PeriodSheetsTest::shown)
                    .containsExactly("On track, Q1: On track", "Delayed, Q2: No mower");
            assertThat(action.reportedStatus())
                    .hasValueSatisfying(status -> assertThat(status.name()).isEqualTo("DELAYED"));
        });
    }

    @Test
    void whatTheNewestSheetHasOtherwiseOrNotAtAllIsTold() throws IOException {
        ImportResult result = Workbooks.sheets(ordered(
                "March 2032",
                row("1", "Mow the green", "Parks Team", "May 2032", "On track", "")
                        + row("2", "Paint the gate green", "Works Unit", "June 2032", "Open", "")
                        + row("3", "Sell the mower", "Works Unit", "June 2032", "Open", ""),
                "June 2032",
                row("1", "Mow the green", "Parks Team", "May 2032", "On track", "")
                        + row("2", "Paint the gate blue", "Parks Team", "June 2032", "Open", "")));

        assertThat(result.orThrow().actions()).hasSize(2);
        assertThat(warnings(result))
                .anyMatch(message -> message.contains("Paint the gate blue") && message.contains("leads, wording"))
                .anyMatch(message -> message.contains("Sell the mower") && message.contains("March 2032"));
    }

    @Test
    void sheetsOfYearsWithOtherActionsAreWorkstreams() throws IOException {
        Programme plan = Workbooks.sheets(ordered(
                        "2031",
                        Workbooks.row("1", "", "Mow the green", "", "", "", ""),
                        "2032",
                        Workbooks.row("1", "", "Paint the gate", "", "", "", "")))
                .orThrow();

        assertThat(plan.workstreams()).extracting(each -> each.title()).containsExactly("2031", "2032");
        assertThat(plan.actions()).extracting(Action::number).containsExactly("1", "1");
    }

    @Test
    void theNameOfASheetWithoutActionsIsNotThatOfThePlan() throws IOException {
        String budget = Workbooks.row("Item", "Cost") + Workbooks.row("Paint", "300");
        String actions = HEADER + row("1", "Mow the green", "Parks Team", "May 2032", "On track", "");
        for (Map<String, String> sheets :
                List.of(ordered("Plan", actions, "Budget", budget), ordered("Budget", budget, "Plan", actions))) {
            assertThat(Workbooks.sheets(sheets).orThrow().title()).doesNotContain("Budget");
        }
    }

    private static Map<String, String> ordered(String first, String rows, String second, String others) {
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put(first, rows.startsWith(HEADER) || rows.contains("Item") ? rows : HEADER + rows);
        sheets.put(second, others.startsWith(HEADER) || others.contains("Item") ? others : HEADER + others);
        return sheets;
    }

    private static String row(String number, String action, String lead, String due, String status, String progress) {
        return Workbooks.row(number, "Field", action, lead, due, status, progress);
    }

    private static String shown(StatusUpdate update) {
        StringBuilder shown = new StringBuilder();
        update.asAt().ifPresent(day -> shown.append(day).append(' '));
        update.status().ifPresent(status -> shown.append(status.label()));
        update.narrative().ifPresent(words -> shown.append(", ").append(words));
        update.milestones().forEach(each -> each.forecast()
                .ifPresent(date -> shown.append(", forecast ").append(date.period())));
        return shown.toString();
    }

    private static List<String> warnings(ImportResult result) {
        return result.diagnostics().stream()
                .filter(each -> each.severity() != Severity.INFO)
                .map(Diagnostic::message)
                .toList();
    }
}
