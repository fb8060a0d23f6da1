package org.cpip.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.WriteOptions;
import org.junit.jupiter.api.Test;

class CsvExporterTest {

    private static byte[] write(Programme programme, WriteOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvExporter().write(programme, out, options);
        return out.toByteArray();
    }

    /** Nothing in it that the tracker has no place for, but for what a tracker never says. */
    static Programme plain() {
        return Programme.builder()
                .id("river")
                .title("Cleaner rivers")
                .addParty(Party.builder()
                        .id("ea")
                        .name("Environment Agency")
                        .acronym("EA")
                        .build())
                .addParty(Party.builder().id("councils").name("Councils").build())
                .addWorkstream(Workstream.builder()
                        .id("sources")
                        .title("Sources")
                        .addAction(Action.builder()
                                .id("sources-1")
                                .number("1")
                                .wording("We will map every outfall, and publish the \"map\".")
                                .status(DeliveryStatus.ON_TRACK)
                                .addLead("ea")
                                .addLead("councils")
                                .addPartner("nobody-known")
                                .addMilestone(Milestone.builder()
                                        .id("sources-1-m1")
                                        .title("Map | draft\\final")
                                        .due(TargetDate.of(EdtfPeriod.parse("../2017-03"), "by March 2017"))
                                        .build())
                                .addMilestone(Milestone.builder()
                                        .id("sources-1-m2")
                                        .title("Second map")
                                        .due(TargetDate.parse("2018-22"))
                                        .build())
                                .addMilestone(Milestone.builder()
                                        .id("sources-1-m3")
                                        .title("Undated")
                                        .build())
                                .addUpdate(StatusUpdate.builder()
                                        .status(DeliveryStatus.ON_TRACK)
                                        .ownerConfidence(DeliveryConfidence.fivePoint(Rating.AMBER_GREEN))
                                        .narrative("=Half the outfalls are mapped")
                                        .build())
                                .build())
                        .addAction(Action.builder()
                                .id("sources-2")
                                .number("2")
                                .wording("'-quoted sign, café")
                                .build())
                        .build())
                .build();
    }

    @Test
    void writesTheTrackerByteForByteAsTheGoldenFile() throws IOException {
        byte[] written = write(plain(), WriteOptions.defaults());

        try (InputStream golden = CsvExporterTest.class.getResourceAsStream("/csv/tracker.csv")) {
            assertThat(golden).isNotNull();
            assertThat(new String(written, StandardCharsets.UTF_8))
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void readsTheTrackerBackCellForCell() throws IOException {
        Seen seen = Seen.in(write(plain(), WriteOptions.defaults()));

        assertThat(seen.diagnostics()).isEmpty();
        assertThat(seen.grid())
                .containsExactly(
                        List.of(
                                "Id",
                                "Workstream",
                                "No.",
                                "Action",
                                "Lead",
                                "Partners",
                                "Due",
                                "Status",
                                "Rating",
                                "Progress",
                                "Milestones"),
                        List.of(
                                "sources-1",
                                "Sources",
                                "1",
                                "We will map every outfall, and publish the \"map\".",
                                "Environment Agency (EA); Councils",
                                "nobody-known",
                                "by March 2017\nsummer 2018",
                                "On track",
                                "Amber/Green",
                                "=Half the outfalls are mapped",
                                "sources-1-m1 | ../2017-03 | by March 2017 | Map \\| draft\\\\final\n"
                                        + "sources-1-m2 | 2018-22 |  | Second map\nsources-1-m3 |  |  | Undated"),
                        List.of("sources-2", "Sources", "2", "'-quoted sign, café", "", "", "", "", "", "", ""));
    }

    @Test
    void writesTheSeparatorAndTheMarkThatAreAskedFor() throws IOException {
        byte[] bytes = write(plain(), new WriteOptions(Map.of("separator", "tab", "bom", "false")));

        assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("Id\tWorkstream\tNo.\t");
        assertThat(Seen.in(bytes).grid())
                .isEqualTo(Seen.in(write(plain(), WriteOptions.defaults())).grid());
        assertThatThrownBy(() -> write(plain(), new WriteOptions(Map.of("separator", "x"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"x\"");
    }

    /** 32,767 characters are what a cell of Excel holds. */
    @Test
    void tellsOnceOfCellsThatExcelWouldCut() throws IOException {
        Programme whole = plain().withAction("sources-1", action -> action.wording("x".repeat(32_767)));
        Programme cut = plain().withAction("sources-1", action -> action.wording("x".repeat(32_768))
                .customField("Note", "y".repeat(40_000)));

        assertThat(new CsvExporter()
                        .write(whole, new ByteArrayOutputStream(), WriteOptions.defaults())
                        .diagnostics())
                .isEmpty();
        assertThat(new CsvExporter()
                        .write(cut, new ByteArrayOutputStream(), WriteOptions.defaults())
                        .diagnostics())
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.code()).isEqualTo("CSV-014");
                    assertThat(said.path()).contains("workstreams[0].actions[0]");
                    assertThat(said.message()).contains("\"Action\"", "as are 1 more");
                });
    }

    @Test
    void leavesTheStreamOpenAndPassesItsTroubleOn() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void close() {
                throw new AssertionError("not ours to close");
            }
        };

        for (String bom : List.of("true", "false")) {
            assertThatThrownBy(() -> new CsvExporter().write(plain(), broken, new WriteOptions(Map.of("bom", bom))))
                    .isExactlyInstanceOf(IOException.class)
                    .hasMessage("disk full");
        }
    }
}
