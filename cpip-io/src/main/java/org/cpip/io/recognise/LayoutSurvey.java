package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cpip.spi.block.Block;

/** What a document has of headings, labels, tables and dates, as the lines of a reading profile. */
public final class LayoutSurvey {

    private final HeadingSurvey headings = new HeadingSurvey();
    private final LabelSurvey labels = new LabelSurvey();
    private final TableSurvey tables = new TableSurvey();
    private final FigureSurvey figures = new FigureSurvey();
    private int ours;

    /** For one document. */
    public LayoutSurvey() {}

    /** The next block. */
    public void block(Block block) {
        String text = BlockText.of(block);
        figures.text(text);
        ours += text.toLowerCase(Locale.ROOT).startsWith("we will ") ? 1 : 0;
        boolean labelled = !(block instanceof Block.TableRow) && labels.text(block, text);
        if (block instanceof Block.Heading heading) {
            headings.heading(heading, labelled);
        } else if (block instanceof Block.TableRow row) {
            tables.row(row);
            headings.below(row.row() > 1);
        } else {
            headings.below(labelled || block instanceof Block.ListItem);
        }
    }

    /** The lines, after the last block. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("# A reading profile, as far as the document shows. Take the # from a line to use it.");
        lines.addAll(headings.lines());
        lines.addAll(labels.lines());
        lines.addAll(tables.lines());
        lines.addAll(figures.lines());
        lines.add("# Who \"we\" is" + (ours == 0 ? ":" : ", of " + ours + " that begin with \"We will\":"));
        lines.add("# owner=Name of the body");
        return lines;
    }

    /** A text of the document on a line of a profile: shortened, and without line breaks. */
    static String quoted(String text) {
        return "\"" + PlainText.shorten(text) + "\"";
    }
}
