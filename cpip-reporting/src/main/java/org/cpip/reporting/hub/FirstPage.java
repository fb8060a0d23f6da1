package org.cpip.reporting.hub;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cpip.model.Area;
import org.cpip.model.Indicator;

/**
 * The content of the first page.
 *
 * @param hub the site
 * @param shown the figures of its last release
 * @param areas those that have pages
 */
record FirstPage(Hub hub, ShownFigures shown, List<Area> areas) {

    Html content() {
        Html html = new Html();
        HubRelease latest = hub.latest();
        html.element(
                "p",
                latest.release().title() + ", " + latest.release().period() + ". Released on "
                        + latest.release().published() + ".");
        FigurePages.country(latest, shown, areas).ifPresent(country -> html.element("h2", country.name())
                .raw(FigurePages.figures(latest, shown, country).toString()));
        html.element("h2", "Find a page");
        html.raw("<p><label for=\"search\">Area or indicator</label> <input id=\"search\" type=\"search\"></p>\n");
        html.raw("<p id=\"found\" role=\"status\"></p>\n");
        html.element("h3", "Indicators").raw("<ul class=\"pages\">\n");
        for (Indicator indicator : latest.figures().indicators()) {
            html.raw("<li>").link(Hub.page(indicator), indicator.title()).raw("</li>\n");
        }
        html.raw("</ul>\n");
        byKind().forEach((kind, list) -> {
            html.element("h3", kind).raw("<ul class=\"pages\">\n");
            list.forEach(
                    area -> html.raw("<li>").link(Hub.page(area), area.name()).raw("</li>\n"));
            html.raw("</ul>\n");
        });
        releases(html);
        FigurePages.marks(html);
        return html;
    }

    private Map<String, List<Area>> byKind() {
        Map<String, List<Area>> kinds = new LinkedHashMap<>();
        for (Area area : areas) {
            String kind = area.kind().orElse("area");
            kinds.computeIfAbsent("Pages by " + kind, none -> new java.util.ArrayList<>())
                    .add(area);
        }
        return kinds;
    }

    private void releases(Html html) {
        html.element("h2", "Releases");
        for (int i = hub.releases().size() - 1; i >= 0; i--) {
            HubRelease each = hub.releases().get(i);
            html.element(
                    "h3", each.release().published() + ": " + each.release().id());
            each.release().revises().ifPresent(id -> html.element("p", "Revises " + id + "."));
            html.element(
                    "p",
                    "Protected by the policy " + each.release().policy() + " ("
                            + each.release().method() + "). SHA-256 of the figures: "
                            + each.release().hash() + ".");
            html.raw("<ul>\n");
            for (String file : each.downloads()) {
                html.raw("<li>")
                        .link(
                                "downloads/" + each.release().id() + "/" + file,
                                each.release().id() + ": " + file)
                        .raw("</li>\n");
            }
            html.raw("</ul>\n");
        }
    }
}
