package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

import org.cpip.io.prose.Reading.PartyRole;

/** Says what a named party does by the words on both sides of its name. */
final class PartyRoles {

    private static final int REPORT_REACH = 10;

    private final Tokens t;
    private final Subjects subjects;

    PartyRoles(Tokens tokens) {
        this.t = tokens;
        this.subjects = new Subjects(tokens);
    }

    /** @param mayList whether the name may be one of several that lead: "Harbour Council, Port Agency and Coast Board will" */
    PartyRole of(ProperName name, int begin, int end, boolean mayList) {
        if (leads(name, begin, end, mayList)) {
            // "Harbour Council will publish it"
            return PartyRole.LEAD;
        }
        int left = name.from() - 1;
        while (left >= begin && t.isAny(left, THE.bit | DETERMINER.bit)) {
            left--;
        }
        if (left < begin) {
            // "Harbour Council news"
            return PartyRole.MENTIONED;
        }
        if (t.is(left, BY)) {
            // "It is led by Harbour Council"
            return agent(left, begin);
        }
        if (t.is(left, WITH)) {
            // "We will work with Harbour Council", but "Homes with Harbour Council rents"
            return opens(name, left, begin) || isWorkWith(left, begin) ? PartyRole.PARTNER : PartyRole.MENTIONED;
        }
        if (t.is(left, FROM) && isHelp(left - 1) && t.is(left - 2, WITH)) {
            // "with advice from Harbour Council"
            return PartyRole.PARTNER;
        }
        if (t.is(left, IN) && starts(left - 1, "participat")) {
            // "Those participating in Harbour Forum"
            return PartyRole.PARTNER;
        }
        if (t.is(left, TO) && reports(left, begin)) {
            // "It will report to Harbour Council"
            return PartyRole.AUDIENCE;
        }
        // "Homes for Harbour Council"
        return PartyRole.MENTIONED;
    }

    /** Whether only "and" or a comma stands between a name and the one before. */
    boolean isJoinedTo(ProperName name, int end) {
        int i = name.from() - 1;
        while (i >= end && (t.is(i, AND) || t.isMark(i, ',') || t.is(i, THE) || t.isMark(i, '&'))) {
            // "Port Agency, the Harbour Council and others"
            i--;
        }
        return end >= 0 && i < end && i >= end - 1;
    }

    /** The subject of a promise at the head of a clause: "The CHIP will oversee", "X to publish". */
    private boolean leads(ProperName name, int begin, int end, boolean mayList) {
        if (!isClauseHead(name.from(), begin) || t.isAny(name.head(), PLAN_HEAD.bit | GUIDANCE_HEAD.bit)) {
            // "We like Harbour Council"
            return false;
        }
        int next = subjects.verbAfter(name.end(), end);
        if (next != name.end() && !mayList) {
            // "With Harbour Council and Port Agency, Coast Board will publish it"
            return false;
        }
        int verb = next;
        while (verb < next + 2 && (endsInLy(verb) || t.isWord(verb, "also") || t.isWord(verb, "then"))) {
            // "Harbour Council also will publish it", "Harbour Council then will publish it"
            verb++;
        }
        if (verb >= end) {
            // "Harbour Council"
            return false;
        }
        if (t.is(verb, TO)) {
            boolean first = name.from() == begin || name.from() - 1 == begin && t.is(begin, THE);
            // "Harbour Council to publish it" opens the text; later, as in "Now open, Harbour Council to publish it",
            // nobody knows
            return first && t.is(verb + 1, VERB) && verb + 1 < end;
        }
        boolean isTo = t.is(verb, IS) && t.is(verb + 1, TO);
        int main = isTo ? verb + 2 : verb + 1;
        if (t.is(verb, PRESENT) && t.is(verb + 1, TO)) {
            // "Harbour Council plans to publish it"
            return true;
        }
        if (!t.is(verb, WILL) && !isTo) {
            // "Harbour Council met"
            return false;
        }
        // "Harbour Council will be merged" is done to it, "Harbour Council will be responsible" is not
        boolean passive = t.is(main, BE) && !t.isWord(main + 1, "responsible");
        return !passive;
    }

