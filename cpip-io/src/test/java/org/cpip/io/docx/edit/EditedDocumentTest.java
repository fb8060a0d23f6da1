package org.cpip.io.docx.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cpip.model.Action;
import org.cpip.model.ActionBuilder;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.Provenance;
import org.cpip.model.StatusUpdate;
import org.cpip.model.StatusUpdateBuilder;
import org.cpip.model.Workstream;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EditedDocumentTest {

    private static final Programme PLAN = plan();

    /** How much of the controls a program has kept. */
    enum Kept {
        TAGS(document -> document),
        CONTROLS(Document::withoutTags),
        TEXT(Document::withoutControls);

        private final UnaryOperator<Document> change;

        Kept(UnaryOperator<Document> change) {
            this.change = change;
        }

        Document of(Document document) {
            return change.apply(document);
        }
    }

    static Stream<Arguments> edits() {
        DeliveryConfidence amber = DeliveryConfidence.threePoint(Rating.AMBER);
        return Stream.of(
                row(
                        "cpip:neglect-3:status",
                        "Completed",
                        "INFO DOCX-013 neglect-3 status Not started -> Completed.",
                        "workstreams[0].actions[1].updates[0].status",
                        reported("neglect-3", "Completed", update -> update.status(DeliveryStatus.COMPLETED))),
                row(
                        "cpip:neglect-1:status",
                        "On hold",
                        "INFO DOCX-013 neglect-1 status not stated -> Paused.",
                        "workstreams[0].actions[0].updates[0].status",
                        reported("neglect-1", "On hold", update -> update.status(DeliveryStatus.PAUSED))),
                row(
                        "cpip:neglect-3:status",
                        "Not stated",
                        "WARNING DOCX-014 The document shows \"Not stated\" as the status of neglect-3, where the plan in"
                                + " it holds \"Not started\"; that was not taken over: what was reported stays; report"
                                + " another status instead.",
                        "workstreams[0].actions[1].updates[0].status",
                        PLAN),
                row(
                        "cpip:neglect-3:status",
                        "Half &amp; half",
                        "WARNING DOCX-014 The document shows \"Half & half\" as the status of neglect-3, where the plan"
                                + " in it holds \"Not started\"; that was not taken over: it is not the word for a status.",
                        "workstreams[0].actions[1].updates[0].status",
                        PLAN),
                row(
                        "cpip:data-1:rating",
                        "Amber",
                        "INFO DOCX-013 data-1 rating Green -> Amber.",
                        "workstreams[1].actions[0].updates[1].ownerConfidence",
                        reported("data-1", "Amber", update -> update.ownerConfidence(amber))),
                row(
                        "cpip:neglect-1:rating",
                        "Amber/Red",
                        "INFO DOCX-013 neglect-1 rating not stated -> Amber/Red.",
                        "workstreams[0].actions[0].updates[0].ownerConfidence",
                        reported(
                                "neglect-1",
                                "Amber/Red",
                                update -> update.ownerConfidence(DeliveryConfidence.fivePoint(Rating.AMBER_RED)))),
                row(
                        "cpip:data-1:rating",
                        "",
                        "WARNING DOCX-014 The document shows \"\" as the rating of data-1, where the plan in it holds"
                                + " \"Green\"; that was not taken over: what was reported stays; report another rating"
                                + " instead.",
                        "workstreams[1].actions[0].updates[1].ownerConfidence",
                        PLAN),
                row(
                        "cpip:neglect-3:progress",
                        "A draft</w:t><w:br/><w:t>is out.",
                        "INFO DOCX-013 neglect-3 progress not stated -> \"A draft is out.\".",
                        "workstreams[0].actions[1].updates[0].narrative",
                        reported("neglect-3", "A draft\nis out.", update -> update.narrative("A draft\nis out."))),
                row(
                        "cpip:neglect-1:due-3",
                        "1 June 2017",
                        "INFO DOCX-013 neglect-1-m3 due 2017-05-31 -> 2017-06-01.",
                        "workstreams[0].actions[0].milestones[2].due",
                        due(2, TargetDate.parse("2017-06-01"))),
                row(
                        "cpip:neglect-1:due-1",
                        "by the end of 2018",
                        "INFO DOCX-013 neglect-1-m1 due ../2017-03 -> ../2018.",
                        "workstreams[0].actions[0].milestones[0].due",
                        due(0, TargetDate.of(EdtfPeriod.parse("../2018"), "by the end of 2018"))),
                row(
                        "cpip:neglect-1:due-1",
                        "when ready",
                        "WARNING DOCX-014 The document shows \"when ready\" as the due of neglect-1-m1, where the plan in"
                                + " it holds \"by March 2017\"; that was not taken over: \"when ready\" is no date that"
                                + " can be read.",
                        "workstreams[0].actions[0].milestones[0].due",
                        PLAN));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("edits")
    void takesAChangedFieldOverAndSaysSo(String tag, String typed, String said, String path, Programme expected) {
        for (Kept kept : Kept.values()) {
            ImportResult read = kept.of(Document.of(PLAN).type(tag, typed)).read();

            assertThat(Document.said(read)).as(kept.name()).containsExactly(said);
            assertThat(read.diagnostics().get(0).path()).as(kept.name()).contains(path);
            assertThat(read.programme()).as(kept.name()).contains(expected);
        }
    }

    @Test
    void takesAnEmptiedControlForNothingWhateverItsPrompt() {
        ImportResult read = Document.of(PLAN)
                .empty("cpip:neglect-3:status")
                .empty("cpip:neglect-1:due-1")
                .read();

        assertThat(Document.said(read))
                .containsExactly(
                        "INFO DOCX-013 neglect-1-m1 due ../2017-03 -> not stated.",
                        "WARNING DOCX-014 The document shows \"\" as the status of neglect-3, where the plan in it holds"
                                + " \"Not started\"; that was not taken over: what was reported stays; report another"
                                + " status instead.");
        Programme programme = read.programme().orElseThrow();
        assertThat(programme.action("neglect-3")).isEqualTo(PLAN.action("neglect-3"));
        assertThat(programme
                        .action("neglect-1")
                        .orElseThrow()
                        .milestones()
                        .get(0)
                        .due())
                .isEmpty();
    }

    @Test
    void putsARatingAndWordsOnProgressInOneUpdateAndKeepsTheEarlierOnes() {
        ImportResult read = Document.of(PLAN)
                .type("cpip:data-1:rating", "Red")
                .type("cpip:data-1:progress", "Stopped.")
                .read();

        assertThat(read.programme().orElseThrow().action("data-1").orElseThrow().updates())
                .containsExactly(
                        PLAN.action("data-1").orElseThrow().updates().get(0),
                        StatusUpdate.builder()
                                .ownerConfidence(DeliveryConfidence.threePoint(Rating.RED))
                                .narrative("Stopped.")
                                .provenance(shown("1", "Red\nStopped."))
                                .build());
    }

    @Test
    void leavesTheOpeningStatusAsItWasWhenAnotherIsReported() {
        Action read = Document.of(PLAN)
                .type("cpip:neglect-3:status", "Completed")
                .read()
                .orThrow()
                .action("neglect-3")
                .orElseThrow();

        assertThat(read.status()).contains(DeliveryStatus.NOT_STARTED);
        assertThat(read.reportedStatus()).contains(DeliveryStatus.COMPLETED);
    }

    @Test
    void readsADateWhereThePlanHadOnlyWords() {
        Programme plan = edit(
                "neglect-3",
                action -> action.addMilestone(Milestone.builder()
                        .id("neglect-3-m1")
                        .title("Done")
                        .dueWords("TBC")
                        .build()));

        assertThat(Document.of(plan).read().programme()).contains(plan);
        ImportResult read =
                Document.of(plan).type("cpip:neglect-3:due-1", "1 June 2017").read();
        assertThat(Document.said(read)).containsExactly("INFO DOCX-013 neglect-3-m1 due TBC -> 2017-06-01.");
        assertThat(read.orThrow().action("neglect-3").orElseThrow().milestones())
                .containsExactly(Milestone.builder()
                        .id("neglect-3-m1")
                        .title("Done")
                        .due(TargetDate.parse("2017-06-01"))
                        .build());
    }

    @Test
    void takesTrackedChangesInAControlAsAcceptedOrNot() {
        Document document = Document.of(PLAN)
                .change(
                        Document.MAIN,
                        xml -> xml.replace(
                                "<w:r><w:t>Not started</w:t></w:r>",
                                "<w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>Not started</w:delText></w:r></w:del>"
                                        + "<w:ins w:id=\"2\" w:author=\"A\"><w:r><w:t>Delayed</w:t></w:r></w:ins>"));

        assertThat(Document.said(document.read()))
                .containsExactly("INFO DOCX-013 neglect-3 status Not started -> Delayed.");
        ImportResult original = document.read(ReadOptions.defaults().withValues(Map.of("tracked-changes", "original")));
        assertThat(Document.said(original)).isEmpty();
        assertThat(original.programme()).contains(PLAN);
    }

    @Test
    void saysThatAStatusHasNoDayAndFromWhichOnItCountsAsKnown() {
        Document document = Document.of(PLAN)
                .change(
                        Document.MAIN,
                        xml -> xml.replace("<w:r><w:t>Not started</w:t></w:r>", "<w:r><w:t>Delayed</w:t></w:r>"));

        assertThat(document.read().diagnostics())
                .filteredOn(each -> each.code().equals("DOCX-020"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.severity()).isEqualTo(Severity.WARNING);
                    assertThat(each.message())
                            .startsWith("What was changed of how neglect-3 stands has no day; it counts as known ");
                });
    }

    static Stream<Arguments> differences() {
        return Stream.of(
                Arguments.of(
                        "We will do neglect-3.",
                        "We may do neglect-3.",
                        "WARNING DOCX-015 The document shows \"We may do neglect-3.\" as \"Action\" of neglect-3, where the"
                                + " plan in it holds \"We will do neglect-3.\"; the plan was believed."),
                Arguments.of(
                        "<w:t>Centre (CELCIS)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w=\"1600\"",
                        "<w:t>Board</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w=\"1600\"",
                        "WARNING DOCX-015 The document shows \"Board\" as \"Lead\" of neglect-1, where the plan in it holds"
                                + " \"Centre (CELCIS)\"; the plan was believed."),
                Arguments.of(
                        "<w:t>Improvement</w:t>",
                        "<w:t>Improving</w:t>",
                        "WARNING DOCX-015 The document shows \"Improving\" as the title, where the plan in it holds"
                                + " \"Improvement\"; the plan was believed."),
                Arguments.of(
                        "<w:t>Data</w:t>",
                        "<w:t>Figures</w:t>",
                        "WARNING DOCX-015 The document shows \"Figures\" as the heading above the table, where the plan in"
                                + " it holds \"Data\"; the plan was believed."),
                Arguments.of(
                        "<w:t>What it is for.</w:t>",
                        "<w:t>What for?</w:t>",
                        "WARNING DOCX-017 The document no longer shows the paragraph \"What it is for.\", which the plan in"
                                + " it holds; the plan was believed."),
                Arguments.of(
                        "<w:t>Due</w:t>",
                        "<w:t>When</w:t>",
                        "WARNING DOCX-017 The document no longer shows the column \"Due\" in this table, which the plan in"
                                + " it holds; the plan was believed."),
                Arguments.of(
                        "</w:sdtContent></w:sdt></w:p>",
                        "</w:sdtContent></w:sdt><w:r><w:t xml:space=\"preserve\"> (see note)</w:t></w:r></w:p>",
                        "WARNING DOCX-015 The document shows \"by March 2017 (see note) 2017 31 May 2017\" as \"Due\" of"
                                + " neglect-1, where the plan in it holds \"by March 2017 2017 31 May 2017\"; the plan was"
                                + " believed."));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("differences")
    void believesThePlanWhereOtherTextWasChangedAndSaysSo(String text, String other, String said) {
        ImportResult read = Document.of(PLAN)
                .change(Document.MAIN, xml -> {
                    int at = xml.indexOf(text);
                    return at < 0 ? xml : xml.substring(0, at) + other + xml.substring(at + text.length());
                })
                .read();

        assertThat(Document.said(read)).containsExactly(said);
        assertThat(read.programme()).contains(PLAN);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhichRowIsGoneAndStillReadsTheOthers(Kept kept) {
        Document document = Document.of(PLAN).type("cpip:neglect-3:status", "Completed");
        String row = document.rowWith("We will do neglect-1.");
        ImportResult read = kept.of(document.change(Document.MAIN, xml -> xml.replace(row, "")))
                .read();

        assertThat(Document.said(read))
                .containsExactly(
                        "INFO DOCX-013 neglect-3 status Not started -> Completed.",
                        "WARNING DOCX-017 The document no longer shows the row of neglect-1 (No. 1), which the plan in it"
                                + " holds; the plan was believed.");
        assertThat(read.programme())
                .contains(reported("neglect-3", "Completed", update -> update.status(DeliveryStatus.COMPLETED)));
    }

    @Test
    void saysWhichRowWasAdded() {
        Document document = Document.of(PLAN).withoutControls();
        String row = document.rowWith("We will do neglect-3.");
        String added = row.replace("<w:t>3</w:t>", "<w:t>4</w:t>").replace("do neglect-3", "do more");
        ImportResult read = document.change(Document.MAIN, xml -> xml.replace(row, row + added))
                .read();

        assertThat(Document.said(read))
                .containsExactly(
                        "WARNING DOCX-016 The document has a row that the plan in it does not hold: \"4 | We will"
                                + " do more. | Not stated | Not stated | Not started | Not stated | Not stated\"; it was not"
                                + " read.");
        assertThat(read.programme()).contains(PLAN);
    }

    @Test
    void takesACopiedRowForAnAddedOne() {
        Document document = Document.of(PLAN);
        String row = document.rowWith("We will do neglect-3.");
        ImportResult read = document.change(Document.MAIN, xml -> xml.replace(row, row + row))
                .read();

        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("DOCX-016");
        assertThat(read.programme()).contains(PLAN);
    }

    @ParameterizedTest
    @EnumSource
    void findsRowsInAnotherOrder(Kept kept) {
        Document document = Document.of(PLAN).type("cpip:neglect-1:status", "Delayed");
        String first = document.rowWith("We will do neglect-1.");
        String second = document.rowWith("We will do neglect-3.");
        ImportResult read = kept.of(document.change(
                        Document.MAIN, xml -> xml.replace(second, "").replace(first, second + first)))
                .read();

        assertThat(Document.said(read)).containsExactly("INFO DOCX-013 neglect-1 status not stated -> Delayed.");
    }

    @Test
    void saysWhichRowOfAnotherTableIsNotAsItWas() {
        ImportResult read = Document.of(PLAN)
                .change(Document.MAIN, xml -> {
                    int at = xml.lastIndexOf("Centre (CELCIS)");
                    return xml.substring(0, at) + "Center" + xml.substring(at + "Centre".length());
                })
                .read();

        assertThat(Document.said(read))
                .containsExactly(
                        "WARNING DOCX-016 The document has a row that the plan in it does not hold: \"Center (CELCIS) | Not"
                                + " stated\"; it was not read.",
                        "WARNING DOCX-017 The document no longer shows the row \"Centre (CELCIS) | Not stated\", which the"
                                + " plan in it holds; the plan was believed.");
    }

    @Test
    void countsDifferencesBeyondThoseListed() {
        Document document = Document.of(PLAN);
        String row = document.rowWith("We will do neglect-3.");
        ImportResult read = document.change(Document.MAIN, xml -> xml.replace(row, row + row.repeat(1_200)))
                .read();

        assertThat(read.diagnostics()).hasSize(1_001);
        assertThat(Document.said(read).get(1_000)).startsWith("WARNING DOCX-019 There are 200 more differences");
    }

    @Test
    void readsTheVisibleDocumentWhenAsked() {
        ImportResult read = Document.of(PLAN)
                .change(Document.MAIN, xml -> xml.replace("We will do neglect-3.", "We may do neglect-3."))
                .read(ReadOptions.defaults().withValues(Map.of("source", "visible")));

        Programme programme = read.programme().orElseThrow();
        assertThat(programme.action("neglect-3").orElseThrow().wording()).isEqualTo("We may do neglect-3.");
        assertThat(programme.sources()).hasSize(1);
    }

    @Test
    void callsTheProgrammeWhatTheCallerSays() {
        ImportResult read = Document.of(PLAN).read(ReadOptions.defaults().withValues(Map.of("title", "Another")));

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.programme()).contains(PLAN.toBuilder().title("Another").build());
    }

    private static Programme plan() {
        return Programme.builder()
                .id("improvement-2017")
                .title("Improvement")
                .summary("What it is for.")
                .addParty(Party.builder()
                        .id("celcis")
                        .name("Centre")
                        .acronym("CELCIS")
                        .build())
                .addWorkstream(Workstream.builder()
                        .id("neglect")
                        .title("Neglect")
                        .addAction(action("neglect-1", "1")
                                .addLead("celcis")
                                .addMilestone(milestone("neglect-1-m1", "../2017-03", "by March 2017"))
                                .addMilestone(milestone("neglect-1-m2", "2017", ""))
                                .addMilestone(milestone("neglect-1-m3", "2017-05-31", ""))
                                .build())
                        .addAction(action("neglect-3", "3")
                                .status(DeliveryStatus.NOT_STARTED)
                                .build())
                        .build())
                .addWorkstream(Workstream.builder()
                        .id("data")
                        .title("Data")
                        .addAction(action("data-1", "1")
                                .addUpdate(StatusUpdate.builder()
                                        .ownerConfidence(DeliveryConfidence.threePoint(Rating.GREEN))
                                        .narrative("Tried out.")
                                        .build())
                                .build())
                        .build())
                .build();
    }

    private static ActionBuilder action(String id, String number) {
        return Action.builder().id(id).number(number).wording("We will do " + id + ".");
    }

    private static Milestone milestone(String id, String edtf, String words) {
        TargetDate date = TargetDate.parse(edtf);
        return Milestone.builder()
                .id(id)
                .title("Done")
                .due(words.isEmpty() ? date : TargetDate.of(date.period(), words))
                .build();
    }

    private static Arguments row(String tag, String typed, String said, String path, Programme expected) {
        return Arguments.of(tag, typed, said, path, expected);
    }

    private static Programme due(int index, TargetDate date) {
        return edit("neglect-1", action -> {
            List<Milestone> milestones = new java.util.ArrayList<>(
                    PLAN.action("neglect-1").orElseThrow().milestones());
            milestones.set(index, milestones.get(index).toBuilder().due(date).build());
            return action.milestones(milestones);
        });
    }

    @Test
    void reportsOfDaysBeforeTheDocumentDoNotKnowWhatWasEditedInIt() {
        LocalDate march = LocalDate.of(2017, 3, 31);
        Programme plan = PLAN.withUpdate(
                "data-1", StatusUpdate.builder().asAt(march).narrative("Begun.").build());

        StatusUpdate edited = Document.of(plan)
                .type("cpip:neglect-3:status", "Completed")
                .read()
                .orThrow()
                .action("neglect-3")
                .orElseThrow()
                .updates()
                .get(0);

        assertThat(edited.status()).contains(DeliveryStatus.COMPLETED);
        assertThat(edited.isKnownAt(march.minusDays(1))).isFalse();
        assertThat(edited.isKnownAt(march)).isTrue();
    }

    /** The plan with one more update, which the words of the document gave. */
    private static Programme reported(String id, String words, UnaryOperator<StatusUpdateBuilder> say) {
        String number = PLAN.action(id).orElseThrow().number();
        StatusUpdate update = say.apply(StatusUpdate.builder().provenance(shown(number, words)))
                .build();
        return edit(id, action -> action.addUpdate(update));
    }

    private static Provenance shown(String number, String words) {
        return Provenance.builder()
                .number(number)
                .end(words.length())
                .quote(words)
                .rule("docx.edited")
                .confidence(1)
                .build();
    }

    /** The plan with one action changed. */
    private static Programme edit(String id, UnaryOperator<ActionBuilder> change) {
        return PLAN.toBuilder()
                .workstreams(PLAN.workstreams().stream()
                        .map(workstream -> workstream.toBuilder()
                                .actions(workstream.actions().stream()
                                        .map(action -> action.id().equals(id)
                                                ? change.apply(action.toBuilder())
                                                        .build()
                                                : action)
                                        .toList())
                                .build())
                        .toList())
                .build();
    }
}
