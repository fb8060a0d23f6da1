package org.cpip.model.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetDateTest {

    @ParameterizedTest
    @CsvSource({
        "2017-05-31,  2017-05-31, false",
        "2017-05-31,  2017-06-01, true",
        "../2017-03,  2017-03-31, false",
        "../2017-03,  2017-04-01, true",
        "2017-22,     2017-08-31, false",
        "2017-22,     2017-09-01, true",
        "2017,        2017-12-31, false",
        "2017,        2018-01-01, true",
        "2018-04/..,  9999-12-31, false",
    })
    void isOverdueOnceTheLastDayItCanMeanHasPassed(String edtf, LocalDate asAt, boolean overdue) {
        assertThat(TargetDate.parse(edtf).isOverdueAt(asAt)).isEqualTo(overdue);
    }

    @Test
    void keepsTheWordsAsPublished() {
        TargetDate date = TargetDate.of(EdtfPeriod.parse("../2017-03"), "by March 2017");

        assertThat(date.words()).contains("by March 2017");
        assertThat(date).hasToString("../2017-03");
        assertThat(date).isNotEqualTo(TargetDate.parse("../2017-03"));
    }

    /** Less precision never makes a promise late: a wider date is overdue only if every narrower one in it is. */
    @Property
    void wideningNeverMakesADateOverdue(
            @ForAll("dates") TargetDate narrow, @ForAll("dates") TargetDate wide, @ForAll("days") LocalDate asAt) {
        Assume.that(contains(wide, narrow));
        if (!narrow.isOverdueAt(asAt)) {
            assertThat(wide.isOverdueAt(asAt)).isFalse();
        }
    }

    /** What is overdue stays overdue as days go by. */
    @Property
    void timeNeverMendsAnOverdueDate(
            @ForAll("dates") TargetDate date, @ForAll("days") LocalDate asAt, @ForAll("days") LocalDate later) {
        Assume.that(later.isAfter(asAt));
        if (date.isOverdueAt(asAt)) {
            assertThat(date.isOverdueAt(later)).isTrue();
        }
    }

    @Property
    void isNeverOverdueWhileItCanStillBeMet(@ForAll("dates") TargetDate date, @ForAll("days") LocalDate asAt) {
        boolean canBeMet = date.latest().map(last -> !asAt.isAfter(last)).orElse(true);
        assertThat(date.isOverdueAt(asAt)).isEqualTo(!canBeMet);
    }

    private static boolean contains(TargetDate wide, TargetDate narrow) {
        boolean left = wide.earliest().isEmpty()
                || narrow.earliest().isPresent()
                        && !narrow.earliest().get().isBefore(wide.earliest().get());
        boolean right = wide.latest().isEmpty()
                || narrow.latest().isPresent()
                        && !narrow.latest().get().isAfter(wide.latest().get());
        return left && right;
    }

    @Provide
    Arbitrary<TargetDate> dates() {
        return EdtfForms.periods().map(TargetDate::of);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(0, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
