package org.cpip.reporting.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cpip.reporting.ActionProgress;
import org.cpip.reporting.MilestoneState;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.ProgressState;
import org.cpip.reporting.Tally;
import org.cpip.reporting.WorkstreamProgress;
import org.cpip.reporting.text.Shown;
import org.cpip.reporting.text.Wording;

/**
 * What the templates lay out: a report, the words for it, and bars.
 *
 *
 * @param report the report
 * @param words the words
 * @param shown what is shown of the report
 */
record Page(ProgressReport report, Wording words, Shown shown) {

    static Page of(ProgressReport report, Wording words) {
        return new Page(report, words, Shown.of(report, words));
    }

    /** A bar of all milestones or actions. */
    Bar bar(String id, String titleKey, Tally tally) {
        return Bar.of(id, words.text(titleKey, tally.total()), tally);
    }

    /** The rows of the table of actions by workstream. */
    List<Row> actionRows() {
        return rows(
                "a",
                report.workstreams().stream()
                        .map(WorkstreamProgress::actionTally)
                        .toList());
    }

    /** The rows of the table of milestones by workstream. */
    List<Row> milestoneRows() {
        return rows(
                "m",
                report.workstreams().stream()
                        .map(WorkstreamProgress::milestoneTally)
                        .toList());
    }

    /** The milestones with dates in time. */
    Optional<Timeline> timeline() {
        return Timeline.of(
                report.milestones().stream()
                        .filter(each -> each.milestone().due().isPresent())
                        .map(each -> new Timeline.Entry(
                                slug(each.state().progress()),
                                words.action(TimeAxis.cut(each.workstream(), 32), each.actionNumber()),
                                each.milestone().title(),
                                words.due(each.milestone()),
                                each.milestone().due().orElseThrow().period()))
                        .toList(),
                report.asAt(),
                words);
    }

    /** The leads of an action, one a line: what the page filters by. */
    String leads(ActionProgress action) {
        return String.join("\n", action.leads());
    }

    /** The name of a state in classes and ids. */
    String slug(ProgressState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** The id of the heading of the milestones in a state. */
    String anchor(MilestoneState state) {
        return "milestones-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Row> rows(String prefix, List<Tally> tallies) {
        return IntStream.range(0, tallies.size())
                .mapToObj(i -> {
                    String title = report.workstreams().get(i).title();
                    return new Row(title, "#w" + (i + 1), Bar.of("b" + prefix + (i + 1), title, tallies.get(i)));
                })
                .toList();
    }

    /**
     * A workstream in a table of figures.
     *
     * @param title its title
     * @param link where its actions are listed
     * @param bar its bar, with the counts
     */
    record Row(String title, String link, Bar bar) {}
}
