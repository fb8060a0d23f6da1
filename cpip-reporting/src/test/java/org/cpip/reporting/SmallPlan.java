package org.cpip.reporting;

import java.time.LocalDate;
import org.cpip.model.Condition;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;

/** A small plan with one of everything that a report shows: for golden files. */
public final class SmallPlan {

    private SmallPlan() {}

    /** The plan. */
    public static Programme programme() {
        return Plans.plan(
                        Plans.stream(
                                "Roads & paths",
                                Plans.action("1", "2017-03", "2017-22", "2018-04/..", "-", "2018")
                                        .addLead("works")
                                        .status(DeliveryStatus.DELAYED)
                                        .addUpdate(StatusUpdate.builder()
                                                .narrative("The ground was too wet.")
                                                .ownerConfidence(
                                                        DeliveryConfidence.threePoint(DeliveryConfidence.Rating.AMBER))
                                                .build()),
                                Plans.action("2")
                                        .title("Count the walkers")
                                        .addMilestone(Milestone.builder()
                                                .id("m")
                                                .title("First count")
                                                .due(TargetDate.of(EdtfPeriod.parse("../2017-05-31"), "by 31 May 2017"))
                                                .recurrence(Recurrence.of(6, Recurrence.Unit.MONTH))
                                                .achieved(LocalDate.of(2017, 5, 30))
                                                .build())),
                        Plans.stream(
                                "Bridges",
                                Plans.action("1")
                                        .addMilestone(Milestone.builder()
                                                .id("m")
                                                .title("A second bridge")
                                                .due(TargetDate.of(EdtfPeriod.parse("2019-05/2019-07")))
                                                .forecast(TargetDate.parse("2019-40"))
                                                .condition(Condition.of("if the first one stands"))
                                                .build()),
                                Plans.action("2", "2017-01-31").status(DeliveryStatus.CANCELLED),
                                Plans.action("3").status(DeliveryStatus.COMPLETED)),
                        Plans.stream("Ferries"))
                .toBuilder()
                .addParty(
                        Party.builder().id("works").name("Department of Works").build())
                .build();
    }
}
