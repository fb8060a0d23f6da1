package org.cpip.io.recognise;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpip.model.DeliveryStatus;
import org.jspecify.annotations.Nullable;

/**
 * What is written beside an action of its fate: "(Withdrawn)", "CLOSED – ...", "... No longer proceeding."
 *
 * @param wording the action without it
 * @param status as a status cell would say it
 * @param words as written
 */
record StatusMark(String wording, String status, String words) {

    private static final String DROPPED =
            "closed ?[,:;(–—-]? ?(?:unmet|not (?:implemented|met|achieved|delivered|completed)|incomplete"
                    + "|no (?:further )?action|superseded|withdrawn|merged|cancell?ed)\\)?"
                    + "|withdrawn|cancell?ed|superseded|discontinued|abandoned|dropped|rejected|declined"
                    + "|not (?:accepted|agreed|proceeding|taken forward|being taken forward|going ahead|to proceed)"
                    + "|no longer (?:proceeding|required|needed|pursued|planned|applicable|going ahead|taken forward|being taken forward)"
                    + "|will not (?:proceed|go ahead|be taken forward)";
    private static final String OTHER = "closed|completed?|delivered|on hold|paused|deferred";

    /** "(Withdrawn)", "[Withdrawn, May 2031]"; "(completed by May 2031)" says when. */
    private static final Pattern IN_BRACKETS = Pattern.compile(
            "[(\\[] ?((?:" + DROPPED + ")(?:(?:[,:;]| [–—-]| in| on)[^()\\[\\]]{1,60})?|" + OTHER + ") ?[)\\]]",
            Pattern.CASE_INSENSITIVE);

    /** "CLOSED – We will", "Rejected: We will", "Not accepted. We will". */
    private static final Pattern AT_BEGIN = Pattern.compile(
            "((?:" + DROPPED + "|" + OTHER
                    + ")(?: (?:by|into|following) [^.:–—]{1,60})?)(?:[:.]| ?[–—]| -) (?=\\p{Lu})",
            Pattern.CASE_INSENSITIVE);

    /** "We will act. No longer proceeding.", "We will act – withdrawn". */
    private static final Pattern AT_END = Pattern.compile(
            "(?:(?<=[.!?;])| [–—-]) ((?:This (?:action|commitment|measure) )?(?:(?:is|was|has been|now) )?(?:" + DROPPED
                    + "))\\.?$",
            Pattern.CASE_INSENSITIVE);

    /** "We will not proceed with the bridge." */
    private static final Pattern NOT_PURSUED = Pattern.compile(
            "(?:We|The [\\w ]{3,60}) (?:will|shall) (?:not|no longer) (?:be )?(?:proceed|pursu|tak(?:e|ing) (?:this |it |these )?forward|implement)\\w*\\b.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NEGATED =
            Pattern.compile("(?:We|The [\\w ]{3,60}) (?:will|shall) (?:not|no longer) .*", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 100;

    /** The letters with which {@link #DROPPED} ends. */
    private static final String LAST_LETTERS = "ndge";

    /** "closed" and "no longer being taken forward". */
    private static final int SHORTEST_WORDS = 6;

    private static final int LONGEST_WORDS = 29;

    /** "We will not mend the ropes." and nothing else. */
    static boolean isRefusal(String wording) {
        return wording.length() <= 2 * LONGEST
                && mayBeNegated(wording)
                && NEGATED.matcher(wording).matches()
                && !ActionLook.hasModal(
                        wording.substring(wording.indexOf(" not ") + wording.indexOf(" no longer ") + 2));
    }

    /** Looks at both ends of a text; null when neither says so. Every wording is asked, so cheap looks come first. */
    static @Nullable StatusMark of(String text) {
        Matcher begin = begin(text);
        if (begin != null) {
            return mark(text.substring(begin.end()), begin.group(1));
        }
        int from = Math.max(0, text.length() - LONGEST);
        int end = text.endsWith(".") ? text.length() - 1 : text.length();
        char last = end > 0 ? text.charAt(end - 1) : ' ';
        if (last == ')' || last == ']') {
            // "We will act (withdrawn)."
            int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
            Matcher bracket = IN_BRACKETS.matcher(text);
            if (open > from && bracket.find(open) && bracket.end() == end) {
                return mark(text.substring(0, open), bracket.group(1));
            }
        }
        if (text.length() <= 2 * LONGEST
                && mayBeNegated(text)
                && NOT_PURSUED.matcher(text).matches()) {
            return new StatusMark(text, DeliveryStatus.CANCELLED.label(), text);
        }
        if (LAST_LETTERS.indexOf(Character.toLowerCase(last)) < 0 || !isOfParts(text, from)) {
            return null;
        }
        Matcher atEnd = AT_END.matcher(text);
        return atEnd.find(from) ? mark(text.substring(0, atEnd.start()), atEnd.group(1)) : null;
    }

    /** What a text begins with; null when it says nothing of the kind, or nothing else. */
    private static @Nullable Matcher begin(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        if (first == '(' || first == '[') {
            Matcher bracket = IN_BRACKETS.matcher(text);
            return bracket.lookingAt() && bracket.end() < text.length() ? bracket : null;
        }
        if (!mayBegin(text) || !isCutNear(text)) {
            return null;
        }
        Matcher begin = AT_BEGIN.matcher(text);
        return begin.lookingAt() ? begin : null;
    }

    /** Whether a text has the first two letters of {@link #DROPPED} or {@link #OTHER}; "We will act" has not. */
    private static boolean mayBegin(String text) {
        if (text.length() < SHORTEST_WORDS) {
            return false;
        }
        String seconds =
                switch (text.charAt(0)) {
                    case 'w', 'W' -> "iI";
                    case 'c', 'C' -> "lLaAoO";
                    case 's', 'S' -> "uU";
                    case 'd', 'D' -> "iIrReE";
                    case 'a', 'A' -> "bB";
                    case 'r', 'R' -> "eE";
                    case 'n', 'N' -> "oO";
                    case 'o', 'O' -> "nN";
                    case 'p', 'P' -> "aA";
                    default -> "";
                };
        return seconds.indexOf(text.charAt(1)) >= 0;
    }

    /** Whether one of the marks that end {@link #AT_BEGIN} stands where its words can have ended. */
    private static boolean isCutNear(String text) {
        for (int i = SHORTEST_WORDS; i < text.length() && i <= LONGEST_WORDS + 1; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '.' || c == '-' || c == '–' || c == '—') {
                return true;
            }
        }
        return false;
    }

    /** Most wordings are not; every one is asked. */
    private static boolean mayBeNegated(String text) {
        int no = text.indexOf(" no");
        return no >= 0 && (text.indexOf(" not ", no) >= 0 || text.indexOf(" no longer ", no) >= 0);
    }

    /** Whether a sentence ends, or a dash stands, before the end of a text. */
    private static boolean isOfParts(String text, int from) {
        for (int i = text.length() - 2; i >= from; i--) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == ';' || c == '–' || c == '—' || c == '-') {
                return true;
            }
        }
        return false;
    }

    private static @Nullable StatusMark mark(String rest, String words) {
        String wording = rest.strip();
        if (PlainText.words(wording) < 2) {
            // "(Withdrawn)" is all that is left of it
            return null;
        }
        String first = words.toLowerCase(Locale.ROOT);
        boolean known = DeliveryStatus.ofWords(first).isPresent();
        return new StatusMark(wording, known ? first : DeliveryStatus.CANCELLED.label(), words);
    }
}
