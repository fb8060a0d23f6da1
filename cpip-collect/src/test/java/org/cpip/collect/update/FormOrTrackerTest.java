package org.cpip.collect.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.cpip.io.ProgrammeIO;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By its titles a file is a form, or else a tracker. */
class FormOrTrackerTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // as forms went out, and with a column of the lead's own
                "id,workstream,no.,action,lead,as at,status,confidence,milestone,forecast date,achieved date,narrative,reason,as sent | form",
                "id,workstream,no.,action,lead,as at,status,confidence,milestone,forecast date,achieved date,narrative,reason,as sent,Mood | form",
                "id,workstream,no.,action,lead,as at,status,confidence,milestone,forecast date,achieved date,narrative,reason | form",
                "Id,Action,as sent,Status | form",
                // made by hand: no column says what the action is
                "id,as at,status | form",
                "id,lead,as at,status,confidence,narrative | form",
                "ID,As At,Narrative,Mood | form",
                // trackers
                "Id,Workstream,Action,Status,As at | tracker",
                "Id,Workstream,No.,Action,Lead,Status | tracker",
                "Id,Action,Status,Confidence | tracker",
                "Id,Action,Lead,Due date,RAG,Narrative | tracker",
                "Id,Commitment,Status,Confidence | tracker",
                "ID,Recommendation,Owner,Status,Achieved date | tracker",
                "Id,Theme,Activity,Lead,Milestone,Forecast date,Achieved date | tracker",
                "Action,Status | tracker",
            })
    void aFileIsToldByItsTitles(String titles, String kind) throws IOException {
        String csv = titles + "\n" + titles.replaceAll("[^,]+", "x") + "\n";

        boolean tracker = Trackers.isTracker(
                ProgrammeIO.load(),
                Source.of("file.csv", csv.getBytes(StandardCharsets.UTF_8)),
                ReadOptions.defaults());

        assertThat(tracker ? "tracker" : "form").isEqualTo(kind);
    }
}
