package org.cpip.spi.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.spi.internal.OptionCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatOptionTest {

    private static final FormatOption DATES = FormatOption.flag("dates", true, "Write dates.");
    private static final FormatOption STYLE =
            FormatOption.choice("style", List.of("plain", "wide"), "plain", "How wide.");
    private static final FormatOption TITLE = FormatOption.text("title", "", "What to call it.");
    private static final FormatOption WEEKS = FormatOption.number("weeks", 1, 52, 13, "How far ahead.");
    private static final FormatOption AS_AT = FormatOption.day("as-at", "The day it speaks of.");
    private static final FormatOption TEMPLATE = FormatOption.file("template", "What to begin with.");
    private static final List<FormatOption> ALL = List.of(DATES, STYLE, TITLE, WEEKS, AS_AT, TEMPLATE);

    @ParameterizedTest
    @CsvSource({
        "dates,    true,       true",
        "dates,    TRUE,       false",
        "dates,    '',         false",
        "style,    wide,       true",
        "style,    Wide,       false",
        "title,    'any, 2',   true",
        "weeks,    1,          true",
        "weeks,    52,         true",
        "weeks,    0,          false",
        "weeks,    53,         false",
        "weeks,    +5,         false",
        "weeks,    5.0,        false",
        "weeks,    five,       false",
        "weeks,    '',         false",
        "weeks,    99999999999999999999, false",
        "as-at,    2017-06-30, true",
        "as-at,    '',         true",
        "as-at,    2017-06-31, false",
        "as-at,    30/06/2017, false",
        "template, a/b.dotx,   true",
        "template, '',         true",
    })
    void takesTheValuesOfItsType(String name, String value, boolean accepted) {
        FormatOption option = ALL.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();

        assertThat(option.accepts(value)).isEqualTo(accepted);
        if (!accepted) {
            assertThatThrownBy(() -> OptionCheck.check("odd", ALL, Map.of(name, value)))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessage("The option " + name + " of the format odd cannot be \"" + value + "\"; it must be "
                            + option.type().allowed());
        }
    }

    @Test
    void noPathHoldsNul() {
        assertThat(TEMPLATE.accepts("a\0b")).isFalse();
    }

    @Test
    void everyOptionAcceptsItsOwnDefault() {
        assertThat(ALL).allMatch(option -> option.accepts(option.defaultValue()));
    }

    @Test
    void givesParsedValuesAndWithoutOneTheDefault() {
        WriteOptions given = new WriteOptions(Map.of(
                "dates", "false", "style", "wide", "weeks", "4", "as-at", "2017-06-30", "template", "house.dotx"));
        WriteOptions none = WriteOptions.defaults();

        assertThat(given.flag(DATES)).isFalse();
        assertThat(given.text(STYLE)).isEqualTo("wide");
        assertThat(given.number(WEEKS)).isEqualTo(4);
        assertThat(given.day(AS_AT)).contains(LocalDate.of(2017, 6, 30));
        assertThat(given.file(TEMPLATE)).contains(Path.of("house.dotx"));
        assertThat(none.flag(DATES)).isTrue();
        assertThat(none.number(WEEKS)).isEqualTo(13);
        assertThat(none.day(AS_AT)).isEqualTo(Optional.empty());
        assertThat(none.file(TEMPLATE)).isEqualTo(Optional.empty());
    }

    @Test
    void aValueOfAnotherTypeIsRefusedInWordsAlsoWithoutACheckBefore() {
        ReadOptions options = ReadOptions.defaults().withValues(Map.of("weeks", "many", "as-at", "soon"));

        assertThatThrownBy(() -> options.number(WEEKS))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("The option weeks cannot be \"many\"; it must be a whole number from 1 to 52");
        assertThatThrownBy(() -> options.day(AS_AT))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("The option as-at cannot be \"soon\"; it must be a day such as 2017-06-30");
    }
}
