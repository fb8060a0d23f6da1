package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.model.RecommendationResponse;
import org.cpip.spi.exchange.Coverage;
import org.cpip.spi.exchange.ReadingProfile;

/**
 * Decides which rows are the plan. A document with an action table keeps its plan there, and its numbered lists are something
 * else or say the same; in a document of lists all that promise are the plan. Rows of tables go on at once as long as no list
 * came before them.
 */
final class RowSelector {

    /** How sure a row is of being an action, the least sure first. */
    enum Evidence {
        /** A line or paragraph. */
        PLAIN,
        /** An item without a number. */
        BULLET,
        /** An item with a number. */
        NUMBERED,
        /** "Action 7:". */
        LABELLED,
        /** A row of a table. */
        TABLE
    }

    private final DiagnosticLog log;
    private final PlanHandler handler;
    private final List<PlanRow> held = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private final Map<WorkstreamHeading, BlockLocation> unnumbered = new LinkedHashMap<>();
    private final Map<WorkstreamHeading, BlockLocation> plain = new LinkedHashMap<>();
    private final TwiceStated twice = new TwiceStated();
    private final ClosedMarks closed = new ClosedMarks();
    private boolean holding;
    private boolean tables;
    private boolean any;
    private boolean noHeadingSaid;

    RowSelector(DiagnosticLog log, PlanHandler handler) {
        this.log = log;
        this.handler = handler;
    }

    /** Keeps the rows of tables from here on until the end, because lists came before them. */
    void hold() {
        holding = true;
    }

    /** A row of a table. */
    void add(Evidence evidence, PlanRow row) {
        tables = true;
        if (holding) {
            held.add(row);
        } else {
            emit(new Found(evidence, row, Optional.empty()));
        }
    }

    /** All that may be actions outside tables, at the end. */
    void lists(List<ListAction> actions, PlanOutline outline, ReadingProfile profile) {
        boolean labelled = !profile.actions().isEmpty();
        List<ListAction> kept = new ListSelection(log, tables, labelled).select(actions, held);
        Workstreams workstreams =
                Workstreams.of(kept, outline, profile.workstreams().orElse(0));
        for (ListAction action : kept) {
            WorkstreamHeading heading = workstreams.of(action);
            String section = workstreams.section(action);
            if (section != null) {
                action.custom(Workstreams.SECTION, section);
            }
            if (action.fields.get(PlanColumn.DUE) == null
                    && !Promises.dated(action.wording())
                    && DateTitles.is(action.section.title)) {
                // "By the end of 2041" above "Publish the rules"
                action.field(PlanColumn.DUE, DateTitles.date(action.section.title));
            }
            String lead = action.section.leadAbove();
            if (!lead.isEmpty()) {
                action.field(PlanColumn.LEAD_ABOVE, lead);
            }
            outline.use(heading, action.line.place());
            action.blocks.forEach(block -> log.coverage().claim(block, Coverage.Fate.ACTION));
            if (!action.section.title.isEmpty()) {
                log.coverage().claim(action.section.place.block(), Coverage.Fate.STRUCTURE);
            }
            found.add(new Found(action.evidence, action.row(heading), action.recommendation()));
        }
    }

    void finish() {
        held.forEach(row -> found.add(new Found(Evidence.TABLE, row, Optional.empty())));
        held.clear();
        // as in the document, whatever was found first
        found.sort(Comparator.comparingInt(each -> each.row.place().block()));
        found.forEach(this::emit);
        found.clear();
        sayNumbers();
        twice.say(log);
        closed.say(log);
    }

    /** Whether an action was found, be it one without wording. */
    boolean any() {
        return any;
    }

