package org.cpip.reporting.hub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.Area;
import org.cpip.model.Breakdown;
import org.cpip.model.Indicator;
import org.cpip.model.IndicatorValue;
import org.cpip.model.IndicatorValue.Missing;
import org.cpip.model.Shorthand;

/** The content of the pages of indicators and areas. */
final class FigurePages {

    private FigurePages() {}

    /** The area that all others are part of; empty where there is none. */
    static Optional<Area> country(HubRelease release, ShownFigures shown, List<Area> areas) {
        return areas.stream()
                .filter(area -> shown.wholes(area).isEmpty())
                .filter(area -> release.figures().geographies().stream()
                        .allMatch(geography -> geography.roots().equals(List.of(area.code()))))
                .findFirst();
    }

    static Html indicator(HubRelease release, ShownFigures shown, Indicator indicator, List<Area> areas) {
        Html html = new Html();
        indicator.definition().ifPresent(text -> html.element("p", text));
        indicator.unit().ifPresent(unit -> html.element("p", "Unit: " + unit + "."));
        html.element("p", period(release));
        Map<List<Breakdown>, String> columns = shown.categories(indicator);
        begin(html, indicator.title() + " by area", "Area", new ArrayList<>(columns.values()));
        for (Area area : areas) {
            html.raw("<tr><th scope=\"row\">").link(Hub.page(area), area.name()).raw("</th>");
            columns.keySet().forEach(breakdown -> cell(html, shown.value(indicator, area.code(), breakdown)));
            html.raw("</tr>\n");
        }
        html.raw("</tbody>\n</table></div>\n");
        marks(html);
        return html;
    }

    static Html area(HubRelease release, ShownFigures shown, Area area, List<Action> actions) {
        Html html = new Html();
        html.element("p", area.kind().orElse("area") + ", code " + area.code() + ". " + period(release));
        html.raw(figures(release, shown, area).toString());
        if (!actions.isEmpty()) {
            html.element("h2", "Actions that it leads").raw("<ul>\n");
            actions.forEach(action -> html.element("li", action.number() + " " + action.label()));
            html.raw("</ul>\n");
        }
        marks(html);
        return html;
    }

    /** A table an indicator: the area beside what it is part of. */
    static Html figures(HubRelease release, ShownFigures shown, Area area) {
        Html html = new Html();
        List<Area> columns = new ArrayList<>(List.of(area));
        columns.addAll(shown.wholes(area));
        for (Indicator indicator : release.figures().indicators()) {
            begin(
                    html,
                    indicator.title(),
                    "Category",
                    columns.stream().map(Area::name).toList());
            shown.categories(indicator).forEach((breakdown, label) -> {
                html.raw("<tr><th scope=\"row\">").text(label).raw("</th>");
                columns.forEach(one -> cell(html, shown.value(indicator, one.code(), breakdown)));
                html.raw("</tr>\n");
            });
            html.raw("</tbody>\n</table></div>\n");
            Optional<String> coverage = shown.value(indicator, area.code(), List.of())
                    .filter(Missing.class::isInstance)
                    .map(value -> ((Missing) value).reason());
            coverage.ifPresent(words -> html.element("p", "Total of " + indicator.title() + ": " + words + "."));
        }
        return html;
    }

    private static void begin(Html html, String caption, String rows, List<String> columns) {
        html.raw("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .text(caption)
                .raw("\"><table>\n");
        html.element("caption", caption)
                .raw("<thead><tr><th scope=\"col\">")
                .text(rows)
                .raw("</th>");
        columns.forEach(column -> html.raw("<th scope=\"col\">").text(column).raw("</th>"));
        html.raw("</tr></thead>\n<tbody>\n");
    }

    private static void cell(Html html, Optional<IndicatorValue> value) {
        html.raw("<td>").text(value.map(Shorthand::text).orElse("[x]")).raw("</td>");
    }

    private static String period(HubRelease release) {
        return "Period " + release.release().period() + ", released on "
                + release.release().published() + ".";
    }

    /** What the marks mean. */
    static void marks(Html html) {
        html.element("h2", "Marks").raw("<dl>\n");
        for (Shorthand mark : Shorthand.all()) {
            html.raw("<dt>")
                    .text(mark.mark())
                    .raw("</dt><dd>")
                    .text(mark.meaning())
                    .raw("</dd>\n");
        }
        html.raw("</dl>\n");
    }
}
