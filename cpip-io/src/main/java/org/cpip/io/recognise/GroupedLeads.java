package org.cpip.io.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cpip.spi.block.Block;

/**
 * A first column of bodies, each above blank cells: "Harbour Board | Mend the quay /  | Paint the steps". In the document the cells were
 * merged, and text and Markdown cannot say so.
 */
final class GroupedLeads {

    private GroupedLeads() {}

    /**
     * Whether blank cells of the first column say what stands above them: it begins filled, has blanks, and no body twice. Of a tracker
     * whose owners come again and again a blank cell is nobody's.
     */
    static boolean is(TableLayout layout, List<Block.TableRow> rows) {
        // trackers have ids, and a cell for each row
        if (layout.at(0) != PlanColumn.LEAD || !layout.has(PlanColumn.ACTION) || layout.has(PlanColumn.ID)) {
            return false;
        }
        Set<String> bodies = new HashSet<>();
        int blank = 0;
        for (Block.TableRow row : rows) {
            Block.Cell first = row.cells().get(0);
            if (HeaderlessTable.filled(row) == 0) {
                continue;
            }
            boolean nothing = first.column() > 0 || PlanWords.isNothing(first.text());
            if (first.continued() || nothing && bodies.isEmpty()) {
                return false;
            }
            blank += nothing ? 1 : 0;
            if (!nothing && !bodies.add(PlainText.normalise(first.text()))) {
                return false;
            }
        }
        return blank > 0 && blank >= bodies.size() - 1;
    }
}
