package org.cpip.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Where a page says what it is about.
 *
 * @param root the element that holds it
 * @param title the page's title, when the element holds no heading of the first level; otherwise empty
 */
record MainContent(Element root, Optional<String> title) {

    /** Ids and classes by which pages without a main element name theirs, surest first. */
    private static final List<String> CONTAINERS = List.of(
            "main, [role=main]",
            "article",
            "#content, #main-content, #maincontent, #main, #wb-cont, #wrapper-content, #page-content, #primary, #contentmain",
            ".main-content, .page-content, .govspeak, .gem-c-govspeak, .ds_layout__content, .nhsuk-main-wrapper, .entry-content,"
                    + " .content-area, .content-main, .article-body, .body-content, .field--name-body");

    static MainContent of(Document document) {
        Element root = root(document);
        boolean titled = root.selectFirst("h1") != null;
        return new MainContent(root, titled ? Optional.empty() : title(document, root));
    }

    private static Element root(Document document) {
        Element body = document.body();
        for (int i = 0; i < CONTAINERS.size(); i++) {
            Element best = largest(document.select(CONTAINERS.get(i)));
            // <article class="teaser"> among many, <div id="content"> of a banner: not where most of the words are
            boolean sure = i == 0 && best != null && length(best) > 0;
            if (best != null && (sure || length(best) * 2 > length(body))) {
                return best;
            }
        }
        return body;
    }

    private static Element largest(Elements elements) {
        Element best = null;
        int most = -1;
        for (Element element : elements) {
            int length = length(element);
            if (length > most) {
                most = length;
                best = element;
            }
        }
        return best;
    }

    private static int length(Element element) {
        return element.text().length();
    }

    /** The heading outside the root that the page's title begins with, otherwise that title without the site's name. */
    private static Optional<String> title(Document document, Element root) {
        String title = document.title().strip();
        for (Element heading : document.select("h1")) {
            String text = heading.text().strip();
            if (!text.isEmpty() && title.contains(text)) {
                return Optional.of(text);
            }
        }
        return Optional.of(withoutSite(title)).filter(text -> !text.isEmpty());
    }

    private static String withoutSite(String title) {
        int end = title.length();
        // "Coast plan - GOV.UK", "Coast plan | Coast Council"
        for (String mark : List.of(" | ", " - ", " – ", " — ", " :: ")) {
            int at = title.lastIndexOf(mark);
            if (at > 0) {
                end = Math.min(end, at);
            }
        }
        return title.substring(0, end).strip();
    }
}
