package org.cpip.spi.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.spi.exchange.ReadingProfile.DateOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingProfileTest {

    @Test
    void readsEveryLineThatAProfileHas() {
        ReadingProfile profile = ReadingProfile.parse("""
                        \ufeff# the plan of the Canal Trust

                        workstreams = heading 3
                        actions=Measure {number} –
                        actions=({number})
                        column.due=Ready by
                        ignore=Annex*
                        ignore=Foreword
                        owner=Canal Trust
                        dates=month-first
                        accept-partial=TRUE
                        """.lines().toList());

        assertThat(profile.workstreams()).hasValue(3);
        assertThat(profile.actions()).containsExactly("Measure {number} –", "({number})");
        assertThat(profile.columns()).isEqualTo(Map.of("due", "Ready by"));
        assertThat(profile.ignore()).containsExactly("Annex*", "Foreword");
        assertThat(profile.owner()).isEqualTo(Optional.of("Canal Trust"));
        assertThat(profile.dateOrder()).isEqualTo(Optional.of(DateOrder.MONTH_FIRST));
        assertThat(profile.acceptPartial()).isTrue();
    }

    @Test
    void itsLinesGiveItBack() {
        ReadingProfile profile = ReadingProfile.of(
                "workstreams=heading1", "actions=Step {number}:", "column.lead=Who", "owner=Us", "dates=day-first");

        assertThat(ReadingProfile.parse(profile.lines())).isEqualTo(profile);
        assertThat(ReadingProfile.parse(List.of())).isEqualTo(ReadingProfile.NONE);
        assertThat(ReadingProfile.NONE.lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "owner=Canal Trust | owner=Lock Board",
                "column.due=Ready by | column.due=Ready by",
                "column.due=Ready by | column.start=ready by",
                "ignore=Annex* | ignore=Annex*",
                "workstreams=heading1 | workstreams=heading2"
            })
    void refusesALineThatSaysAgainOrOtherwiseWhatOneAboveSays(String one, String other) {
        assertThatThrownBy(() -> ReadingProfile.of("# remark", one, other))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Line 3")
                .hasMessageContaining("line 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ready by | has no \"=\"",
                "owner= | has no value after",
                "heading=2 | names \"heading\", which a profile does not have; known are workstreams, actions",
                "workstreams=2 | names no level of headings; write heading1 to heading9",
                "workstreams=heading0 | names no level of headings",
                "actions=Step: | needs {number} once",
                "actions={number}.{number} | needs {number} once",
                "actions=Step {no}: | needs {number} once",
                "dates=american | write day-first or month-first",
                "accept-partial=perhaps | is neither true nor false",
                "column.=Ready by | which a profile does not have",
            })
    void refusesALineWithItsNumberAndWhatIsKnown(String line, String why) {
        assertThatThrownBy(() -> ReadingProfile.of("# a remark", line))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Line 2 of the reading profile, \"" + line + "\"")
                .hasMessageContaining(why);
    }
}
