package org.cpip.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells what of a page is no part of what it says: menus, banners, related links, what nobody sees. */
final class Boilerplate {

    /** Never anything to read, or nothing that is text. */
    private static final Set<String> NO_TEXT = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "head",
            "svg",
            "math",
            "canvas",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "select",
            "textarea",
            "datalist",
            "meter",
            "progress",
            "map",
            "noembed",
            "noframes",
            "frameset",
            "link",
            "meta",
            "base",
            "title",
            "dialog",
            "rp",
            "rt");

    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "tooltip",
            "doc-toc",
            "doc-backlink");

    /** Text for screen readers alone. */
    private static final Set<String> FOR_SCREEN_READERS = Set.of(
            "visually-hidden",
            "visuallyhidden",
            "govuk-visually-hidden",
            "nhsuk-u-visually-hidden",
            "sr-only",
            "wb-inv",
            "screen-reader-text",
            "element-invisible",
            "element-hidden",
            "offscreen",
            "sr-text",
            "screenreader",
            "gel-visually-hidden",
            "show-for-sr",
            "d-none",
            "govuk-visually-hidden-focusable",
            "visually-hidden-focusable",
            "sr-only-focusable",
            "skiplink",
            "hidden-visually",
            "assistive-text");

    private static final Pattern PARTS = Pattern.compile(
            // <div class="gem-c-cookie-banner">, <div id="global-cookie-message">
            ".*cookies?-?_?(?:banner|notice|consent|message|bar|popup|modal|overlay|prompt|settings).*|onetrust.*|cc-window|ccc"
                    // <div class="gem-c-breadcrumbs">, <ul class="breadcrumb">
                    + "|(?:.*[-_])?bread-?crumbs?(?:[-_].*)?"
                    // <aside class="gem-c-related-navigation">, <div class="related-links">
                    + "|(?:.*[-_])?(?:related|contextual)[-_](?:content|links?|items|navigation|pages|information|documents|sidebar|footer|topics|news)(?:[-_].*)?|(?:gem-c-|app-c-)contextual.*"
                    // <div class="gem-c-feedback">, <div id="was-this-helpful">
                    + "|(?:.*[-_])?(?:page|site|user|gem-c|ds|ds_|app|wb|content|footer|web)[-_]+feedback(?:[-_].*)?|feedback[-_]?(?:form|banner|link|bar|component|panel|box|wrapper|container|prompt|survey)?|.*(?:was[-_]this|page[-_]is[-_]|report[-_]a?[-_]?problem|is[-_]this[-_]page).*|.*user-satisfaction.*|gc-pg-hlpfl|pagedetails"
                    // <a class="govuk-skip-link">, <div class="share-buttons">, <div class="pagination">
                    + "|(?:.*[-_])?skip-?(?:links?|to-?content|to-?main|nav|navigation)?(?:[-_].*)?|(?:.*[-_])?(?:share|social)[-_](?:links?|buttons?|media|icons?|bar|sharing|this|page|widget|nav)(?:[-_].*)?|addthis.*|addtoany.*|a2a_kit"
                    + "|(?:.*[-_])?(?:pagination|pager|paging)(?:[-_].*)?|(?:.*[-_])?(?:next-prev|prev-next|page-nav|previous-next)(?:[-_].*)?"
                    // <nav id="TOC">, <div class="gem-c-contents-list">, <ul class="ds_contents-nav">
                    + "|toc|(?:.*[-_])?(?:table-of-contents|contents-(?:list|nav|menu|links)|toc-?(?:list|container|wrapper|nav|menu)|on-this-page|in-page-nav(?:igation)?|page-contents|jump-links)(?:[-_].*)?"
                    // <div class="site-header">, <div id="footer">, <div class="side-navigation">
                    + "|(?:site|global|page-?|govuk|nhsuk|ds_site|gem-c-layout|app|main|super|govuk-service)[-_](?:footer|navigation|nav|menu)(?:[-_].*)?|(?:site|global|govuk|nhsuk|ds_site|gem-c-layout|super|govuk-service)[-_](?:header|banner|masthead)(?:[-_].*)?|(?:.*[-_])?(?:side|sub|section|left|local|secondary|primary|mega)-?_?(?:navigation|nav|menu)(?:[-_].*)?|footer|masthead|navbar|navigation|mainmenu|sitesearch|site-search"
                    // <a class="back-to-top">, <div class="print-link">, <div class="phase-banner">
                    + "|(?:.*[-_])?back-?_?to-?_?top(?:[-_].*)?|(?:.*[-_])?print[-_](?:link|page|button|this)(?:[-_].*)?|(?:.*[-_])?phase-?banner(?:[-_].*)?|(?:.*[-_])?emergency-banner(?:[-_].*)?|(?:.*[-_])?(?:email|subscribe)[-_](?:signup|alerts?|link|links|updates)(?:[-_].*)?|(?:.*[-_])?survey[-_](?:banner|prompt|link)(?:[-_].*)?|gem-c-(?:metadata|published-dates|translation-nav|single-page-notification-button|intervention|devolved-nations).*|reversefootnote|footnote-back(?:link|ref)?|fn-rtn|headerlink|anchorjs-link|anchor-link|edit-link|mw-editsection");

    /** Whether an element and all in it are no part of what the page says. */
    boolean isLeftOut(Element element) {
        String name = element.normalName();
        if (NO_TEXT.contains(name)) {
            return true;
        }
        if (isLeftOutByName(element, name) || isForScreenReaders(element)) {
            // a page whose whole body is class="no-footer navigation" has its title in it
            return !holdsContent(element);
        }
        return false;
    }

    private static boolean isLeftOutByName(Element element, String name) {
        String role = element.attr("role").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "nav", "footer", "search" -> true;
            case "html", "body", "main" -> false;
            case "aside" -> isAbout(element) || role.equals("complementary") && isMostlyLinks(element);
            default -> ROLES.contains(role) || isNamedPart(element);
        };
    }

    private static boolean isNamedPart(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String id = element.id();
        if (!id.isEmpty() && isPart(id) && !isHeading(element)) {
            return true;
        }
        if (element.hasAttr("class")) {
            for (String name : element.classNames()) {
                if (isPart(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPart(String name) {
        return name.length() <= 80
                && PARTS.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean isHeading(Element element) {
        // <h2 id="footer">, <h2 id="navigation">: anchors take the heading's words
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    /** Whether an aside is about other pages, by its heading or because it holds links and little else. */
    private static boolean isAbout(Element aside) {
        Element heading = aside.selectFirst("h1, h2, h3, h4, h5, h6");
        String words = heading == null ? "" : heading.text().toLowerCase(Locale.ROOT);
        return words.matches(
                        "(?:related|see also|contents|on this page|in this section|share|contact|explore|more|further|help|is this).*")
                || isNamedPart(aside)
                || isMostlyLinks(aside);
    }

    private static boolean isMostlyLinks(Element element) {
        int links = 0;
        for (Element link : element.select("a[href]")) {
            links += link.text().length();
        }
        return links * 2 > element.text().length();
    }

    private static boolean isForScreenReaders(Element element) {
        return element.hasAttr("class") && element.classNames().stream().anyMatch(FOR_SCREEN_READERS::contains);
    }

    private static boolean holdsContent(Element element) {
        return element.selectFirst("h1, main, [role=main]") != null;
    }

    /**
     * Whether the page hides an element, for good. What a press on a heading unfolds is there to be read, though it is
     * hidden in the file that a browser saves.
     */
    boolean isHidden(Element element) {
        boolean hidden = element.hasAttr("hidden") && !element.attr("hidden").equalsIgnoreCase("until-found");
        String css = element.attr("style");
        if (!hidden && !css.isEmpty()) {
            String lower = css.toLowerCase(Locale.ROOT).replace(" ", "");
            hidden = lower.contains("display:none") || lower.contains("visibility:hidden");
        }
        return hidden && !unfolds(element);
    }

    /** {@code <h2><button aria-expanded="false">Harbours</button></h2><div hidden>}, as home-made pages fold. */
    private static boolean isBelowButton(Element element) {
        Element above = element.previousElementSibling();
        return above != null
                && element.hasText()
                && (above.normalName().equals("button")
                        || above.hasAttr("aria-expanded")
                        || above.normalName().matches("h[1-6]")
                                && above.selectFirst("button, [aria-expanded]") != null);
    }

    private static boolean unfolds(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return element.attr("role").equals("tabpanel")
                || element.hasAttr("aria-labelledby")
                || isBelowButton(element)
                || names.matches(
                        ".*(?:accordion|collaps|tab-?panel|tab-?content|panel|details|expand|toggle-content).*");
    }
}
