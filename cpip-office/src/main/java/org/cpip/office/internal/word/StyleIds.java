package org.cpip.office.internal.word;

import java.util.EnumMap;
import java.util.Map;

/** Which style each kind of text has in the document being written. Immutable. */
public final class StyleIds {

    /** The styles of {@code styles.xml}. */
    static final StyleIds OURS = new StyleIds(Map.of());

    private final Map<ParagraphStyle, String> starts = new EnumMap<>(ParagraphStyle.class);
    private final Map<String, String> others;

    /** With these ids instead of ours, and ours where nothing is said. */
    public StyleIds(Map<String, String> instead) {
        others = Map.copyOf(instead);
        for (ParagraphStyle style : ParagraphStyle.values()) {
            starts.put(style, "<w:p><w:pPr><w:pStyle w:val=\"" + of(style.styleId()) + "\"/></w:pPr>");
        }
    }

    /** The markup that begins a paragraph of a style. */
    public String open(ParagraphStyle style) {
        return starts.getOrDefault(style, "");
    }

    /** The id to write for one of ours, as the value of an attribute. */
    public String of(String ourId) {
        return others.getOrDefault(ourId, ourId);
    }
}
