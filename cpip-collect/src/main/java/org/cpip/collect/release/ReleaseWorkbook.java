package org.cpip.collect.release;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.model.Area;
import org.cpip.model.Breakdown;
import org.cpip.model.Category;
import org.cpip.model.CodeList;
import org.cpip.model.Experimental;
import org.cpip.model.Indicator;
import org.cpip.model.IndicatorValue;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.model.IndicatorValue.Missing;
import org.cpip.model.Observation;
import org.cpip.model.Programme;
import org.cpip.model.Release;
import org.cpip.model.Shorthand;
import org.cpip.office.internal.sheet.OdsWriter;
import org.cpip.office.internal.sheet.PublishedSheet;
import org.cpip.office.internal.sheet.PublishedWorkbook;
import org.cpip.xlsx.internal.PublishedTables;

/** A release as a workbook for people: a cover, contents, notes, and a sheet for each indicator and breakdown. */
@Experimental
public final class ReleaseWorkbook {

    private static final String ONE_TABLE = "This worksheet contains one table.";
    private static final int LONGEST_NAME = 31;

    private final Release release;
    private final Programme figures;
    private final Set<String> names = new HashSet<>(Set.of("cover", "contents", "notes"));

    private ReleaseWorkbook(DataRelease data) {
        this.release = data.release();
        this.figures = data.figures();
    }

    /**
     * Writes it as OpenDocument, flushes the stream and leaves it open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void writeOds(DataRelease release, OutputStream out) throws IOException {
        OdsWriter.write(new ReleaseWorkbook(release).workbook(), out);
    }

    /**
     * Writes it as Excel keeps it, flushes the stream and leaves it open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void writeXlsx(DataRelease release, OutputStream out) throws IOException {
        PublishedTables.write(new ReleaseWorkbook(release).workbook(), out);
    }

    private PublishedWorkbook workbook() {
        List<PublishedSheet> tables = new ArrayList<>();
        for (Indicator indicator : figures.indicators()) {
            Set<String> breakdowns = new LinkedHashSet<>();
            indicator.observations().forEach(each -> each.breakdown().forEach(one -> breakdowns.add(one.name())));
            if (breakdowns.isEmpty()) {
                tables.add(table(indicator, Optional.empty()));
            }
            breakdowns.forEach(name -> tables.add(table(indicator, figures.codeList(name))));
        }
        List<PublishedSheet> all = new ArrayList<>(List.of(cover(), contents(tables), notes()));
        all.addAll(tables);
        return new PublishedWorkbook(release.title(), release.title(), all);
    }

    private PublishedSheet cover() {
        List<String> lines = new ArrayList<>();
        lines.add("Period: " + release.period() + ".");
        lines.add("Released on " + release.published() + " as " + release.id() + ".");
        release.revises().ifPresent(id -> lines.add("Revises " + id + "."));
        lines.add("Figures were protected by the policy " + release.policy() + " (" + release.method()
                + "), so that nobody can be found in them.");
        lines.add("What the marks in tables mean is said on the sheet Notes.");
        lines.add("SHA-256 of the figures: " + release.hash() + ".");
        return PublishedSheet.of("Cover", release.title(), lines);
    }

    private PublishedSheet contents(List<PublishedSheet> tables) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("Notes", "What the marks mean"));
        tables.forEach(table -> rows.add(List.of(table.name(), table.heading())));
        return new PublishedSheet(
                "Contents", "Contents", List.of(ONE_TABLE), List.of("Worksheet", "What it contains"), rows);
    }

    private PublishedSheet notes() {
        List<List<Object>> rows = new ArrayList<>();
        Shorthand.all().forEach(mark -> rows.add(List.of(mark.mark(), mark.meaning())));
        int note = 1;
        for (String words : coverages()) {
            rows.add(List.of("[note " + note++ + "]", words));
        }
        return new PublishedSheet("Notes", "Notes", List.of(ONE_TABLE), List.of("Mark", "Meaning"), rows);
    }

    /** What totals lack: "31 of 32 areas; missing: S12000033"; each once, numbered by its place. */
    private List<String> coverages() {
        Set<String> all = new LinkedHashSet<>();
        for (Indicator indicator : figures.indicators()) {
            indicator.observations().forEach(each -> coverage(each.value()).ifPresent(all::add));
        }
        return List.copyOf(all);
    }

