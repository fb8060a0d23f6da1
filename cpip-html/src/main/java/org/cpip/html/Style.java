package org.cpip.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * How text looks where it stands.
 *
 * @param bold whether it is bold
 * @param struck whether it is struck out
 * @param lines whether the ends of lines in the source are ends of lines on the page
 */
record Style(boolean bold, boolean struck, boolean lines) {

    static final Style PLAIN = new Style(false, false, false);

    private static final Pattern BOLD = Pattern.compile("font-weight:\\s*(?:bold|[6-9]00)");
    private static final Pattern STRUCK = Pattern.compile("text-decoration[a-z-]*:[^;]*line-through");

    /** That of text inside an element which stands in text of this style. */
    Style inside(Element element) {
        Style named =
                switch (element.normalName()) {
                    case "b", "strong" -> new Style(true, struck, lines);
                    case "del", "s", "strike" -> new Style(bold, true, lines);
                    case "pre", "listing", "xmp" -> new Style(bold, struck, true);
                    default -> this;
                };
        String css = element.attr("style");
        if (css.isEmpty()) {
            return named;
        }
        String lower = css.toLowerCase(Locale.ROOT);
        // <span style="font-weight: 700">Lead</span>, as word processors write
        return new Style(
                named.bold || BOLD.matcher(lower).find(),
                named.struck || STRUCK.matcher(lower).find(),
                named.lines || lower.contains("white-space: pre"));
    }
}
