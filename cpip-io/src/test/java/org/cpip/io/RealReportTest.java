package org.cpip.io;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.validation.ProgrammeValidator;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.testkit.internal.SharedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published report that started the project, in the three forms that we have it in. */
class RealReportTest {

    private static final String TEXT = "reports/cpip-report.txt";
    private static final String WORD = "reports/cpip-report-one-table.docx";
    private static final String TRACKER = "reports/cpip-tracker-semicolon-cp1252.csv";

    private final ProgrammeIO io = ProgrammeIO.load();

    @ParameterizedTest
    @ValueSource(strings = {TEXT, WORD, TRACKER})
    void hasTenWorkstreamsAndThirtyFiveActions(String name) throws IOException {
        Programme programme = read(name).orThrow();

        assertThat(programme.workstreams())
                .extracting(workstream -> workstream.actions().size())
                .containsExactly(2, 4, 4, 4, 3, 4, 4, 4, 2, 4);
        assertThat(ProgrammeValidator.validate(programme)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {TEXT, WORD, TRACKER})
    void keepsEveryWordingAndNumberAndHeading(String name) throws IOException {
        Map<String, Map<String, String>> published = publishedText();
        Programme programme = read(name).orThrow();

        assertThat(programme.workstreams()).extracting(Workstream::title).containsExactlyElementsOf(published.keySet());
        for (Workstream workstream : programme.workstreams()) {
            Map<String, String> wordings = new LinkedHashMap<>();
            workstream.actions().forEach(action -> wordings.put(action.number(), action.wording()));
            assertThat(wordings).as(workstream.title()).isEqualTo(published.get(workstream.title()));
        }
    }

    @Test
    void hasTheSameIdsInEveryForm() throws IOException {
        List<String> ids = ids(read(TEXT).orThrow());

        assertThat(ids(read(WORD).orThrow())).isEqualTo(ids);
        assertThat(ids(read(TRACKER).orThrow())).isEqualTo(ids);
        assertThat(ids).contains("childrens-hearings-4", "leadership-and-workforce-development-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {TEXT, WORD})
    void takesTheTitleFromTheDocument(String name) throws IOException {
        assertThat(read(name).orThrow().title()).isEqualTo("Child Protection Improvement Programme report");
    }

    /** Read by us, sentence by sentence: nine milestones in seven actions, and none from anything else. */
    @ParameterizedTest
    @ValueSource(strings = {TEXT, WORD})
    void findsEveryMilestoneAndNoOther(String name) throws IOException {
        assertThat(milestones(read(name).orThrow()))
                .containsExactly(
                        "child-protection-systems-review-2-m1 2018-04 [in April 2018]",
                        "neglect-3-m1 2017-03/.. [following the completion of Phase 1 in March 2017]",
                        "neglect-3-m2 2017 [in 2017] only [if proven to be promising] of neglect-3-m1",
                        "neglect-4-m1 2017 [in 2017]",
                        "child-sexual-exploitation-1-m1 2017-03 [in March 2017] every 1 YEAR",
                        "child-trafficking-2-m1 2017-22/.. [Following the outcome of the UK National Referral"
                                + " mechanism pilots in summer 2017]",
                        "child-internet-safety-1-m1 ../2017-03 [by March 2017]",
                        "inspections-4-m1 ../2017-05-31 [by 31 May 2017]",
                        "inspections-4-m2 ../2017-12 [by the time the current framework concludes in December 2017]");
    }

    @Test
    void everyQuoteIsExactlyItsSpanOfTheWording() throws IOException {
        Programme programme = read(TEXT).orThrow();
        String sha = Source.of(SharedFiles.require(TEXT)).sha256();

        assertThat(programme.sources()).singleElement().satisfies(source -> assertThat(source.sha256())
                .isEqualTo(sha));
        for (Action action : programme.actions()) {
            for (Milestone milestone : action.milestones()) {
                assertThat(milestone.provenance()).hasValueSatisfying(provenance -> {
                    assertThat(action.wording().substring(provenance.start(), provenance.end()))
                            .isEqualTo(provenance.quote());
                    assertThat(provenance.rule()).isPresent();
                });
            }
        }
    }

    @Test
    void findsTheAnnualCycleTheActsAndTheirSections() throws IOException {
        Programme programme = read(TEXT).orThrow();

        assertThat(programme.cycles()).singleElement().satisfies(cycle -> {
            assertThat(cycle.action()).contains("child-sexual-exploitation-1");
            assertThat(cycle.firstDue().map(Object::toString)).contains("2017-03");
            assertThat(cycle.audience().flatMap(programme::party).map(Party::name))
                    .contains("Ministers");
        });
        assertThat(programme.action("neglect-4").orElseThrow().citations()).anySatisfy(citation -> {
            assertThat(programme.reference(citation.reference()).orElseThrow().year())
                    .contains(1937);
            assertThat(citation.sections()).containsExactly("12");
        });
        assertThat(programme.action("child-trafficking-1").orElseThrow().citations())
                .anySatisfy(citation -> {
                    assertThat(programme
                                    .reference(citation.reference())
                                    .orElseThrow()
                                    .year())
                            .contains(2015);
                    assertThat(citation.sections()).containsExactly("12");
                });
    }

    @Test
    void takesLeadsDatesStatusesRatingsAndCommentsFromTheTracker() throws IOException {
        Programme programme = read(TRACKER).orThrow();
        List<Action> actions = programme.actions();
        int row = 0;
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(SharedFiles.require(TRACKER), Charset.forName("windows-1252"))) {
            for (NamedCsvRecord published : records) {
                Action action = actions.get(row++);
                StatusUpdate update = action.updates().get(0);
                assertThat(names(programme, action.leads())).isEqualTo(published.getField("Lead organisation"));
                assertThat(update.narrative()).contains(published.getField("Comments"));
                assertThat(action.status()).contains(status(published.getField("Status")));
                assertThat(update.ownerConfidence().map(DeliveryConfidence::rating))
                        .contains(DeliveryConfidence.Rating.GREEN);
            }
        }
        assertThat(row).isEqualTo(35);
        assertThat(milestones(programme)).contains("inspections-4-m1 ../2017-05-31 [by 31 May 2017]");
    }

    @ParameterizedTest
    @CsvSource({TEXT + ", docx", TEXT + ", csv", WORD + ", docx", TRACKER + ", csv", TRACKER + ", docx"})
    void survivesTheWayToAnotherFormatAndBack(String name, String format) throws IOException {
        Programme first = through("json", read(name).orThrow());

        Programme again = through("json", through(format, first));

        assertThat(ids(again)).isEqualTo(ids(first));
        assertThat(again.workstreams())
                .extracting(Workstream::title)
                .isEqualTo(first.workstreams().stream().map(Workstream::title).toList());
        assertThat(again.actions())
                .extracting(Action::wording)
                .isEqualTo(first.actions().stream().map(Action::wording).toList());
        assertThat(milestones(again)).isEqualTo(milestones(first));
        assertThat(again.actions())
                .extracting(Action::status)
                .isEqualTo(first.actions().stream().map(Action::status).toList());
        assertThat(again.actions())
                .extracting(action -> names(again, action.leads()))
                .isEqualTo(first.actions().stream()
                        .map(action -> names(first, action.leads()))
                        .toList());
    }

    private Programme through(String format, Programme programme) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        io.write(programme, format, out, WriteOptions.defaults());
        return io.read(Source.of("again." + format, out.toByteArray()), ReadOptions.defaults())
                .orThrow();
    }

    private ImportResult read(String name) throws IOException {
        return io.read(SharedFiles.require(name));
    }

    private static List<String> ids(Programme programme) {
        List<String> ids = new ArrayList<>();
        for (Workstream workstream : programme.workstreams()) {
            ids.add(workstream.id());
            workstream.actions().forEach(action -> ids.add(action.id()));
        }
        return ids;
    }

    private static List<String> milestones(Programme programme) {
        return programme.actions().stream()
                .flatMap(action -> action.milestones().stream())
                .map(RealReportTest::print)
                .toList();
    }

    private static String print(Milestone milestone) {
        return milestone.id()
                + milestone
                        .due()
                        .map(due -> " " + due.edtf() + " [" + due.words().orElse("") + "]")
                        .orElse("")
                + milestone
                        .condition()
                        .map(condition -> " only [" + condition.words() + "] of "
                                + condition.milestone().orElse("nothing"))
                        .orElse("")
                + milestone
                        .recurrence()
                        .map(recurrence -> " every " + recurrence.every() + " " + recurrence.unit())
                        .orElse("");
    }

    private static String names(Programme programme, List<String> parties) {
        return parties.stream()
                .map(id -> programme.party(id).orElseThrow())
                .map(party -> party.name())
                .collect(Collectors.joining("; "));
    }

    private static DeliveryStatus status(String word) {
        return word.equals("Complete") ? DeliveryStatus.COMPLETED : DeliveryStatus.IN_PROGRESS;
    }

    /** Heading to number to wording, by the one rule that the page keeps: a number stands alone above its action. */
    private static Map<String, Map<String, String>> publishedText() throws IOException {
        Path file = SharedFiles.require(TEXT);
        String[] chunks = Files.readString(file).split("\\n\\s*\\n");
        Map<String, Map<String, String>> plan = new LinkedHashMap<>();
        Optional<Map<String, String>> current = Optional.empty();
        for (int i = 0; i < chunks.length - 1; i++) {
            String chunk = chunks[i].strip();
            String next = chunks[i + 1].strip();
            if (chunk.matches("\\d+")) {
                current.orElseThrow().put(chunk, next.replaceAll("\\s+", " "));
                i++;
            } else if (next.equals("1")) {
                current = Optional.of(new LinkedHashMap<>());
                plan.put(chunk.replaceAll("\\s*-$", ""), current.get());
            }
        }
        return plan;
    }
}