    private static Optional<String> coverage(IndicatorValue value) {
        return value instanceof Missing missing && !missing.reason().equals(ProtectedIndicator.NOT_AVAILABLE)
                ? Optional.of(missing.reason())
                : Optional.empty();
    }

    private PublishedSheet table(Indicator indicator, Optional<CodeList> list) {
        String by = list.map(one -> " by " + one.label().orElse(one.name()).toLowerCase(Locale.ROOT))
                .orElse("");
        List<String> columns = new ArrayList<>(List.of("Area code", "Area", "Area type"));
        List<List<Breakdown>> cells = new ArrayList<>();
        list.ifPresent(one -> one.categories().stream()
                .map(category -> List.of(new Breakdown(one.name(), category.code())))
                .filter(cell -> indicator.observations().stream()
                        .anyMatch(each -> each.breakdown().equals(cell)))
                .forEach(cells::add));
        cells.forEach(cell -> columns.add(list.orElseThrow()
                .category(cell.get(0).value())
                .flatMap(Category::label)
                .orElse(cell.get(0).value())));
        cells.add(List.of());
        columns.add("Total");
        columns.add("Notes");
        Map<String, Map<List<Breakdown>, IndicatorValue>> byArea = new LinkedHashMap<>();
        for (Observation each : indicator.observations()) {
            byArea.computeIfAbsent(each.area().orElse(""), none -> new LinkedHashMap<>())
                    .put(each.breakdown(), each.value());
        }
        List<List<Object>> rows = new ArrayList<>();
        byArea.forEach((code, values) -> rows.add(row(code, cells, columns, values)));
        return new PublishedSheet(
                name(indicator.title(), by),
                indicator.title() + by + ", " + release.period(),
                List.of(ONE_TABLE, "Marks such as [c] are explained on the sheet Notes."),
                columns,
                rows);
    }

    /** A figure is a number; what has to be known of it stands at the end of its row. */
    private List<Object> row(
            String code,
            List<List<Breakdown>> cells,
            List<String> columns,
            Map<List<Breakdown>, IndicatorValue> values) {
        Optional<Area> area = figures.area(code);
        List<Object> row = new ArrayList<>(List.of(
                code,
                area.map(Area::name).orElse(code),
                area.flatMap(Area::kind).orElse("area")));
        Set<String> remarks = new LinkedHashSet<>();
        for (List<Breakdown> cell : cells) {
            IndicatorValue value = values.getOrDefault(cell, new Missing(ProtectedIndicator.NOT_AVAILABLE));
            String title = columns.get(row.size());
            if (value instanceof Measured figure) {
                row.add(figure.number());
                if (!figure.markers().isEmpty()) {
                    remarks.add(title + " " + Shorthand.marks(value));
                }
            } else {
                row.add(Shorthand.marks(value));
            }
            coverage(value)
                    .ifPresent(words -> remarks.add("[note " + (coverages().indexOf(words) + 1) + "]"));
        }
        row.add(remarks.isEmpty() ? "none" : String.join("; ", remarks));
        return row;
    }

    /** A name that no program refuses, and no two sheets have. */
    private String name(String title, String by) {
        String plain = title.replaceAll("[^\\p{L}\\p{N} -]", " ").strip().replaceAll(" {2,}", " ");
        String end = by.replaceAll("[^\\p{L}\\p{N} -]", " ");
        String tail = end.length() > 15 ? end.substring(0, 15).stripTrailing() : end;
        for (int n = 1; ; n++) {
            String last = tail + (n == 1 ? "" : " " + n);
            int room = LONGEST_NAME - last.length();
            String name = (plain.length() > room ? plain.substring(0, room).strip() : plain) + last;
            String usable = Character.isLetterOrDigit(name.charAt(0)) ? name : "Table" + last;
            if (names.add(usable.toLowerCase(Locale.ROOT))) {
                return usable;
            }
        }
    }
}
