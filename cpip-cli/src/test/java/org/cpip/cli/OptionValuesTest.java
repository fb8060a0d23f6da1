package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.cpip.spi.exchange.FormatOption;
import org.junit.jupiter.api.Test;

class OptionValuesTest {

    private static final FormatOption SEPARATOR = FormatOption.text("separator", "auto", "What stands between fields.");
    private static final FormatOption PROSE = FormatOption.flag("prose", true, "Whether to read sentences.");
    private static final FormatOption STYLE = FormatOption.choice("style", List.of("plain", "house"), "plain", "How.");
    private static final List<FormatOption> READING = List.of(SEPARATOR, PROSE);
    private static final List<FormatOption> WRITING = List.of(SEPARATOR, STYLE);

    @Test
    void givesEachOptionToTheSideThatKnowsIt() {
        assertThat(sort(Map.of("prose", "false", "style", "house")))
                .isEqualTo(new OptionValues(Map.of("prose", "false"), Map.of("style", "house")));
    }

    @Test
    void givesANameThatBothKnowToBoth() {
        assertThat(sort(Map.of("separator", ";")))
                .isEqualTo(new OptionValues(Map.of("separator", ";"), Map.of("separator", ";")));
    }

    @Test
    void aPrefixChoosesTheSide() {
        assertThat(sort(Map.of("in.separator", ";", "out.separator", ",")))
                .isEqualTo(new OptionValues(Map.of("separator", ";"), Map.of("separator", ",")));
    }

    @Test
    void namesTheKnownOptionsWhenOneIsUnknown() {
        assertThatThrownBy(() -> sort(Map.of("colour", "red")))
                .isInstanceOf(UsageException.class)
                .hasMessage("Unknown option 'colour' after --option; known here: prose, separator, style.");
    }

    @Test
    void anOptionOfTheOtherSideIsUnknownAfterAPrefix() {
        assertThatThrownBy(() -> sort(Map.of("out.prose", "true"))).hasMessageContaining("'out.prose'");
    }

    @Test
    void saysThatThereAreNoOptions() {
        assertThatThrownBy(() -> OptionValues.of(Map.of("x", "1"), List.of(), List.of()))
                .hasMessage("Unknown option 'x' after --option; these formats have no options.");
    }

    @Test
    void namesTheValuesThatAnOptionTakes() {
        assertThatThrownBy(() -> sort(Map.of("style", "loud")))
                .hasMessage("'loud' is no value for option style; it is one of plain, house.");
        assertThatThrownBy(() -> sort(Map.of("prose", "maybe")))
                .hasMessage("'maybe' is no value for option prose; it is true or false.");
    }

    private static OptionValues sort(Map<String, String> given) {
        return OptionValues.of(given, READING, WRITING);
    }
}
