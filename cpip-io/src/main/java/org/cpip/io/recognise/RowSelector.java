package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which rows are the plan. A document with an action table keeps its plan there, and its numbered lists are
 * something else; a document with numbered lists keeps it there, and its bullets are something else.
 */
final class RowSelector {

    /** How sure a row is of being an action, the least sure first. */
    enum Evidence {
        BULLET,
        NUMBERED,
        TABLE
    }

    private final DiagnosticLog log;
    private final PlanHandler handler;
    private final List<PlanRow> waiting = new ArrayList<>();
    private final Map<WorkstreamHeading, Dropped> dropped = new LinkedHashMap<>();
    private final Set<WorkstreamHeading> bulletHeadings = new HashSet<>();
    private Evidence best = Evidence.BULLET;
    private boolean any;
    private boolean noHeadingSaid;

    RowSelector(DiagnosticLog log, PlanHandler handler) {
        this.log = log;
        this.handler = handler;
    }

    void add(Evidence evidence, PlanRow row) {
        if (evidence.compareTo(best) < 0) {
            // bullets of a document with numbered actions, numbered lists of one with an action table
            drop(row);
            return;
        }
        if (evidence != best) {
            // what was kept until now is less sure than this
            waiting.forEach(this::drop);
            waiting.clear();
            best = evidence;
        }
        if (evidence == Evidence.TABLE) {
            // nothing is surer than a table, so its rows need not wait
            emit(row);
        } else {
            waiting.add(row);
        }
    }

    void finish() {
        waiting.forEach(this::emit);
        waiting.clear();
        dropped.forEach((heading, what) -> {
            String where = best == Evidence.TABLE ? "in a table" : "in numbered lists";
            String message = what.count + " list items under \"" + PlainText.shorten(heading.title())
                    + "\" were not read as actions, because this document has its plan " + where + ".";
            // numbers look like a plan, so somebody should look; bullets seldom do
            if (what.numbered) {
                log.warning(PlanProblem.OTHER_LIST, what.first, message);
            } else {
                log.info(PlanProblem.OTHER_LIST, what.first, message);
            }
        });
    }

    /** Whether an action was found, be it one without wording. */
    boolean any() {
        return any;
    }

    private void emit(PlanRow row) {
        any = true;
        if (row.wording().isEmpty()) {
            // a number was set and nothing was written beside it
            log.error(
                    PlanProblem.NO_WORDING,
                    row.place(),
                    "Action " + row.number() + " under \""
                            + PlainText.shorten(row.heading().title()) + "\" has no wording.");
            return;
        }
        // once for each workstream
        if (best == Evidence.BULLET && bulletHeadings.add(row.heading())) {
            log.warning(
                    PlanProblem.NO_NUMBER,
                    row.place(),
                    "The actions under \"" + PlainText.shorten(row.heading().title())
                            + "\" are bullets; they were numbered by position.",
                    "Number them in the document, so that their ids stay when the list changes.");
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
        handler.row(row);
    }

    private void drop(PlanRow row) {
        Dropped what = dropped.computeIfAbsent(row.heading(), heading -> new Dropped(row.place()));
        what.count++;
        what.numbered |= !row.number().isEmpty();
    }

    private static final class Dropped {
        private final BlockLocation first;
        private int count;
        private boolean numbered;

        private Dropped(BlockLocation first) {
            this.first = first;
        }
    }
}
