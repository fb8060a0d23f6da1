package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.cpip.model.Party;
import org.cpip.model.PartyBuilder;
import org.cpip.model.Programme;
import org.junit.jupiter.api.Test;

class NamedPartyTest {

    private static final Programme PLAN = Programme.builder()
            .id("lamps")
            .title("Lamps")
            .addParty(party("hb", "Harbour Board").acronym("HB").build())
            .addParty(party("harbour-board-2", "Harbour Board").build())
            .addParty(party("lamp-office", "Lamp Office").acronym("LO").build())
            .build();

    @Test
    void byIdNameOrAcronymInAnyCase() {
        assertThat(NamedParty.of(PLAN, "lamp-office").id()).isEqualTo("lamp-office");
        assertThat(NamedParty.of(PLAN, "lamp office ").id()).isEqualTo("lamp-office");
        assertThat(NamedParty.of(PLAN, "lo").id()).isEqualTo("lamp-office");
        assertThat(NamedParty.of(PLAN, "hb").id()).isEqualTo("hb");
    }

    @Test
    void nobodyAndMoreThanOneAreSaid() {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> NamedParty.of(PLAN, "Lamp"))
                .withMessage("The plan has no party 'Lamp'; known: harbour-board-2, hb, lamp-office");
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> NamedParty.of(PLAN, "harbour board"))
                .withMessage("The plan has 2 parties 'harbour board'; name one by its id: harbour-board-2, hb");
    }

    private static PartyBuilder party(String id, String name) {
        return Party.builder().id(id).name(name);
    }
}
