package org.cpip.office.internal.word;

import java.time.LocalDate;
import java.util.List;

/** The markup that says what may be put into a content control (ECMA-376 part 1, 17.5.2). */
public final class ControlKind {

    /** Text of one line or several. */
    public static final String TEXT = "<w:text w:multiLine=\"1\"/>";

    private ControlKind() {}

    /** One of these words, which hold nothing that XML gives another meaning, or nothing. */
    public static String list(String nothing, List<String> words) {
        StringBuilder list = new StringBuilder("<w:dropDownList>");
        item(nothing, list);
        words.forEach(word -> item(word, list));
        return list.append("</w:dropDownList>").toString();
    }

    /** A day, picked in a calendar that opens on this one. */
    public static String picker(LocalDate day) {
        return picker(" w:fullDate=\"" + day + "T00:00:00Z\"");
    }

    /** A day, picked in a calendar. */
    public static String picker() {
        return picker("");
    }

    private static String picker(String day) {
        return "<w:date" + day
                + "><w:dateFormat w:val=\"d MMMM yyyy\"/><w:lid w:val=\"en-GB\"/><w:storeMappedDataAs w:val=\"dateTime\"/>"
                + "<w:calendar w:val=\"gregorian\"/></w:date>";
    }

    private static void item(String word, StringBuilder list) {
        list.append("<w:listItem w:displayText=\"")
                .append(word)
                .append("\" w:value=\"")
                .append(word)
                .append("\"/>");
    }
}
