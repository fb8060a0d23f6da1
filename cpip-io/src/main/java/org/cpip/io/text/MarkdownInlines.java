package org.cpip.io.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.cpip.io.internal.RaisedMarks;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.SourceLocation;

/** Puts the words of one Markdown paragraph together, line by line. For one paragraph. */
final class MarkdownInlines {

    /** Walking a tree takes stack, so that deeper than this is refused whatever the limits allow. */
    static final int DEEPEST = 1_000;

    private final Map<String, String> allNotes;
    private final SourceLocation place;
    private final List<MarkedLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder struck = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private boolean plain;
    private int bold;
    /** Where what is raised begins; -1 outside. */
    private int raised = -1;

    private int offset;

    MarkdownInlines(Map<String, String> notes, SourceLocation place) {
        this.allNotes = notes;
        this.place = place;
    }

    /** The lines of what a paragraph, heading or cell holds; none is empty. */
    List<MarkedLine> lines(Node parent) throws IOException {
        children(parent, false, false, 0);
        endLine();
        return lines;
    }

    private void children(Node parent, boolean inBold, boolean inStruck, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new LimitExceededException("depth", DEEPEST, place);
        }
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text words) {
                append(words.getLiteral(), inBold, inStruck);
            } else if (node instanceof Code code) {
                append(code.getLiteral(), inBold, inStruck);
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                if (!(node.getNext() instanceof Text next && Hyphens.joins(text, next.getLiteral()))) {
                    endLine();
                }
                offset++;
            } else if (node instanceof HtmlInline html) {
                element(html.getLiteral());
            } else if (node instanceof NoteMark mark) {
                notes.add(allNotes.getOrDefault(mark.name(), ""));
            } else if (node instanceof StruckText) {
                struck.append(struck.length() == 0 ? "" : "\n");
                children(node, inBold, true, depth + 1);
            } else if (!(node instanceof Image)) {
                children(node, inBold || node instanceof StrongEmphasis, inStruck, depth + 1);
            }
        }
    }

    /** {@code <br>} ends a line also where Markdown has no other way, as in cells; other elements change how words look. */
    private void element(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<br")) {
            endLine();
        } else if (lower.equals("<sup>")) {
            raised = text.length();
        } else if (lower.equals("</sup>") && raised >= 0) {
            if (raised <= text.length() && RaisedMarks.isMark(text, raised)) {
                // "March 2018<sup>3</sup>": the mark of a note that somebody typed
                text.setLength(raised);
                bold = Math.min(bold, raised);
            } else if (raised <= text.length()) {
                // "<sup>1</sup> Subject to planning", "10<sup>3</sup> times"
                RaisedMarks.raise(text, raised);
            }
            raised = -1;
        }
    }

    private void append(String words, boolean inBold, boolean inStruck) {
        if (inStruck) {
            struck.append(words);
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isUnseen(c)) {
                continue;
            }
            boolean space = c == ' ' || c == '\t' || c == '\u00a0';
            if (space && text.length() == 0) {
                continue;
            }
            text.append(space ? ' ' : c);
            plain |= !space && !inBold;
            bold = plain || space ? bold : text.length();
        }
    }

    /** Soft hyphens, zero-width spaces and joiners of words: nobody sees them. */
    private static boolean isUnseen(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
    }

    private void endLine() {
        String words = text.toString().strip();
        if (!words.isEmpty() || struck.length() > 0 || !notes.isEmpty()) {
            lines.add(new MarkedLine(
                    words, Math.min(bold, words.length()), struck.toString().strip(), notes, offset));
        }
        text.setLength(0);
        struck.setLength(0);
        notes.clear();
        plain = false;
        bold = 0;
    }
}
