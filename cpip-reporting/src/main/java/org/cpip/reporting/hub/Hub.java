package org.cpip.reporting.hub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.Area;
import org.cpip.model.Experimental;
import org.cpip.model.Indicator;
import org.cpip.model.Party;
import org.cpip.model.Programme;

/**
 * A static site of releases: a first page with a search over all pages, a page an indicator, a page an area. It has the figures
 * that the releases have, in their marks, and ranks nothing. Immutable.
 *
 * @param title of the site
 * @param releases oldest first; the last one is shown, all can be downloaded
 * @param plan whose actions the pages of areas have, by leads of the area's name; without one they have none
 */
@Experimental
public record Hub(String title, List<HubRelease> releases, Optional<Programme> plan) {

    static final String FIRST = "index.html";

    /**
     * Copies the list and refuses null.
     *
     * @throws IllegalArgumentException if there is no release
     */
    public Hub {
        Objects.requireNonNull(title, "title");
        releases = List.copyOf(releases);
        Objects.requireNonNull(plan, "plan");
        if (releases.isEmpty()) {
            throw new IllegalArgumentException("A hub has a release at least");
        }
    }

    /** The pages by the names of their files. */
    public Map<String, String> pages() {
        ShownFigures shown = new ShownFigures(latest().figures());
        List<Area> areas = shown.areas();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(FIRST, HubPage.of(title, title, new FirstPage(this, shown, areas).content()));
        for (Indicator indicator : latest().figures().indicators()) {
            pages.put(
                    page(indicator),
                    HubPage.of(title, indicator.title(), FigurePages.indicator(latest(), shown, indicator, areas)));
        }
        for (Area area : areas) {
            pages.put(
                    page(area), HubPage.of(title, area.name(), FigurePages.area(latest(), shown, area, actions(area))));
        }
        return pages;
    }

    HubRelease latest() {
        return releases.get(releases.size() - 1);
    }

    static String page(Indicator indicator) {
        return "indicator-" + indicator.id() + ".html";
    }

    /** A code can have any character; what may stand in no file's name becomes its number. */
    static String page(Area area) {
        StringBuilder name = new StringBuilder("area-");
        for (char c : area.code().toCharArray()) {
            boolean plain = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
            // a letter that differs in case alone would be one file on some systems
            name.append(plain && !(c >= 'a' && c <= 'z') ? String.valueOf(c) : "-" + Integer.toHexString(c));
        }
        return name + ".html";
    }

    private List<Action> actions(Area area) {
        List<Action> actions = new ArrayList<>();
        plan.ifPresent(one -> {
            List<String> ids = one.parties().stream()
                    .filter(party -> party.name()
                            .toLowerCase(Locale.ROOT)
                            .equals(area.name().toLowerCase(Locale.ROOT)))
                    .map(Party::id)
                    .toList();
            one.actions().stream()
                    .filter(action -> action.leads().stream().anyMatch(ids::contains))
                    .forEach(actions::add);
        });
        return actions;
    }
}
