package org.cpip.collect.update;

import java.util.List;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.testkit.ComponentCheck;
import org.junit.jupiter.api.Test;

class AskedComponentsTest {

    private static final String WHERE =
            "cpip-collect/src/main/java/org/cpip/collect/update/AskedComponents.java, and a question to FormColumn";

    private static final List<String> SHOWN =
            AskedComponents.COLUMNS.values().stream().flatMap(List::stream).toList();

    @Test
    void everyComponentOfAnActionIsAskedForOrHasAReason() {
        ComponentCheck.covers(Action.class, "", SHOWN, AskedComponents.ABSENT, WHERE);
    }

    @Test
    void everyComponentOfAMilestoneIsAskedForOrHasAReason() {
        ComponentCheck.covers(Milestone.class, "milestones.", SHOWN, AskedComponents.ABSENT, WHERE);
    }
}
