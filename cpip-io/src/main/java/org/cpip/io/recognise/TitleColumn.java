package org.cpip.io.recognise;

import java.util.EnumSet;
import java.util.Set;

/** Decides between a column of short titles and one of wordings. */
final class TitleColumn {

    /** So general words that they head actions only in a table that says much else of them. */
    private static final Set<String> GENERAL = Set.of("name", "title", "subject", "summary");

    private static final String DESCRIPTION = "description";

    private static final Set<PlanColumn> OF_TASKS = EnumSet.of(
            PlanColumn.LEAD,
            PlanColumn.DUE,
            PlanColumn.STATUS,
            PlanColumn.START,
            PlanColumn.PRIORITY,
            PlanColumn.PARENT,
            PlanColumn.COMPLETE,
            PlanColumn.PREDECESSORS,
            PlanColumn.MILESTONES);

    private TitleColumn() {}

    /** Without a column of wordings the titles are what is to be done. */
    static void settle(ProposedColumns columns) {
        int title = columns.best(PlanColumn.TITLE);
        int action = columns.best(PlanColumn.ACTION);
        if (title < 0) {
            return;
        }
        boolean tasks = isOfTasks(columns, title);
        if (action < 0 && tasks) {
            // "Task name | Due date", "Subject | Assignee | Finish date | Status"
            columns.propose(title, PlanColumn.ACTION, 0);
        } else if (action < 0 || !tasks && columns.key(title).equals("name")) {
            // "Name | Description"
            columns.drop(title);
        } else if (columns.key(action).equals(DESCRIPTION)
                && !columns.isTitled()
                && !columns.isGiven(action)
                && tasks) {
            // "Subject | Description": notes on a task; where they are its wording, the cells have said so
            columns.drop(action);
            columns.propose(title, PlanColumn.ACTION, 0);
        }
    }

    private static boolean isOfTasks(ProposedColumns columns, int title) {
        String key = columns.key(title);
        // "Name" above "Title" in a form of two columns is no firmer than either
        boolean firm = ColumnWords.known(key).isPresent() && !GENERAL.contains(key);
        boolean general = !firm && !columns.isGiven(title);
        return !general || OF_TASKS.stream().filter(columns::has).count() >= 3;
    }

    /** Whether the cells of a column are the wordings of titles beside them: sentences, for every title and longer. */
    static boolean isWording(ColumnValues values, int titles, int wordings) {
        long sentences =
                values.of(wordings).stream().filter(PlainText::isSentence).count();
        return values.count(wordings) >= values.count(titles)
                && sentences * 2 > values.count(wordings)
                && values.length(wordings) > values.length(titles);
    }

    static boolean isDescription(String key) {
        return key.equals(DESCRIPTION);
    }
}
