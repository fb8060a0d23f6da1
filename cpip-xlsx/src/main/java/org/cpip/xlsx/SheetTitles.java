package org.cpip.xlsx;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

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

    /** What stands above the rows of a sheet whose name says nothing, where those of another stood before. */
    private static final String ANY = "Actions";

    private final boolean several;
    private final Predicate<String> isPlain;
    private boolean named;

    /** {@code isPlain} says of more names than the usual ones that they name no workstream. */
    SheetTitles(Collection<WorkbookParts.Sheet> sheets, Predicate<String> isPlain) {
        this.isPlain = isPlain;
        several = sheets.stream()
                        .filter(sheet -> !sheet.hidden() && !isGuidance(sheet.name()))
                        .count()
                > 1;
    }

    /** Whether a sheet's name says that it explains the others, or holds what they choose from: "How to fill in". */
    static boolean isGuidance(String name) {
        return GUIDANCE.contains(name.strip().toLowerCase(Locale.ROOT).split("[^a-z]", 2)[0]);
    }

    /** What stands over the rows of a sheet as a heading does, mostly its name; to be asked in the order of sheets. */
    Optional<String> heading(String name) {
        boolean ofTime = isPlain.test(name);
        // after "Harbour" the name "Actions" ends what belongs to Harbour
        boolean heading = several && (!ofTime && !isPlainName(name) || named);
        named |= heading;
        return heading ? Optional.of(ofTime ? ANY : name) : Optional.empty();
    }

    /** "Action plan", "Sheet1"; but "2031" is the year that its actions are of. */
    private static boolean isPlainName(String name) {
        boolean plain = true;
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            plain &= word.isEmpty() || PLAIN.contains(word);
        }
        return plain && !YEAR.matcher(name).find();
    }
}
