package org.cpip.io.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.cpip.io.prose.Reading;
import org.cpip.io.prose.Span;
import org.cpip.io.recognise.BlockLocation;
import org.cpip.io.recognise.DiagnosticLog;
import org.cpip.io.recognise.PlanColumn;
import org.cpip.io.recognise.PlanRow;
import org.cpip.io.recognise.WorkstreamHeading;
import org.cpip.model.Milestone;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestoneMergerTest {

    private static final String WORDING = "We will report each year by March 2017, and if it helps, extend it in 2018.";

    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void takesTheWordingsMilestonesWithConditionAndRecurrence() {
        List<Milestone> milestones = merge(Map.of());

        assertThat(milestones).extracting(MilestoneMergerTest::print).containsExactly("a-m1 ../2017-03", "a-m2 2018");
        assertThat(milestones.get(0).recurrence()).isPresent();
        assertThat(milestones.get(1).condition()).hasValueSatisfying(condition -> {
            assertThat(condition.words()).isEqualTo("if it helps");
            assertThat(condition.milestone()).contains("a-m1");
        });
        assertThat(milestones.get(0).provenance().orElseThrow().quote()).isEqualTo("by March 2017");
    }

    @Test
    void aDateOfTheColumnWithTheSameLastDayIsTheWordingsMilestone() {
        List<Milestone> milestones = merge(Map.of(PlanColumn.DUE, "2017-03-31; 2018"));

        assertThat(milestones).extracting(MilestoneMergerTest::print).containsExactly("a-m1 ../2017-03", "a-m2 2018");
    }

    @Test
    void anotherDateOfTheColumnIsAMilestoneOfItsOwn() {
        List<Milestone> milestones = merge(Map.of(PlanColumn.DUE, "2018\n2018\n2019-05-31"));

        assertThat(milestones)
                .extracting(MilestoneMergerTest::print)
                .containsExactly("a-m1 ../2017-03", "a-m2 2018", "a-m3 2018", "a-m4 2019-05-31");
        assertThat(milestones.get(3).title()).isEqualTo("We will report each year by March 2017, and if it helps");
    }

    @Test
    void theMilestonesColumnDecidesWhichThereAreAndTheWordingWhatTheyDependOn() {
        List<Milestone> milestones = merge(Map.of(
                PlanColumn.MILESTONES,
                "x | 2018 | next year | Extended\ny | ../2017-03 | | Reported",
                PlanColumn.DUE,
                "2020"));

        assertThat(milestones).extracting(MilestoneMergerTest::print).containsExactly("x 2018", "y ../2017-03");
        assertThat(milestones.get(0).due().orElseThrow().words()).contains("next year");
        assertThat(milestones.get(0).condition().orElseThrow().milestone()).contains("y");
        assertThat(milestones.get(1).recurrence()).isPresent();
    }

    /** What is written from the milestones of the column is no news; a date that somebody changed, or words, is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "next year; by March 2017 | 0",
                "2018 | 0",
                "March 2017 | 0",
                "next year; April 2019 | 1",
                "TBC | 1",
                "TBC; 31 May 2020 | 2",
            })
    void aDueCellThatSaysOtherwiseThanTheMilestonesColumnIsTold(String due, int told) {
        List<Milestone> milestones = merge(Map.of(
                PlanColumn.MILESTONES,
                "x | 2018 | next year | Extended\ny | ../2017-03 | | Reported",
                PlanColumn.DUE,
                due));

        assertThat(milestones).hasSize(2);
        assertThat(log.inOrder()).hasSize(told).allSatisfy(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("FIELD-011");
            assertThat(diagnostic.location()).hasToString("Optional[doc, table 1, row 2, cell 7]");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                "../2031-08; by June 2031; none",
                "2031-06; TBC; none",
                "2031-05-31; in July; in July",
                "../2031-06; by June 2031; by June 2031",
                "2031-08; when the quay is dry; when the quay is dry",
            })
    void wordsOfTheMilestonesColumnThatSayAnotherDateAreToldAndLeftOut(String edtf, String words, String kept) {
        List<Milestone> milestones =
                merge(Map.of(PlanColumn.MILESTONES, "x | " + edtf + " | " + words + " | Quay opened"));

        assertThat(milestones.get(0).due()).contains(new TargetDate(EdtfPeriod.parse(edtf), Optional.ofNullable(kept)));
        assertThat(log.inOrder()).hasSize(kept == null ? 1 : 0).allSatisfy(diagnostic -> assertThat(diagnostic.code())
                .isEqualTo("FIELD-025"));
    }

    @Test
    void aBlankMilestonesColumnSaysThatThereIsNone() {
        assertThat(merge(Map.of(PlanColumn.MILESTONES, ""))).isEmpty();
    }

    /** The row of somebody who added it to a tracker that the library wrote, and left the library's column alone. */
    @Test
    void aDateBesideABlankMilestonesColumnIsAMilestone() {
        assertThat(merge(Map.of(PlanColumn.MILESTONES, "", PlanColumn.DUE, "2019-05-31")))
                .extracting(MilestoneMergerTest::print)
                .contains("a-m3 2019-05-31");
    }

    @Test
    void aMilestonesColumnInFreeWordsAddsToTheWording() {
        assertThat(merge(Map.of(PlanColumn.MILESTONES, "Pilot ends\nReport out")))
                .extracting(Milestone::title)
                .containsExactly("Report", "Extend it", "Pilot ends", "Report out");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            value = {
                "Plan agreed by 1 April 2031; Works begun by 31 May 2031 ~ Plan agreed ../2031-04-01 ~ Works begun ../2031-05-31",
                "Design done 1 April 2031, tender out 31 May 2031 ~ Design done 2031-04-01 ~ tender out 2031-05-31",
                "31 March 2031, 30 June 2031 ~ 31 March 2031 2031-03-31 ~ 30 June 2031 2031-06-30",
                "Pilot ends; report out in June 2031 ~ Pilot ends none ~ Report out 2031-06",
                "Plan agreed (April 2031); doors open: 5 May 2031 ~ Plan agreed (April 2031) 2031-04 ~ doors open: 5 May 2031 2031-05-05",
            })
    void eachPartOfAMilestonesCellHasItsOwnDate(String cell, String first, String second) {
        List<Milestone> milestones = merge(Map.of(PlanColumn.MILESTONES, cell));

        assertThat(milestones.subList(2, milestones.size()))
                .extracting(milestone -> milestone.title() + " "
                        + milestone.due().map(Object::toString).orElse("none"))
                .containsExactly(first, second);
    }

    @Test
    void datesOfAMilestonesCellStayBesideADueCellOfOneLine() {
        List<Milestone> milestones = merge(Map.of(
                PlanColumn.MILESTONES, "North lit by 31/03/2031, south lit by 30/06/2031", PlanColumn.DUE, "Ongoing"));

        assertThat(milestones)
                .extracting(milestone -> milestone.due().map(Object::toString).orElse("none"))
                .contains("../2031-03-31", "../2031-06-30");
    }

    @Test
    void partsThatShareOneDateStayTogether() {
        List<Milestone> milestones =
                merge(Map.of(PlanColumn.MILESTONES, "Design, tender and contract ready by May 2031"));

        assertThat(milestones.subList(2, milestones.size())).singleElement().satisfies(each -> assertThat(each.due())
                .hasToString("Optional[../2031-05]"));
    }

    @Test
    void aDateOfAMilestonesCellThatIsNotUnderstoodIsTold() {
        merge(Map.of(PlanColumn.MILESTONES, "Tender out 31/31/2031"));

        assertThat(log.inOrder()).singleElement().satisfies(each -> assertThat(each.code())
                .isEqualTo("FIELD-021"));
    }

    @Test
    void aCellThatIsNoDateIsSaidAtTheCell() {
        merge(Map.of(PlanColumn.DUE, "whenever it suits"));

        assertThat(log.inOrder()).singleElement().satisfies((Diagnostic diagnostic) -> assertThat(diagnostic.location())
                .hasToString("Optional[doc, table 1, row 2, cell 7]"));
    }

    @Test
    void wordsThatAreNoDateAreAMilestoneOfTheirOwnBesideDatesOfTheWording() {
        List<Milestone> milestones = merge(Map.of(PlanColumn.DUE, "TBC; short term"));

        assertThat(milestones)
                .extracting(MilestoneMergerTest::print)
                .containsExactly("a-m1 ../2017-03", "a-m2 2018", "a-m3 none");
        assertThat(milestones.get(2).dueWords()).contains("TBC; short term");
        assertThat(log.inOrder()).hasSize(2);
    }

    @Test
    void theMilestonesColumnTellsWordsThatStandForADate() {
        List<Milestone> milestones = merge(Map.of(PlanColumn.MILESTONES, "x | | TBC | Opened"));

        assertThat(milestones).singleElement().satisfies(milestone -> {
            assertThat(milestone.due()).isEmpty();
            assertThat(milestone.dueWords()).contains("TBC");
        });
        assertThat(log.inOrder()).isEmpty();
    }

    private List<Milestone> merge(Map<PlanColumn, String> cells) {
        Map<PlanColumn, PlanRow.Field> fields = new EnumMap<>(PlanColumn.class);
        cells.forEach((column, text) -> fields.put(column, new PlanRow.Field(text, 7)));
        BlockLocation place = new BlockLocation(SourceLocation.ofRow("doc", 1, 2), 5);
        PlanRow row = new PlanRow(
                new WorkstreamHeading("G", place, WorkstreamHeading.Origin.COLUMN),
                "1",
                WORDING,
                fields,
                Map.of(),
                1,
                place);
        return new MilestoneMerger(
                        "a",
                        row,
                        RowProvenance.of(
                                Optional.of("doc"), Optional.of(row.heading().title()), row, "1"),
                        reading(),
                        new Ids(),
                        new CellDates(Optional.empty()),
                        log)
                .merge();
    }

    private static Reading reading() {
        return new Reading(
                Optional.empty(),
                List.of(
                        found("Report", "../2017-03", "by March 2017", Optional.empty(), OptionalInt.empty()),
                        found("Extend it", "2018", "in 2018", Optional.of("if it helps"), OptionalInt.of(0))),
                List.of(),
                List.of(),
                List.of());
    }

    private static Reading.FoundMilestone found(
            String title, String edtf, String words, Optional<String> condition, OptionalInt on) {
        int start = WORDING.indexOf(words);
        return new Reading.FoundMilestone(
                title,
                Optional.of(TargetDate.of(TargetDate.parse(edtf).period(), words)),
                condition.isPresent() ? Optional.empty() : Optional.of(Recurrence.of(1, Recurrence.Unit.YEAR)),
                condition,
                on,
                new Span(start, start + words.length(), "date", 1));
    }

    private static String print(Milestone milestone) {
        return milestone.id() + " " + milestone.due().map(TargetDate::edtf).orElse("none");
    }
}
