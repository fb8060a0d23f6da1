package org.cpip.spi.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpip.model.Experimental;
import org.cpip.model.date.EdtfPeriod;

/**
 * A chart as data: what is drawn, in which order, and what each series means. Renderers that draw draw it from nothing
 * else; the others leave it out, because a table or the summary has its figures.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param id in kebab-case, unique in its report and the same in every language
 * @param kind its shape
 * @param title what it shows
 * @param caption how to read it, and what there was no room for; empty where the title says enough
 * @param description its figures in words, for people who cannot see it
 * @param place the table that it stands above; empty for a chart of the whole report or section
 * @param categoryTitle title of the axis of the categories, such as "Workstream"; empty where the title says it
 * @param valueTitle title of the axis of the values, such as "Number"; empty where the title says it
 * @param unit of the values, such as "per cent"; empty for counts and dates
 * @param categories in the order of the axis; one at least
 * @param series one at least, each with a value for each category; series of one role follow each other
 */
@Experimental
public record ReportChart(
        String id,
        Kind kind,
        String title,
        String caption,
        String description,
        Optional<Place> place,
        String categoryTitle,
        String valueTitle,
        String unit,
        List<Category> categories,
        List<Series> series) {

    /**
     * Copies the lists and checks the values.
     *
     * @throws IllegalArgumentException if there is no category or no series, or a series has not one value for each
     *     category, or a value is of a kind that the chart cannot draw
     */
    public ReportChart {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(categoryTitle, "categoryTitle");
        Objects.requireNonNull(valueTitle, "valueTitle");
        Objects.requireNonNull(unit, "unit");
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        if (categories.isEmpty() || series.isEmpty()) {
            throw new IllegalArgumentException("Chart " + id + " has no category or no series");
        }
        for (Series each : series) {
            check(id, kind, categories.size(), each);
        }
    }

    private static void check(String id, Kind kind, int size, Series series) {
        if (series.values().size() != size) {
            throw new IllegalArgumentException("Series " + series.id() + " of chart " + id + " has "
                    + series.values().size() + " values where there are " + size + " categories");
        }
        for (Cell value : series.values()) {
            if (!(value instanceof Cell.Empty || value instanceof Cell.Absent || kind.value.isInstance(value))) {
                throw new IllegalArgumentException("Chart " + id + " cannot draw " + value);
            }
        }
    }

    /** Whether it has no more to draw than axes: every value is absent, or a bar of no length. */
    public boolean isBlank() {
        boolean bars = kind == Kind.BAR || kind == Kind.STACKED_BAR;
        return series.stream()
                .flatMap(each -> each.values().stream())
                .noneMatch(value -> value instanceof Cell.Period
                        || value instanceof Cell.Figure figure
                                && (!bars || figure.value().signum() != 0));
    }

    /**
     * What the line of a {@link Kind#LINE} chart joins, one value for each category: the readings, and the baseline where
     * there is no reading. An absent reading breaks the line.
     */
    public List<Cell> line() {
        List<Cell> line = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            int category = i;
            line.add(Stream.of(Role.READING, Role.BASELINE)
                    .flatMap(role -> series.stream().filter(each -> each.role() == role))
                    .map(each -> each.values().get(category))
                    .filter(value -> !(value instanceof Cell.Empty))
                    .findFirst()
                    .orElse(Cell.empty()));
        }
        return line;
    }

    /** What a chart looks like. */
    public enum Kind {
        /** A lying bar for each category; one series. */
        BAR(Cell.Figure.class),
        /** A lying bar for each category, its series one after the other: parts of a whole. */
        STACKED_BAR(Cell.Figure.class),
        /**
         * Readings over time, joined where one follows the other; the categories have periods. Series of the roles {@link
         * Role#DONE}, {@link Role#PLANNED} and {@link Role#EXPECTED} are lines of their own.
         */
        LINE(Cell.Figure.class),
        /** A row for each category, with its dates from left to right; of several series, one below the other. */
        TIMELINE(Cell.Period.class);

        private final Class<? extends Cell> value;

        Kind(Class<? extends Cell> value) {
            this.value = value;
        }
    }

    /** What the values of a series are, for programs: it decides colour, pattern and mark, in every language alike. */
    public enum Role {
        /** Delivered. */
        DONE,
        /** Still to be delivered, in time. */
        DUE,
        /** Not delivered in time. */
        OVERDUE,
        /** Still to be delivered, and nothing says by when. */
        UNDATED,
        /** No longer to be delivered. */
        CANCELLED,
        /** A count of things of no state. */
        COUNT,
        /** A value that was measured. */
        READING,
        /** The value from which change is measured. */
        BASELINE,
        /** A value to be reached. */
        TARGET,
        /** What was planned, before anything moved. */
        PLANNED,
        /** What is expected now, or was on an earlier day. */
        EXPECTED,
        /** Reported as not started. */
        NOT_STARTED,
        /** Reported as in progress. */
        IN_PROGRESS,
        /** Reported as paused. */
        PAUSED,
        /** Rated Green. */
        GREEN,
        /** Rated Amber/Green. */
        AMBER_GREEN,
        /** Rated Amber. */
        AMBER,
        /** Rated Amber/Red. */
        AMBER_RED,
        /** Rated Red. */
        RED
    }

    /**
     * Where a chart stands in its section.
     *
     * @param table id of the table that has its figures
     * @param group id of the group of that table, where the chart is of one group alone
     */
    public record Place(String table, Optional<String> group) {
        /** Refuses null. */
        public Place {
            Objects.requireNonNull(table, "table");
            Objects.requireNonNull(group, "group");
        }

        /** Above a table. */
        public static Place above(String table) {
            return new Place(table, Optional.empty());
        }
    }

    /**
     * A place on the axis of the categories.
     *
     * @param id of the thing that it is about; in a chart above a table, that of its row where there is one
     * @param title short enough for an axis
     * @param note more of it, where there is room; empty for no more
     * @param period where it lies in time, in a {@link Kind#LINE} chart
     */
    public record Category(String id, String title, String note, Optional<EdtfPeriod> period) {
        /** Refuses null. */
        public Category {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(note, "note");
            Objects.requireNonNull(period, "period");
        }

        /** A category with a title and no more. */
        public static Category of(String id, String title) {
            return new Category(id, title, "", Optional.empty());
        }
    }

    /**
     * Values that mean the same.
     *
     * @param id in kebab-case, unique in its chart; in a chart above a table, that of its column where there is one
     * @param role what the values are
     * @param title its name in a legend
     * @param values one for each category: {@link Cell.Figure}, in a {@link Kind#TIMELINE} {@link Cell.Period}; absent
     *     where there is none and words say why, empty where the category has none in this series
     */
    public record Series(String id, Role role, String title, List<Cell> values) {
        /** Copies the list and refuses null. */
        public Series {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(title, "title");
            values = List.copyOf(values);
        }

        /** The number of a category, counted from 0; empty where it has none in this series. */
        public Optional<BigDecimal> number(int category) {
            return values.get(category) instanceof Cell.Figure figure ? Optional.of(figure.value()) : Optional.empty();
        }

        /** The dates of a category, counted from 0; empty where it has none in this series. */
        public Optional<EdtfPeriod> period(int category) {
            return values.get(category) instanceof Cell.Period period ? Optional.of(period.value()) : Optional.empty();
        }
    }
}
