package org.cpip.io.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.cpip.model.DeliveryStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not done is never read as done. */
class StatusCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fully implemented | COMPLETED",
                "Partially implemented | IN_PROGRESS",
                "Not implemented | NOT_STARTED",
                "Not completed | DELAYED",
                "Closed - not implemented | CANCELLED",
                "Closed – superseded | CANCELLED",
                "Closed: withdrawn | CANCELLED",
                "Complete - guide published | COMPLETED",
                "Complete (partially) | ",
                "Complete, awaiting sign-off | ",
                "Closed - not done | ",
                "Completed except the signs | ",
                "Done - but not by all ports | ",
                "Complete - in part | ",
                "Complete: 2 of 3 | ",
                "Complete: 3 of 3 | COMPLETED",
                "Complete - 80% | ",
                "Complete - first phase | ",
                "Completed (phase 1) | ",
                "Complete - to be confirmed | ",
                "Delivered - draft only | ",
                "Complete - guide to lamps published | COMPLETED",
                "Done - part funded by the Port | COMPLETED",
                "Open - overdue | DELAYED",
                "Open - completed | ",
                "In progress - on hold | PAUSED",
                "50% | IN_PROGRESS",
                "0% | NOT_STARTED",
                "100% complete | COMPLETED",
                "150% | ",
                "Going well | ",
                "Delayed to June 2031 | DELAYED",
                "On hold pending funds | PAUSED",
                "On track for June | ON_TRACK",
                "Not started due to floods | NOT_STARTED",
                "Not started due to be completed in May | ",
                "Completed for two ports | ",
                "Open to the public | ",
                "On track to be delayed | ",
                "Blue - complete | COMPLETED",
                "Green: on track | ON_TRACK",
                "Amber - the boat is late | ",
                "Closed - transferred to the Port Trust | ",
                "Complete - moved to daily work | COMPLETED",
            })
    void status(String text, DeliveryStatus status) {
        assertThat(StatusCell.of(text).status().orElse(null)).isEqualTo(status);
    }
}
