package org.cpip.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.io.internal.ColumnVocabulary;
import org.jsoup.nodes.Element;

/** A definition list whose terms name the fields of an action: "Lead", "Harbour Board", "Due", "June 2031". */
final class FieldList {

    private static final int LONGEST_TERM = 40;
    private static final Set<String> WHO_OR_WHEN = keys("lead", "due");

    private FieldList() {}

    /** The list as a table with a row a term; the terms and what they say are moved into it. Empty for any other list. */
    static Optional<Element> asTable(Element list) {
        List<Element> parts = new ArrayList<>();
        for (Element child : list.children()) {
            // HTML allows a div around each term and what it says
            parts.addAll(child.normalName().equals("div") ? child.children() : List.of(child));
        }
        return isOfFields(parts) ? Optional.of(table(list, parts)) : Optional.empty();
    }

    /** Whether terms and what they say take turns, and one of the terms says who or when. */
    private static boolean isOfFields(List<Element> parts) {
        boolean whoOrWhen = false;
        for (int i = 0; i < parts.size(); i++) {
            Element part = parts.get(i);
            if (!part.normalName().equals(i % 2 == 0 ? "dt" : "dd")) {
                return false;
            }
            String text = i % 2 == 0 ? part.text() : "";
            if (text.length() > LONGEST_TERM) {
                return false;
            }
            whoOrWhen |= WHO_OR_WHEN.contains(key(text));
        }
        return whoOrWhen && parts.size() > 2 && parts.size() % 2 == 0;
    }

    private static Element table(Element list, List<Element> parts) {
        Element table = new Element("table");
        list.appendChild(table);
        for (int i = 0; i < parts.size(); i += 2) {
            Element row = table.appendElement("tr");
            cell(row, parts.get(i));
            cell(row, parts.get(i + 1));
        }
        return table;
    }

    private static void cell(Element row, Element part) {
        Element cell = row.appendElement("td");
        List.copyOf(part.childNodes()).forEach(cell::appendChild);
    }

    private static Set<String> keys(String... columns) {
        Set<String> keys = new HashSet<>();
        Map<String, List<String>> words = ColumnVocabulary.words();
        for (String column : columns) {
            words.getOrDefault(column, List.of()).forEach(word -> keys.add(key(word)));
        }
        return Set.copyOf(keys);
    }

    private static String key(String text) {
        StringBuilder key = new StringBuilder();
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> key.append((char) c));
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
