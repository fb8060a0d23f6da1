package org.cpip.xlsx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.cpip.xlsx.read.WorkbookParts;

/** Which sheets of a workbook are read, and which of their names say no more than when. For one thread. */
final class SheetChoice {

    private final Predicate<String> wanted;
    private final Predicate<String> plain;
    private final List<String> shown = new ArrayList<>();

    private SheetChoice(Predicate<String> wanted, Predicate<String> plain) {
        this.wanted = wanted;
        this.plain = plain;
    }

    static SheetChoice all() {
        return new SheetChoice(name -> true, name -> false);
    }

    static SheetChoice only(String sheet) {
        return new SheetChoice(sheet::equals, sheet::equals);
    }

    /** All but some, with one whose name is no heading. */
    static SheetChoice without(Collection<String> sheets, String plain) {
        return new SheetChoice(name -> !sheets.contains(name), plain::equals);
    }

    /** Notes the sheets of the workbook. */
    void seen(Collection<WorkbookParts.Sheet> sheets) {
        sheets.stream()
                .filter(sheet -> !sheet.hidden())
                .map(WorkbookParts.Sheet::name)
                .forEach(shown::add);
    }

    /** The names on the tabs that are shown. */
    List<String> shown() {
        return shown;
    }

    boolean reads(WorkbookParts.Sheet sheet) {
        return wanted.test(sheet.name());
    }

    boolean isPlain(String name) {
        return plain.test(name);
    }
}
