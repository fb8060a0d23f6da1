package org.cpip.cli;

import java.util.List;
import java.util.Locale;
import org.cpip.io.internal.JsonWriter;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.Block.Cell;
import org.cpip.spi.exchange.Coverage;
import org.cpip.spi.exchange.SourceLocation;

/** Blocks as JSON, one object a block. Counts of a place that do not apply are left out. */
final class BlockJson {

    private final JsonWriter json;

    private BlockJson(JsonWriter json) {
        this.json = json;
    }

    /** The object for a block, without a line break. */
    static String line(Block block) {
        return JsonWriter.line(json -> new BlockJson(json).block(block));
    }

    /** The same with what became of the block. */
    static String line(Block block, Coverage.Fate fate) {
        return JsonWriter.line(json -> {
            json.beginObject();
            json.name("became").text(fate.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            new BlockJson(json).members(block);
            json.endObject();
        });
    }

    private void block(Block block) {
        json.beginObject();
        members(block);
        json.endObject();
    }

    private void members(Block block) {
        json.name("block").text(name(block));
        if (block instanceof Block.Heading heading) {
            json.name("level").number(heading.level());
            labelled(heading.label(), heading.text());
        } else if (block instanceof Block.ListItem item) {
            json.name("level").number(item.level());
            labelled(item.label(), item.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            json.name("text").text(paragraph.text());
        } else if (block instanceof Block.ContentsLine line) {
            json.name("text").text(line.text());
        } else if (block instanceof Block.TableRow row) {
            json.name("table").number(row.table());
            json.name("row").number(row.row());
            json.name("header").truth(row.header());
            cells(row.cells());
        }
        place(block.location());
    }

    private static String name(Block block) {
        if (block instanceof Block.Heading) {
            return "heading";
        } else if (block instanceof Block.ListItem) {
            return "item";
        } else if (block instanceof Block.Paragraph) {
            return "paragraph";
        }
        return block instanceof Block.ContentsLine ? "contents" : "row";
    }

    private void labelled(String label, String text) {
        json.name("label").text(label);
        json.name("text").text(text);
    }

    private void cells(List<Cell> cells) {
        json.name("cells").beginArray();
        for (Cell cell : cells) {
            json.beginObject();
            json.name("column").number(cell.column());
            number("span", cell.span() == 1 ? 0 : cell.span());
            if (cell.continued()) {
                json.name("continued").truth(true);
            }
            json.name("text").text(cell.text());
            if (!cell.nested().isEmpty()) {
                json.name("nested").beginArray();
                cell.nested().forEach(this::block);
                json.endArray();
            }
            json.endObject();
        }
        json.endArray();
    }

    private void place(SourceLocation place) {
        json.name("at").beginObject();
        json.name("source").text(place.source());
        number("line", place.line());
        number("column", place.column());
        number("paragraph", place.paragraph());
        number("table", place.table());
        number("row", place.row());
        number("cell", place.cell());
        json.endObject();
    }

    private void number(String name, int value) {
        if (value != 0) {
            json.name(name).number(value);
        }
    }
}
