package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTextTest {

    @Test
    void escapesWhatWouldBreakTheLineOrSteerTheTerminal() {
        assertThat(TerminalText.oneLine("a\nb\r\tc\u001b[31m\u0085d\u2028e\u202ef"))
                .isEqualTo("a\\nb\\r\\tc\\u001b[31m\\u0085d\\u2028e\\u202ef");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "Gàidhlig – “quoted” 😀", "back\\slash"})
    void leavesOtherTextAlone(String text) {
        assertThat(TerminalText.oneLine(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"abcd, 4, abcd", "abcde, 4, abc…", "ab cd, 4, ab…", "😀😀😀, 2, 😀…"})
    void cutsByCodePoints(String text, int width, String expected) {
        assertThat(TerminalText.cut(text, width)).isEqualTo(expected);
    }

    @Test
    void padsByCodePoints() {
        assertThat(TerminalText.pad("😀", 3)).isEqualTo("😀  ");
        assertThat(TerminalText.pad("abcd", 3)).isEqualTo("abcd");
    }

    @Test
    void alignsTheColumnsOfATableAndCutsTheElasticOne() {
        assertThat(TerminalText.table(List.of(List.of("a", "b\nc", "x".repeat(200)), List.of("abc", "", "y")), 2))
                .containsExactly("  a    b\\nc  " + "x".repeat(86) + "…", "  abc        y");
        assertThat(TerminalText.table(List.of(), 0)).isEmpty();
    }

    @Test
    void wrapsAtSpacesAndKeepsLongWordsWhole() {
        assertThat(TerminalText.wrap("one two extraordinarily four", 8))
                .containsExactly("one two", "extraordinarily", "four");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0 actions", "1|1 action", "2|2 actions", "12345|12,345 actions"})
    void countsInWords(long number, String expected) {
        assertThat(TerminalText.count(number, "action")).isEqualTo(expected);
    }
}
