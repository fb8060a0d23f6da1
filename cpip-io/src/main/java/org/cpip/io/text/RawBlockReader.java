package org.cpip.io.text;

import java.io.IOException;
import java.util.Optional;
import org.cpip.io.recognise.PlanLines;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;

/** Cuts lines into raw blocks: at blank lines, at headings, and where a line begins with the next number of a list. */
final class RawBlockReader {

    private static final int SHORT_LINE = 50;

    private final PageLines lines;
    private final String source;
    private final int longest;
    private final TabRows rows = new TabRows();
    private final ListSequence sequence = new ListSequence();
    private @Nullable String held;
    private int heldNumber;
    private boolean afterBlank = true;

    RawBlockReader(LineReader lines, String source, int longest) {
        this.lines = new PageLines(lines);
        this.source = source;
        this.longest = longest;
    }

    /** The next raw block; null at the end. */
    @Nullable
    RawBlock next() throws IOException {
        for (String line = take(); line != null; line = take()) {
            String text = line.strip();
            int number = heldNumber;
            int column = line.length() - line.stripLeading().length() + 1;
            if (text.isEmpty() || isRule(text)) {
                // "-----", "*****"
                afterBlank = true;
                continue;
            }
            if (rows.isRow(line, number)) {
                // "No.\tAction\tLead"
                rows.took(number);
                afterBlank = true;
                return new RawBlock(RawBlock.Kind.ROW, 0, Optional.empty(), line, number, column);
            }
            int hashes = hashes(text);
            if (hashes > 0) {
                // "## Housing"
                afterBlank = true;
                return new RawBlock(
                        RawBlock.Kind.HEADING, hashes, Optional.empty(), heading(text, hashes), number, column);
            }
            Optional<ListMarker> marker = sequence.marker(text, afterBlank);
            afterBlank = false;
            if (PlanLines.isLeader(text)) {
                // "2. Locks ........ 7" counts for no list
                marker = Optional.empty();
            }
            marker.ifPresent(sequence::took);
            return collect(marker, marker.map(ListMarker::rest).orElse(text), number, column);
        }
        return null;
    }

    /** How many lines stood at the edges of pages and were left out. */
    int linesLeftOut() {
        return lines.leftOut();
    }

    private RawBlock collect(Optional<ListMarker> marker, String first, int number, int column) throws IOException {
        StringBuilder text = new StringBuilder(first);
        boolean colon = first.endsWith(":");
        boolean bullets = marker.isPresent() && marker.get().kind() == ListMarker.Kind.BULLET;
        int count = first.isEmpty() ? 0 : 1;
        for (String line = take(); line != null; line = take()) {
            String more = line.strip();
            // only the first line can be a heading
            int underline = marker.isEmpty() && count == 1 ? underline(more) : 0;
            if (underline > 0) {
                // "Housing\n======="
                afterBlank = true;
                return new RawBlock(
                        RawBlock.Kind.HEADING, underline, Optional.empty(), text.toString(), number, column);
            }
            if (more.isEmpty()
                    || isRule(more)
                    || hashes(more) > 0
                    || rows.isRow(line, heldNumber)
                    || PlanLines.isLeader(more)
                    || PlanLines.isLeader(first)
                    || breaks(more, colon || bullets || isShort(text, count))) {
                // the line begins something of its own; the next call takes it
                held = line;
                break;
            }
            if (count == 0) {
                text.append(more);
            } else {
                Hyphens.add(text, more);
            }
            // before more of it is kept
            if (text.length() > longest) {
                throw new LimitExceededException("textLength", longest, SourceLocation.ofLine(source, number, column));
            }
            colon = more.endsWith(":");
            count++;
        }
        RawBlock.Kind kind = marker.isPresent() ? RawBlock.Kind.ITEM : RawBlock.Kind.TEXT;
        return new RawBlock(kind, 0, marker, text.toString(), number, column);
    }

    /** Whether a line without a blank line before it begins an item. */
    private boolean breaks(String line, boolean bulletsMayBegin) {
        if (NoteLine.is(line)) {
            // "2. Repair the wall\n¹ Subject to planning"
            return true;
        }
        Optional<ListMarker> marker = sequence.marker(line, false);
        if (marker.isPresent() && marker.get().kind() == ListMarker.Kind.BULLET) {
            // "Our aims:\n- homes", "Housing\n- homes"; below a long line a dash may belong to the sentence
            return bulletsMayBegin;
        }
        return marker.isPresent();
    }

    /** A line too short to be the first of a wrapped paragraph, so that a dash below it is a bullet. */
    private static boolean isShort(CharSequence text, int lineCount) {
        return lineCount == 1 && text.length() <= SHORT_LINE;
    }

    private @Nullable String take() throws IOException {
        String line = held;
        if (line != null) {
            held = null;
            return line;
        }
        String next = lines.next();
        heldNumber = lines.number();
        return next;
    }

    private static int hashes(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) == '#') {
            count++;
        }
        // as in Markdown: six levels, and a space after the last "#"
        return count >= 1 && count <= 6 && count < text.length() - 1 && text.charAt(count) == ' ' ? count : 0;
    }

    private static String heading(String text, int hashes) {
        int end = text.length();
        // "## Housing ##"
        while (end > hashes && (text.charAt(end - 1) == '#' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return text.substring(Math.min(end, hashes), end).strip();
    }

    private static int underline(String text) {
        return isRow(text, '=') ? 1 : isRow(text, '-') ? 2 : 0;
    }

    private static boolean isRule(String text) {
        // a line across the page
        return isRow(text, '=') || isRow(text, '-') || isRow(text, '*') || isRow(text, '_');
    }

    private static boolean isRow(String text, char of) {
        return text.length() >= 3 && text.chars().allMatch(c -> c == of);
    }
}
