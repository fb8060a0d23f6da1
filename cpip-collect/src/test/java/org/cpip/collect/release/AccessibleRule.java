package org.cpip.collect.release;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cpip.collect.release.OpenSheets.Range;
import org.cpip.collect.release.OpenSheets.Seen;
import org.cpip.collect.release.OpenSheets.Sheet;

/** The essential rules of the UK Government Analysis Function for statistics in spreadsheets, asked of what another program sees. */
enum AccessibleRule {
    THE_DOCUMENT_HAS_A_TITLE(book -> book.elements("title").stream()
            .anyMatch(one -> !one.getTextContent().isBlank())),
    THE_DOCUMENT_HAS_A_LANGUAGE(book -> book.elements("language").stream()
            .anyMatch(one -> one.getTextContent().startsWith("en"))),
    COVER_CONTENTS_AND_NOTES_COME_FIRST(book -> book.sheets().size() > 3
            && book.sheets().stream().limit(3).map(Sheet::name).toList().equals(List.of("Cover", "Contents", "Notes"))),
    EVERY_SHEET_HAS_A_NAME_OF_ITS_OWN(book -> {
        Set<String> names = new HashSet<>();
        return book.sheets().stream()
                .map(Sheet::name)
                .allMatch(name -> !name.matches("(?i)sheet ?\\d*") && names.add(name.toLowerCase(Locale.ROOT)));
    }),
    NO_SHEET_IS_BLANK(
            book -> book.sheets().stream().noneMatch(sheet -> sheet.rows().isEmpty())),
    EVERY_SHEET_HAS_ITS_TITLE_IN_A1(
            book -> book.sheets().stream().noneMatch(sheet -> sheet.text(0, 0).isBlank())),
    EVERY_SHEET_BUT_THE_COVER_HAS_ONE_MARKED_TABLE(book -> book.sheets().stream()
            .skip(1)
            .allMatch(sheet -> book.ranges().stream()
                            .filter(range -> range.sheet().equals(sheet.name()))
                            .count()
                    == 1)),
    EVERY_TABLE_HAS_A_NAME_OF_ITS_OWN(book -> {
        Set<String> names = new HashSet<>();
        return book.ranges().stream().allMatch(range -> names.add(range.name()));
    }),
    EVERY_TABLE_BEGINS_IN_COLUMN_A_AND_ENDS_WITH_ITS_SHEET(
            book -> book.ranges().stream().allMatch(range -> {
                List<List<Seen>> rows = book.sheet(range.sheet()).rows();
                return range.left() == 0
                        && range.bottom() == rows.size() - 1
                        && rows.stream().allMatch(row -> row.size() <= range.right() + 1);
            })),
    EVERY_TABLE_HAS_ONE_ROW_OF_DIFFERENT_HEADINGS(
            book -> book.ranges().stream().allMatch(range -> range.headed() && differ(headings(book, range)))),
    NO_HEADING_IS_REPEATED_BELOW(book -> book.ranges().stream()
            .allMatch(range -> body(book, range).noneMatch(row -> row.equals(headings(book, range))))),
    NO_CELL_OF_A_TABLE_IS_BLANK(book -> book.ranges().stream().allMatch(range -> body(book, range)
            .allMatch(row -> row.size() == range.right() + 1 && row.stream().noneMatch(Seen::isBlank)))),
    NO_ROW_IS_BLANK(book ->
            book.sheets().stream().allMatch(sheet -> sheet.rows().stream().noneMatch(List::isEmpty))),
    NO_CELL_IS_MERGED(book -> book.elements("covered-table-cell").isEmpty()
            && !book.has("number-columns-spanned", "")
            && !book.has("number-rows-spanned", "")),
    NOTHING_IS_HIDDEN(book ->
            !book.has("visibility", "collapse") && !book.has("visibility", "filter") && !book.has("display", "false")),
    NOTHING_FLOATS_AND_NOTHING_IS_A_PICTURE(
            book -> Stream.of("shapes", "frame", "image", "annotation", "custom-shape", "object")
                    .allMatch(name -> book.elements(name).isEmpty())),
    THERE_ARE_NO_MACROS_AND_NO_FORMULAS(book -> book.elements("event-listener").isEmpty() && !book.has("formula", "")),
    TABLES_ARE_ANNOUNCED(book -> book.ranges().stream()
            .allMatch(range -> above(book, range).anyMatch("This worksheet contains one table."::equals))),
    CONTENTS_NAME_EVERY_OTHER_SHEET(book -> {
        List<String> listed = column(book, "Contents");
        return listed.equals(book.sheets().stream().skip(2).map(Sheet::name).toList());
    }),
    EVERY_MARK_IS_EXPLAINED(book -> {
        List<String> known = column(book, "Notes");
        return book.ranges().stream()
                .skip(2)
                .flatMap(range -> body(book, range))
                .flatMap(List::stream)
                .flatMap(cell -> java.util.regex.Pattern.compile("\\[[a-z0-9 ]{1,12}]")
                        .matcher(cell.text())
                        .results()
                        .map(java.util.regex.MatchResult::group))
                .allMatch(known::contains);
    }),
    TABLES_WITH_MARKS_SAY_WHERE_THEY_ARE_EXPLAINED(
            book -> book.sheets().stream().skip(3).allMatch(sheet -> book.ranges().stream()
                    .filter(range -> range.sheet().equals(sheet.name()))
                    .allMatch(range -> above(book, range).anyMatch(line -> line.contains("sheet Notes"))))),
    A_FIGURE_IS_A_NUMBER_AND_NOTES_STAND_APART(book -> book.sheets().stream()
            .skip(3)
            .flatMap(sheet -> sheet.rows().stream())
            .flatMap(List::stream)
            .allMatch(cell -> cell.number() == cell.text().matches("[0-9.,]+")));

    private final Predicate<OpenSheets> kept;

    AccessibleRule(Predicate<OpenSheets> kept) {
        this.kept = kept;
    }

    boolean isKept(OpenSheets book) {
        return kept.test(book);
    }

    private static List<Seen> headings(OpenSheets book, Range range) {
        return book.sheet(range.sheet()).rows().get(range.top());
    }

    private static boolean differ(List<Seen> headings) {
        return headings.stream().noneMatch(cell -> cell.isBlank() || cell.number())
                && new HashSet<>(headings).size() == headings.size();
    }

    private static Stream<List<Seen>> body(OpenSheets book, Range range) {
        return book.sheet(range.sheet()).rows().subList(range.top() + 1, range.bottom() + 1).stream();
    }

    private static Stream<String> above(OpenSheets book, Range range) {
        return book.sheet(range.sheet()).rows().subList(0, range.top()).stream()
                .flatMap(List::stream)
                .map(Seen::text);
    }

    /** The first column of a sheet's table. */
    private static List<String> column(OpenSheets book, String sheet) {
        return book.ranges().stream()
                .filter(range -> range.sheet().equals(sheet))
                .flatMap(range -> body(book, range))
                .map(row -> row.get(0).text())
                .toList();
    }
}
