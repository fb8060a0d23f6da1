package org.cpip.xlsx;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.cpip.xlsx.read.WorkbookParts;

/** What the names on the tabs of a workbook say. */
final class SheetTitles {

    /** "Sheet1", "Action plan": names that say no more than that there is a table. */
    private static final Set<String> PLAIN = Set.of(
            "action",
            "actions",
            "all",
            "current",
            "data",
            "delivery",
            "export",
            "implementation",
            "items",
            "list",
            "log",
            "main",
            "master",
            "milestones",
            "plan",
            "programme",
            "project",
            "register",
            "sheet",
            "table",
            "tabelle",
            "task",
            "tasks",
            "tracker",
            "tracking");

    private static final Set<String> GUIDANCE = Set.of(
            "guidance",
            "guide",
            "help",
            "how",
            "instruction",
            "instructions",
            "readme",
            "read",
            "notes",
            "lists",
            "lookups",
            "lookup",
            "dropdowns",
            "validation",
            "introduction",
            "cover");

    private final boolean several;
    private boolean named;

    SheetTitles(Collection<WorkbookParts.Sheet> sheets) {
        several = sheets.stream()
                        .filter(sheet -> !sheet.hidden() && !isGuidance(sheet.name()))
                        .count()
                > 1;
    }

    /** Whether a sheet's name says that it explains the others, or holds what they choose from: "How to fill in". */
    static boolean isGuidance(String name) {
        return GUIDANCE.contains(name.strip().toLowerCase(Locale.ROOT).split("[^a-z]", 2)[0]);
    }

    /** Whether the name of a sheet stands over its rows as a heading does; to be asked in the order of sheets. */
    boolean isHeading(String name) {
        boolean plain = true;
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            plain &= word.isEmpty() || PLAIN.contains(word);
        }
        // after "Harbour" the name "Actions" ends what belongs to Harbour
        boolean heading = several && (!plain || named);
        named |= heading;
        return heading;
    }
}
