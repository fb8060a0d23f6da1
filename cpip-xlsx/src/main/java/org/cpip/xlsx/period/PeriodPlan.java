package org.cpip.xlsx.period;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.cpip.model.Action;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;
import org.cpip.xlsx.cell.CellText;
import org.cpip.xlsx.read.XlsxProblem;

/** The plan of the newest sheet with what the older ones reported. For one thread. */
public final class PeriodPlan {

    private static final int NAMED = 3;

    private final List<PeriodSheet> sheets;
    private final List<Programme> plans;
    private final Programme newest;
    private final Map<String, ActionHistory> histories = new LinkedHashMap<>();
    /** Of each older sheet in turn, by the ids of the newest. */
    private final List<Map<String, Action>> older = new ArrayList<>();

    private final Set<String> left = new LinkedHashSet<>();
    private final Set<String> changed = new LinkedHashSet<>();

    private PeriodPlan(List<PeriodSheet> sheets, List<Programme> plans) {
        this.sheets = sheets;
        this.plans = plans;
        this.newest = plans.get(plans.size() - 1);
    }

    /**
     * The plan, and what there is to say of it.
     *
     * @param programme with its history
     * @param diagnostics on what the sheets differ in
     */
    public record Told(Programme programme, List<Diagnostic> diagnostics) {

        /** Copies the list. */
        public Told {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * One plan of several; empty where most actions of an older sheet are not in the newest, which then is no later state of it.
     *
     * @param sheets the oldest first
     * @param plans what was read of each
     */
    public static Optional<Told> of(List<PeriodSheet> sheets, List<Programme> plans, SourceLocation whole) {
        PeriodPlan plan = new PeriodPlan(sheets, plans);
        return plan.match() ? Optional.of(plan.told(whole)) : Optional.empty();
    }

    private boolean match() {
        SameActions same = new SameActions(newest);
        for (int i = 0; i < plans.size() - 1; i++) {
            Map<String, Action> found = new HashMap<>();
            for (Action action : plans.get(i).actions()) {
                Optional<Action> now = same.of(action);
                if (now.isEmpty() || found.putIfAbsent(now.get().id(), action) != null) {
                    left.add("\"" + CellText.shortened(action.wording()) + "\" of "
                            + sheets.get(i).name());
                }
            }
            if (found.size() * 2 <= plans.get(i).actions().size()) {
                return false;
            }
            older.add(found);
        }
        return true;
    }

    private Told told(SourceLocation whole) {
        newest.actions().forEach(action -> histories.put(action.id(), new ActionHistory(action)));
        for (int i = 0; i < older.size(); i++) {
            PeriodSheet sheet = sheets.get(i);
            Programme plan = plans.get(i);
            older.get(i).forEach((id, said) -> {
                histories.get(id).add(sheet, said);
                compare(newest.action(id).orElseThrow(), said, plan);
            });
        }
        PeriodSheet last = sheets.get(sheets.size() - 1);
        newest.actions().forEach(action -> histories.get(action.id()).add(last, action));
        Programme programme =
                newest.withEachAction(action -> histories.get(action.id()).told());
        return new Told(programme, diagnostics(whole));
    }

    private void compare(Action now, Action said, Programme plan) {
        Set<String> components = new TreeSet<>();
        note(components, "wording", now.wording().equals(said.wording()));
        note(components, "leads", names(newest, now.leads()).equals(names(plan, said.leads())));
        note(components, "partners", names(newest, now.partners()).equals(names(plan, said.partners())));
        note(components, "priority", now.priority().equals(said.priority()));
        note(components, "start", now.start().equals(said.start()));
        note(
                components,
                "milestones",
                now.milestones().size() == said.milestones().size());
        said.customFields()
                .forEach((name, text) ->
                        note(components, name, text.equals(now.customFields().get(name))));
        if (!components.isEmpty()) {
            changed.add("\"" + CellText.shortened(now.wording()) + "\" (" + String.join(", ", components) + ")");
        }
    }

    private static void note(Set<String> components, String name, boolean same) {
        if (!same) {
            components.add(name);
        }
    }

    private static List<String> names(Programme plan, List<String> ids) {
        return ids.stream()
                .map(id -> plan.party(id).map(Party::name).orElse(id))
                .toList();
    }

    private List<Diagnostic> diagnostics(SourceLocation whole) {
        List<Diagnostic> said = new ArrayList<>();
        Function<Set<String>, String> listed =
                all -> String.join("; ", all.stream().limit(NAMED).toList())
                        + (all.size() > NAMED ? "; and " + (all.size() - NAMED) + " more" : "");
        said.add(
                XlsxProblem.SHEETS_OF_TIMES.info(
                        whole,
                        "The sheets \"" + sheets.get(0).name() + "\" to \""
                                + sheets.get(sheets.size() - 1).name() + "\" are one tracker at " + sheets.size()
                                + " times: its actions were read from the newest sheet, and what the older ones report became their updates."));
        if (!changed.isEmpty()) {
            said.add(XlsxProblem.OLDER_CELLS.warning(
                    whole,
                    "Older sheets have other cells than the newest, which was believed; not kept were those of "
                            + listed.apply(changed) + "."));
        }
        if (!left.isEmpty()) {
            said.add(XlsxProblem.OLDER_CELLS.warning(
                    whole,
                    "Actions of older sheets are not in the newest, and were left out: " + listed.apply(left) + "."));
        }
        return said;
    }
}
