package org.cpip.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.cpip.model.Action;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.StatusUpdate;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One tracker, with a sheet a period, dates, shares and a cell merged down, as three programs save it. */
class OtherProgramsTest {

    @ParameterizedTest
    @ValueSource(strings = {"openpyxl", "xlsxwriter", "libreoffice"})
    void saveWhatIsReadAsOnePlan(String program) throws IOException {
        try (InputStream in = getClass().getResourceAsStream("programs/" + program + ".xlsx")) {
            ImportResult result = Workbooks.read(in.readAllBytes());

            assertThat(result.diagnostics()).noneMatch(each -> each.severity() == Severity.ERROR);
            assertThat(result.orThrow().workstreams()).singleElement().satisfies(each -> assertThat(each.title())
                    .isEqualTo("Field"));
            assertThat(result.orThrow().actions()).extracting(Action::number).containsExactly("1", "2");
            Action mow = result.orThrow().actions().get(0);
            assertThat(mow.milestones().get(0).due().orElseThrow().period()).hasToString("2031-05-31");
            assertThat(mow.reportedMilestones().get(0).forecast().orElseThrow().period())
                    .hasToString("2031-08-31");
            assertThat(mow.updates())
                    .extracting(StatusUpdate::status)
                    .extracting(status -> status.orElseThrow())
                    .containsExactly(DeliveryStatus.ON_TRACK, DeliveryStatus.COMPLETED);
            assertThat(mow.customFields()).containsEntry("Share done", "100%");
        }
    }
}
