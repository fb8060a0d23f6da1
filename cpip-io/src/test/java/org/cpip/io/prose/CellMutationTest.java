package org.cpip.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cpip.io.prose.DateReader.CellDate;

/** A cell that is nearly a date is one with a doubt or none. */
class CellMutationTest {

    @Provide
    Arbitrary<String> dates() {
        return Combinators.combine(
                        Arbitraries.of("", "31 ", "by ", "by end ", "from ", "1st "),
                        Arbitraries.of("January", "March", "August", "October", "December"),
                        Arbitraries.integers().between(2018, 2035))
                .as((before, month, year) -> before + month + " " + year);
    }

    @Property(tries = 300)
    void aGoodCellHasNoDoubt(@ForAll("dates") String date) {
        assertThat(isSure(date)).isTrue();
    }

    @Property(tries = 300)
    void twoLettersThatChangedPlacesAreNoDate(@ForAll("dates") String date) {
        int at = date.length() - 8;
        char[] letters = date.toCharArray();
        letters[at] = date.charAt(at + 1);
        letters[at + 1] = date.charAt(at);
        assertThat(DateReader.readCell(new String(letters)).date()).isEmpty();
    }

    @Property(tries = 300)
    void aWordMoreIsNeverASureDate(
            @ForAll("dates") String date,
            @ForAll("words") String word,
            @ForAll boolean before) {
        assertThat(isSure(before ? word + " " + date : date + " " + word)).isFalse();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("perhaps", "funds", "permitting", "Harbour", "pier", "stage", "unless", "zzz");
    }

    private static boolean isSure(String cell) {
        CellDate read = DateReader.readCell(cell);
        return read.date().isPresent() && read.doubt().isEmpty();
    }
}
