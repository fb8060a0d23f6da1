package org.cpip.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cpip.model.Action;
import org.cpip.model.ActionBuilder;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.cpip.reporting.render.Reports;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.ReportDocument;
import org.junit.jupiter.api.Test;

class BriefReportTest {

    private static final LocalDate MARCH = LocalDate.of(2018, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);

    private static final Programme PLAN = Programme.builder()
            .id("plan")
            .title("Plan")
            .addParty(Party.builder().id("estates").name("Estates").build())
            .addParty(Party.builder()
                    .id("board")
                    .name("Harbour Board")
                    .acronym("HB")
                    .build())
            .addWorkstream(Workstream.builder()
                    .id("harbour")
                    .title("Harbour")
                    .lead("board")
                    .addAction(action("1", "2018-05-31", "estates")
                            .addUpdate(rated(MARCH, Rating.AMBER).build())
                            .addUpdate(rated(JUNE, Rating.RED)
                                    .reason("The contractor left.")
                                    .narrative("A new tender is out.")
                                    .build())
                            .customFields(Map.of("Decision needed", "Move the funds."))
                            .build())
                    .addAction(action("2", "2018-07-20", "estates")
                            .addUpdate(rated(MARCH, Rating.AMBER).build())
                            .build())
                    .addAction(action("3", "2018-12-31", "board")
                            .addUpdate(rated(MARCH, Rating.RED).build())
                            .addUpdate(rated(JUNE, Rating.GREEN).build())
                            .build())
                    .addAction(action("4", "2018-12-31", null)
                            .addUpdate(StatusUpdate.builder()
                                    .asAt(JUNE)
                                    .status(DeliveryStatus.CANCELLED)
                                    .reason("No funding.")
                                    .build())
                            // nobody has to decide on what was given up
                            .customFields(Map.of("Decision needed", "Find a sponsor."))
                            .build())
                    .build())
            .build();

    private final BriefReport report = BriefReport.between(PLAN, MARCH, PLAN, JUNE, ExceptionOptions.defaults());

    @Test
    void countsRatingsAndWhichWayTheyWent() {
        WorkstreamRatings harbour = report.ratings().get(0);

        assertThat(harbour.open(Rating.RED)).containsExactly("harbour-1");
        assertThat(harbour.open(Rating.AMBER)).containsExactly("harbour-2");
        assertThat(harbour.open(Rating.GREEN)).containsExactly("harbour-3");
        assertThat(harbour.better()).containsExactly("harbour-3");
        assertThat(harbour.worse()).containsExactly("harbour-1");
    }

    @Test
    void saysWhatChangedInASentenceEach() {
        assertThat(cells("changes", 1))
                .containsExactly(
                        "Do 4: cancelled. No funding.", "Do 1: rated Red, was Amber.", "Do 3: rated Green, was Red.");
    }

    @Test
    void listsTheWorstWithOwnerReasonAndRemedy() {
        assertThat(report.worst())
                .extracting(each -> each.action().action().id(), BriefReport.Concern::daysOverdue)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("harbour-1", 30L));
        assertThat(document().table("worst").orElseThrow().rows().get(0).cells())
                .extracting(Cell::lines)
                .contains(
                        List.of("Estates"),
                        List.of("Red"),
                        List.of("The contractor left"),
                        List.of("A new tender is out"));
    }

    /** "No funds." was said of what was cancelled: not of what was taken up again, and Red said again keeps its reason. */
    @Test
    void aReasonCountsWithTheStatusOrRatingThatItWasGivenFor() {
        StatusUpdate resumed = StatusUpdate.builder()
                .asAt(JUNE)
                .status(DeliveryStatus.IN_PROGRESS)
                .build();
        Programme plan = Programme.builder()
                .id("plan")
                .title("Plan")
                .addWorkstream(Workstream.builder()
                        .id("harbour")
                        .title("Harbour")
                        .addAction(action("1", "2018-05-31", null)
                                .addUpdate(StatusUpdate.builder()
                                        .asAt(MARCH)
                                        .status(DeliveryStatus.CANCELLED)
                                        .reason("No funds.")
                                        .build())
                                .addUpdate(resumed)
                                .build())
                        .addAction(action("2", "2018-05-31", null)
                                .addUpdate(rated(MARCH, Rating.RED)
                                        .status(DeliveryStatus.DELAYED)
                                        .reason("Storm.")
                                        .build())
                                .addUpdate(resumed)
                                .build())
                        .build())
                .build();

        assertThat(BriefReport.between(plan, MARCH, plan, JUNE, ExceptionOptions.defaults())
                        .worst())
                .extracting(each -> each.action().action().number(), BriefReport.Concern::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2", java.util.Optional.of("Storm.")),
                        org.assertj.core.groups.Tuple.tuple("1", java.util.Optional.empty()));
    }

    @Test
    void looksThirtyDaysAheadAndListsDecisions() {
        assertThat(cells("next", 0)).containsExactly("Harbour 2");
        assertThat(cells("decisions", 1)).containsExactly("Move the funds.");
    }

    @Test
    void countsWhatLeadsDidNotAnswerAmongWhatTheyLead() {
        assertThat(report.unanswered())
                .extracting(BriefReport.Unanswered::lead, each -> each.actions().size(), BriefReport.Unanswered::open)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Estates", 1, 2));
    }

    @Test
    void ofOneLeadEveryReportIsOfItsActionsAlone() {
        ReportScope estates =
                new ReportScope(java.util.Optional.of(PLAN.parties().get(0)), java.util.Optional.empty());
        ReportScope board = new ReportScope(java.util.Optional.of(PLAN.parties().get(1)), java.util.Optional.empty());

        assertThat(estates.of(PLAN).actions()).extracting(Action::id).containsExactly("harbour-1", "harbour-2");
        assertThat(board.of(PLAN).actions())
                .as("the lead of the workstream leads what nobody else does")
                .extracting(Action::id)
                .containsExactly("harbour-3", "harbour-4");
        assertThat(ProgressReport.of(estates.of(PLAN), JUNE).title()).isEqualTo("Plan \u2013 Estates");
    }

    private List<String> cells(String table, int column) {
        return document().table(table).orElseThrow().rows().stream()
                .map(row -> row.cells().get(column).lines().get(0))
                .toList();
    }

    private ReportDocument document() {
        return Reports.document(report, "en-GB");
    }

    private static org.cpip.model.StatusUpdateBuilder rated(LocalDate day, Rating rating) {
        return StatusUpdate.builder().asAt(day).ownerConfidence(DeliveryConfidence.fivePoint(rating));
    }

    private static ActionBuilder action(String number, String due, String lead) {
        ActionBuilder action = Action.builder()
                .id("harbour-" + number)
                .number(number)
                .wording("Do " + number + ".")
                .addMilestone(Milestone.builder()
                        .id("harbour-" + number + "-m1")
                        .title("Done")
                        .due(TargetDate.parse(due))
                        .build());
        return lead == null ? action : action.addLead(lead);
    }
}
