package org.cpip.io.docx.write;

import java.util.List;
import org.cpip.model.Action;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.office.internal.word.PageSetup;
import org.cpip.office.internal.word.Table;

/** Estimates how many pages a document will have. Lengths in twentieths of a point, for 12 point Arial. */
final class PageEstimate {

    /** More than this many pages want a contents list. */
    private static final int SHORT = 10;

    private static final int CHARACTER = 112;
    private static final int LINE = 290;
    private static final int ROW_SPACE = 140;
    private static final int CELL_MARGINS = 170;
    /** A heading with its space, a lead, and the header row of the table below. */
    private static final int HEADING_AND_HEADER = 1_800;

    private static final int LIST_ROW = 2 * LINE + ROW_SPACE;

    private final int[] widths;
    private final int[] wide;

    private PageEstimate(int[] widths, boolean progress) {
        this.widths = widths;
        wide = new int[] {1, progress ? widths.length - 1 : 1};
    }

    /** Whether the document is likely to have more than ten pages. */
    static boolean isLong(Programme programme, PlanTables tables, PageSetup page) {
        long most = (long) SHORT * page.textHeight();
        List<Workstream> workstreams = programme.workstreams();
        long height = 3L * HEADING_AND_HEADER
                + (long) LIST_ROW
                        * (programme.parties().size() + programme.references().size());
        height += LINE * lines(programme.summary().orElse(""), page.textWidth());
        for (int i = 0; i < workstreams.size() && height <= most; i++) {
            Workstream workstream = workstreams.get(i);
            Table<Action> table = tables.actions(workstream);
            PageEstimate estimate = new PageEstimate(table.widths(page.textWidth()), tables.hasProgress());
            height += HEADING_AND_HEADER;
            for (Action action : workstream.actions()) {
                height += estimate.row(action);
            }
        }
        return height > most;
    }

    private long row(Action action) {
        long lines = lines(action.wording(), widths[wide[0]] - CELL_MARGINS);
        if (wide[1] != wide[0]) {
            lines = Math.max(lines, lines(action.narrative().orElse(""), widths[wide[1]] - CELL_MARGINS));
        }
        return Math.max(lines, 2L * action.leads().size()) * LINE + ROW_SPACE;
    }

    private static long lines(String text, int width) {
        return 1L + (long) text.length() * CHARACTER / Math.max(CHARACTER, width);
    }
}
