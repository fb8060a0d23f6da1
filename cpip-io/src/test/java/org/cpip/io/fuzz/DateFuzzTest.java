package org.cpip.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.cpip.io.prose.DateReader;
import org.cpip.io.prose.DateReader.CellDate;
import org.cpip.io.prose.DateWords;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;

class DateFuzzTest {

    private static final List<String> CELLS = List.of(
            "31 August 2031",
            "by March 2031",
            "end of February 2031",
            "Q3 2031",
            "no later than 30 September 2031",
            "September 30, 2031");

    @FuzzTest(maxDuration = "10m")
    void anyTextAsEdtf(byte[] bytes) {
        String text = AnyText.of(bytes);
        EdtfPeriod period;
        try {
            period = EdtfPeriod.parse(text);
        } catch (DateTimeException e) {
            assertThat(e.getMessage()).isNotBlank();
            return;
        }
        assertThat(EdtfPeriod.parse(text)).isEqualTo(period);
        assertThat(EdtfPeriod.parse(period.toString())).isEqualTo(period);
        assertThat(period).isEqualByComparingTo(period);
        TargetDate date = TargetDate.of(period);
        assertThat(TargetDate.parse(date.edtf())).isEqualTo(date);
        if (period.earliest().isPresent() && period.latest().isPresent()) {
            assertThat(period.earliest().get())
                    .isBeforeOrEqualTo(period.latest().get());
        }
        period.latest().filter(LocalDate.MAX::isAfter).ifPresent(last -> {
            assertThat(period.isOverAt(last)).isFalse();
            assertThat(period.isOverAt(last.plusDays(1))).isTrue();
        });
        assertThat(DateReader.readCell(DateWords.print(period)).date())
                .map(TargetDate::period)
                .contains(period);
    }

    /** Whatever stands in a date cell: it is read twice alike, and a doubt points into it. */
    @FuzzTest(maxDuration = "10m")
    void anyTextAsDateCell(byte[] bytes) {
        String cell = AnyText.of(bytes);
        CellDate read = DateReader.readCell(cell);
        read.doubt().ifPresent(doubt -> {
            assertThat(doubt.message()).isNotBlank();
            assertThat(doubt.at().start()).isBetween(0, doubt.at().end());
            assertThat(doubt.at().end()).isLessThanOrEqualTo(cell.length());
        });
        assertThat(DateReader.readCell(cell)).isEqualTo(read);
        DateReader.readRecurrence(cell);
        DateReader.readMoved(cell);
    }

    /** A letter of a good cell is another: the date is the same, or doubted. The bytes say which cell, letter and place. */
    @FuzzTest(maxDuration = "10m")
    void anySlipInADateCell(byte[] bytes) {
        if (bytes.length < 3) {
            return;
        }
        String good = CELLS.get(Math.floorMod(bytes[0], CELLS.size()));
        int at = Math.floorMod(bytes[1], good.length());
        if (!Character.isLetter(good.charAt(at))) {
            return;
        }
        char letter = (char) ('a' + Math.floorMod(bytes[2], 26));
        String bad = good.substring(0, at) + letter + good.substring(at + 1);
        CellDate read = DateReader.readCell(bad);
        if (read.doubt().isEmpty()) {
            assertThat(read.date().map(TargetDate::period))
                    .as(bad)
                    .isEqualTo(DateReader.readCell(good).date().map(TargetDate::period));
        }
    }
}
