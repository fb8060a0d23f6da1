package org.cpip.reporting.hub;

/** Builds the text of a page: what is a text is escaped, what is markup stands in the program. */
final class Html {

    private final StringBuilder page = new StringBuilder();

    /** Markup, which no text of a file is part of. */
    Html raw(String markup) {
        page.append(markup);
        return this;
    }

    /** A text, inside an element or an attribute between double quotes. */
    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                default -> page.append(c);
            }
        }
        return this;
    }

    /** An element with a text. */
    Html element(String name, String text) {
        return raw("<" + name + ">").text(text).raw("</" + name + ">\n");
    }

    /** A link to a page of the hub. */
    Html link(String page, String text) {
        return raw("<a href=\"").text(page).raw("\">").text(text).raw("</a>");
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