    private void emit(Found each) {
        PlanRow row = each.row;
        if (row.wording().isEmpty()) {
            // a number was set and nothing was written beside it
            log.warning(
                    PlanProblem.NO_WORDING,
                    row.place(),
                    "Action " + row.number() + " under \""
                            + PlainText.shorten(row.heading().title()) + "\" has no wording; it was left out.");
            log.tally().leftOut(row.place());
            return;
        }
        any = true;
        if (each.evidence == Evidence.TABLE) {
            log.tally().read();
        }
        noteNumbers(each.evidence, row);
        closed.add(row);
        twice.add(row);
        if (StatusMark.isRefusal(row.wording()) && row.text(PlanColumn.STATUS).isEmpty()) {
            log.warning(
                    PlanProblem.NOT_DONE,
                    row.place(),
                    "\"" + PlainText.shorten(row.wording())
                            + "\" says what will not be done; it was read as an action that is still open.");
        }
        // once for the document
        if (row.heading().origin() == WorkstreamHeading.Origin.NONE && !noHeadingSaid) {
            noHeadingSaid = true;
            log.info(
                    PlanProblem.NO_WORKSTREAM,
                    row.place(),
                    "These actions stand under no heading; their workstream was called \""
                            + row.heading().title() + "\".");
        }
        String recommended = PlainText.normalise(row.text(PlanColumn.RECOMMENDATION));
        if (!recommended.isEmpty()) {
            // "Rec no | Recommendation | Action": of an action that answers it
            String number = ActionNumbers.clean(row.text(PlanColumn.RECOMMENDATION_NUMBER));
            handler.recommendation(
                    new PlanRecommendation(number, recommended, response(row), row.place()), Optional.of(row));
        } else if (each.recommendation.isPresent()) {
            recommendation(each.recommendation.get(), row);
        } else {
            handler.row(row);
        }
    }

    /** "Recommendation | Management response | Action": how the body that was asked has answered. */
    private static Optional<RecommendationResponse> response(PlanRow row) {
        return row.customFields().entrySet().stream()
                .flatMap(cell -> ResponseLine.of(cell.getKey() + ": " + cell.getValue()).stream())
                .flatMap(answer -> answer.response().stream())
                .findFirst();
    }

    private void noteNumbers(Evidence evidence, PlanRow row) {
        if (evidence != Evidence.TABLE && row.number().isEmpty()) {
            (evidence == Evidence.PLAIN ? plain : unnumbered).putIfAbsent(row.heading(), row.place());
        }
    }

    /** Once for the document. */
    private void sayNumbers() {
        if (!unnumbered.isEmpty()) {
            log.warning(
                    PlanProblem.NO_NUMBER,
                    unnumbered.values().iterator().next(),
                    under(unnumbered) + " have no numbers; they were numbered by position.",
                    "Number them in the document, so that their ids stay when the list changes.");
        }
        if (!plain.isEmpty()) {
            log.warning(
                    PlanProblem.PLAIN_LINES,
                    plain.values().iterator().next(),
                    under(plain)
                            + " are plain lines without numbers or bullets; each that begins as an action does was read as one.");
        }
    }

    /** "The actions under "Harbours" and 2 other headings". */
    private static String under(Map<WorkstreamHeading, BlockLocation> headings) {
        String first = PlainText.shorten(headings.keySet().iterator().next().title());
        int others = headings.size() - 1;
        return "The actions under \"" + first + "\""
                + (others == 0 ? "" : " and " + others + (others == 1 ? " other heading" : " other headings"));
    }

    private void recommendation(PlanRecommendation recommendation, PlanRow row) {
        boolean carriedOut = recommendation
                .response()
                .filter(response -> response == org.cpip.model.RecommendationResponse.REJECTED)
                .isEmpty();
        handler.recommendation(recommendation, carriedOut ? Optional.of(row) : Optional.empty());
        String answer = row.customFields().getOrDefault(ListAction.RESPONSE, "");
        if (!carriedOut && !answer.isEmpty()) {
            String message = "Recommendation " + recommendation.number() + " was answered \""
                    + PlainText.shorten(answer) + "\"; of this only the answer was kept, and no action was made.";
            if (Promises.any(answer)) {
                // "Rejected. We will light the stairs instead."
                log.warning(PlanProblem.ANSWER, row.place(), message);
            } else {
                log.info(PlanProblem.ANSWER, row.place(), message);
            }
        }
    }

    private record Found(Evidence evidence, PlanRow row, Optional<PlanRecommendation> recommendation) {}
}
