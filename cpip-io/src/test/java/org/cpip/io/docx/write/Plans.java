package org.cpip.io.docx.write;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.ActionBuilder;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.ProgrammeBuilder;
import org.cpip.model.Reference;
import org.cpip.model.ReferenceKind;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.WorkstreamBuilder;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;

/** Programmes to write. */
final class Plans {

    private Plans() {}

    /** Two workstreams, a party, a law; no ratings and no progress. */
    static Programme plain() {
        return base().addWorkstream(Workstream.builder()
                        .id("neglect")
                        .title("Neglect")
                        .lead("celcis")
                        .addAction(action("neglect-1", "1")
                                .addLead("celcis")
                                .addMilestone(milestone("neglect-1-m1", "../2017-03", Optional.of("by March 2017")))
                                .addMilestone(milestone("neglect-1-m2", "2017", Optional.empty()))
                                .build())
                        .addAction(action("neglect-2", "2")
                                .status(DeliveryStatus.ON_TRACK)
                                .build())
                        .build())
                .addWorkstream(Workstream.builder()
                        .id("data")
                        .title("Data")
                        .addAction(action("data-1", "1").build())
                        .build())
                .build();
    }

    /** The same with a rating and progress on one action. */
    static Programme reported() {
        Programme plain = plain();
        Workstream data = plain.workstreams().get(1);
        Action reported = data.actions().get(0).toBuilder()
                .addUpdate(StatusUpdate.builder()
                        .ownerConfidence(DeliveryConfidence.fivePoint(DeliveryConfidence.Rating.AMBER_GREEN))
                        .narrative("The template is being tried out.")
                        .build())
                .build();
        Workstream changed = data.toBuilder().actions(List.of(reported)).build();
        return plain.toBuilder()
                .workstreams(List.of(plain.workstreams().get(0), changed))
                .build();
    }

    /** A programme whose title, heading, number and wording are one text. */
    static Programme saying(String text) {
        return Programme.builder()
                .id("p")
                .title(text)
                .summary(text)
                .addWorkstream(Workstream.builder()
                        .id("w")
                        .title(text)
                        .addAction(Action.builder()
                                .id("w-1")
                                .number("1")
                                .wording(text)
                                .build())
                        .build())
                .addParty(Party.builder().id("x").name(text).build())
                .build();
    }

    /** Many actions that lose nothing but the titles of their milestones. */
    static Programme large(int actions) {
        ProgrammeBuilder programme = Programme.builder().id("large").title("Large");
        WorkstreamBuilder workstream = Workstream.builder().id("w").title("W");
        for (int i = 1; i <= actions; i++) {
            workstream.addAction(Action.builder()
                    .id("w-" + i)
                    .number(Integer.toString(i))
                    .wording("The partners will agree what each of them does and by when. "
                            .repeat(30)
                            .strip())
                    .status(DeliveryStatus.ON_TRACK)
                    .build());
        }
        return programme.addWorkstream(workstream.build()).build();
    }

    private static ProgrammeBuilder base() {
        return Programme.builder()
                .id("improvement")
                .title("Improvement")
                .summary("What it is for.")
                .period(EdtfPeriod.parse("2017/2019"))
                .owner("sg")
                .addParty(Party.builder().id("sg").name("Scottish Government").build())
                .addParty(Party.builder()
                        .id("celcis")
                        .name("Centre for Excellence")
                        .acronym("CELCIS")
                        .build())
                .addReference(Reference.builder()
                        .id("an-act-1937")
                        .kind(ReferenceKind.LEGISLATION)
                        .title("An Act 1937")
                        .year(1937)
                        .link(URI.create("https://example.org/a?b=1&c=2"))
                        .build());
    }

    private static ActionBuilder action(String id, String number) {
        return Action.builder().id(id).number(number).wording("We will do what " + id + " says.");
    }

    private static Milestone milestone(String id, String edtf, Optional<String> words) {
        return Milestone.builder()
                .id(id)
                .title("Done")
                .due(new TargetDate(EdtfPeriod.parse(edtf), words))
                .build();
    }
}
