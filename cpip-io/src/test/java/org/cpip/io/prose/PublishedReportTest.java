package org.cpip.io.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.cpip.io.prose.Reading.FoundMilestone;
import org.cpip.io.prose.Reading.FoundParty;
import org.cpip.io.prose.Reading.FoundReference;
import org.cpip.io.prose.Reading.PartyRole;
import org.cpip.model.CommitmentType;
import org.cpip.model.ReferenceKind;
import org.cpip.model.date.Recurrence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a person finds in the published report, found by the reader: nothing missing and nothing more. */
class PublishedReportTest {

    /** Read by hand: action, milestones in order. Every action that is not here has none. */
    private static final Map<String, List<String>> MILESTONES = Map.of(
            "child-protection-systems-review-2", List.of("2018-04"),
            "neglect-3", List.of("2017-03/..", "2017"),
            "neglect-4", List.of("2017"),
            "child-sexual-exploitation-1", List.of("2017-03"),
            "child-trafficking-2", List.of("2017-22/.."),
            "child-internet-safety-1", List.of("../2017-03"),
            "inspections-4", List.of("../2017-05-31", "../2017-12"));

    private static Map<String, String> wordings = Map.of();

    @BeforeAll
    static void findReport() {
        Optional<Path> report = SharedReport.file("cpip-report.txt");
        assumeTrue(report.isPresent(), "the shared folder with the published report is not beside the repository");
        wordings = SharedReport.wordings(report.get());
    }

    @Test
    void seesAllThirtyFiveActions() {
        assertThat(wordings).hasSize(35);
    }

    @Test
    void milestonesAreThoseThatAPersonFinds() {
        Map<String, List<String>> found = new LinkedHashMap<>();
        wordings.forEach((action, wording) -> {
            List<String> dates = new ArrayList<>();
            for (FoundMilestone milestone : ProseReader.read(wording).milestones()) {
                dates.add(milestone.due().map(due -> due.edtf()).orElse("-"));
            }
            if (!dates.isEmpty()) {
                found.put(action, dates);
            }
        });
        assertThat(found).containsExactlyInAnyOrderEntriesOf(MILESTONES);
    }

    @Test
    void wordsAreThoseOfTheReport() {
        assertThat(words("child-protection-systems-review-2")).containsExactly("in April 2018");
        assertThat(words("neglect-3")).containsExactly("following the completion of Phase 1 in March 2017", "in 2017");
        assertThat(words("neglect-4")).containsExactly("in 2017");
        assertThat(words("child-sexual-exploitation-1")).containsExactly("in March 2017");
        assertThat(words("child-trafficking-2"))
                .singleElement()
                .asString()
                .startsWith("Following the outcome")
                .endsWith("in summer 2017");
        assertThat(words("child-internet-safety-1")).containsExactly("by March 2017");
        assertThat(words("inspections-4"))
                .containsExactly("by 31 May 2017", "by the time the current framework concludes in December 2017");
    }

    @Test
    void titlesSayWhatIsToBeThere() {
        assertThat(titles("child-internet-safety-1"))
                .containsExactly("Publish an action plan on child internet safety");
        assertThat(titles("inspections-4"))
                .containsExactly("Provide a report to Ministers", "This framework is to be in place");
        assertThat(titles("child-sexual-exploitation-1")).containsExactly("First report");
        assertThat(titles("neglect-3")).last().isEqualTo("The improvement work will be expanded to other test sites");
    }

    @Test
    void expansionDependsOnTheEvaluation() {
        List<FoundMilestone> milestones = read("neglect-3").milestones();
        assertThat(milestones.get(0).condition()).isEmpty();
        assertThat(milestones.get(1).condition()).contains("if proven to be promising");
        assertThat(milestones.get(1).conditionOn()).isEqualTo(OptionalInt.of(0));
    }

    @Test
    void onlyTheReportToMinistersComesRound() {
        wordings.forEach(
                (action, wording) -> assertThat(ProseReader.read(wording).milestones())
                        .as(action)
                        .allMatch(m -> m.recurrence().isPresent() == action.equals("child-sexual-exploitation-1")));
        assertThat(read("child-sexual-exploitation-1").milestones().get(0).recurrence())
                .contains(Recurrence.of(1, Recurrence.Unit.YEAR, "annual"));
    }

