package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cpip.spi.exchange.Coverage;

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
    private final Set<WorkstreamHeading> bulletHeadings = new HashSet<>();
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
    void lists(List<ListAction> actions, PlanOutline outline) {
        List<ListAction> kept = new ListSelection(log, tables).select(actions, held);
        Workstreams workstreams = Workstreams.of(kept, outline);
        for (ListAction action : kept) {
            WorkstreamHeading heading = workstreams.of(action);
            String section = workstreams.section(action);
            if (section != null) {
                action.custom(Workstreams.SECTION, section);
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
    }

    /** Whether an action was found, be it one without wording. */
    boolean any() {
        return any;
    }

    private void emit(Found each) {
        any = true;
        PlanRow row = each.row;
        if (row.wording().isEmpty()) {
            // a number was set and nothing was written beside it
            log.error(
                    PlanProblem.NO_WORDING,
                    row.place(),
                    "Action " + row.number() + " under \""
                            + PlainText.shorten(row.heading().title()) + "\" has no wording.");
            return;
        }
        sayNumbers(each.evidence, row);
        // once for the document
        if (row.heading().origin() == WorkstreamHeading.Origin.NONE && !noHeadingSaid) {
            noHeadingSaid = true;
            log.info(
                    PlanProblem.NO_WORKSTREAM,
                    row.place(),
                    "These actions stand under no heading; their workstream was called \""
                            + row.heading().title() + "\".");
        }
        if (each.recommendation.isPresent()) {
            recommendation(each.recommendation.get(), row);
        } else {
            handler.row(row);
        }
    }

    /** Once for each workstream. */
    private void sayNumbers(Evidence evidence, PlanRow row) {
        if (evidence.compareTo(Evidence.BULLET) > 0 || !bulletHeadings.add(row.heading())) {
            return;
        }
        String title = PlainText.shorten(row.heading().title());
        if (evidence == Evidence.BULLET) {
            log.warning(
                    PlanProblem.NO_NUMBER,
                    row.place(),
                    "The actions under \"" + title + "\" are bullets; they were numbered by position.",
                    "Number them in the document, so that their ids stay when the list changes.");
        } else {
            log.warning(
                    PlanProblem.PLAIN_LINES,
                    row.place(),
                    "The actions under \"" + title
                            + "\" are plain lines without numbers or bullets; each that begins as an action does was read as one.");
        }
    }

    private void recommendation(PlanRecommendation recommendation, PlanRow row) {
        boolean carriedOut = recommendation
                .response()
                .filter(response -> response == org.cpip.model.RecommendationResponse.REJECTED)
                .isEmpty();
        handler.recommendation(recommendation, carriedOut ? Optional.of(row) : Optional.empty());
        String answer = row.customFields().getOrDefault(ListAction.RESPONSE, "");
        if (!carriedOut && !answer.isEmpty()) {
            log.info(
                    PlanProblem.ANSWER,
                    row.place(),
                    "Recommendation " + recommendation.number() + " was answered \"" + PlainText.shorten(answer)
                            + "\"; of this only the answer was kept, and no action was made.");
        }
    }

    private record Found(Evidence evidence, PlanRow row, Optional<PlanRecommendation> recommendation) {}
}
