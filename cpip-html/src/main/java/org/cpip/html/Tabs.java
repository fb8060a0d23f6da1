package org.cpip.html;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The panels of a page that tabs show one at a time; the words on a tab head its panel. For one page and one thread. */
final class Tabs {

    static final Tabs NONE = new Tabs(new Document(""));

    private final Map<Element, Element> tabByPanel = new IdentityHashMap<>();

    /** Looks through the page once. */
    Tabs(Document page) {
        Map<String, Element> panels = new HashMap<>();
        for (Element panel : page.select("[role=tabpanel]")) {
            if (!panel.id().isEmpty()) {
                panels.putIfAbsent(panel.id(), panel);
            }
        }
        Map<String, Element> tabs = new HashMap<>();
        for (Element tab : page.select("[role=tab]")) {
            tabs.putIfAbsent(tab.id(), tab);
            String link = tab.attr("href");
            // <button role="tab" aria-controls="p1">, <a role="tab" href="#p1">
            String shown = tab.hasAttr("aria-controls") || !link.startsWith("#")
                    ? tab.attr("aria-controls")
                    : link.substring(1);
            Element panel = panels.get(shown);
            if (panel != null) {
                tabByPanel.putIfAbsent(panel, tab);
            }
        }
        for (Element panel : panels.values()) {
            Element tab = tabs.get(panel.attr("aria-labelledby"));
            if (tab != null) {
                tabByPanel.putIfAbsent(panel, tab);
            }
        }
    }

    /** The tab that heads a panel; empty for other elements, and where the panel says the same itself. */
    Optional<Element> headingOf(Element panel) {
        Element tab = tabByPanel.get(panel);
        if (tab == null || !tab.hasText()) {
            return Optional.empty();
        }
        Element own = panel.selectFirst("h1, h2, h3, h4, h5, h6");
        return own != null && own.text().equalsIgnoreCase(tab.text()) ? Optional.empty() : Optional.of(tab);
    }

    /** Whether an element holds tabs whose panels are on the page, so that its words come again as headings. */
    boolean isList(Element element) {
        return element.attr("role").equals("tablist") && !tabByPanel.isEmpty();
    }
}
