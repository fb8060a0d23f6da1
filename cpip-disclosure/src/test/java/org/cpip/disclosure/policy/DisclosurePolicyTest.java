package org.cpip.disclosure.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cpip.disclosure.Tables;
import org.cpip.spi.exchange.InvalidRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosurePolicyTest {

    static java.util.List<String> names() {
        return DisclosurePolicy.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyNamedPolicyIsThere(String name) {
        assertThat(DisclosurePolicy.named(name).name()).isEqualTo(name);
    }

    @Test
    void theNamedOnesSayWhatTheirPublishersDo() {
        assertThat(DisclosurePolicy.named("dfe-cin").isSmall(5)).isTrue();
        assertThat(DisclosurePolicy.named("dfe-cin").rounded(35, true)).isEqualTo(40);
        assertThat(DisclosurePolicy.named("dfe-cin").rounded(35, false)).isEqualTo(35);
        assertThat(DisclosurePolicy.named("lt5").isSmall(5)).isFalse();
        assertThat(DisclosurePolicy.named("lt5").isSmall(0)).isFalse();
        assertThat(DisclosurePolicy.named("opensafely").isSmall(7)).isTrue();
        assertThat(DisclosurePolicy.named("opensafely").rounded(12, false)).isEqualTo(10);
        assertThat(DisclosurePolicy.named("none").isSmall(1)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hide.to=four",
                "hide.to=-1",
                "zeros=maybe",
                "insider=true",
                "method=magic",
                "hide.form=1",
                "round.base=99999999999"
            })
    void whatCannotBeFollowedIsRefusedByName(String line) {
        assertThatThrownBy(() -> Tables.policy(line))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining(line.substring(0, line.indexOf('=')));
    }

    @Test
    void anUnknownNameIsRefusedWithThoseThatAreKnown() {
        assertThatThrownBy(() -> DisclosurePolicy.named("lt6"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("lt5");
    }

    @Test
    void labelsThatStayArePartedBySemicolons() {
        assertThat(Tables.policy("keep=Total; Dundee, Total").keep())
                .containsExactlyInAnyOrder("Total", "Dundee, Total");
    }
}
