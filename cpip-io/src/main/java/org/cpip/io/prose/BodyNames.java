package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

import java.util.Optional;

/** Tells whether a text is the whole name of a body. Stateless. */
public final class BodyNames {

    private BodyNames() {}

    /**
     * Whether a text is one name of two words or more that says itself that it is a body, an acronym in brackets aside:
     * "Harbour Board", "the Office of Tides (OT)"; not "Health", "Board", "Social Care".
     *
     * @param text any text, refused when null
     */
    public static boolean isWhole(String text) {
        Tokens t = new Tokens(text, Optional.empty());
        int from = t.is(0, THE) ? 1 : 0;
        ProperName name = t.size - from < 2 ? null : new ProperNames(t).at(from, from, t.size);
        boolean whole = name != null && !name.isOneWord() && name.from() == from;
        // "Harbour Board", "Coast Board (CB)"
        return whole
                && (name.acronym() < 0 ? name.to() : name.acronym() + 2) == t.size
                && t.isAny(name.head(), ProperNames.ORGANISATION);
    }

    /**
     * Whether capitals are known to name no body: "TBC", "GOV", "KPI".
     *
     * @param capitals one word, refused when null
     */
    public static boolean isNoBody(String capitals) {
        return (Vocabulary.kinds(Vocabulary.slot(capitals)) & NOT_A_BODY.bit) != 0;
    }
}
