package org.cpip.collect.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.date.TargetDate;
import org.cpip.model.validation.ProgrammeValidator;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of each date of a tracker's row, for actions that have their dates in columns and in their wordings. */
class TrackerDatesTest {

    private static final String PLAN = "Workstream,No.,Action,Due\n"
            + "Signs,1,Publish the guide by March 2031.,\n"
            + "Signs,2,Open the depot by June 2031 and test it by December 2031.,\n"
            + "Signs,3,Paint the lines.,May 2031\n"
            + "Signs,4,Mend the stairs.,\n";

    private static final List<String> WORDINGS = List.of(
            "Publish the guide by March 2031.",
            "Open the depot by June 2031 and test it by December 2031.",
            "Paint the lines.",
            "Mend the stairs.");

    private static final Programme PROGRAMME = read();

    private static Programme read() {
        try {
            return ProgrammeIO.load()
                    .read(source("plan.csv", PLAN), ReadOptions.defaults())
                    .programme()
                    .orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Source source(String name, String text) {
        return Source.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static UpdateResult apply(String headings, int action, String cells) throws IOException {
        return apply(PROGRAMME, headings, action, cells);
    }

    private static UpdateResult apply(Programme plan, String headings, int action, String cells) throws IOException {
        return Trackers.apply(
                ProgrammeIO.load(),
                plan,
                source(
                        "tracker.csv",
                        "Workstream,No.,Action,Status,As at," + headings + "\nSigns," + action + ",\""
                                + WORDINGS.get(action - 1) + "\",Delayed,2031-12-31," + cells + "\n"),
                ReadOptions.defaults(),
                UpdateOptions.defaults());
    }

    private static String said(UpdateResult result, int action) {
        Action changed = result.programme().actions().get(action - 1);
        return changed.reportedMilestones().stream().map(TrackerDatesTest::said).collect(Collectors.joining("; "))
                + (changed.customFields().isEmpty() ? "" : " " + changed.customFields());
    }

    private static String said(Milestone milestone) {
        return Stream.of(
                        milestone.due().map(TargetDate::edtf),
                        milestone.baseline().map(date -> "first " + date.edtf()),
                        milestone.forecast().map(date -> "forecast " + date.edtf()),
                        milestone.achieved().map(day -> "met " + day))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}: {1} | {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    Due                           | 1 | April 2031                          | ../2031-03 forecast 2031-04                       |
                    Due,Forecast                  | 1 | April 2031,May 2031                 | ../2031-03 forecast 2031-05                       | UPDATE-027
                    Due,Achieved                  | 1 | April 2031,2031-04-02               | ../2031-03 forecast 2031-04 met 2031-04-02        | UPDATE-021
                    Due,Forecast                  | 1 | March 2031,May 2031                 | ../2031-03 forecast 2031-05                       |
                    Due,Forecast                  | 1 | by March 2031,May 2031              | ../2031-03 forecast 2031-05                       |
                    Forecast                      | 1 | May 2031                            | ../2031-03 forecast 2031-05                       |
                    Revised date                  | 1 | May 2031                            | ../2031-03 forecast 2031-05                       |
                    Due,Revised date              | 1 | March 2031,May 2031                 | ../2031-03 forecast 2031-05                       |
                    Due,Revised date,Forecast     | 1 | March 2031,May 2031,June 2031       | ../2031-03 forecast 2031-06                       | UPDATE-027
                    Original due date,Due         | 1 | January 2031,March 2031             | ../2031-03 first 2031-01                          |
                    Original due date,Due         | 1 | January 2031,April 2031             | ../2031-03 first 2031-01 forecast 2031-04         |
                    Due                           | 2 | by June 2031                        | ../2031-06; ../2031-12                            |
                    Due,Forecast                  | 2 | by June 2031,August 2031            | ../2031-06 forecast 2031-08; ../2031-12           |
                    Due,Achieved                  | 2 | December 2031,2031-12-05            | ../2031-06; ../2031-12 met 2031-12-05             |
                    Due,Revised date              | 2 | June 2031,August 2031               | ../2031-06 forecast 2031-08; ../2031-12           |
                    Due                           | 2 | August 2031                         | ../2031-06; ../2031-12                            | UPDATE-013
                    Forecast                      | 2 | August 2031                         | ../2031-06; ../2031-12 {Forecast=August 2031}     | FIELD-023
                    Due                           | 3 | June 2031                           | 2031-05 forecast 2031-06                          |
                    Due,Forecast                  | 3 | June 2031,July 2031                 | 2031-05 forecast 2031-07                          | UPDATE-027
                    Original due date,Due         | 3 | January 2031,May 2031               | 2031-05 first 2031-01                             |
                    Original due date,Due         | 3 | May 2031,June 2031                  | 2031-05 forecast 2031-06                          |
                    Due,Forecast                  | 4 | ,July 2031                          | forecast 2031-07                                  |
                    Due,Achieved                  | 4 | ,2031-07-02                         | met 2031-07-02                                    | UPDATE-021
                    Due                           | 4 | June 2031                           | 2031-06                                           |
                    Due,Revised date              | 4 | June 2031,July 2031                 | 2031-07 first 2031-06                             |
                    Due,Forecast                  | 4 | June 2031,July 2031                 | 2031-06 forecast 2031-07                          |
                    Original due date,Due         | 4 | June 2031,July 2031                 | 2031-07 first 2031-06                             |
                    """)
    void everyDateHasItsPlace(String headings, int action, String cells, String expected, String code)
            throws IOException {
        UpdateResult result = apply(headings, action, cells);

        assertThat(said(result, action)).isEqualTo(expected);
        assertThat(result.diagnostics())
                .extracting(Diagnostic::code)
                .filteredOn(each -> !each.equals("FIELD-008"))
                .containsExactlyElementsOf(
                        Optional.ofNullable(code).map(List::of).orElse(List.of()));
    }

    /** A month for each column, which is found again in the plan or in what is said. */
    @Property
    void noDateIsDroppedInSilence(
            @ForAll @IntRange(min = 1, max = 4) int action,
            @ForAll @IntRange(max = 12) int original,
            @ForAll @IntRange(max = 12) int due,
            @ForAll @IntRange(max = 12) int revised,
            @ForAll @IntRange(max = 12) int forecast,
            @ForAll @IntRange(max = 12) int achieved)
            throws IOException {
        List<String> cells = new ArrayList<>();
        List<String> given = new ArrayList<>();
        for (int month : List.of(original, due, revised, forecast)) {
            cells.add(month == 0 ? "" : String.format("2031-%02d", month));
            given.add(cells.get(cells.size() - 1));
        }
        cells.add(achieved == 0 ? "" : String.format("2031-%02d-17", achieved));
        given.add(cells.get(4));

        String headings = "Original due date,Due,Revised date,Forecast,Achieved";
        UpdateResult result = apply(headings, action, String.join(",", cells));

        String known = said(result, action)
                + result.diagnostics().stream().map(Diagnostic::message).collect(Collectors.joining("\n"));
        assertThat(given).allSatisfy(date -> assertThat(known).contains(date));
        assertThat(ProgrammeValidator.validate(result.programme())).isEmpty();
        assertThat(apply(result.programme(), headings, action, String.join(",", cells))
                        .programme())
                .isEqualTo(result.programme());
    }
}
