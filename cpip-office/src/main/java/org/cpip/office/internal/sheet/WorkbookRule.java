package org.cpip.office.internal.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Rules of the UK Government Analysis Function for accessible spreadsheets, as far as what stands on sheets decides them. */
public enum WorkbookRule {
    /** The first sheet is the cover, the second lists the others, the third explains the marks. */
    COVER_CONTENTS_AND_NOTES(sheets -> sheets.size() > 3
            && sheets.get(0).columns().isEmpty()
            && sheets.get(1).rows().size() == sheets.size() - 2
            && !sheets.get(2).rows().isEmpty()),
    /** No two sheets have one name, and no program cuts or refuses one. */
    UNIQUE_NAMES(sheets -> {
        Set<String> names = new HashSet<>();
        return sheets.stream()
                .map(PublishedSheet::name)
                .allMatch(name -> names.add(name.toLowerCase(Locale.ROOT))
                        && name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} -]{0,30}"));
    }),
    /** Every sheet says in its first cell what it is. */
    HEADINGS(sheets -> sheets.stream().noneMatch(sheet -> sheet.heading().isBlank())),
    /** Every sheet says before its table how many there are. */
    TABLES_ANNOUNCED(sheets -> sheets.stream()
            .allMatch(sheet ->
                    sheet.columns().isEmpty() || sheet.lines().contains("This worksheet contains one table."))),
    /** A table has one row of headings, each with another text. */
    ONE_HEADER_ROW(sheets -> sheets.stream()
            .allMatch(sheet ->
                    new HashSet<>(sheet.columns()).size() == sheet.columns().size()
                            && sheet.columns().stream().noneMatch(String::isBlank))),
    /** No cell is blank: one without a figure says why. */
    NO_BLANK_CELLS(sheets -> sheets.stream()
            .flatMap(sheet -> sheet.rows().stream())
            .flatMap(List::stream)
            .noneMatch(cell -> cell.toString().isBlank())),
    /** Every row has a cell for each column: none is merged. */
    NO_MERGED_CELLS(sheets -> sheets.stream().allMatch(sheet -> sheet.rows().stream()
            .allMatch(row -> row.size() == sheet.columns().size()))),
    /** No mark stands for a figure that the notes do not explain. */
    MARKS_EXPLAINED(sheets -> {
        Set<Object> known = new HashSet<>();
        sheets.stream().skip(2).limit(1).flatMap(sheet -> sheet.rows().stream()).forEach(row -> known.add(row.get(0)));
        return sheets.stream()
                .skip(3)
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(List::stream)
                .filter(cell -> cell instanceof String text && text.matches("\\[[a-z0-9 ]{1,12}]"))
                .allMatch(known::contains);
    });

    private final Predicate<List<PublishedSheet>> kept;

    WorkbookRule(Predicate<List<PublishedSheet>> kept) {
        this.kept = kept;
    }

    /** The names of the rules that sheets break. */
    public static List<String> broken(List<PublishedSheet> sheets) {
        List<String> broken = new ArrayList<>();
        for (WorkbookRule rule : values()) {
            if (!rule.kept.test(sheets)) {
                broken.add(rule.name());
            }
        }
        return broken;
    }
}
