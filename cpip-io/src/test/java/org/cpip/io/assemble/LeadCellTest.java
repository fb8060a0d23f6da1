package org.cpip.io.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.cpip.io.recognise.PlanRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever helps is no part of the leader's name, and a "with" that is part of a name stays there. */
class LeadCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tug Office, with the Pier Board | Tug Office | Pier Board",
                "Tug Office with support from the Pier Board | Tug Office | Pier Board",
                "Tug Office; supported by Pier Board | Tug Office | Pier Board",
                "Tug Office (with the Pier Board) | Tug Office | Pier Board",
                "Tug Office with the Pier Board | Tug Office | Pier Board",
                "Tug Office with Pier Board | Tug Office | Pier Board",
                "Tug Office alongside the Pier Board | Tug Office | Pier Board",
                "Tug Office in partnership with local firms | Tug Office | local firms",
                "Tug Office and its partners | Tug Office | its partners",
                "Tug Office, working with the Crane Guild and Pier Board | Tug Office | Crane Guild and Pier Board",
                "Tug Office in partnership with Pier Board | Tug Office | Pier Board",
                "Tug Office (in consultation with all ports) | Tug Office | ports",
                "Minister with Responsibility for Ports | Minister with Responsibility for Ports | ",
                "Office for Working with Sailors | Office for Working with Sailors | ",
                "Board, with effect from June | Board, with effect from June | ",
                "Tug Office (lead), Pier Board (support) | Tug Office (lead) | Pier Board",
                "Tug Office (Lead) and Pier Board (Supporting) | Tug Office (Lead) | Pier Board",
                "Tug Office, Pier Board (partner) | Tug Office | Pier Board",
                "Tug Office (support) | Tug Office (support) | ",
                "Lead: Tug Office; Support: Pier Board, Crane Guild | Tug Office | Pier Board, Crane Guild",
                "Lead: Tug Office | Tug Office | ",
                "Tug Office | Tug Office | ",
            })
    void whoLeadsAndWhoHelps(String cell, String leads, String partners) {
        LeadCell read = LeadCell.of(new PlanRow.Field(cell, 3));

        assertThat(read.leads().text()).isEqualTo(leads);
        assertThat(read.partners()
                        .map(field -> field.text().replaceFirst("^the ", "").replaceFirst("^all ", "")))
                .isEqualTo(java.util.Optional.ofNullable(partners));
    }
}
