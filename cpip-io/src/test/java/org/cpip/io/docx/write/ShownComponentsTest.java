package org.cpip.io.docx.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.testkit.ComponentCheck;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.api.Test;

class ShownComponentsTest {

    private static final String WHERE = "cpip-io/src/main/java/org/cpip/io/docx/write/ShownComponents.java";

    @Test
    void everyComponentOfAnActionHasAColumnOrAReason() {
        ComponentCheck.covers(Action.class, "", ShownComponents.COLUMNS.keySet(), ShownComponents.ABSENT, WHERE);
    }

    @Test
    void everyComponentOfAMilestoneHasAColumnOrAReason() {
        ComponentCheck.covers(
                Milestone.class, "milestones.", ShownComponents.COLUMNS.keySet(), ShownComponents.ABSENT, WHERE);
    }

    @Test
    void aPlanInWhichEverythingIsFilledHasExactlyTheseColumns() {
        assertThat(new WrittenPlan(SamplePlans.full()).actionHeadings())
                .containsExactlyInAnyOrderElementsOf(Set.copyOf(ShownComponents.COLUMNS.values()));
    }
}
