package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpip.spi.block.Block;
import org.cpip.spi.exchange.Coverage;

/**
 * Takes the notes that somebody typed out of the lines of a document, "¹ Subject to planning", so that they go on with no action,
 * and gives them to the lines whose marks lead to them. For one document.
 */
final class TypedNotes {

    /** "400 homes1 by", "the roofs.2", "roofs* and", "homes [1]", "homes(1)". A unit or a name such as "CO2" is no mark. */
    private static final Pattern MARKS = Pattern.compile("(?<=\\p{Ll}{3}|\\p{Ll}[.,;)”’])(\\d{1,2})(?=[\\s.,;:)]|$)"
            + "|(?<=[\\p{L}.,;:!?)”’])([*†‡§]{1,3})(?=[\\s.,;:)]|$)"
            + "|(?<=[\\p{L}.,;)”’]) ?\\[(\\d{1,2})](?=[\\s.,;:)]|$)|(?<=\\p{Ll})\\((\\d{1,2})\\)(?=[\\s.,;:)]|$)"
            + "|(?<=[^\\s⁰¹²³⁴⁵⁶⁷⁸⁹])([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})");

    /** "Phase2", "Stage1": counted things. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?:phase|stage|tier|level|year|step|goal|part|option|quarter|version|band|zone|lot|strand|priority|group|"
                    + "action|windows|covid|section|page|room|site|block|unit|table|annex|theme)$",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_WORD = 16;

    private final List<Line> lines;
    private final DiagnosticLog log;
    /** The last line with each mark. */
    private final Map<String, Integer> marked = new HashMap<>();
    /** The marks that nothing but a note has: raised figures. */
    private final Set<String> raised = new HashSet<>();

    TypedNotes(List<Line> lines, DiagnosticLog log) {
        this.lines = lines;
        this.log = log;
    }

    void settle() {
        List<Line> kept = new ArrayList<>(lines.size());
        boolean belowTable = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean first =
                    line.isBullet() && i + 1 < lines.size() && lines.get(i + 1).isBullet();
            // "resources* of these kinds:" above bullets: one bullet alone may be its note
            NoteSign sign = first ? NoteSign.NONE : sign(line);
            boolean star =
                    !sign.mark().isEmpty() && !Character.isDigit(sign.mark().charAt(0));
            belowTable = line.kind() == Line.Kind.TABLE || belowTable && star;
            // below a table of milestones notes are those of its action, whose marks stand in cells
            sign = belowTable && star ? NoteSign.NONE : sign;
            Integer at = sign.mark().isEmpty() ? null : marked.get(sign.mark());
            boolean note = at != null && (sign.isSure() || isNote(line, sign, kept)) || at == null && sign.isSure();
            if (!note) {
                mark(line.text(), kept.size());
                kept.add(line);
            } else if (at == null) {
                leaveOut(line);
            } else {
                kept.set(at, attach(line, sign, kept.get(at)));
                marked.remove(sign.mark());
            }
        }
        if (kept.size() < lines.size()) {
            lines.clear();
            lines.addAll(kept);
        }
    }

    private static NoteSign sign(Line line) {
        boolean may = line.kind() == Line.Kind.PARAGRAPH || line.kind() == Line.Kind.ITEM;
        if (!may || line.label().hasWord()) {
            return NoteSign.NONE;
        }
        boolean outside = line.kind() == Line.Kind.ITEM
                && line.label().hasNumber()
                && line.label().end() == 0;
        return outside
                ? line.label().shape() == Label.Shape.COUNT
                        ? new NoteSign(line.label().number(), false, 0)
                        : NoteSign.NONE
                : line.isBullet() ? new NoteSign("*", false, 0) : NoteSign.of(line.text());
    }

    /** Whether a line that a list may have as well is a note: it promises nothing, and goes on with no list above it. */
    private boolean isNote(Line line, NoteSign sign, List<Line> above) {
        if (raised.contains(sign.mark()) && !isClosed(line.label())) {
            // "400 homes¹" above "1 Subject to planning."
            return true;
        }
        Line last = above.isEmpty() ? line : above.get(above.size() - 1);
        boolean goesOn = line.isBullet() ? last.isBullet() : line.label().follows(last.label());
        return !goesOn && !ActionLook.is(line.wording());
    }

    /** "1." and "(1)"; "1" is a number that may be a mark. */
    private static boolean isClosed(Label label) {
        String printed = label.printed();
        return !printed.isEmpty() && !Character.isDigit(printed.charAt(printed.length() - 1));
    }

    private void mark(String text, int at) {
        Matcher marks = MARKS.matcher(text);
        while (marks.find()) {
            String mark = mark(marks);
            if (isMark(text, marks.start(), marks)) {
                marked.put(mark, at);
                if (marks.group(5) != null) {
                    raised.add(mark);
                }
            }
        }
    }

    private static String mark(MatchResult marks) {
        for (int group = 1; group < 5; group++) {
            if (marks.group(group) != null) {
                return marks.group(group);
            }
        }
        StringBuilder figures = new StringBuilder();
        marks.group(5).chars().forEach(c -> figures.append(RaisedFigures.plain((char) c)));
        return figures.toString();
    }

    private static boolean isMark(String text, int at, MatchResult marks) {
        if (marks.group(1) != null) {
            return !COUNTED.matcher(text.substring(Math.max(0, at - LONGEST_WORD), at))
                    .find();
        }
        return marks.group(5) == null || RaisedFigures.isMark(text, marks.start());
    }

    /** The line with its note, without the mark that leads to it. */
    private Line attach(Line note, NoteSign sign, Line line) {
        String text = line.text();
        int bold = line.marks().bold();
        Matcher marks = MARKS.matcher(text);
        while (marks.find()) {
            if (mark(marks).equals(sign.mark()) && isMark(text, marks.start(), marks)) {
                bold -= marks.start() < bold ? Math.min(bold, marks.end()) - marks.start() : 0;
                text = text.substring(0, marks.start()) + text.substring(marks.end());
                break;
            }
        }
        List<String> notes = new ArrayList<>(line.marks().notes());
        notes.add(PlainText.normalise(note.text().substring(sign.end())));
        log.coverage().join(note.place().block(), line.place().block());
        return new Line(
                line.kind(),
                line.level(),
                line.label(),
                text,
                new Block.Marks(bold, line.marks().struck(), notes, line.marks().tick()),
                line.place());
    }

    /** A note whose mark nobody sees; one that promises counts as unread. */
    private void leaveOut(Line note) {
        if (!Promises.any(note.text())) {
            log.coverage().claim(note.place().block(), Coverage.Fate.NOTE);
        }
    }
}
