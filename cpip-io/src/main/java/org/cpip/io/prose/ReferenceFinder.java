package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.io.prose.Reading.FoundReference;
import org.cpip.model.ReferenceKind;

/** Tells Acts with their sections, plans, guidance and quoted studies among the names, and takes their years out of play. */
final class ReferenceFinder {

    private static final int QUOTE_REACH = 60;

    private final Tokens t;
    private final SectionNumbers numbers;
    private final List<FoundReference> found = new ArrayList<>(2);

    ReferenceFinder(Tokens tokens) {
        this.t = tokens;
        this.numbers = new SectionNumbers(tokens);
    }

    void clear() {
        found.clear();
    }

    List<FoundReference> list() {
        return found;
    }

    /** Takes a name that is a reference; 0 when it is none, otherwise one past its last token. */
    int take(ProperName name, int begin, int end) {
        int last = name.to() - 1;
        if (t.is(last, LAW_HEAD)) {
            int year = t.is(name.to(), OF) ? name.to() + 1 : name.to();
            if (t.isYear(year) && year < end) {
                // "the Harbours Act 2016", "the Harbours Act of 2016"
                return law(name, year, begin, end);
            }
            // "the Harbours Act": without its year it is no title
            return 0;
        }
        int head = head(name);
        if (head < 0 || name.isOneWord()) {
            // "the Harbour Council", "the Plan"
            return 0;
        }
        // "the Harbour Strategy", "the Harbour Toolkit"
        ReferenceKind kind = t.is(head, PLAN_HEAD) ? ReferenceKind.PLAN : ReferenceKind.GUIDANCE;
        int to = yearsAfter(name.to(), end);
        Optional<Integer> year = to > name.to() ? Optional.of(t.value(firstYear(name.to()))) : Optional.empty();
        add(
                kind,
                name.from(),
                name.from(),
                to,
                year,
                List.of(),
                kind == ReferenceKind.PLAN ? "reference.plan" : "reference.guidance",
                0.9);
        // its years must not be read as dates again
        t.mask(name.from(), to);
        return Math.max(to, name.end());
    }

    /** The word that makes a name a plan or guidance: its head, or "Plan" before "to", "for", "on". */
    private int head(ProperName name) {
        if (t.isAny(name.to() - 1, ProperNames.ORGANISATION) && name.head() == name.to() - 1) {
            // "the Harbour Plan Board"
            return -1;
        }
        if (t.isAny(name.head(), PLAN_HEAD.bit | GUIDANCE_HEAD.bit)) {
            // "the Harbour Plan", "the Plan for Harbours"
            return name.head();
        }
        for (int i = name.from(); i < name.to() && i <= name.head(); i++) {
            if (t.isAny(i, PLAN_HEAD.bit | GUIDANCE_HEAD.bit) && t.isAny(i + 1, FOR.bit | OF.bit | TO.bit | ON.bit)) {
                // "the Harbours (Plan for) Order Rules"
                return i;
            }
        }
        return -1;
    }

    /** Years that are part of a plan's name: "Corporate Plan 2018-23", "Strategy (2018-2021)". */
    private int yearsAfter(int i, int end) {
        int year = firstYear(i);
        if (!t.isYear(year) || year >= end) {
            // "the Harbour Plan opens"
            return i;
        }
        int to = year + 1;
        boolean range = t.isDash(to) || t.isMark(to, '/') || t.is(to, TO);
        if (range && t.isNumber(to + 1) && to + 1 < end) {
            // "the Harbour Plan 2018-23", "the Harbour Plan 2018 to 2021"
            to += 2;
        }
        // "the Harbour Plan (2018-2021)", "the Harbour Plan 2018"; a bracket that holds more is not the plan's
        return year > i && t.isMark(i, '(') ? t.isMark(to, ')') && to < end ? to + 1 : i : to;
    }

    private int firstYear(int i) {
        // "the Harbour Plan (2018)", "the Harbour Plan, 2018-2021"
        return t.isMark(i, '(') || t.isMark(i, ',') && t.isDash(i + 2) ? i + 1 : i;
    }

    private int law(ProperName name, int year, int begin, int end) {
        int from = name.from();
        if (t.isMark(from - 1, ',') && hasAnd(name) && isListed(from - 2, begin)) {
            // "the Ports, Piers and Harbours Act 2016": the comma had ended the name
            from = listStart(from - 2, begin);
        }
        List<String> sections = new ArrayList<>(1);
        int at = numbers.before(from, begin, sections);
        int to = year + 1;
        if (sections.isEmpty() && t.isMark(to, ',') && t.is(to + 1, SECTION) && t.isNumber(to + 2) && to + 2 < end) {
            // "the Harbours Act 2016, section 12"
            to = numbers.read(to + 2, end, sections);
        }
        add(
                ReferenceKind.LEGISLATION,
                at,
                from,
                year + 1,
                Optional.of(t.value(year)),
                sections,
                "reference.act",
                1.0,
                to);
        t.mask(at, to);
        return to;
    }

