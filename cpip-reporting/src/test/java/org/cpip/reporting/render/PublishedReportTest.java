package org.cpip.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cpip.model.Programme;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.SamplePlan;
import org.junit.jupiter.api.Test;

class PublishedReportTest {

    private final Programme plan = SamplePlan.programme();
    private final PublishedReport june = published(LocalDate.of(2017, 6, 30));

    @Test
    void theSameInputsGiveTheSameBytes() {
        assertThat(published(LocalDate.of(2017, 6, 30)).bytes()).isEqualTo(june.bytes());
        assertThat(june.isIn(published(LocalDate.of(2017, 6, 30)).bytes())).isTrue();
        assertThat(june.isIn(published(LocalDate.of(2017, 7, 1)).bytes())).isFalse();
    }

    @Test
    void namesItsInputsAndTheVersion() {
        String text = new String(june.bytes(), StandardCharsets.UTF_8);

        assertThat(june.inputs().get("plan")).matches("[0-9a-f]{64}");
        assertThat(june.libraryVersion()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        assertThat(text).contains("\"plan\": \"" + june.inputs().get("plan") + "\"", june.libraryVersion());
    }

    @Test
    void aFileThatWasChangedIsNotIntact() {
        byte[] file = june.bytes();
        String text = new String(file, StandardCharsets.UTF_8);

        assertThat(PublishedReport.isIntact(file)).isTrue();
        for (String changed : List.of(
                text.replaceFirst("\"value\": 35", "\"value\": 34"),
                text.replaceFirst("\"contentSha256\": \".", "\"contentSha256\": \"x"),
                text.replaceFirst("\"inputs\": \\{", "\"inputs\":  {"),
                text.replaceFirst("\"published\": 1", "\"published\": 2"),
                text.replaceFirst("\"published\": 1,", "\"published\": 1, \"content\": {},"),
                text.substring(0, text.length() / 2),
                text + " ",
                "",
                "{}")) {
            assertThat(PublishedReport.isIntact(changed.getBytes(StandardCharsets.UTF_8)))
                    .isFalse();
        }
    }

    @Test
    void isComparedWithTheNextFigureByFigure() {
        PublishedReport september = published(LocalDate.of(2017, 9, 30));

        assertThat(june.changesTo(june)).isEmpty();
        assertThat(june.changesTo(september))
                .contains(
                        new FigureChange("milestones-by-workstream", "child-trafficking", "overdue", "0", "1"),
                        new FigureChange("actions", "child-trafficking-2", "state", "Due", "Overdue"));
    }

    private PublishedReport published(LocalDate asAt) {
        return PublishedReport.of(ProgressReport.of(plan, asAt), "en-GB", Map.of("plan", plan));
    }
}
