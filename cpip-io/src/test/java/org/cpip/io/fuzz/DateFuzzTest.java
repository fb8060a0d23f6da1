package org.cpip.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.cpip.io.prose.DateReader;
import org.cpip.io.prose.DateWords;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;

class DateFuzzTest {

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
}
