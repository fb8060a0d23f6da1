package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

/** Finds the verb of a subject over what may stand between: more subjects, a place, an interposed phrase. */
final class Subjects {

    private static final int REACH = 60;
    private static final int ASIDE = 25;

    private final Tokens t;

    Subjects(Tokens tokens) {
        this.t = tokens;
    }

    /** The token after a name where "will" or "are to" stands, or {@code i} itself when something else is there. */
    int verbAfter(int i, int end) {
        int limit = Math.min(end, i + REACH);
        int at = i;
        while (at < limit && !isPromise(at)) {
            int next = pass(at, limit);
            if (next <= at) {
                return i;
            }
            at = next;
        }
        return at < limit ? at : i;
    }

    private boolean isPromise(int i) {
        // "will draft a code", "are to draft a code"
        return t.is(i, WILL) || t.is(i, IS) && t.is(i + 1, TO);
    }

    private int pass(int at, int limit) {
        if (t.is(at, IN) || t.isWord(at, "at")) {
            // "the Tide Unit within the Department of Ports will"
            return name(at + 1, limit);
        }
        boolean comma = t.isMark(at, ',');
        if (comma && isAside(at + 1)) {
            // "the Port Agency, in coordination with the Coast Board, will"
            return closing(at + 1, limit);
        }
        if (comma || t.is(at, AND) || t.isMark(at, '&') || t.isMark(at, '/')) {
            // "the Port Agency, the Coast Board, and the Tide Office will"
            int next = comma && t.is(at + 1, AND) ? at + 2 : at + 1;
            int name = name(next, limit);
            return name > next ? name : t.is(next - 1, AND) ? others(next, limit) : -1;
        }
        return -1;
    }

    /** One past a name with its article and the acronym in brackets; {@code i} when none begins there. */
    private int name(int i, int limit) {
        int at = t.is(i, THE) ? i + 1 : i;
        if (!t.isCapital(at) && !t.isAcronym(at)) {
            return i;
        }
        while (at < limit && isNamePart(at)) {
            at++;
        }
        if (t.isMark(at, '(') && t.isAcronym(at + 1) && t.isMark(at + 2, ')')) {
            // "the Coast Board (CB)"
            at += 3;
        }
        return at;
    }

    private boolean isNamePart(int i) {
        boolean small = t.isAny(i, OF.bit | FOR.bit | ON.bit | THE.bit) || t.is(i, AND);
        // "Office of the Coast", "Board for Ports and Piers"; "and the" begins another
        return t.isCapital(i)
                || small && t.isCapital(i + 1) && !t.is(i + 1, WILL)
                || t.is(i, OF) && t.is(i + 1, THE) && t.isCapital(i + 2)
                || t.isMark(i, '.') && t.length(i - 1) == 1;
    }

    /** "local councils" of "the Coast Board and local councils will": four small words at most, right before the verb. */
    private int others(int i, int limit) {
        for (int at = i; at < Math.min(limit, i + 5); at++) {
            if (isPromise(at)) {
                return at > i ? at : -1;
            }
            if (!t.isWord(at) || t.isAny(at, FUNCTION.bit | VERB.bit | PAST.bit) && !t.is(at, DETERMINER)) {
                // "the Coast Board and then we will"
                return -1;
            }
        }
        return -1;
    }

    private boolean isAside(int i) {
        return t.isAny(i, IN.bit | WITH.bit | BY.bit | UNTIL.bit)
                || t.isWord(i, "which")
                || t.isWord(i, "who")
                || t.isWord(i, "via")
                || t.isWord(i, "as")
                || t.isWord(i, "under")
                || t.isWord(i, "working")
                || t.isWord(i, "together")
                || t.isWord(i, "jointly")
                || t.isWord(i, "acting")
                || t.isWord(i, "supported")
                || t.isWord(i, "assisted")
                || t.isWord(i, "led")
                || t.isWord(i, "chaired");
    }

    /** One past the comma that ends an interposed phrase and stands before "will"; -1 without one. */
    private int closing(int i, int limit) {
        for (int at = i; at < Math.min(limit, i + ASIDE); at++) {
            if (t.isMark(at, ',') && isPromise(at + 1)) {
                return at + 1;
            }
            if (t.is(at, WILL) || t.isMark(at, ';') || t.isMark(at, ':')) {
                return -1;
            }
        }
        return -1;
    }
}
