package org.cpip.collect.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.model.Area;
import org.cpip.model.Breakdown;
import org.cpip.model.Category;
import org.cpip.model.Experimental;
import org.cpip.model.FigureMarker;
import org.cpip.model.Indicator;
import org.cpip.model.IndicatorValue;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.model.IndicatorValue.Missing;
import org.cpip.model.IndicatorValue.Withheld;
import org.cpip.model.Observation;
import org.cpip.model.Programme;
import org.cpip.model.Shorthand;
import org.cpip.model.WithheldKind;
import org.cpip.model.date.EdtfPeriod;

/** The figures of a release as rows, a row a figure: for people, and by SDMX. A hidden figure has no number in any of them. */
@Experimental
public final class TidyFigures {

    /** Titles of the rows for people. */
    public static final List<String> TITLES = List.of(
            "period",
            "indicator",
            "indicator_title",
            "area",
            "area_name",
            "area_kind",
            "breakdown",
            "category",
            "category_label",
            "value",
            "marker",
            "meaning");

    private final Programme figures;

    private TidyFigures(Programme figures) {
        this.figures = figures;
    }

    /** The titles, then a row a figure, with its marks in a column of their own. */
    public static List<List<String>> rows(Programme figures) {
        TidyFigures tidy = new TidyFigures(figures);
        List<List<String>> rows = new ArrayList<>();
        rows.add(TITLES);
        figures.indicators()
                .forEach(indicator -> indicator.observations().forEach(each -> rows.add(tidy.row(indicator, each))));
        return rows;
    }

    private List<String> row(Indicator indicator, Observation each) {
        Optional<Area> area = each.area().flatMap(figures::area);
        Optional<Breakdown> breakdown = each.breakdown().stream().findFirst();
        IndicatorValue value = each.value();
        return List.of(
                each.period().toString(),
                indicator.id(),
                indicator.title(),
                each.area().orElse(""),
                area.map(Area::name).orElse(""),
                area.flatMap(Area::kind).orElse(""),
                breakdown.map(Breakdown::name).orElse("total"),
                breakdown.map(Breakdown::value).orElse("total"),
                breakdown.map(this::label).orElse("Total"),
                number(value),
                Shorthand.marks(value),
                meaning(value));
    }

    private String label(Breakdown breakdown) {
        return figures.codeList(breakdown.name())
                .flatMap(list -> list.category(breakdown.value()))
                .flatMap(Category::label)
                .orElse(breakdown.value());
    }

    private static String number(IndicatorValue value) {
        return value instanceof Measured measured ? measured.number().toPlainString() : "";
    }

    private static String meaning(IndicatorValue value) {
        if (value instanceof Measured measured) {
            return String.join(
                    "; ",
                    measured.markers().stream()
                            .map(marker -> Shorthand.of(marker).meaning())
                            .toList());
        }
        String words = value instanceof Missing missing ? missing.reason() : "";
        return Shorthand.instead(value).orElseThrow().meaning() + (words.contains(";") ? " (" + words + ")" : "");
    }

    /**
     * Rows by SDMX-CSV 2.0. OBS_STATUS is of CL_OBS_STATUS (A normal, P provisional, E estimated, B break, L missing, M cannot exist,
     * Q suppressed), CONF_STATUS of CL_CONF_STATUS (F free, C confidential, A primary, D secondary).
     */
    public static List<List<String>> sdmx(Programme figures) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "STRUCTURE",
                "STRUCTURE_ID",
                "ACTION",
                "INDICATOR",
                "REF_AREA",
                "BREAKDOWN",
                "CATEGORY",
                "TIME_PERIOD",
                "OBS_VALUE",
                "OBS_STATUS",
                "CONF_STATUS"));
        String id = "CPIP:" + figures.id().toUpperCase(java.util.Locale.ROOT).replace('-', '_') + "(1.0)";
        for (Indicator indicator : figures.indicators()) {
            for (Observation each : indicator.observations()) {
                Optional<Breakdown> breakdown = each.breakdown().stream().findFirst();
                rows.add(List.of(
                        "dataflow",
                        id,
                        "I",
                        indicator.id(),
                        each.area().orElse("_T"),
                        breakdown.map(Breakdown::name).orElse("_T"),
                        breakdown.map(Breakdown::value).orElse("_T"),
                        time(each.period()),
                        number(each.value()),
                        status(each.value()),
                        confidentiality(each.value())));
            }
        }
        return rows;
    }

    /** Of SDMX's time range: the first day and how long, 2031-04-01/P12M. */
    private static String time(EdtfPeriod period) {
        if (period.earliest().isEmpty() || period.latest().isEmpty()) {
            return period.toString();
        }
        java.time.LocalDate end = period.latest().get().plusDays(1);
        long months =
                java.time.temporal.ChronoUnit.MONTHS.between(period.earliest().get(), end);
        boolean whole = period.earliest().get().plusMonths(months).equals(end);
        return period.earliest().get() + "/P"
                + (whole
                        ? months + "M"
                        : java.time.temporal.ChronoUnit.DAYS.between(
                                        period.earliest().get(), end) + "D");
    }

    private static String status(IndicatorValue value) {
        if (value instanceof Measured measured) {
            // revised is none of its statuses, and a figure has one
            return measured.markers().stream()
                    .filter(marker -> marker != FigureMarker.REVISED)
                    .map(marker -> switch (marker) {
                        case PROVISIONAL -> "P";
                        case ESTIMATED -> "E";
                        case BREAK_IN_SERIES -> "B";
                        case LOW -> "N";
                        case REVISED -> "A";
                    })
                    .findFirst()
                    .orElse("A");
        }
        return value instanceof Withheld ? "Q" : value instanceof Missing ? "L" : "M";
    }

    private static String confidentiality(IndicatorValue value) {
        return value instanceof Withheld withheld
                ? withheld.kind()
                        .map(kind -> kind == WithheldKind.PRIMARY ? "A" : "D")
                        .orElse("C")
                : "F";
    }
}
