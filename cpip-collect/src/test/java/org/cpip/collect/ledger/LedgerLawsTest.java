package org.cpip.collect.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cpip.collect.returns.SampleRound;
import org.cpip.model.IndicatorValue;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.model.IndicatorValue.Missing;
import org.cpip.model.IndicatorValue.NotApplicable;
import org.cpip.model.IndicatorValue.Withheld;

class LedgerLawsTest {

    @Provide
    Arbitrary<LedgerEntry> entries() {
        Arbitrary<String> words = Arbitraries.strings().ofMaxLength(8);
        Arbitrary<IndicatorValue> values = Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(10_000))
                        .map(Measured::new),
                words.map(Missing::new),
                words.map(NotApplicable::new),
                words.map(Withheld::new));
        Arbitrary<Map<String, IndicatorValue>> figures = values.list()
                .ofMaxSize(4)
                .map(list -> {
                    Map<String, IndicatorValue> map = new LinkedHashMap<>();
                    list.forEach(value -> map.put("cell/" + map.size(), value));
                    return map;
                });
        return Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        words,
                        Arbitraries.of(LedgerEvent.class),
                        Arbitraries.of("A1", "A2", ""),
                        words,
                        figures)
                .as((day, by, event, area, detail, map) ->
                        new LedgerEntry(LocalDate.of(2032, 1, 1).plusDays(day), by, event, area, detail, map));
    }

    @Property(tries = 200)
    void aLedgerReplaysToTheSameBytesAndTheSameStates(
            @ForAll("entries") LedgerEntry one, @ForAll("entries") LedgerEntry two) throws IOException {
        Ledger ledger = new Ledger(List.of(one, two, one));
        Ledger read = Ledger.read(ledger.bytes());
        assertThat(read.bytes()).isEqualTo(ledger.bytes());
        assertThat(RoundStanding.of(SampleRound.template(), read))
                .isEqualTo(RoundStanding.of(SampleRound.template(), ledger));
    }

    @Property(tries = 100)
    void aLedgerIsOnlyAddedTo(@ForAll("entries") LedgerEntry one, @ForAll("entries") LedgerEntry two) {
        String before = new String(new Ledger(List.of(one)).bytes(), java.nio.charset.StandardCharsets.UTF_8);
        String after = new String(
                new Ledger(List.of(one)).with(new ArrayList<>(List.of(two))).bytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(after).startsWith(before);
    }
}
