package org.cpip.reporting.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cpip.model.CountedThing;
import org.cpip.model.FigureMarker;
import org.cpip.model.Indicator;
import org.cpip.model.IndicatorMeasure;
import org.cpip.model.IndicatorValue;
import org.cpip.model.Observation;
import org.cpip.model.Programme;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.reporting.IndicatorReport;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.TidyTables;
import org.junit.jupiter.api.Test;

/** What pages say in brackets or below a title stands in columns of the files that programs read. */
class IndicatorColumnsTest {

    private static final Observation MARKED = Observation.builder()
            .period(EdtfPeriod.parse("2013"))
            .value(new IndicatorValue.Measured(
                    BigDecimal.ZERO, List.of(FigureMarker.REVISED, FigureMarker.PROVISIONAL)))
            .build();

    @Test
    void aFigureHasItsMarkersBesideIt() {
        ReportTable readings = tidy("readings");

        assertThat(readings.columns()).extracting(column -> column.title()).endsWith("Figure", "Markers");
        assertThat(readings.rows()).singleElement().satisfies(row -> assertThat(row.cells())
                .last()
                .isEqualTo(new Cell.State("PROVISIONAL REVISED", "provisional, revised", Cell.Tone.NEUTRAL)));
    }

    @Test
    void theUnitAndTheDirectionAreColumns() {
        ReportTable table = tidy("table");

        assertThat(table.columns())
                .extracting(column -> column.title())
                .endsWith("Unit", "Which way is better", "Baseline markers", "Latest markers");
        assertThat(table.rows().get(0).cells().get(0).lines()).containsExactly("Falls");
        assertThat(table.rows().get(0).cells().subList(9, 13))
                .extracting(Cell::lines)
                .containsExactly(
                        List.of("falls"),
                        List.of("Nothing says which way is better."),
                        List.of(),
                        List.of("provisional, revised"));
    }

    /** In a list of changes: a value has its name, and no mark of a place. */
    @Test
    void aReadingIsSaidWithoutMarksOfPlaces() {
        assertThat(new ModelValues(Wording.english()).lines(MARKED))
                .singleElement()
                .satisfies(said -> assertThat(said).doesNotContain("{").contains("Period: 2013", "Value: "));
    }

    private static ReportTable tidy(String id) {
        Programme plan = Programme.builder()
                .id("p")
                .title("P")
                .addIndicator(Indicator.builder()
                        .id("i")
                        .title("Falls")
                        .unit("falls")
                        .measure(IndicatorMeasure.NUMBER)
                        .counts(CountedThing.EVENTS)
                        .addObservation(MARKED)
                        .build())
                .build();
        return Documents.of(IndicatorReport.of(plan, LocalDate.of(2018, 1, 1), Map.of()), Wording.english())
                .table(id)
                .map(table -> TidyTables.of(table).get(0))
                .orElseThrow();
    }
}
