package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.cpip.model.validation.ProgrammeValidator;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample that the command ships is read as a person reads it, from the text and from Word. */
class SampleTest {

    @ParameterizedTest
    @ValueSource(strings = {"sample-report.txt", "sample-report.docx"})
    void hasTenWorkstreamsAndThirtyFiveActions(String name) throws IOException {
        Programme plan = read(name).orThrow();
        assertThat(plan.title()).isEqualTo("Sample report of the Child Protection Improvement Programme");
        assertThat(plan.workstreams())
                .extracting(Workstream::title)
                .containsExactly(
                        "Child Protection Systems Review",
                        "Neglect",
                        "Child Sexual Exploitation",
                        "Child Trafficking",
                        "Child Internet Safety",
                        "Children's Hearings",
                        "Inspections",
                        "Leadership And Workforce Development",
                        "Data And Evidence",
                        "General");
        assertThat(plan.workstreams())
                .extracting(workstream -> workstream.actions().size())
                .containsExactly(2, 4, 4, 4, 3, 4, 4, 4, 2, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample-report.txt", "sample-report.docx"})
    void hasTheseMilestonesAndNoOthers(String name) throws IOException {
        assertThat(read(name).orThrow().actions())
                .flatExtracting(action -> action.milestones().stream()
                        .map(milestone -> action.id() + " " + edtf(milestone))
                        .toList())
                .containsExactly(
                        "child-protection-systems-review-2 2018-04",
                        "neglect-3 2017-03/..",
                        "neglect-3 2017",
                        "neglect-4 2017",
                        "child-sexual-exploitation-1 2017-03",
                        "child-trafficking-2 2017-22/..",
                        "child-internet-safety-1 ../2017-03",
                        "inspections-4 ../2017-05-31",
                        "inspections-4 ../2017-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample-report.txt", "sample-report.docx"})
    void hasAnAnnualCycleAndACondition(String name) throws IOException {
        Programme plan = read(name).orThrow();
        Milestone annual = plan.action("child-sexual-exploitation-1")
                .orElseThrow()
                .milestones()
                .get(0);
        assertThat(annual.recurrence()).isPresent();
        assertThat(plan.cycles()).hasSize(1);
        List<Milestone> pilots = plan.action("neglect-3").orElseThrow().milestones();
        assertThat(pilots.get(0).condition()).isEmpty();
        assertThat(pilots.get(1).condition()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample-report.txt", "sample-report.docx"})
    void breaksNoRule(String name) throws IOException {
        assertThat(ProgrammeValidator.validate(read(name).orThrow())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "sample-report.docx")
    void readsTheSameFromWordAsFromText(String name) throws IOException {
        assertThat(read(name).orThrow().actions())
                .extracting(Action::id, Action::wording)
                .containsExactlyElementsOf(read("sample-report.txt").orThrow().actions().stream()
                        .map(action -> org.assertj.core.groups.Tuple.tuple(action.id(), action.wording()))
                        .toList());
    }

    private static String edtf(Milestone milestone) {
        return milestone.due().map(TargetDate::edtf).orElse("undated");
    }

    private static ImportResult read(String name) throws IOException {
        try (InputStream in = SampleTest.class.getResourceAsStream("sample/" + name)) {
            return ProgrammeIO.load().read(Source.of(name, in.readAllBytes()), ReadOptions.defaults());
        }
    }
}
