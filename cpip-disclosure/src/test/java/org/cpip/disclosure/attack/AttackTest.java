package org.cpip.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cpip.disclosure.Tables;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Somebody who has two releases, in two geographies, with percentages, and a solver of their own, finds no small count
 * narrower than the policy allows. {@code -Dcpip.attack.rounds=1000} makes it a long night.
 */
class AttackTest {

    private static final int ROUNDS = Integer.getInteger("cpip.attack.rounds", 50);

    @ParameterizedTest
    @ValueSource(strings = {"lt5", "dfe-cin"})
    void nobodyFindsASmallCount(String name) {
        DisclosurePolicy policy = DisclosurePolicy.named(name);
        int attacked = 0;
        int released = 0;
        List<String> found = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            TwoReleases releases = TwoReleases.of(policy, round);
            if (!releases.second().hasErrors()) {
                // no release is an answer as well
                released++;
                attacked += attack(name + " " + round, releases, policy, found);
            }
        }
        assertThat(found).isEmpty();
        // a test of nothing would pass as well
        assertThat(released).isGreaterThan(ROUNDS / 2);
        assertThat(attacked).isGreaterThan(ROUNDS);
    }

    private static int attack(String round, TwoReleases releases, DisclosurePolicy policy, List<String> found) {
        Sameness same = new Sameness(releases.first(), releases.second(), policy.base(true));
        Map<String, Long> small = new LinkedHashMap<>();
        for (Set<String> separate : List.of(same.nothingElse(), same.nothingBeside())) {
            small.clear();
            releases.before().forEach((cell, count) -> {
                if (policy.isSmall(count)) {
                    small.put(separate.contains(cell) ? "old:" + cell : cell, count);
                }
            });
            releases.now().forEach((cell, count) -> {
                if (policy.isSmall(count)) {
                    small.put(cell, count);
                }
            });
            Attacker attacker = attacker(releases, policy, separate);
            small.forEach((cell, count) -> {
                if (attacker.reads(cell, count)) {
                    found.add(round + " reads " + cell);
                }
            });
            attacker.solve(List.copyOf(small.keySet())).forEach((cell, interval) -> {
                // who takes for granted what is not so finds what is not so
                boolean so = interval[0] <= small.get(cell) + 1e-4 && interval[1] >= small.get(cell) - 1e-4;
                boolean wide = interval[0] <= policy.coverFrom() + 1e-4 && interval[1] >= policy.coverTo() - 1e-4;
                if (so && !wide && !attacker.knows(cell)) {
                    found.add(round + " " + cell + " (" + small.get(cell) + "): " + interval[0] + " to " + interval[1]);
                }
            });
        }
        return small.size();
    }

    private static Attacker attacker(TwoReleases releases, DisclosurePolicy policy, Set<String> separate) {
        Attacker attacker = new Attacker(policy.base(true));
        releases.second().tables().forEach(table -> attacker.read(table.grid(), "", Set.of()));
        releases.first().tables().forEach(table -> attacker.read(table.grid(), "old:", separate));
        for (String prefix : List.of("", "old:")) {
            Set<String> apart = prefix.isEmpty() ? Set.of() : separate;
            for (Lines line : Lines.all()) {
                attacker.sum(
                        named(line.whole(), prefix, apart),
                        line.parts().stream()
                                .map(part -> named(part, prefix, apart))
                                .toList());
            }
        }
        return attacker;
    }

    private static String named(String cell, String prefix, Set<String> separate) {
        return separate.contains(cell) ? prefix + cell : cell;
    }

    /** An attacker who finds nothing anywhere would pass as well. */
    @Test
    void theAttackerFindsWhatTwoPerLineLeave() {
        Attacker attacker = new Attacker();
        attacker.read(
                Tables.grid(
                        "r,a,b,c,d,Total",
                        "w,[c],[c],[c],89,230",
                        "x,[c],124,[c],31,250",
                        "y,92,[c],59,[c],336",
                        "z,800,[c],651,[c],3127",
                        "Total,1012,1262,779,890,3943"),
                "",
                Set.of());
        for (String row : List.of("w", "x", "y", "z", "Total")) {
            attacker.sum(row + "/Total", List.of(row + "/a", row + "/b", row + "/c", row + "/d"));
        }
        for (String column : List.of("a", "b", "c", "d")) {
            attacker.sum("Total/" + column, List.of("w/" + column, "x/" + column, "y/" + column, "z/" + column));
        }
        Map<String, double[]> found = attacker.solve(List.of("w/b", "w/a"));
        assertThat(found.get("w/b")).containsExactly(new double[] {47, 47}, within(1e-6));
        assertThat(found.get("w/a")).containsExactly(new double[] {25, 94}, within(1e-6));
    }
}