    private boolean hasAnd(ProperName name) {
        for (int i = name.from(); i < name.to(); i++) {
            if (t.is(i, AND)) {
                return true;
            }
        }
        return false;
    }

    private boolean isListed(int i, int begin) {
        return i >= begin && t.isCapital(i) && !t.is(i, LAW_HEAD) && t.is(listStart(i, begin) - 1, THE);
    }

    /** The first capitalised word of "Education, Health, Care and ... Act". */
    private int listStart(int i, int begin) {
        int from = i;
        while (from - 1 >= begin && from > i - 12) {
            if (t.isCapital(from - 1) && !t.is(from - 1, THE)) {
                // "the Deep Sea Ports, Piers and Harbours Act 2016"
                from--;
            } else if (t.isMark(from - 1, ',') && from - 2 >= begin && t.isCapital(from - 2)) {
                // "the Ports, Quays, Piers and Harbours Act 2016"
                from -= 2;
            } else {
                break;
            }
        }
        return from;
    }

    /** Takes a title in quotation marks; 0 when the quotation is none, otherwise one past the closing mark. */
    int takeQuoted(int i, int begin, int end) {
        int close = closing(i, end);
        if (close < 0 || close - i < 3) {
            // "the word “odd” here"
            return 0;
        }
        int capitals = 0;
        int heads = -1;
        for (int k = i + 1; k < close; k++) {
            // small words and figures are no mark against a title: "the study “Homes for 12 Carers”"
            capitals += t.isCapital(k) || t.isNumber(k) || t.isAny(k, FUNCTION.bit) || t.isMark(k) ? 1 : 0;
            heads = t.isAny(k, PLAN_HEAD.bit | GUIDANCE_HEAD.bit) && t.isCapital(k) ? k : heads;
        }
        boolean title = t.isCapital(i + 1) && 4 * capitals >= 3 * (close - i - 1);
        boolean study = isNear(i, begin, STUDY.bit);
        boolean plan = isNear(i, begin, PLAN_HEAD.bit | GUIDANCE_HEAD.bit);
        boolean said = study || plan || heads >= 0;
        if (!title || !said && close - i < 6) {
            // "we say “things are getting better here” often"
            return 0;
        }
        // "the study “Homes for Carers”", "the plan “Homes for Carers”", "we read “Carers Toolkit”"
        ReferenceKind kind = study
                ? ReferenceKind.RESEARCH
                : plan && isNear(i, begin, PLAN_HEAD.bit) || heads >= 0 && t.is(heads, PLAN_HEAD)
                        ? ReferenceKind.PLAN
                        : plan || heads >= 0 ? ReferenceKind.GUIDANCE : ReferenceKind.OTHER;
        // "the study “Homes for Carers.”"
        int lastTitle = t.isMark(close - 1, '.') || t.isMark(close - 1, ',') ? close - 1 : close;
        add(kind, i + 1, i + 1, lastTitle, Optional.empty(), List.of(), "reference.quoted", 0.9);
        t.mask(i, close + 1);
        return close + 1;
    }

    private int closing(int i, int end) {
        char open = t.text.charAt(t.start[i]);
        char close = open == '\u201c' ? '\u201d' : open == '\u2018' ? '\u2019' : '"';
        for (int k = i + 1; k < Math.min(end, i + QUOTE_REACH); k++) {
            // "the study ‘Homes for Carers’"; an apostrophe inside is followed by a letter
            if (t.isMark(k, close) && !(close == '\u2019' && t.isAdjacent(k + 1) && t.isWord(k + 1))) {
                return k;
            }
        }
        // "the study “Homes for Carers"
        return -1;
    }

    private boolean isNear(int i, int begin, long kinds) {
        for (int k = i - 1; k >= Math.max(begin, i - 4); k--) {
            if (t.isAny(k, kinds)) {
                return true;
            }
        }
        return false;
    }

    private void add(
            ReferenceKind kind,
            int at,
            int from,
            int to,
            Optional<Integer> year,
            List<String> sections,
            String rule,
            double sure) {
        add(kind, at, from, to, year, sections, rule, sure, to);
    }

    private void add(
            ReferenceKind kind,
            int at,
            int from,
            int to,
            Optional<Integer> year,
            List<String> sections,
            String rule,
            double sure,
            int until) {
        Span span = new Span(t.start[at], t.end[until - 1], rule, sure);
        found.add(new FoundReference(kind, t.text(from, to), year, sections, span));
    }
}
