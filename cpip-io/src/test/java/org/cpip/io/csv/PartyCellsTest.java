package org.cpip.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cpip.model.Action;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parties in lead cells and wordings of a tracker, and what is said of their acronyms. */
class PartyCellsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reef Board / Kelp Board; Buoy Office | Reef Board; Kelp Board; Buoy Office",
                "Buoy Agency (BA), Kelp Board (KB) and Reef Office | Buoy Agency; Kelp Board; Reef Office",
                "Reefs & Kelp Agency and Buoy Agency | Reefs & Kelp Agency; Buoy Agency",
                "Health and Social Care Board | Health and Social Care Board",
                "Reefs and Kelp | Reefs and Kelp",
            })
    void severalBodiesOfACellAreSeveralParties(String cell, String leads) throws IOException {
        assertThat(leads(read("Draw a map", cell).orThrow())).isEqualTo(leads);
    }

    @Test
    void aBlankCellLeavesTheSentenceToSayWhoLeads() throws IOException {
        assertThat(leads(read("The Reef Board will draw every map.", "").orThrow()))
                .isEqualTo("Reef Board");
        assertThat(leads(read("The Reef Board will draw every map.", "Kelp Office")
                        .orThrow()))
                .isEqualTo("Kelp Office");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We follow the BRB’s map. | The Bureau of Reefs and Bays (BRB) will draw it.",
                "Clubs for older harbour folk (OHF) will open. | We will ask OHF about it.",
                "We will ask OHF about it. | Clubs for older harbour folk (OHF) will open.",
                "The Kelp Lamp Service will meet. | KLS will draw a map.",
                "See GOV.UK for maps. | The dates are TBC.",
            })
    void anAcronymThatThePlanExplainsBringsNoNote(String first, String second) throws IOException {
        assertThat(notes(first, second)).isEmpty();
    }

    @Test
    void anAcronymThatNothingExplainsBringsOneNote() throws IOException {
        assertThat(notes("We will use the XQZ map.", "We will use XQZ’s log.")).hasSize(1);
    }

    private static List<String> notes(String first, String second) throws IOException {
        return read("No.,Workstream,Action\n1,Reefs,\"" + first + "\"\n2,Reefs,\"" + second + "\"\n")
                .diagnostics()
                .stream()
                .map(Diagnostic::code)
                .filter(code -> code.equals("PROSE-009") || code.equals("FIELD-007"))
                .toList();
    }

    private static String leads(Programme plan) {
        Action action = plan.actions().get(0);
        return String.join(
                "; ",
                action.leads().stream()
                        .map(id -> plan.party(id).map(Party::name).orElseThrow())
                        .toList());
    }

    private static ImportResult read(String wording, String lead) throws IOException {
        return read("No.,Workstream,Action,Lead\n1,Reefs,\"" + wording + "\",\"" + lead + "\"\n");
    }

    private static ImportResult read(String tracker) throws IOException {
        return new CsvImporter()
                .read(Source.of("plan.csv", tracker.getBytes(StandardCharsets.UTF_8)), ReadOptions.defaults());
    }
}
