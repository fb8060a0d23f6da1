package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cpip.spi.exchange.Coverage;

/** Chooses the actions among what lists, lines and headings hold, and joins those that a table repeats. */
final class ListSelection {

    private final DiagnosticLog log;
    private final boolean tables;
    private final boolean labelledOnly;
    private final Map<Section, Group> groups = new IdentityHashMap<>();
    private boolean anyPromise;
    private RowSelector.Evidence best = RowSelector.Evidence.PLAIN;

    /** With {@code labelledOnly} somebody has said how actions begin, so that nothing else is one. */
    ListSelection(DiagnosticLog log, boolean tables, boolean labelledOnly) {
        this.labelledOnly = labelledOnly;
        this.log = log;
        this.tables = tables;
    }

    /** The actions to keep, in their order; rows of tables that repeat one are taken out and joined to it. */
    List<ListAction> select(List<ListAction> all, List<PlanRow> rows) {
        List<ListAction> actions = labelledOnly ? all : ApartSections.without(all, tables, log);
        for (ListAction action : actions) {
            groups.computeIfAbsent(action.section, key -> new Group()).add(action);
        }
        groups.values().forEach(this::weigh);
        boolean repeated = tables && join(actions, rows);
        List<ListAction> kept = new ArrayList<>();
        Map<Section, Dropped> dropped = new LinkedHashMap<>();
        for (ListAction action : actions) {
            if (isKept(action, repeated)) {
                kept.add(action);
            } else if (action.evidence != RowSelector.Evidence.PLAIN) {
                dropped.computeIfAbsent(action.section, key -> new Dropped(action))
                        .count(action);
            }
        }
        dropped.values().forEach(this::say);
        return kept;
    }

    private void weigh(Group group) {
        if (group.best.compareTo(best) > 0 && (group.best != RowSelector.Evidence.BULLET || group.promises())) {
            best = group.best;
        }
        anyPromise |= group.promises();
    }

    private boolean isKept(ListAction action, boolean repeated) {
        RowSelector.Evidence evidence = action.root().evidence;
        Group group = groups.getOrDefault(action.section, new Group());
        if (labelledOnly && evidence != RowSelector.Evidence.LABELLED) {
            return false;
        }
        if (tables) {
            // "Action 7: We will act." is the plan wherever it stands, and what a table repeats is
            return evidence == RowSelector.Evidence.LABELLED || repeated && evidence == RowSelector.Evidence.NUMBERED;
        }
        return switch (evidence) {
            case TABLE, LABELLED -> true;
            // numbered paragraphs beside "Recommendation 3:" tell the story
            case NUMBERED -> best != RowSelector.Evidence.LABELLED || group.promises();
            case BULLET -> !anyPromise && best == RowSelector.Evidence.PLAIN || group.promises();
            case PLAIN -> best == RowSelector.Evidence.PLAIN;
        };
    }

    /** Joins rows to the actions that they repeat; whether half of the actions were repeated. */
    private boolean join(List<ListAction> actions, List<PlanRow> rows) {
        Map<String, PlanRow> byWording = new HashMap<>();
        for (PlanRow row : rows) {
            byWording.putIfAbsent(key(row.wording()), row);
        }
        Map<PlanRow, ListAction> joined = new IdentityHashMap<>();
        for (ListAction action : actions) {
            PlanRow row = byWording.get(key(action.wording()));
            if (row != null
                    && (row.number().isEmpty()
                            || action.number.isEmpty()
                            || row.number().equals(action.number))) {
                joined.putIfAbsent(row, action);
            }
        }
        if (joined.isEmpty() || joined.size() * 2 < actions.size()) {
            return false;
        }
        joined.forEach((row, action) -> {
            action.join(row);
            log.coverage().claim(row.place().block(), Coverage.Fate.ACTION);
        });
        rows.removeIf(joined::containsKey);
        return true;
    }

    /** Letters and digits in lower case. */
    private static String key(String wording) {
        StringBuilder key = new StringBuilder(wording.length());
        wording.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private void say(Dropped what) {
        String where = tables ? "in a table" : "in other lists";
        String message = what.count + " list items under \"" + PlainText.shorten(what.first.section.title)
                + "\" were not read as actions, because this document has its plan " + where + ".";
        // numbers look like a plan, so somebody should look; bullets seldom do
        if (what.numbered) {
            log.warning(PlanProblem.OTHER_LIST, what.first.line.place(), message);
        } else {
            log.info(PlanProblem.OTHER_LIST, what.first.line.place(), message);
        }
    }

    /** The actions that may be in one section. */
    private static final class Group {
        private int count;
        private int promising;
        private RowSelector.Evidence best = RowSelector.Evidence.PLAIN;

        private void add(ListAction action) {
            count++;
            promising += action.promises() ? 1 : 0;
            best = action.evidence.compareTo(best) > 0 ? action.evidence : best;
        }

        private boolean promises() {
            return promising > 0 && promising * 2 >= count;
        }
    }

    private static final class Dropped {
        private final ListAction first;
        private int count;
        private boolean numbered;

        private Dropped(ListAction first) {
            this.first = first;
        }

        private void count(ListAction action) {
            count++;
            numbered |= !action.number.isEmpty();
        }
    }
}
