package org.cpip.io.docx.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cpip.io.exchange.Loss;
import org.cpip.model.Action;
import org.cpip.model.ActionBuilder;
import org.cpip.model.Citation;
import org.cpip.model.CommitmentType;
import org.cpip.model.Condition;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneBuilder;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.Provenance;
import org.cpip.model.Reference;
import org.cpip.model.ReferenceKind;
import org.cpip.model.SourceDocument;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LossesTest {

    private static final Provenance READ = Provenance.builder().quote("x").build();
    private static final TargetDate MARCH = TargetDate.parse("2017-03");
    private static final DeliveryConfidence GREEN = DeliveryConfidence.fivePoint(DeliveryConfidence.Rating.GREEN);

    @Test
    void aProgrammeThatTheDocumentShowsInFullLosesNothing() {
        assertThat(Losses.of(with(action -> action.addLead("celcis").status(DeliveryStatus.DELAYED))))
                .isEmpty();
    }

    static Stream<Arguments> actions() {
        StatusUpdate earlier = StatusUpdate.builder()
                .narrative("Begun.")
                .ownerConfidence(GREEN)
                .build();
        StatusUpdate later = StatusUpdate.builder().narrative("Going well.").build();
        return Stream.of(
                row(action -> action.id("w-one"), "id"),
                row(action -> action.title("Short").type(CommitmentType.DELIVERABLE), "title", "type"),
                row(action -> action.addPartner("celcis"), "partners"),
                row(action -> action.addDependsOn("w-0"), "dependsOn"),
                row(
                        action -> action.addCitation(
                                Citation.builder().reference("act").build()),
                        "citations"),
                row(action -> action.addIndicator("i"), "indicators"),
                row(action -> action.provenance(READ), "provenance"),
                row(action -> action.addMilestone(milestone().build()), "milestones[0]"),
                row(action -> action.addMilestone(milestone().due(MARCH).build()), "milestones[0].title"),
                row(
                        action -> action.addMilestone(
                                milestone().id("other").due(MARCH).build()),
                        "milestones[0].id",
                        "milestones[0].title"),
                row(
                        action -> action.addMilestone(milestone()
                                .due(MARCH)
                                .recurrence(Recurrence.of(1, Recurrence.Unit.YEAR))
                                .condition(Condition.of("if it works"))
                                .baseline(MARCH)
                                .forecast(MARCH)
                                .achieved(LocalDate.EPOCH)
                                .provenance(READ)
                                .build()),
                        "milestones[0].title",
                        "milestones[0].recurrence",
                        "milestones[0].condition",
                        "milestones[0].baseline",
                        "milestones[0].forecast",
                        "milestones[0].achieved",
                        "milestones[0].provenance"),
                row(action -> action.addUpdate(later)),
                row(action -> action.addUpdate(earlier).addUpdate(later), "updates[0].narrative"),
                row(action -> action.addUpdate(later).addUpdate(earlier), "updates[0]"),
                row(
                        action -> action.addUpdate(StatusUpdate.builder()
                                .asAt(LocalDate.EPOCH)
                                .by("celcis")
                                .ownerConfidence(DeliveryConfidence.threePoint(DeliveryConfidence.Rating.AMBER))
                                .reviewerConfidence(GREEN)
                                .reason("Late")
                                .provenance(READ)
                                .build()),
                        "updates[0].asAt",
                        "updates[0].by",
                        "updates[0].ownerConfidence.scale",
                        "updates[0].reviewerConfidence",
                        "updates[0].reason",
                        "updates[0].provenance"),
                row(
                        action -> action.status(DeliveryStatus.COMPLETED)
                                .addUpdate(StatusUpdate.builder()
                                        .status(DeliveryStatus.DELAYED)
                                        .build()),
                        "updates[0].status"));
    }

    @ParameterizedTest
    @MethodSource("actions")
    void namesEachComponentOfAnActionThatIsNotShown(UnaryOperator<ActionBuilder> change, List<String> lost) {
        assertThat(Losses.of(with(change)))
                .extracting(Loss::path)
                .containsExactlyElementsOf(lost.stream()
                        .map(component -> "workstreams[0].actions[0]." + component)
                        .toList());
    }

    @Test
    void namesWhatTheProgrammeHoldsBesidesItsActions() {
        Programme programme = with(action -> action).toBuilder()
                .id("p1")
                .addParty(Party.builder().id("x").name("Other").provenance(READ).build())
                .addReference(Reference.builder()
                        .id("y")
                        .kind(ReferenceKind.OTHER)
                        .title("Other")
                        .build())
                .addSource(SourceDocument.builder()
                        .id("s")
                        .name("s.txt")
                        .sha256("0".repeat(64))
                        .build())
                .build();

        assertThat(Losses.of(programme))
                .extracting(Loss::path)
                .containsExactly("id", "parties[1].id", "parties[1].provenance", "references[0].id", "sources");
    }

    private static Arguments row(UnaryOperator<ActionBuilder> change, String... lost) {
        return Arguments.of(change, List.of(lost));
    }

    private static MilestoneBuilder milestone() {
        return Milestone.builder().id("w-1-m1").title("Done");
    }

    private static Programme with(UnaryOperator<ActionBuilder> change) {
        ActionBuilder action = Action.builder().id("w-1").number("1").wording("We will.");
        return Programme.builder()
                .id("p")
                .title("P")
                .addParty(Party.builder()
                        .id("celcis")
                        .name("Centre")
                        .acronym("CELCIS")
                        .build())
                .addWorkstream(Workstream.builder()
                        .id("w")
                        .title("W")
                        .addAction(change.apply(action).build())
                        .build())
                .build();
    }
}
