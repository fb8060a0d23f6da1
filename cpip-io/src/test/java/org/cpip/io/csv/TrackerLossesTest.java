package org.cpip.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cpip.model.Action;
import org.cpip.model.ActionBuilder;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneBuilder;
import org.cpip.model.MilestoneUpdate;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.Loss;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.testkit.internal.SharedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The losses that the exporter lists are exactly what does not come back. */
class TrackerLossesTest {

    private static List<Loss> losses(Programme programme) throws IOException {
        return new CsvExporter()
                .write(programme, new ByteArrayOutputStream(), WriteOptions.defaults())
                .losses();
    }

    private static List<String> paths(Programme programme) throws IOException {
        return losses(programme).stream().map(Loss::path).toList();
    }

    @Test
    void listsEveryComponentThatTheTrackerHasNoPlaceFor() throws IOException {
        assertThat(paths(Full.programme())).containsExactlyElementsOf(Full.LOST);
        assertThat(losses(Full.programme())).allMatch(loss -> loss.reason().endsWith("."));
    }

    @Test
    void listsTheProgrammesNameAloneWhenTheColumnsHoldEverythingElse() throws IOException {
        assertThat(paths(CsvExporterTest.plain())).containsExactly("id", "title");
    }

    @Test
    void listsTheWorkstreamsOfAProgrammeWithoutActions() throws IOException {
        Programme programme = Programme.builder()
                .id("p")
                .title("P")
                .addWorkstream(Workstream.builder().id("a").title("A").build())
                .build();

        assertThat(paths(programme)).containsExactly("id", "title", "workstreams");
    }

    @Test
    void losesNothingOfTheRealTrackerButItsNameAndWhereThingsWereRead() throws IOException {
        Source source = Source.of(SharedFiles.require("reports/cpip-tracker-semicolon-cp1252.csv"));
        Programme programme =
                new CsvImporter().read(source, ReadOptions.defaults()).orThrow();

        assertThat(paths(programme))
                .startsWith("id", "title")
                .allMatch(path -> path.equals("id")
                        || path.equals("title")
                        || path.equals("sources[0]")
                        || path.endsWith(".provenance"));
    }

    static List<Arguments> actions() {
        List<Arguments> all = new ArrayList<>();
        add(all, "everything as it should be", it -> it);
        add(all, "status alone", it -> it.status(DeliveryStatus.PAUSED));
        add(all, "an update that says what the action says", it -> it.status(DeliveryStatus.DELAYED)
                .addUpdate(StatusUpdate.builder()
                        .status(DeliveryStatus.DELAYED)
                        .narrative("Two\nlines")
                        .build()));
        add(
                all,
                "a status of a day, and none before",
                it -> it.addUpdate(StatusUpdate.builder()
                        .asAt(LocalDate.of(2017, 3, 1))
                        .status(DeliveryStatus.DELAYED)
                        .build()));
        add(
                all,
                "a status of no day, which reads as the one at the start",
                it -> it.addUpdate(
                        StatusUpdate.builder().status(DeliveryStatus.DELAYED).build()),
                ".status");
        add(
                all,
                "words that the date itself would have",
                it -> it.start(TargetDate.of(TargetDate.parse("2020-01").period(), "January 2020")),
                ".start");
        add(
                all,
                "three points",
                it -> it.addUpdate(StatusUpdate.builder()
                        .ownerConfidence(DeliveryConfidence.threePoint(Rating.AMBER))
                        .build()));
        add(
                all,
                "five points that do not show",
                it -> it.addUpdate(StatusUpdate.builder()
                        .ownerConfidence(DeliveryConfidence.fivePoint(Rating.AMBER))
                        .build()),
                ".updates[0].ownerConfidence");
        add(
                all,
                "five points that show",
                it -> it.addUpdate(StatusUpdate.builder()
                        .ownerConfidence(DeliveryConfidence.fivePoint(Rating.AMBER_RED))
                        .build()));
        add(
                all,
                "an older update with more to say",
                it -> it.addUpdate(StatusUpdate.builder()
                                .ownerConfidence(DeliveryConfidence.fivePoint(Rating.RED))
                                .narrative("older")
                                .build())
                        .addUpdate(StatusUpdate.builder().narrative("newer").build()),
                ".updates[0]");
        add(
                all,
                "an update with nothing to show",
                it -> it.addUpdate(StatusUpdate.builder().by("x").build()),
                ".updates");
        add(
                all,
                "a narrative that reads as nothing",
                it -> it.addUpdate(StatusUpdate.builder().narrative("n/a").build()),
                ".updates");
        add(
                all,
                "white space",
                it -> it.wording("two  spaces")
                        .addUpdate(StatusUpdate.builder().narrative(" x\r\ny ").build()),
                ".wording",
                ".updates[0].narrative");
        add(all, "what no file can hold", it -> it.wording("x\0y\ud800z"), ".wording");
        add(all, "a formula", it -> it.wording("=1+1")
                .addUpdate(StatusUpdate.builder().narrative("'@x").build()));
        add(all, "an id that is no slug", it -> it.id("A 1"), ".id");
        add(all, "dates with and without words, and none", it -> it.addMilestone(
                        milestone("w-1-m1").due(TargetDate.parse("2017-22")).build())
                .addMilestone(milestone("own-id")
                        .due(TargetDate.of(TargetDate.parse("../2017-03").period(), "by | March"))
                        .build())
                .addMilestone(milestone("w-1-m3").title("a\\b|c\nd").build()));
        add(all, "a short title", it -> it.title("Something"));
        add(all, "all dates of one milestone", it -> it.addMilestone(dated("w-1-m1")));
        add(all, "all dates of one milestone that nothing says when to meet", it -> it.addMilestone(
                        dated("w-1-m1").toBuilder()
                                .due(Optional.empty())
                                .dueWords("TBC")
                                .build())
                .addMilestone(dated("w-1-m2").toBuilder().due(Optional.empty()).build()));
        add(all, "all dates of several milestones, one without", it -> it.addMilestone(dated("w-1-m1"))
                .addMilestone(milestone("w-1-m2").build())
                .addMilestone(dated("own-id").toBuilder()
                        .baseline(TargetDate.of(TargetDate.parse("2017-22").period(), "in the summer of 2017"))
                        .build()));
        add(all, "what was reported of milestones on a day", it -> it.addMilestone(
                        milestone("w-1-m1").build())
                .addMilestone(milestone("w-1-m2").build())
                .addUpdate(StatusUpdate.builder()
                        .asAt(LocalDate.of(2017, 3, 1))
                        .addMilestone(
                                new MilestoneUpdate("w-1-m1", Optional.empty(), Optional.of(LocalDate.of(2017, 2, 1))))
                        .addMilestone(new MilestoneUpdate(
                                "w-1-m2", Optional.of(TargetDate.parse("2017-05")), Optional.empty()))
                        .build()));
        add(
                all,
                "a date expected before the day of the update",
                it -> it.addMilestone(milestone("w-1-m1")
                                .forecast(TargetDate.parse("2017-05"))
                                .build())
                        .addUpdate(StatusUpdate.builder()
                                .asAt(LocalDate.of(2017, 3, 1))
                                .status(DeliveryStatus.DELAYED)
                                .build()),
                ".milestones[0].forecast");
        add(
                all,
                "words of a date that do not say it",
                it -> it.addMilestone(milestone("w-1-m1")
                        .baseline(TargetDate.of(TargetDate.parse("2017-05").period(), "when the ferry is back"))
                        .build()),
                ".milestones[0].baseline");
        return all;
    }

