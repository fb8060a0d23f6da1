package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.List;

/** Finds the headings that are actions themselves: "Action 3: Ports will adopt the code", "1.1.1 Repair the sea wall". */
final class ActionHeadings {

    private final List<Line> lines;

    private ActionHeadings(List<Line> lines) {
        this.lines = lines;
    }

    static void settle(List<Line> lines) {
        ActionHeadings headings = new ActionHeadings(lines);
        headings.labelled();
        FieldTitles.settle(lines);
        if (lines.stream().noneMatch(ActionHeadings::isSurer)) {
            headings.deepest();
        }
    }

    /** "Action 3: Ports will adopt the code", unless numbered actions or a table of them stand below it. */
    private void labelled() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isHeading() && line.level() > 0 && line.label().hasWord() && !hasActionsBelow(i)) {
                lines.set(i, line.asAction());
            }
        }
    }

    private boolean hasActionsBelow(int at) {
        int level = lines.get(at).level();
        for (int i = at + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isHeading() && line.level() <= level || line.kind() == Line.Kind.ACTION_HEADING) {
                return false;
            }
            if (line.label().word().equals(lines.get(at).label().word())) {
                // "Action 5: ...", "Action 6: ..."
                return line.label().number().startsWith(lines.get(at).label().number() + ".");
            }
            if (line.label().hasWord()
                    || !line.isHeading()
                            && line.label().hasNumber()
                            && !line.label().isAlphabetic()
                    || isPlanTable(line)) {
                return true;
            }
        }
        return false;
    }

    /** The deepest headings that have numbers, when they promise and nothing else in the document is an action. */
    private void deepest() {
        List<Integer> leaves = new ArrayList<>();
        int deepest = 0;
        for (int i = 0; i < lines.size(); i++) {
            deepest = lines.get(i).isHeading()
                    ? Math.max(deepest, lines.get(i).label().depth())
                    : deepest;
        }
        int promising = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isHeading() && deepest > 1 && line.label().depth() == deepest) {
                leaves.add(i);
                promising += ActionLook.is(line.wording()) ? 1 : 0;
            }
        }
        if (leaves.size() > 1 && promising * 2 > leaves.size()) {
            leaves.forEach(i -> lines.set(i, lines.get(i).asAction()));
        }
    }

    private static boolean isSurer(Line line) {
        return line.kind() == Line.Kind.ACTION_HEADING
                || isPlanTable(line)
                || !line.isHeading() && line.label().hasNumber()
                || line.isBullet() && ActionLook.is(line.text());
    }

    static boolean isPlanTable(Line line) {
        return line.kind() == Line.Kind.TABLE && !line.text().isEmpty();
    }
}
