package org.cpip.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Which elements begin and end a line of their own (HTML, 15.3.3). What nobody knows runs on, as in browsers. */
final class Lines {

    private static final Set<String> NAMES = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "listing",
            "main",
            "menu",
            "nav",
            "ol",
            "optgroup",
            "option",
            "p",
            "plaintext",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "xmp");

    private Lines() {}

    static boolean ofItsOwn(Element element) {
        return NAMES.contains(element.normalName());
    }
}