    private static Milestone dated(String id) {
        return milestone(id)
                .due(TargetDate.parse("2017-06"))
                .baseline(TargetDate.parse("../2017-03"))
                .forecast(TargetDate.parse("2017-07-31"))
                .achieved(LocalDate.of(2017, 8, 1))
                .build();
    }

    private static MilestoneBuilder milestone(String id) {
        return Milestone.builder().id(id).title("Something");
    }

    private static void add(List<Arguments> all, String what, UnaryOperator<ActionBuilder> change, String... lost) {
        all.add(Arguments.of(what, change, List.of(lost)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actions")
    void listsExactlyWhatAnActionLoses(String what, UnaryOperator<ActionBuilder> change, List<String> lost)
            throws IOException {
        Action action = change.apply(Action.builder().id("w-1").number("1").wording("Something to be done"))
                .build();
        Programme programme = Programme.builder()
                .id("p")
                .title("P")
                .addWorkstream(Workstream.builder()
                        .id("w")
                        .title("W")
                        .addAction(action)
                        .build())
                .build();

        List<String> expected = new ArrayList<>(List.of("id", "title"));
        lost.forEach(path -> expected.add("workstreams[0].actions[0]" + path));
        assertThat(paths(programme)).containsExactlyElementsOf(expected);
    }

    @Test
    void noReasonSaysThatAColumnIsMissingWhichIsThere() throws IOException {
        Action action = Action.builder()
                .id("w-1")
                .number("1")
                .wording("Something to be done")
                .start(TargetDate.of(TargetDate.parse("2020-01").period(), "January 2020"))
                .leads(List.of("harbour"))
                .build();
        Programme programme = CsvExporterTest.plain().toBuilder()
                .parties(
                        List.of(Party.builder().id("harbour").name("Port Board").build()))
                .workstreams(List.of(Workstream.builder()
                        .id("w")
                        .title("W")
                        .addAction(action)
                        .build()))
                .build();

        assertThat(losses(programme))
                .filteredOn(loss -> loss.path().endsWith("start")
                        || loss.path().endsWith("leads")
                        || loss.path().startsWith("parties"))
                .hasSize(3)
                .noneMatch(loss ->
                        loss.reason().contains("no column") || loss.reason().contains("white space"));
    }

    @Test
    void listsPartiesThatComeBackUnderAnotherName() throws IOException {
        Programme programme = CsvExporterTest.plain().toBuilder()
                .parties(List.of(
                        Party.builder().id("ea").name("Environment; Agency").build(),
                        Party.builder()
                                .id("councils")
                                .name("Councils")
                                .acronym("CoS")
                                .build()))
                .build();

        assertThat(paths(programme))
                .containsExactly("id", "title", "workstreams[0].actions[0].leads", "parties[0]", "parties[1]");
    }
}
