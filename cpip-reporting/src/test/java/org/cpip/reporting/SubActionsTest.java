package org.cpip.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpip.reporting.Plans.action;
import static org.cpip.reporting.Plans.plan;
import static org.cpip.reporting.Plans.stream;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.cpip.model.ActionBuilder;
import org.cpip.model.Programme;
import org.cpip.reporting.render.Reports;
import org.cpip.spi.report.Row;
import org.junit.jupiter.api.Test;

/** Actions that are part of others: listed below them, and counted with them. */
class SubActionsTest {

    private static final LocalDate JUNE = LocalDate.of(2017, 6, 30);

    private final Programme plan = plan(stream(
            "One",
            action("1", "2018"),
            action("2", "2016"),
            part("1.1", "1", "2016"),
            part("1.1.1", "1.1", "2016"),
            part("1.2", "1")));

    @Test
    void standDirectlyAfterWhatTheyArePartOf() {
        assertThat(numbers(plan)).containsExactly("1", "1.1", "1.1.1", "1.2", "2");
        assertThat(wording("a1.1")).contains("Part of 1");
        assertThat(wording("a1.1.1")).contains("Part of 1.1");
        assertThat(wording("a1")).noneMatch(line -> line.startsWith("Part of"));
    }

    @Test
    void countInTotalsWithTheirTopLevelActionButTheirMilestonesAsMilestones() {
        ProgressReport report = ProgressReport.of(plan, JUNE);

        assertThat(report.actionCounts().total()).isEqualTo(2);
        assertThat(report.actionCounts()).isEqualTo(report.workstreams().get(0).actionCounts());
        assertThat(report.milestoneCounts().total()).isEqualTo(4);
        assertThat(report.milestoneCounts().overdue()).isEqualTo(3);
    }

    @Test
    void exceptionsListThemAndCountTheirTopLevelAction() {
        ExceptionReport report = ExceptionReport.of(plan, JUNE, ExceptionOptions.defaults());

        assertThat(report.overdue())
                .extracting(MilestoneProgress::actionNumber)
                .containsExactlyInAnyOrder("2", "1.1", "1.1.1");
        assertThat(report.concerned()).containsExactlyInAnyOrder("a1", "a2");
        assertThat(report.actions()).isEqualTo(2);
    }

    @Test
    void oneWhoseParentTheWorkstreamDoesNotHaveStandsByItself() {
        Programme lost = plan(stream("One", part("7.1", "7", "2016"), action("8")), stream("Two", action("7")));

        ProgressReport report = ProgressReport.of(lost, JUNE);

        assertThat(numbers(lost)).containsExactly("7.1", "8", "7");
        assertThat(report.actionCounts().total())
                .isEqualTo(lost.topLevelActions().size())
                .isEqualTo(3);
        assertThat(report.actions()).allMatch(action -> action.parent().isEmpty());
    }

    @Test
    void actionsThatArePartsOfEachOtherAreListedOnce() {
        Programme circle = plan(stream(
                "One",
                part("1", "3"),
                action("9"),
                part("2", "1"),
                part("3", "2"),
                part("4", "4", "2016"),
                part("4", "4")));

        assertThat(numbers(circle)).containsExactly("9", "1", "2", "3", "4", "4");
        assertThat(ProgressReport.of(circle, JUNE).actionCounts().total())
                .isEqualTo(circle.topLevelActions().size());
        assertThat(ExceptionReport.of(circle, JUNE, ExceptionOptions.defaults()).concerned())
                .contains("a4");
    }

    /** 5 is part of 7, and 7 and 8 are parts of each other: all three count as one, and the first of the two heads them. */
    @Test
    void actionsThatArePartsOfEachOtherCountAsOneInTotals() {
        Programme circle =
                plan(stream("One", part("5", "7"), action("6"), part("7", "8", "2016"), part("8", "7", "2016")));

        ProgressReport report = ProgressReport.of(circle, JUNE);

        assertThat(numbers(circle)).containsExactly("6", "7", "5", "8");
        assertThat(report.actionCounts().total())
                .isEqualTo(circle.topLevelActions().size())
                .isEqualTo(2);
        assertThat(ExceptionReport.of(circle, JUNE, ExceptionOptions.defaults()).concerned())
                .contains("a7")
                .doesNotContain("a5", "a8");
    }

    @Test
    void aChainMayBeAsLongAsThePlan() {
        List<ActionBuilder> chain = new java.util.ArrayList<>(List.of(action("0")));
        IntStream.range(1, 20_000).forEach(i -> chain.add(part(Integer.toString(i), Integer.toString(i - 1), "2016")));
        Collections.reverse(chain);
        Programme deep = plan(stream("One", chain.toArray(ActionBuilder[]::new)));

        assertThat(numbers(deep)).startsWith("0", "1", "2").endsWith("19999");
        assertThat(ExceptionReport.of(deep, JUNE, ExceptionOptions.defaults()).concerned())
                .containsExactly("a0");
    }

    private static ActionBuilder part(String number, String parent, String... dues) {
        return action(number, dues).parent("a" + parent);
    }

    private static List<String> numbers(Programme plan) {
        return ProgressReport.of(plan, JUNE).actions().stream()
                .map(ActionProgress::number)
                .toList();
    }

    private List<String> wording(String id) {
        return Reports.document(ProgressReport.of(plan, JUNE), "en-GB").tables().stream()
                .filter(table -> table.id().equals("actions"))
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.id().equals(id))
                .map(Row::cells)
                .flatMap(cells -> cells.get(1).lines().stream())
                .toList();
    }
}
