package org.cpip.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cpip.io.cells.FormulaGuard;
import org.cpip.spi.block.Block.Cell;
import org.cpip.spi.block.Block.TableRow;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of what the parser finds: formula guards taken off, blank lines left out, limits kept, characters that no
 * text should hold reported. It throws nothing, because the parser would wrap it; see {@link #exceeded()}.
 */
final class RowHandler extends AbstractBaseCsvCallbackHandler<TableRow> {

    /** Reported one by one; a file in the wrong encoding has as many as it has cells. */
    private static final int REPORTED = 20;

    private static final int QUOTED = 1;
    private static final int DEFUSED = 2;

    private final String source;
    private final Limits limits;
    private final boolean verified;
    private final boolean plain;
    private final boolean guarded;
    private final RepeatedTexts texts = new RepeatedTexts();
    /** The cells of the record in hand; as long as the record before it, because most are of one width. */
    private Cell[] cells = new Cell[16];

    private int width;
    /** A cell without text for each place, made when one is met. */
    private @Nullable Cell[] blanks = new @Nullable Cell[16];

    private byte[] traits = new byte[16];
    private final List<Diagnostic> pending = new ArrayList<>();
    private int reported;
    private int rows;
    private boolean text;
    private boolean skipNext;
    private @Nullable LimitExceededException exceeded;

    RowHandler(String source, Limits limits, TextEncoding encoding, Dialect dialect, boolean guarded) {
        this.source = source;
        this.limits = limits;
        this.verified = encoding.verified();
        this.plain = encoding.plain();
        this.guarded = guarded;
        this.skipNext = dialect.hint();
    }

    /** The limit that the row just read went beyond. */
    @Nullable
    LimitExceededException exceeded() {
        return exceeded;
    }

    /** Whether no row held any text. */
    boolean isEmpty() {
        return !text;
    }

    /** Says what there is to say since the last call, in the order of the source. */
    void say(BlockHandler handler) {
        if (!pending.isEmpty()) {
            pending.forEach(handler::diagnostic);
            pending.clear();
        }
    }

    /** What there is to say at the end. */
    List<Diagnostic> summary() {
        return reported <= REPORTED
                ? List.of()
                : List.of(CsvProblem.MORE.warning(
                        SourceLocation.of(source),
                        (reported - REPORTED) + " more cells hold characters like those reported."));
    }

    @Override
    protected void handleBegin(long line) {
        width = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (exceeded != null || index >= limits.cells() || length > limits.textLength()) {
            exceed(index, length);
            return;
        }
        boolean defused = guarded && FormulaGuard.isDefused(buffer, offset, length);
        int guard = defused ? 1 : 0;
        String cell = texts.of(buffer, offset + guard, length - guard);
        if (index >= traits.length) {
            traits = Arrays.copyOf(traits, 2 * index);
        }
        traits[index] = (byte) ((quoted ? QUOTED : 0) | (defused ? DEFUSED : 0));
        if (index >= cells.length) {
            cells = Arrays.copyOf(cells, 2 * index + 1);
        }
        cells[index] = cell.isEmpty() ? blank(index) : Cell.of(index, cell);
        width = index + 1;
        int suspect = plain ? length : suspect(buffer, offset, length);
        if (suspect < length) {
            report(index, buffer, offset, suspect);
        }
        if (!quoted && quoteAfterSpace(buffer, offset, length)) {
            add(CsvProblem.QUOTE_AFTER_SPACE.warning(
                    locate(index, cell, 0),
                    "Cell " + (index + 1)
                            + " begins with white space and then a quote, so the quote is read as text."));
        }
    }

    /** Whether a cell begins with white space and then a quote, which therefore does not open a quoted cell. */
    static boolean quoteAfterSpace(char[] buffer, int offset, int length) {
        int at = offset;
        while (at < offset + length && buffer[at] == ' ') {
            at++;
        }
        return at > offset && at < offset + length && buffer[at] == '"';
    }

    @Override
    protected @Nullable TableRow buildRecord() {
        if (exceeded != null) {
            return new TableRow(1, rows + 1, false, List.of(), place());
        }
        if (width == 0 || isBlankLine()) {
            return null;
        }
        if (skipNext) {
            skipNext = false;
            return null;
        }
        if (rows == limits.rows()) {
            exceeded = new LimitExceededException("rows", limits.rows(), place());
        }
        cells = width == cells.length ? cells : Arrays.copyOf(cells, width);
        // of an array, because a list would be copied once more
        TableRow row = new TableRow(1, rows + 1, false, List.of(cells), place());
        rows++;
        text = text || !isBlank();
        return row;
    }

    private Cell blank(int index) {
        if (index >= blanks.length) {
            blanks = Arrays.copyOf(blanks, 2 * index);
        }
        Cell known = blanks[index];
        if (known == null) {
            known = Cell.of(index, "");
            blanks[index] = known;
        }
        return known;
    }

    private boolean isBlankLine() {
        return width == 1 && (traits[0] & QUOTED) == 0 && isBlank();
    }

    private boolean isBlank() {
        for (int i = 0; i < width; i++) {
            if (!cells[i].text().isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The place of the record: its first line, and its number if it becomes a row. */
    private SourceLocation place() {
        return new SourceLocation(source, line(), 1, 0, 1, rows + 1, 0);
    }

    private int line() {
        return (int) Math.min(getStartingLineNumber(), Integer.MAX_VALUE);
    }

    private void exceed(int index, int length) {
        if (exceeded == null) {
            SourceLocation at = place().withCell(index + 1);
            exceeded = length > limits.textLength()
                    ? new LimitExceededException("textLength", limits.textLength(), at)
                    : new LimitExceededException("cells", limits.cells(), at);
        }
    }

    /** The index of the first character that no text should hold, or the length. */
    private static int suspect(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            char c = buffer[i];
            if ((char) (c - ' ') < 0x5f) {
                continue;
            }
            if (c < ' ' ? c != '\n' && c != '\r' && c != '\t' : c >= 0x7f && (c <= 0x9f || c == 0xfffd)) {
                return i - offset;
            }
        }
        return length;
    }

    private void report(int index, char[] buffer, int offset, int suspect) {
        char c = buffer[offset + suspect];
        SourceLocation place = locate(index, new String(buffer, offset, suspect), suspect);
        String cell = "Cell " + (index + 1) + " holds ";
        if (c == 0) {
            add(CsvProblem.NUL.error(
                    place, cell + "the character U+0000, a sign of a wrong encoding or a damaged file."));
        } else if (c == 0xfffd && verified) {
            add(CsvProblem.REPLACED.warning(place, cell + "U+FFFD, which stands for a character lost earlier."));
        } else if (c == 0xfffd) {
            add(CsvProblem.NO_CHARACTER.error(
                    place, cell + "bytes that are no character in the encoding it is read in."));
        } else {
            add(CsvProblem.CONTROL.warning(
                    place, cell + String.format(Locale.ROOT, "the control character U+%04X.", (int) c)));
        }
    }

    private void add(Diagnostic diagnostic) {
        if (reported++ < REPORTED) {
            pending.add(diagnostic);
        }
    }

    /**
     * The line and column of a character in the cell being read. Worked out only when there is something to report, by
     * going through the record as it must have been written.
     *
     * @param index the cell
     * @param before the cell's characters in front of the one meant
     */
    private SourceLocation locate(int index, String before, int length) {
        RecordCursor cursor = new RecordCursor(line());
        for (int i = 0; i < index; i++) {
            cursor.skipCell(cells[i].text(), (traits[i] & DEFUSED) != 0, (traits[i] & QUOTED) != 0);
        }
        cursor.enterCell(before.substring(0, length), (traits[index] & QUOTED) != 0);
        return new SourceLocation(source, cursor.line(), cursor.column(), 0, 1, rows + 1, index + 1);
    }
}
