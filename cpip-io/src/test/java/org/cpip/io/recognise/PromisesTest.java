package org.cpip.io.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromisesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Trust will dredge the canal.",
                "Locks MUST be kept open",
                "A timetable to be published",
                "Two bridges to be rebuilt and one to be made safe",
                "We’ll count boats",
            })
    void seesAPromise(String text) {
        assertThat(Promises.promises(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The canal is long.",
                "It used to be a river.",
                "Goodwill among boaters",
                "Mustard is grown here."
            })
    void seesNone(String text) {
        assertThat(Promises.promises(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dredging, April 2033",
                "by 2033",
                "done on 04/05/2033",
                "ready 2033-05-04",
                "no later than 04.05.33",
                "in 2033/34",
                "Q2 2033",
                "on 4th May",
                "before May 4",
                "summer 2033",
            })
    void seesADate(String text) {
        assertThat(Promises.dated(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.2.3",
                "section 2.1",
                "12 locks",
                "0131 496 0000",
                "£2033",
                "The march of 400 boaters",
                "3/4 of it"
            })
    void seesNoDate(String text) {
        assertThat(Promises.dated(text)).isFalse();
    }
}
