package org.cpip.reporting;

import java.util.List;
import org.cpip.model.Condition;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;

/** A plan whose every text is one that would break out of a careless page or table. */
public final class HostilePlan {

    /** Texts as people and attackers write them; the escapes keep this file readable. */
    public static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "</style></title></svg><script>alert(1)</script>",
            "<!-- ]]> &amp; &lt; &#0; {0} ${1} '{'",
            "a | b || `code` **bold** _it_ [link](javascript:alert(1)) ![x](y) ~~no~~ # \\",
            "\u05e9\u05dc\u05d5\u05dd \u0627\u0644\u0633\u0644\u0627\u0645 abc",
            "\u202egnirts desrever \u2066 open",
            "\ud83d\ude00 \ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc73\udb40\udc63\udb40\udc74\udb40\udc7f",
            "line one\nline two\r\n\tline three\u2028line four",
            "nul \u0000 bell \u0007 escape \u001b del \u007f half \ud800 nonchar \ufffe",
            "x".repeat(5_000),
            "W".repeat(119) + "\ud83d\ude00".repeat(2_440),
            "1. not a list",
            "- not a list");

    private HostilePlan() {}

    /** One workstream for each text, with the text in every place that a report shows. */
    public static Programme programme() {
        var plan = Programme.builder().id("hostile").title(String.join(" ", TEXTS.subList(0, 6)));
        for (String text : TEXTS) {
            Milestone milestone = Milestone.builder()
                    .id("m")
                    .title(text)
                    .due(TargetDate.of(EdtfPeriod.parse("2017-03"), text))
                    .condition(Condition.of(text))
                    .build();
            plan.addWorkstream(Plans.stream(
                    text,
                    Plans.action(text)
                            .title(text)
                            .addLead(text)
                            .addMilestone(milestone)
                            .addMilestone(milestone.toBuilder()
                                    .due(TargetDate.of(EdtfPeriod.parse("2018-03"), text))
                                    .build())
                            .addUpdate(StatusUpdate.builder().narrative(text).build())));
        }
        return plan.build();
    }
}
