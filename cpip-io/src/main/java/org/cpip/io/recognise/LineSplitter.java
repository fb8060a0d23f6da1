package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.List;
import org.cpip.spi.block.Block;
import org.jspecify.annotations.Nullable;

/** Cuts a block into lines where what it holds begins anew, because people break lines where they should begin paragraphs. */
final class LineSplitter {

    private static final String BULLETS = "•‣◦▪●○■·";
    private static final String ARROWS = "→⇒➔➜➢➤►▶»❖◆";

    private final ActionPatterns patterns;

    LineSplitter(ActionPatterns patterns) {
        this.patterns = patterns;
    }

    /** The lines of a block that is no table row; none of a line of contents. */
    List<Line> split(Block block, BlockLocation place) {
        if (block instanceof Block.Heading heading) {
            return List.of(heading(heading, place));
        }
        if (block instanceof Block.ListItem item) {
            String text = PlanWords.withoutBoilerplate(item.text());
            Label label = patterns.of(item.label(), text);
            if (label == Label.NONE && !item.label().isEmpty()) {
                // "• Action 7: We will act."
                Label inside = patterns.of("", text);
                label = inside.hasWord() || inside.shape() == Label.Shape.DOTTED ? inside : label;
            }
            return cut(new Line(Line.Kind.ITEM, item.level(), label, text, item.marks(), place));
        }
        if (block instanceof Block.Paragraph paragraph) {
            String text = strip(PlanWords.withoutBoilerplate(paragraph.text()));
            if (text.length() > 2 && ARROWS.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ') {
                // "→ We will act." is an item that somebody typed
                return cut(new Line(
                        Line.Kind.ITEM, 0, Label.NONE, text.substring(2).strip(), paragraph.marks(), place));
            }
            return cut(new Line(Line.Kind.PARAGRAPH, 0, patterns.of("", text), text, paragraph.marks(), place));
        }
        return List.of();
    }

    private Line heading(Block.Heading heading, BlockLocation place) {
        String text = PlainText.normalise(RaisedFigures.without(heading.text()));
        Label label = patterns.of(heading.label(), text);
        return new Line(Line.Kind.HEADING, heading.level(), label, text, heading.marks(), place);
    }

    private List<Line> cut(Line whole) {
        if (whole.text().indexOf('\n') < 0) {
            return List.of(whole);
        }
        List<Line> lines = new ArrayList<>();
        Line current = whole;
        StringBuilder text = new StringBuilder();
        for (String next : FieldWords.joined(whole.text().split("\n", -1))) {
            String plain = strip(next);
            Line begun = text.isEmpty() ? null : begins(plain, current, whole);
            if (begun != null) {
                // "1. We will act.\nLead: Council"
                lines.add(with(current, text.toString()));
                current = begun;
                text.setLength(0);
            }
            if (!plain.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n").append(begun == null ? plain : begun.text());
            }
        }
        lines.add(with(current, text.toString()));
        return lines;
    }

    private static Line with(Line line, String text) {
        return new Line(line.kind(), line.level(), line.label(), text, line.marks(), line.place());
    }

    /** The line that begins here; null when the text only goes on. */
    private @Nullable Line begins(String text, Line above, Line whole) {
        boolean afterKey = KeyLine.isKnown(above.text())
                || text.length() > 2 && above.kind() == Line.Kind.PARAGRAPH && above != whole;
        if (NoteSign.of(text).isSure()) {
            // "1. We will act.\n¹ Subject to planning"
            return new Line(Line.Kind.PARAGRAPH, 0, Label.NONE, text, Block.Marks.NONE, whole.place());
        }
        Label label = patterns.of("", text);
        // "Milestone 3: Launch the register" is no field of what stands above
        boolean field = afterKey && !label.hasWord() && KeyLine.isShaped(text);
        if (KeyLine.isKnown(text) || ResponseLine.is(text) || field) {
            return new Line(Line.Kind.PARAGRAPH, 0, Label.NONE, text, Block.Marks.NONE, whole.place());
        }
        int inner = whole.kind() == Line.Kind.ITEM || whole.label().hasNumber() ? whole.level() + 1 : 0;
        if (text.length() > 2 && BULLETS.indexOf(text.charAt(0)) >= 0) {
            // "1. We will act:\n• at once"
            return new Line(
                    Line.Kind.ITEM, inner, Label.NONE, text.substring(1).strip(), Block.Marks.NONE, whole.place());
        }
        boolean first = label.order() == 1
                && label.closed()
                && label.shape() != above.label().shape();
        if (!label.hasWord()
                && !(label.hasNumber() && (label.follows(above.label()) || first && isBetween(label, above)))) {
            return null;
        }
        // "1. We will act:\na. at once"; "a. at once\nb. later"
        int level = label.hasWord() || label.shape() == whole.label().shape() ? whole.level() : inner;
        return new Line(
                label.hasWord() ? Line.Kind.PARAGRAPH : whole.kind(),
                level,
                label,
                text,
                Block.Marks.NONE,
                whole.place());
    }

    /** Whether a first number may begin a list below what stands above: letters below a number, anything below words. */
    private static boolean isBetween(Label label, Line above) {
        return !above.label().hasNumber() || label.isAlphabetic();
    }

    /** Without the colon that begins a definition: ": Lead: Council". */
    private static String strip(String text) {
        String plain = text.strip();
        return plain.startsWith(": ") ? plain.substring(2).strip() : plain;
    }
}
