package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpip.spi.block.Block;
import org.cpip.spi.exchange.SourceLocation;

/**
 * A document in a few characters. {@code = Title}, {@code == Heading}, {@code 1. item}, {@code - bullet},
 * {@code (a) sub-item} and anything else a paragraph. {@code | a | b} is a row of a table, {@code || a | b} one that is
 * marked as header, {@code |---} begins another table. In a cell, {@code {2}} says that it covers two columns,
 * {@code ^} that it continues the cell above, {@code \n} is a line break.
 */
public final class Script {

    public static final String SOURCE = "doc";
    private static final Pattern ITEM = Pattern.compile("(\\d[\\d.]*[.)]|\\(\\w\\)|-) (.*)");

    private Script() {}

    public static List<Block> blocks(String script) {
        List<Block> blocks = new ArrayList<>();
        int table = 0;
        int row = 0;
        int paragraph = 0;
        for (String line : script.split("\n")) {
            if (line.isBlank()) {
                continue;
            }
            if (line.startsWith("|---")) {
                row = 0;
                continue;
            }
            if (line.startsWith("|")) {
                table += row == 0 ? 1 : 0;
                row++;
                blocks.add(row(line, table, row));
                continue;
            }
            row = 0;
            blocks.add(outside(line, SourceLocation.ofParagraph(SOURCE, ++paragraph)));
        }
        return blocks;
    }

    private static Block outside(String line, SourceLocation at) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '=') {
            level++;
        }
        if (level > 0) {
            return new Block.Heading(level - 1, "", line.substring(level).strip(), at);
        }
        Matcher item = ITEM.matcher(line);
        if (item.matches()) {
            int depth = item.group(1).startsWith("(") ? 1 : 0;
            return new Block.ListItem(depth, item.group(1), text(item.group(2)), at);
        }
        return new Block.Paragraph(text(line), at);
    }

    private static Block row(String line, int table, int row) {
        boolean header = line.startsWith("||");
        List<Block.Cell> cells = new ArrayList<>();
        int column = 0;
        for (String part : line.substring(header ? 2 : 1).split("\\|", -1)) {
            String text = part.strip();
            int span = 1;
            if (text.startsWith("{")) {
                span = Character.digit(text.charAt(1), 10);
                text = text.substring(3);
            }
            boolean continued = text.equals("^");
            cells.add(new Block.Cell(column, span, continued, continued ? "" : text(text), List.of()));
            column += span;
        }
        return new Block.TableRow(table, row, header, cells, SourceLocation.ofRow(SOURCE, table, row));
    }

    private static String text(String script) {
        return script.replace("\\n", "\n").replace("~", "\u00a0");
    }
}
