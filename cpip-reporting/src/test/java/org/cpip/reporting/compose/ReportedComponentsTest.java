package org.cpip.reporting.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.testkit.ComponentCheck;
import org.junit.jupiter.api.Test;

class ReportedComponentsTest {

    private static final String WHERE =
            "cpip-reporting/src/main/java/org/cpip/reporting/compose/ReportedComponents.java";

    private static final Set<String> SHOWN = ReportedComponents.LINES.keySet();

    @Test
    void everyComponentOfAnActionIsReportedOrHasAReason() {
        ComponentCheck.covers(Action.class, "", SHOWN, ReportedComponents.ABSENT, WHERE);
    }

    @Test
    void everyComponentOfAMilestoneIsReportedOrHasAReason() {
        ComponentCheck.covers(Milestone.class, "milestones.", SHOWN, ReportedComponents.ABSENT, WHERE);
    }

    @Test
    void whereItIsSaidIsAMessageOrTheKeyOfARow() {
        ResourceBundle messages = ResourceBundle.getBundle("org.cpip.reporting.text.wording", Locale.ENGLISH);

        assertThat(ReportedComponents.LINES.values())
                .allMatch(line -> line.startsWith("the key of") || messages.containsKey(line));
    }
}
