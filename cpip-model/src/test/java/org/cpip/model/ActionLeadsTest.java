package org.cpip.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActionLeadsTest {

    @Test
    void theOwnLeadsThenThoseOfTheWholeThenTheWorkstreams() {
        Workstream works = works(
                Optional.of("aa"),
                action("1", "", "bb"),
                action("1.1", "1"),
                action("1.1.1", "1.1"),
                action("1.2", "1", "cc", "dd"),
                action("1.2.1", "1.2"),
                action("2", ""),
                action("2.1", "2"),
                action("3.1", "no-such-action"));

        assertThat(works.actions().stream().map(works::leadsOf))
                .containsExactly(
                        List.of("bb"),
                        List.of("bb"),
                        List.of("bb"),
                        List.of("cc", "dd"),
                        List.of("cc", "dd"),
                        List.of("aa"),
                        List.of("aa"),
                        List.of("aa"));
    }

    @Test
    void nobodyWhereNobodyIsNamed() {
        Workstream works = works(Optional.empty(), action("1", ""), action("1.1", "1"));

        assertThat(works.actions().stream().map(works::leadsOf)).containsOnly(List.of());
    }

    @Test
    void actionsThatArePartsOfEachOtherAreLedByTheWorkstream() {
        Workstream works = works(Optional.of("aa"), action("1", "2"), action("2", "1"), action("3", "3"));

        assertThat(works.actions().stream().map(works::leadsOf)).containsOnly(List.of("aa"));
    }

    @Test
    void aLongChainIsWalkedOnce() {
        List<Action> chain = new ArrayList<>(List.of(action("0", "", "bb")));
        for (int i = 1; i < 50_000; i++) {
            chain.add(action("" + i, "" + (i - 1)));
        }
        ActionLeads leads = new ActionLeads(works(Optional.of("aa"), chain.toArray(Action[]::new)));

        assertThat(chain.stream().map(leads::of)).containsOnly(List.of("bb"));
    }

    private static Workstream works(Optional<String> lead, Action... actions) {
        return Workstream.builder()
                .id("works")
                .title("Works")
                .lead(lead)
                .actions(List.of(actions))
                .build();
    }

    private static Action action(String number, String parent, String... leads) {
        return Plans.action("w-" + number, number).toBuilder()
                .parent(Optional.of(parent).filter(text -> !text.isEmpty()).map(text -> "w-" + text))
                .leads(List.of(leads))
                .build();
    }
}
