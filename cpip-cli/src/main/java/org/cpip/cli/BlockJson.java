package org.cpip.cli;

import java.util.List;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.Block.Cell;
import org.cpip.spi.exchange.SourceLocation;

/** Blocks as JSON (RFC 8259), one object a block. Counts of a place that do not apply are left out. */
final class BlockJson {

    private BlockJson() {}

    /** Appends the object for a block, without a line break. */
    static void append(StringBuilder json, Block block) {
        if (block instanceof Block.Heading heading) {
            json.append("{\"block\":\"heading\",\"level\":").append(heading.level());
            labelled(json, heading.label(), heading.text());
        } else if (block instanceof Block.ListItem item) {
            json.append("{\"block\":\"item\",\"level\":").append(item.level());
            labelled(json, item.label(), item.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            json.append("{\"block\":\"paragraph\"");
            text(json, "text", paragraph.text());
        } else if (block instanceof Block.ContentsLine line) {
            json.append("{\"block\":\"contents\"");
            text(json, "text", line.text());
        } else if (block instanceof Block.TableRow row) {
            json.append("{\"block\":\"row\",\"table\":").append(row.table());
            json.append(",\"row\":").append(row.row());
            json.append(",\"header\":").append(row.header());
            cells(json, row.cells());
        }
        place(json, block.location());
        json.append('}');
    }

    private static void labelled(StringBuilder json, String label, String text) {
        text(json, "label", label);
        text(json, "text", text);
    }

    private static void cells(StringBuilder json, List<Cell> cells) {
        json.append(",\"cells\":[");
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            json.append(i == 0 ? "" : ",").append("{\"column\":").append(cell.column());
            number(json, "span", cell.span() == 1 ? 0 : cell.span());
            json.append(cell.continued() ? ",\"continued\":true" : "");
            text(json, "text", cell.text());
            nested(json, cell.nested());
            json.append('}');
        }
        json.append(']');
    }

    private static void nested(StringBuilder json, List<Block> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        json.append(",\"nested\":[");
        for (int i = 0; i < blocks.size(); i++) {
            json.append(i == 0 ? "" : ",");
            append(json, blocks.get(i));
        }
        json.append(']');
    }

    private static void place(StringBuilder json, SourceLocation place) {
        json.append(",\"at\":{");
        quote(json.append("\"source\":"), place.source());
        number(json, "line", place.line());
        number(json, "column", place.column());
        number(json, "paragraph", place.paragraph());
        number(json, "table", place.table());
        number(json, "row", place.row());
        number(json, "cell", place.cell());
        json.append('}');
    }

    private static void number(StringBuilder json, String name, int value) {
        if (value != 0) {
            json.append(",\"").append(name).append("\":").append(value);
        }
    }

    private static void text(StringBuilder json, String name, String value) {
        quote(json.append(",\"").append(name).append("\":"), value);
    }

    /** Escapes what RFC 8259 asks for, and what would break a line or steer a terminal. */
    private static void quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> plain(json, c);
            }
        }
        json.append('"');
    }

    private static void plain(StringBuilder json, char c) {
        if (c < 0x20 || c >= 0x7f && c <= 0x9f || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c)) {
            json.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                json.append(Character.forDigit(c >> shift & 0xf, 16));
            }
        } else {
            json.append(c);
        }
    }
}
