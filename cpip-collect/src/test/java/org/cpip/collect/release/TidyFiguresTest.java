package org.cpip.collect.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cpip.model.Area;
import org.cpip.model.CountedThing;
import org.cpip.model.FigureMarker;
import org.cpip.model.Indicator;
import org.cpip.model.IndicatorMeasure;
import org.cpip.model.IndicatorValue;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.model.IndicatorValue.Missing;
import org.cpip.model.IndicatorValue.NotApplicable;
import org.cpip.model.IndicatorValue.Withheld;
import org.cpip.model.Observation;
import org.cpip.model.Programme;
import org.cpip.model.Release;
import org.cpip.model.Shorthand;
import org.cpip.model.WithheldKind;
import org.cpip.model.date.EdtfPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has to be known of a figure stands beside it in every form, and never in its place. */
class TidyFiguresTest {

    private static Programme with(IndicatorValue... values) {
        List<Observation> observations = Arrays.stream(values)
                .map(value -> new Observation(EdtfPeriod.parse("2031"), Optional.of("a"), List.of(), value))
                .toList();
        return Programme.builder()
                .id("round")
                .title("Round")
                .addArea(new Area("a", "Angus", Optional.of("council")))
                .addIndicator(Indicator.builder()
                        .id("children")
                        .title("Children")
                        .measure(IndicatorMeasure.NUMBER)
                        .counts(CountedThing.PERSONS)
                        .observations(observations)
                        .build())
                .build();
    }

    private static List<String> column(List<List<String>> rows, String title) {
        int at = rows.get(0).indexOf(title);
        return rows.stream().skip(1).map(row -> row.get(at)).toList();
    }

    @Test
    void everyMarkerStandsInAColumnOfItsOwn() {
        List<IndicatorValue> values = new ArrayList<>();
        for (FigureMarker marker : FigureMarker.values()) {
            values.add(new Measured(new BigDecimal("12"), List.of(marker)));
        }
        List<List<String>> rows = TidyFigures.rows(with(values.toArray(IndicatorValue[]::new)));
        assertThat(column(rows, "marker")).containsExactly("[p]", "[r]", "[e]", "[b]", "[low]");
        assertThat(column(rows, "value")).containsOnly("12");
        assertThat(column(rows, "meaning")).doesNotHaveDuplicates().allSatisfy(meaning -> assertThat(meaning)
                .isNotBlank());
    }

    @Test
    void whatIsNotShownHasNoNumber() {
        List<List<String>> rows = TidyFigures.rows(with(
                new Withheld("small", WithheldKind.PRIMARY, "lt5"),
                new Withheld("beside", WithheldKind.SECONDARY, "lt5"),
                new Missing("no return"),
                new NotApplicable("no school"),
                new Measured(BigDecimal.ZERO)));
        assertThat(column(rows, "marker")).containsExactly("[c]", "[s]", "[x]", "[z]", "");
        assertThat(column(rows, "value")).containsExactly("", "", "", "", "0");
    }

    @ParameterizedTest
    @CsvSource({
        "PROVISIONAL, P",
        "REVISED, A",
        "ESTIMATED, E",
        "BREAK_IN_SERIES, B",
        "LOW, N",
        // revised is no status there and must not hide one that is
        "REVISED PROVISIONAL, P",
        "PROVISIONAL REVISED, P",
        "REVISED BREAK_IN_SERIES, B",
    })
    void sdmxHasTheStatus(String markers, String status) {
        List<FigureMarker> all =
                Arrays.stream(markers.split(" ")).map(FigureMarker::valueOf).toList();
        List<List<String>> rows = TidyFigures.sdmx(with(new Measured(new BigDecimal("12"), all)));
        assertThat(column(rows, "OBS_STATUS")).containsExactly(status);
        assertThat(column(rows, "CONF_STATUS")).containsExactly("F");
        assertThat(column(rows, "OBS_VALUE")).containsExactly("12");
    }

    /** In Excel and OpenDocument the figure is a number, and its marks stand at the end of the row. */
    @ParameterizedTest
    @CsvSource({"xlsx, xl/worksheets", "ods, content.xml"})
    void workbooksHaveTheMarksAtTheEndOfTheRow(String format, String part) throws IOException {
        for (FigureMarker marker : FigureMarker.values()) {
            Programme figures = with(new Measured(new BigDecimal("1234.5"), List.of(marker)));
            DataRelease release = new DataRelease(
                    new Release(
                            "round-1",
                            "Round",
                            LocalDate.of(2031, 5, 1),
                            EdtfPeriod.parse("2031"),
                            "lt5",
                            "suppression",
                            "0",
                            Optional.empty(),
                            List.of()),
                    figures);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (format.equals("ods")) {
                ReleaseWorkbook.writeOds(release, out);
            } else {
                ReleaseWorkbook.writeXlsx(release, out);
            }
            String text = text(out.toByteArray(), part);
            // beside the name of its column: the sheet of notes has every mark alone
            assertThat(text)
                    .contains("1234.5")
                    .containsPattern(
                            "\\p{L} " + Pattern.quote(Shorthand.of(marker).mark()));
            assertThat(text).doesNotContain("1234.5 [");
        }
    }

    private static String text(byte[] zip, String part) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                boolean wanted =
                        entry.getName().startsWith(part) || entry.getName().endsWith("sharedStrings.xml");
                text.append(wanted ? new String(in.readAllBytes(), StandardCharsets.UTF_8) : "");
            }
        }
        return text.toString();
    }
}