    @Test
    void actsAreCitedWithTheirSections() {
        assertThat(laws("neglect-4"))
                .extracting(FoundReference::title, FoundReference::year, FoundReference::sections)
                .containsExactly(
                        tuple("Children and Young Person's (Scotland) Act 1937", Optional.of(1937), List.of("12")));
        assertThat(laws("child-trafficking-1"))
                .extracting(FoundReference::title, FoundReference::year, FoundReference::sections)
                .containsExactly(tuple(
                        "Human Trafficking and Exploitation (Scotland) Act 2015", Optional.of(2015), List.of("12")));
    }

    @Test
    void studiesAndPlansAreReferences() {
        assertThat(read("childrens-hearings-1").references())
                .extracting(FoundReference::kind)
                .containsExactly(ReferenceKind.RESEARCH);
        assertThat(read("general-1").references())
                .extracting(FoundReference::kind, FoundReference::title)
                .containsExactly(tuple(ReferenceKind.PLAN, "National Child Abuse Prevention Plan"));
        assertThat(read("child-sexual-exploitation-2").references())
                .extracting(FoundReference::title)
                .containsExactly("National Action Plan to Prevent and Tackle Child Sexual Exploitation");
    }

    @Test
    void partiesHaveTheirRoles() {
        assertThat(parties("inspections-1")).containsExactly(tuple("Care Inspectorate", "", PartyRole.LEAD));
        assertThat(parties("childrens-hearings-1")).containsExactly(tuple("CHIP", "CHIP", PartyRole.LEAD));
        assertThat(parties("neglect-3")).containsExactly(tuple("CELCIS", "CELCIS", PartyRole.MENTIONED));
        assertThat(parties("child-internet-safety-2"))
                .containsExactly(tuple("UK Safer Internet Centre", "", PartyRole.PARTNER));
        assertThat(parties("child-internet-safety-3"))
                .containsExactly(tuple("UK Council for Child Internet Safety", "UKCCIS", PartyRole.PARTNER));
        assertThat(parties("child-sexual-exploitation-1")).containsExactly(tuple("Ministers", "", PartyRole.AUDIENCE));
        assertThat(parties("general-2"))
                .containsExactly(
                        tuple("Children in Scotland", "", PartyRole.PARTNER),
                        tuple("Scottish Government", "", PartyRole.MENTIONED),
                        tuple("Directorate for Children and Families", "", PartyRole.LEAD));
        assertThat(parties("general-3"))
                .containsExactly(tuple("Child Protection Committees", "CPC", PartyRole.PARTNER));
        assertThat(parties("leadership-and-workforce-development-2"))
                .contains(tuple("Minister for Childcare and Early Years", "", PartyRole.CHAIR));
    }

    @Test
    void kindsOfPromiseAreTold() {
        assertThat(type("child-protection-systems-review-1")).contains(CommitmentType.ACCEPTANCE);
        assertThat(type("neglect-1")).contains(CommitmentType.CONTINUING_DUTY);
        assertThat(type("neglect-3")).contains(CommitmentType.CONDITIONAL);
        assertThat(type("neglect-4")).contains(CommitmentType.DELIVERABLE);
        assertThat(type("child-sexual-exploitation-1")).contains(CommitmentType.RECURRING_REPORT);
        assertThat(type("childrens-hearings-3")).contains(CommitmentType.CONSIDERATION);
        assertThat(type("child-internet-safety-3")).contains(CommitmentType.CONTINUING_DUTY);
    }

    @Test
    void whatHangsOnAnEventIsADoubt() {
        assertThat(read("leadership-and-workforce-development-3").doubts())
                .extracting(Reading.Doubt::code)
                .containsExactly(ProseProblem.RELATIVE.code());
    }

    private static Reading read(String action) {
        return ProseReader.read(wordings.get(action));
    }

    private static Optional<CommitmentType> type(String action) {
        return read(action).type();
    }

    private static List<String> words(String action) {
        return read(action).milestones().stream()
                .map(m -> m.due().orElseThrow().words().orElseThrow())
                .toList();
    }

    private static List<String> titles(String action) {
        return read(action).milestones().stream().map(FoundMilestone::title).toList();
    }

    private static List<FoundReference> laws(String action) {
        return read(action).references().stream()
                .filter(r -> r.kind() == ReferenceKind.LEGISLATION)
                .toList();
    }

    private static List<org.assertj.core.groups.Tuple> parties(String action) {
        List<FoundParty> parties = read(action).parties();
        return parties.stream()
                .map(p -> tuple(p.name(), p.acronym().orElse(""), p.role()))
                .toList();
    }
}
