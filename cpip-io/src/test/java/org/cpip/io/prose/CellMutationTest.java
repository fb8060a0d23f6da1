package org.cpip.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cpip.io.prose.DateReader.CellDate;
import org.cpip.model.date.TargetDate;

/** A good date cell with a slip in it gives the date that it gave, or a doubt; never another date without a doubt. */
class CellMutationTest {

    private static final List<String> CELLS = List.of(
            "31 August 2018",
            "by March 2018",
            "end of February 2019",
            "summer 2017",
            "Q3 2019",
            "Tuesday 31 October 2017",
            "first quarter of 2019",
            "no later than 30 September 2020",
            "from April 2018",
            "March to June 2018",
            "mid-November 2021",
            "September 30, 2020",
            "before the end of 2018",
            "w/c 12 March 2018");

    private static final List<String> WORDS =
            List.of("week", "99", "phase", "draft", "former", "007", "except", "Octember", "minus", "x");

    record Slip(String good, String bad) {}

    @Provide
    Arbitrary<Slip> swapped() {
        return Combinators.combine(Arbitraries.of(CELLS), Arbitraries.integers().between(0, 40))
                .filter((cell, at) -> at + 1 < cell.length()
                        && Character.isLetter(cell.charAt(at))
                        && Character.isLetter(cell.charAt(at + 1))
                        && cell.charAt(at) != cell.charAt(at + 1))
                .as((cell, at) -> new Slip(
                        cell, cell.substring(0, at) + cell.charAt(at + 1) + cell.charAt(at) + cell.substring(at + 2)));
    }

    @Provide
    Arbitrary<Slip> replaced() {
        return Combinators.combine(
                        Arbitraries.of(CELLS),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.chars().range('a', 'z'))
                .filter((cell, at, letter) -> at < cell.length() && Character.isLetter(cell.charAt(at)))
                .as((cell, at, letter) -> new Slip(cell, cell.substring(0, at) + letter + cell.substring(at + 1)));
    }

    @Provide
    Arbitrary<Slip> longer() {
        return Combinators.combine(
                        Arbitraries.of(CELLS),
                        Arbitraries.of(WORDS),
                        Arbitraries.integers().between(0, 6))
                .as((cell, word, at) -> new Slip(cell, with(cell, word, at)));
    }

    private static String with(String cell, String word, int at) {
        List<String> words = new java.util.ArrayList<>(List.of(cell.split(" ")));
        words.add(Math.min(at, words.size()), word);
        return String.join(" ", words);
    }

    @Property(tries = 500, seed = "20180531")
    void aSwappedLetter(@ForAll("swapped") Slip slip) {
        isSameOrDoubted(slip);
    }

    @Property(tries = 1000, seed = "20180531")
    void anotherLetter(@ForAll("replaced") Slip slip) {
        isSameOrDoubted(slip);
    }

    @Property(tries = 1000, seed = "20180531")
    void aWordMore(@ForAll("longer") Slip slip) {
        isSameOrDoubted(slip);
    }

    private static void isSameOrDoubted(Slip slip) {
        CellDate read = DateReader.readCell(slip.bad());
        if (read.doubt().isEmpty()) {
            assertThat(read.date().map(TargetDate::period))
                    .as(slip.bad())
                    .isEqualTo(DateReader.readCell(slip.good()).date().map(TargetDate::period));
        }
    }
}
