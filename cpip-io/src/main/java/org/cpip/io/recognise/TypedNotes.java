package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpip.spi.block.Block;
import org.cpip.spi.exchange.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * Takes the notes that somebody typed out of the lines of a document, "¹ Subject to planning", so that they go on with no action,
 * and gives them to the lines whose marks lead to them. For one document.
 */
final class TypedNotes {

    /** "400 homes1 by", "the roofs.2", "roofs* and", "homes [1]", "homes(1)". A unit or a name such as "CO2" is no mark. */
    private static final Pattern MARKS = Pattern.compile("(?<=\\p{Ll}{3}|\\p{Ll}[.,;)”’])(\\d{1,2})(?=[\\s.,;:)]|$)"
            + "|(?<=[\\p{L}.,;:!?)”’])([*†‡§]{1,3})(?=[\\s.,;:)]|$)"
            + "|(?<=[\\p{L}.,;)”’]) ?\\[(\\d{1,2})](?=[\\s.,;:)]|$)|(?<=\\p{Ll})\\((\\d{1,2})\\)(?=[\\s.,;:)]|$)"
            + "|(?<=[^\\s" + RaisedFigures.ALL + "])([" + RaisedFigures.ALL + "]{1,3})");

    /** "Phase2", "Stage1": counted things. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?:phase|stage|tier|level|year|step|goal|part|option|quarter|version|band|zone|lot|strand|priority|group|"
                    + "action|windows|covid|section|page|room|site|block|unit|table|annex|theme)$",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_WORD = 16;
    /** Marks have two figures. */
    private static final int LONGEST_RUN = 100;

    private final List<Line> lines;
    private final DiagnosticLog log;
    private final List<Line> kept;
    /** The last line with each mark. */
    private final Map<String, Mark> marked = new HashMap<>();

    private int section;

    TypedNotes(List<Line> lines, DiagnosticLog log) {
        this.lines = lines;
        this.log = log;
        this.kept = new ArrayList<>(lines.size());
    }

    /**
     * A mark in the text.
     *
     * @param line the index of its line among those that are kept
     * @param section the heading that it stands under, counted
     * @param raised whether it is a raised figure, which is nothing but a mark
     */
    private record Mark(int line, int section, boolean raised) {}

    void settle() {
        boolean belowTable = false;
        int run = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            section += line.isHeading() || line.kind() == Line.Kind.ACTION_HEADING ? 1 : 0;
            NoteSign sign = sign(line);
            boolean star = !sign.mark().isEmpty() && !isFigure(sign);
            belowTable = line.kind() == Line.Kind.TABLE || belowTable && star;
            run = i < run ? run : runOf(i);
            boolean note = sign.isSure() || (isFigure(sign) ? i < run : isAloneBelow(i, sign));
            // below a table of milestones notes are those of its action, whose marks stand in cells
            if (!note || belowTable && star) {
                mark(line.text(), kept.size());
                kept.add(line);
            } else if (marked.containsKey(sign.mark())) {
                int at = marked.remove(sign.mark()).line();
                kept.set(at, attach(line, sign, kept.get(at)));
            } else {
                leaveOut(line);
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

    private static boolean isFigure(NoteSign sign) {
        return !sign.mark().isEmpty() && Character.isDigit(sign.mark().charAt(0));
    }

    /** The mark of a sign that may begin other lines as well: it stands in the same section. */
    private @Nullable Mark near(NoteSign sign) {
        Mark mark = marked.get(sign.mark());
        return mark == null || mark.section() != section ? null : mark;
    }

    /** "resources* of these kinds:" above bullets: one bullet alone, which promises nothing, may be its note. */
    private boolean isAloneBelow(int at, NoteSign sign) {
        Line line = lines.get(at);
        boolean bullets = line.isBullet()
                && (kept.isEmpty()
                        || kept.get(kept.size() - 1).isBullet()
                        || at + 1 < lines.size() && lines.get(at + 1).isBullet());
        return !bullets && near(sign) != null && !ActionLook.is(line.wording());
    }

    /**
     * Where numbered notes end that begin here: "1. Subject to planning.", "2. Of the old quarter." as the last lines of a section that
     * has lines with their marks; the index itself when none begin.
     */
    private int runOf(int from) {
        Line above = kept.isEmpty() ? lines.get(from) : kept.get(kept.size() - 1);
        if (above.isHeading() || lines.get(from).label().follows(above.label())) {
            // "1. We will act." goes on with a list or begins one
            return from;
        }
        int to = from;
        boolean surely = true;
        while (to < lines.size() && to - from < LONGEST_RUN) {
            Line line = lines.get(to);
            NoteSign sign = sign(line);
            Mark mark = isFigure(sign) && !sign.isSure() ? near(sign) : null;
            boolean raised = mark != null && mark.raised() && !isClosed(line.label());
            if (mark == null || !raised && ActionLook.is(line.wording())) {
                break;
            }
            surely &= raised;
            to++;
        }
        int end = to;
        while (end < lines.size()
                && end - from < LONGEST_RUN
                && (sign(lines.get(end)).isSure() || near(sign(lines.get(end))) != null)) {
            // "* Not the lanes."
            end++;
        }
        boolean last = end == lines.size() || lines.get(end).isHeading();
        // "400 homes¹" above "1 Subject to planning." leaves no doubt, and the list may go on below
        return surely || last ? to : from;
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
                marked.put(mark, new Mark(at, section, marks.group(5) != null));
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
