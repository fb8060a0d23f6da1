package org.cpip.io.assemble;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cpip.io.prose.BodyNames;
import org.cpip.io.recognise.PlainText;

/** Takes the text of a cell of parties apart: which signs separate two bodies, and which words name none. */
final class PartyLists {

    private static final int LONGEST_JOINED = 400;

    /** Which signs may separate, the most first: an ampersand, an "and" or a slash may be part of a name. */
    private static final List<Pattern> JOINS = List.of(
            Pattern.compile(",? and |, ?| ?/ ?| & | \\+ "),
            Pattern.compile(",? and |, ?| ?/ ?"),
            Pattern.compile(", ?| ?/ ?"),
            Pattern.compile(", ?"));

    /** What people write where nobody in particular is named. */
    private static final Set<String> NO_BODY = Set.of(
            "tbc",
            "tbd",
            "tba",
            "to be confirmed",
            "to be decided",
            "to be determined",
            "to be agreed",
            "various",
            "various partners",
            "all",
            "everyone",
            "everybody",
            "all partners",
            "multiple",
            "unknown",
            "not known",
            "not yet known",
            "unassigned",
            "not assigned",
            "no one",
            "nobody",
            "vacant",
            "other",
            "others",
            "as above",
            "same as above",
            "ditto",
            "to be appointed",
            "to be assigned",
            "to be identified",
            "to be nominated",
            "recruiting",
            "post vacant",
            "position vacant",
            "all departments",
            "all agencies",
            "all teams",
            "all staff",
            "all bodies",
            "all ministries",
            "all services",
            "all of the above",
            "all the above",
            "several",
            "as appropriate",
            "as required",
            "n/a",
            "none",
            "?",
            "??");

    private static final Pattern ROLE = Pattern.compile(
            "(?i)\\s*[(\\[](?:joint |co-?|overall |project |policy )?(?:lead|leads|leading|owner|chair|partner|support|supporting|sponsor"
                    + "|lead officer|lead partner|lead agency|lead body|as above|see above|as before)[)\\]]$");

    /** "See 2", "see action 1.2", "as for 3": another row says it. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:see|as|as in|as for|as per|same as)(?: (?:action|row|item|no\\.?|number|commitment|recommendation))? ?#?[a-z]?\\d[\\d.a-z]{0,6}"
                    + "|see (?:above|below|overleaf|notes?|text)");

    /** "TBC (Harbour Board)", "Vacant – Harbour Board": who will have it is not known yet. */
    private static final Pattern NOT_YET = Pattern.compile("(?:tbc|tbd|tba|vacant)\\b.{0,40}");

    private PartyLists() {}

    /** Whether the words stand where a body would and name none: "TBC", "Various". */
    static boolean isNoBody(String text) {
        String key = text.length() < 40 ? withoutStop(text.toLowerCase(Locale.ROOT)) : "";
        return NO_BODY.contains(key)
                || NOT_YET.matcher(key).matches()
                || ELSEWHERE.matcher(key).matches();
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** "Harbour Team (lead)" is the Harbour Team. */
    static String withoutRole(String name) {
        return name.endsWith(")") || name.endsWith("]") ? ROLE.matcher(name).replaceFirst("") : name;
    }

    /** The bodies of a text that is surely a list whatever else is known; the text alone when it is none. */
    static List<String> surely(String text) {
        return split(text, part -> PartyRegister.isAcronym(part) || BodyNames.isWhole(part), 0);
    }

    /**
     * The bodies of a text that is a list by what is known of the whole document: all are bodies, or all but one of three or
     * more between commas.
     */
    static List<String> known(String text, Predicate<String> known) {
        return split(text, part -> known.test(part) || PartyRegister.isAcronym(part) || BodyNames.isWhole(part), 1);
    }

    private static List<String> split(String text, Predicate<String> isBody, int strangers) {
        if (text.length() > LONGEST_JOINED) {
            return List.of(text);
        }
        List<String> apart = List.of(text.split(" / ", -1));
        if (apart.size() > 1 && apart.stream().allMatch(part -> isName(part) && PlainText.words(part) > 1)) {
            // "Tide Unit / Port Trust", but not "Health / Social Care"
            return apart;
        }
        for (Pattern join : JOINS) {
            List<String> parts = List.of(join.split(text));
            long bodies = parts.stream().filter(isBody).count();
            // "PAX and PAY", "Harbour Board / Coast Board" are two; "Health and Social Care" is one until both are
            // known
            boolean all = bodies == parts.size();
            boolean most = parts.size() > 2
                    && bodies >= parts.size() - strangers
                    && parts.stream().allMatch(PartyLists::isName);
            if (parts.size() > 1 && (all || most)) {
                return parts;
            }
        }
        return List.of(text);
    }

    private static boolean isName(String part) {
        return !part.isEmpty() && Character.isUpperCase(part.charAt(0)) && PlainText.words(part) < 6;
    }
}