    /** Whether a name stands where a clause begins. */
    boolean isClauseHead(int from, int begin) {
        int before = t.is(from - 1, THE) ? from - 2 : from - 1;
        return before < begin
                || t.isMark(before, ',')
                || t.isMark(before, '/')
                // "By May 2018 the Harbour Council will"
                || t.isNumber(before) && t.is(from - 1, THE)
                || t.isMark(before, ';')
                || t.isMark(before, ':')
                || t.isMark(before, '\u2022')
                || t.is(before, AND)
                || t.isWord(before, "but");
    }

    private PartyRole agent(int by, int begin) {
        int verb = by - 1;
        if (t.isWord(verb, "chaired")) {
            // "It is chaired by Harbour Council"
            return PartyRole.CHAIR;
        }
        if (t.isWord(verb, "led") || t.isWord(verb, "overseen")) {
            // "It is led by Harbour Council"; "the inquiry, which is being led by Harbour Council" is another matter
            return isAside(verb, begin) ? PartyRole.MENTIONED : PartyRole.LEAD;
        }
        if (t.isWord(verb, "supported") || t.isWord(verb, "assisted")) {
            // "It is supported by Harbour Council"
            return PartyRole.PARTNER;
        }
        // "It will be run by Harbour Council" promises, "It is run by Harbour Council" does not
        boolean future = verb - 2 >= begin && t.is(verb - 1, BE) && (t.is(verb - 2, WILL) || t.is(verb - 2, TO));
        return future ? PartyRole.LEAD : PartyRole.MENTIONED;
    }

    /** Whether a verb stands in "which is (being)" or "that was". */
    private boolean isAside(int verb, int begin) {
        int i = verb - 1;
        while (i >= begin && i > verb - 4 && t.isAny(i, IS.bit | WAS.bit | BEEN.bit | HAVE.bit)) {
            i--;
        }
        return i < verb - 1 && (t.isWord(i, "which") || t.isWord(i, "that"));
    }

    /** "With Harbour Council and Port Agency, we will": the sentence begins so, and the names end in a comma. */
    private boolean opens(ProperName name, int with, int begin) {
        return with == begin && (t.is(name.end(), AND) || t.isMark(name.end(), ',') || t.isMark(name.end(), ';'));
    }

    private boolean isHelp(int i) {
        return t.isWord(i, "support")
                || t.isWord(i, "advice")
                || t.isWord(i, "help")
                || t.isWord(i, "input")
                || t.isWord(i, "assistance");
    }

    private boolean isWorkWith(int with, int begin) {
        if (t.isWord(with, "alongside")) {
            // "alongside Harbour Council"
            return true;
        }
        for (int i = with - 1; i >= Math.max(begin, with - 4); i--) {
            if (starts(i, "work")
                    || starts(i, "partner")
                    || starts(i, "collaborat")
                    || starts(i, "consult")
                    || starts(i, "engag")
                    || starts(i, "explore")
                    || starts(i, "liais")
                    || t.isWord(i, "jointly")
                    || t.isWord(i, "together")
                    || starts(i, "cooperat")
                    || starts(i, "coordinat")
                    || t.isWord(i, "conjunction")) {
                // "We work closely with Harbour Council", "in partnership with Harbour Council",
                // "jointly with Harbour Council"
                return true;
            }
            if (t.isMark(i)) {
                // "We work: with Harbour Council"
                return false;
            }
        }
        return false;
    }

    private boolean reports(int to, int begin) {
        for (int i = to - 1; i >= Math.max(begin, to - REPORT_REACH); i--) {
            if (t.isAny(i, REPORTING_WORD.bit)
                    || starts(i, "submi")
                    || starts(i, "present")
                    || starts(i, "recommend")
                    || t.isWord(i, "advice")
                    || t.isWord(i, "advise")) {
                // "We will submit it to Harbour Council", "advice to Harbour Council"
                return true;
            }
        }
        return false;
    }

    private boolean endsInLy(int i) {
        return t.isWord(i) && t.length(i) > 3 && t.text.startsWith("ly", t.end[i] - 2);
    }

    private boolean starts(int i, String stem) {
        return t.isWord(i)
                && t.length(i) >= stem.length()
                && t.text.regionMatches(true, t.start[i], stem, 0, stem.length());
    }
}
