package org.cpip.io.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.cpip.io.recognise.ColumnWords;
import org.cpip.io.recognise.DiagnosticLog;
import org.cpip.io.recognise.PlainText;
import org.cpip.io.recognise.PlanColumn;

/** Finds the actions that must come first, once all are known: by id, by number, by what they say. */
final class Predecessors {

    private static final Pattern ENDS = Pattern.compile("[;,\\n\\r]+");
    /** "3FS+2 days": how the two hang together, which the model does not hold. */
    private static final Pattern RELATION = Pattern.compile(
            "(?i)(?<=[0-9a-z])\\s?(?:fs|ss|ff|sf)\\s?(?:[-+].{0,30})?$|(?<=[0-9])\\s?[-+]\\s?\\d.{0,20}$");

    private static final String SEVERAL = "";

    private final Map<String, String> anywhere = new HashMap<>();
    private final DiagnosticLog log;

    private Predecessors(DiagnosticLog log) {
        this.log = log;
    }

    /** Costs nothing where no row names one. */
    static void resolve(List<WorkstreamDraft> workstreams, DiagnosticLog log) {
        if (workstreams.stream().noneMatch(workstream -> workstream.hasPredecessors)) {
            return;
        }
        Predecessors names = new Predecessors(log);
        workstreams.forEach(workstream -> workstream.actions.forEach(draft -> names.anywhere.put(draft.id, draft.id)));
        for (WorkstreamDraft workstream : workstreams) {
            for (ActionDraft draft : workstream.actions) {
                if (!draft.givenId.isEmpty()) {
                    names.note(draft.givenId.toLowerCase(Locale.ROOT), draft.id);
                }
                names.note(draft.number, draft.id);
                names.note(draft.label().toLowerCase(Locale.ROOT), draft.id);
            }
        }
        workstreams.forEach(names::resolve);
    }

    private void note(String name, String id) {
        anywhere.merge(name, id, (one, other) -> one.equals(other) ? one : SEVERAL);
    }

    private void resolve(WorkstreamDraft workstream) {
        Map<String, String> here = new HashMap<>();
        workstream.actions.forEach(draft -> here.putIfAbsent(draft.number, draft.id));
        for (ActionDraft draft : workstream.actions) {
            if (!draft.predecessorCell.isEmpty()) {
                resolve(draft, here);
            }
        }
    }

    private void resolve(ActionDraft draft, Map<String, String> here) {
        List<String> found = new ArrayList<>();
        boolean all = true;
        // a name may have a comma in it: "Dig, then fill"
        String whole = find(draft.predecessorCell, here);
        for (String part : whole.isEmpty() ? ENDS.split(draft.predecessorCell) : new String[] {draft.predecessorCell}) {
            String id = find(PlainText.normalise(part), here);
            if (id.isEmpty() || id.equals(draft.id)) {
                all &= part.isBlank();
            } else if (!found.contains(id)) {
                found.add(id);
            }
        }
        draft.dependsOn = found;
        if (!all) {
            // "Planning permission"
            draft.keep(ColumnWords.all().get(PlanColumn.PREDECESSORS).get(0), draft.predecessorCell);
            log.warning(
                    FieldProblem.NO_PREDECESSOR,
                    draft.place.cell(draft.predecessorAt),
                    "\"" + PlainText.shorten(draft.predecessorCell)
                            + "\" names something that is no other action of the plan; the cell was kept as a custom field.");
        }
    }

    private String find(String name, Map<String, String> here) {
        // "signs-1-1" is an id, and not what comes a day before "signs-1"
        String plain = here.containsKey(name) || anywhere.containsKey(name)
                ? name
                : RELATION.matcher(name).replaceFirst("");
        if (plain.equals(anywhere.get(plain))) {
            // where a file has ids, they are what its columns go by
            return plain;
        }
        String id = here.get(plain);
        id = id == null ? anywhere.get(plain) : id;
        return id == null ? anywhere.getOrDefault(name.toLowerCase(Locale.ROOT), "") : id;
    }
}
