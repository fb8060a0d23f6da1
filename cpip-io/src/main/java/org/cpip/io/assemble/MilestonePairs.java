package org.cpip.io.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cpip.io.prose.DateReader;
import org.cpip.io.recognise.PlanColumn;
import org.cpip.io.recognise.PlanMilestone;
import org.cpip.io.recognise.PlanRow;

/** Finds the milestones of a row whose titles and dates stand beside each other. */
final class MilestonePairs {

    private MilestonePairs() {}

    /** Those of rows of their own, or of two cells with one line for each; empty when nothing pairs. */
    static List<PlanMilestone> of(PlanRow row) {
        if (!row.milestones().isEmpty()) {
            return row.milestones();
        }
        PlanRow.Field titles = row.field(PlanColumn.MILESTONES).orElse(null);
        PlanRow.Field due = row.field(PlanColumn.DUE).orElse(null);
        if (titles == null
                || due == null
                || titles.text().isEmpty()
                || due.text().isEmpty()) {
            return List.of();
        }
        List<String> lines = DateLines.lines(titles.text());
        List<String> dates = DateLines.lines(due.text());
        boolean apart = lines.size() == dates.size() && lines.stream().noneMatch(MilestonePairs::saysWhen);
        if (!apart) {
            // "Survey done; ready by May | March 2018"
            return List.of();
        }
        List<PlanMilestone> pairs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            // "Survey done\nPaint done | March 2018\nJune 2018"
            pairs.add(new PlanMilestone(
                    lines.get(i), new PlanRow.Field(dates.get(i), due.cell()), Map.of(), row.place()));
        }
        return pairs;
    }

    private static boolean saysWhen(String line) {
        return MilestoneLine.hasForm(line)
                || DateReader.readCell(line).date().isPresent()
                // "North lit by 31/03/2031, south lit by 30/06/2031 | Ongoing"
                || MilestoneCell.isDateLike(line);
    }
}
