package org.cpip.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cpip.io.ProgrammeIO;
import org.cpip.io.recognise.ColumnWords;
import org.cpip.model.Action;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneUpdate;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Custom fields that are called as columns are, beside our own columns of the same things. */
class OwnFieldNamesTest {

    static Stream<String> words() {
        return ColumnWords.all().values().stream().flatMap(List::stream);
    }

    private static Programme plan(String field, String value) {
        Milestone open = Milestone.builder()
                .id("piers-1-m1")
                .title("Painted")
                .due(TargetDate.parse("2031-06"))
                .baseline(TargetDate.parse("2031-03"))
                .build();
        return Programme.builder()
                .id("plan")
                .title("plan")
                .addWorkstream(Workstream.builder()
                        .id("piers")
                        .title("Piers")
                        .actions(List.of(
                                action("1", "Paint the pier.", open, update("2031-09", ""), Map.of(field, value)),
                                action(
                                        "2",
                                        "Mend the stairs.",
                                        open.toBuilder().id("piers-2-m1").build(),
                                        update("", "2031-01-12"),
                                        Map.of(field, value.equals("Low") ? "High" : "Big words"))))
                        .build())
                .build();
    }

    private static Action action(
            String number, String wording, Milestone milestone, StatusUpdate update, Map<String, String> fields) {
        List<MilestoneUpdate> dates = update.milestones().stream()
                .map(each -> new MilestoneUpdate(milestone.id(), each.forecast(), each.achieved()))
                .toList();
        return Action.builder()
                .id("piers-" + number)
                .number(number)
                .wording(wording)
                .milestones(List.of(milestone))
                .updates(List.of(update.toBuilder().milestones(dates).build()))
                .customFields(fields)
                .build();
    }

    private static StatusUpdate update(String forecast, String achieved) {
        return StatusUpdate.builder()
                .asAt(LocalDate.of(2031, 1, 31))
                .status(forecast.isEmpty() ? DeliveryStatus.COMPLETED : DeliveryStatus.DELAYED)
                .milestones(List.of(new MilestoneUpdate(
                        "x",
                        Stream.of(forecast)
                                .filter(text -> !text.isEmpty())
                                .map(TargetDate::parse)
                                .findFirst(),
                        Stream.of(achieved)
                                .filter(text -> !text.isEmpty())
                                .map(LocalDate::parse)
                                .findFirst())))
                .build();
    }

    @ParameterizedTest
    @MethodSource("words")
    void comeBackEqualAndTakeNoOtherCell(String name) throws IOException {
        for (Programme plan : List.of(plan(name, "March 2030"), plan(name, "Low"))) {
            ProgrammeIO io = ProgrammeIO.load();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            io.write(plan, "csv", out, WriteOptions.defaults());

            Programme back = io.read("csv", Source.of("plan.csv", out.toByteArray()), ReadOptions.defaults())
                    .programme()
                    .orElseThrow();

            assertThat(said(back)).as(out.toString(StandardCharsets.UTF_8)).isEqualTo(said(plan));
        }
    }

    private static List<String> said(Programme plan) {
        return plan.actions().stream()
                .map(action -> action.wording()
                        + action.customFields()
                        + action.reportedStatus()
                        + action.priority()
                        + action.leads()
                        + action.partners()
                        + action.parent()
                        + action.title()
                        + action.start()
                        + action.reportedMilestones().stream()
                                .map(each -> each.due().map(TargetDate::edtf)
                                        + each.baseline().map(TargetDate::edtf).toString()
                                        + each.forecast().map(TargetDate::edtf)
                                        + each.achieved())
                                .toList())
                .toList();
    }
}
