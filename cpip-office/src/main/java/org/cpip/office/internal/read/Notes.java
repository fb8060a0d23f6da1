package org.cpip.office.internal.read;

import java.util.HashMap;
import java.util.Map;

/** The footnotes and endnotes of a document by their ids. Each is given once, however many marks name it. For one thread. */
final class Notes {

    private final Map<String, String> footnotes = new HashMap<>();
    private final Map<String, String> endnotes = new HashMap<>();

    void addFootnote(String id, String text) {
        footnotes.put(id, text);
    }

    void addEndnote(String id, String text) {
        endnotes.put(id, text);
    }

    /** The text of a footnote at its first mark; empty text at later ones, and when there is none. */
    String footnote(String id) {
        String text = footnotes.remove(id);
        return text == null ? "" : text;
    }

    /** The text of an endnote at its first mark; empty text at later ones, and when there is none. */
    String endnote(String id) {
        String text = endnotes.remove(id);
        return text == null ? "" : text;
    }
}
