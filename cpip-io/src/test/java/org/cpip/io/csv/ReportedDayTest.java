package org.cpip.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.cpip.model.Action;
import org.cpip.model.DeliveryStatus;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.Test;

/** From when on the status of a tracker's row is known. */
class ReportedDayTest {

    private static final LocalDate DAY = LocalDate.of(2017, 1, 31);

    @Test
    void aStatusWithItsDayIsNotKnownBeforeIt() throws IOException {
        Action action = read("2017-01-31");

        assertThat(action.reportedStatus(DAY)).contains(DeliveryStatus.COMPLETED);
        assertThat(action.reportedStatus(DAY.minusDays(1))).isEmpty();
        assertThat(action.isKnownAt(DAY.minusDays(1))).isFalse();
    }

    @Test
    void aStatusWithoutADayHoldsFromTheBeginning() throws IOException {
        assertThat(read("").reportedStatus(DAY.minusYears(1))).contains(DeliveryStatus.COMPLETED);
    }

    private static Action read(String day) throws IOException {
        String tracker =
                "No.,Workstream,Action,Status,Progress,As at\n1,Harbours,We will mark the rocks.,Completed,Done.," + day
                        + "\n";
        return new CsvImporter()
                .read(Source.of("plan.csv", tracker.getBytes(StandardCharsets.UTF_8)), ReadOptions.defaults())
                .orThrow()
                .actions()
                .get(0);
    }
}
