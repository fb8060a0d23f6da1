package org.cpip.collect.template;

import java.util.ArrayList;
import java.util.List;
import org.cpip.model.Area;
import org.cpip.model.Indicator;

/** What a form says about how to fill it in. */
public final class Guidance {

    /** The titles of its rows. */
    public static final List<String> TITLES = List.of("What", "What it means");

    /** Name of the sheet. */
    public static final String SHEET = "How to answer";

    private Guidance() {}

    /** Rows of two texts, the first of them titles. */
    static List<List<String>> of(CollectionTemplate template, Area area) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(TITLES);
        rows.add(List.of("Area", area.name() + " (" + area.code() + ")"));
        rows.add(List.of("Collection", template.title() + ", " + template.period()));
        rows.add(List.of("Return it by", template.deadline().toString()));
        rows.add(List.of(
                "Figure",
                "A number. Zero is a number: write 0 where you counted and found none. Leave no cell empty; an empty one is no"
                        + " answer."));
        rows.add(List.of("If none", "Where there is no number, say why, and leave the figure empty:"));
        for (NoFigure why : NoFigure.values()) {
            rows.add(List.of(why.word(), meaning(why)));
        }
        rows.add(List.of(
                "Note",
                "What has to be known of a figure. Where you are asked about one, write here why it is right."));
        rows.add(List.of("Counts only", "Write no names, dates of birth or rows about single persons into this form."));
        for (AskedIndicator asked : template.asked()) {
            Indicator one = asked.indicator();
            rows.add(List.of(
                    one.title(),
                    one.definition().orElse("No definition is given.")
                            + one.unit().map(unit -> " Unit: " + unit + ".").orElse("")));
        }
        template.rules().forEach(rule -> rows.add(List.of("Check " + rule.id(), rule.message())));
        rows.add(List.of("Form", template.stamp(area.code()).text()));
        return rows;
    }

    private static String meaning(NoFigure why) {
        return switch (why) {
            case MISSING -> "There should be a number, and you do not know it.";
            case NOT_APPLICABLE -> "There can be no number in your area.";
            case WITHHELD ->
                "You have a number and do not give it. Give it if you may: small numbers are protected before"
                        + " anything is published.";
        };
    }
}
