package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cpip.io.prose.Reading.FoundParty;
import org.cpip.io.prose.Reading.PartyRole;
import org.cpip.model.PartyKind;

/** Tells bodies, groups and offices among the names, and what each does in its sentence. */
final class PartyFinder {

    private static final long NO_PLACE =
            ProperNames.ORGANISATION | LAW_HEAD.bit | PLAN_HEAD.bit | GUIDANCE_HEAD.bit | STUDY.bit;

    private final Tokens t;
    private final Doubts doubts;
    private final PartyRoles roles;
    private final List<FoundParty> found = new ArrayList<>(3);
    private final Set<String> known = new HashSet<>();
    private int lastFrom = -1;
    private int lastEnd = -1;
    private PartyRole lastRole = PartyRole.MENTIONED;

    PartyFinder(Tokens tokens, Doubts doubts) {
        this.t = tokens;
        this.doubts = doubts;
        this.roles = new PartyRoles(tokens);
    }

    void clear() {
        found.clear();
        known.clear();
        lastFrom = -1;
        lastEnd = -1;
        lastRole = PartyRole.MENTIONED;
    }

    List<FoundParty> list() {
        return found;
    }

    /** Takes a name that is a party; others are left alone. */
    void take(ProperName name, int begin, int end) {
        boolean joined = roles.isJoinedTo(name, lastEnd);
        PartyRole role = roles.of(name, begin, end, !joined || lastRole == PartyRole.LEAD);
        if (role == PartyRole.MENTIONED && joined && lastRole != PartyRole.LEAD) {
            // "We will work with Harbour Council and Port Agency": both are partners
            role = lastRole;
        }
        boolean withLast = role == PartyRole.LEAD && lastRole == PartyRole.MENTIONED && joined;
        if (withLast && roles.isClauseHead(lastFrom, begin)) {
            // "Harbour Council and Port Agency will publish it": both lead
            alsoLeads();
        }
        if (name.isOneWord()) {
            // "Ministers will publish it", "PAX will publish it"
            oneWord(name, role);
        } else if (name.acronym() >= 0) {
            // "Port Agency (PA) will publish it"
            withAcronym(name, role);
        } else {
            // "Port Agency will publish it"
            named(name, role, begin);
        }
    }

    /** In "X and Y will ..." both lead. */
    private void alsoLeads() {
        int last = found.size() - 1;
        if (last >= 0 && found.get(last).at().start() == t.start[lastFrom]) {
            FoundParty party = found.get(last);
            found.set(last, new FoundParty(party.name(), party.acronym(), party.kind(), PartyRole.LEAD, party.at()));
        }
    }

    /** "CELCIS", "Ministers", "the Council". */
    private void oneWord(ProperName name, PartyRole role) {
        int i = name.from();
        if (t.isAcronym(i)) {
            if (name.acronym() < 0) {
                // "PAX will publish it"
                acronym(name, i, role);
            }
            return;
        }
        boolean plural = t.isWord(i, "ministers")
                || t.isWord(i, "parliament")
                || t.isWord(i, "congress")
                || t.isWord(i, "cabinet");
        // "Ministers will publish it", "Parliament meets", "the Council meets"; "Council" alone may be any
        if (plural || t.is(i - 1, THE) && t.isAny(i, ProperNames.ORGANISATION)) {
            add(name.from(), name.to(), -1, kindOf(i), role, "party.office", 0.8);
        }
    }

    private void acronym(ProperName name, int i, PartyRole role) {
        // not "UK ports", "KPIs", "COVID19"
        if (isNoBody(i) || t.length(i) > 9 || hasDigit(i) || t.isMark(i - 1, '(') && t.isMark(i + 1, ')')) {
            return;
        }
        String letters = t.text(i, i + 1);
        if (t.is(i, BODY) || role != PartyRole.MENTIONED) {
            // "the NHS meets", "PAX will publish it"
            add(i, i + 1, i, Optional.empty(), role, "party.acronym", 0.8);
        } else if (t.length(i) > 2 && !known.contains(singular(letters)) && known.add("?" + letters)) {
            // "the PAX scheme": asked once in a text
            doubts.acronym(i);
        }
    }

    private boolean hasDigit(int i) {
        char last = t.text.charAt(t.end[i] - 1);
        return last >= '0' && last <= '9';
    }

    private boolean isNoBody(int i) {
        // "KPIs" as well as "KPI"
        int slot = Vocabulary.slot(singular(t.text(i, i + 1)));
        return t.is(i, NOT_A_BODY)
                || t.text.charAt(t.end[i] - 1) == 's' && (Vocabulary.kinds(slot) & NOT_A_BODY.bit) != 0;
    }

    /** "UK Council for Child Internet Safety (UKCCIS)": the letters say where the name begins. */
    private void withAcronym(ProperName name, PartyRole role) {
        int from = Acronyms.startOf(t, name);
        boolean matches = from >= 0;
        int start = matches ? from : name.from();
        // "Council for Port Safety of Isles (PSI)": the name is Port Safety of Isles, so what it is stands elsewhere
        int head = start > name.head() ? headFrom(start, name.to()) : name.head();
        boolean body = t.isAny(head, ProperNames.ORGANISATION) || t.isAny(name.to() - 1, ProperNames.ORGANISATION);
        if (body || role != PartyRole.MENTIONED && matches) {
            // "Port Safety Agency (PSA)"; what promises or takes part is a body by that,
            // "Port Watch (PW) will publish it"
            add(start, name.to(), name.acronym(), kindOf(head), role, "party.name-acronym", matches ? 1.0 : 0.8);
        }
        // "the Great Port Way (GPW)": no body, but the acronym is explained
        known.add(singular(t.text(name.acronym(), name.acronym() + 1)));
    }

    private int headFrom(int from, int to) {
        for (int i = from; i < to; i++) {
            if (t.is(i + 1, FOR) || t.is(i + 1, OF)) {
                // "Council for Port Safety of Isles (PSI)"
                return i;
            }
        }
        return to - 1;
    }

    private void named(ProperName name, PartyRole role, int begin) {
        int from = name.from();
        int head = name.head();
        if (allAcronyms(name) || Products.is(t, name)) {
            // "the NHS HMRC list", "the NHS App"
            return;
        }
        if (t.is(from, BODY_HEAD) && head == name.to() - 1 && !t.isAny(head, NO_PLACE)) {
            head = from; // "NHS Borders", "Police Scotland"
        }
        boolean organisation = t.isAny(head, ProperNames.ORGANISATION);
        if (!organisation && t.is(head + 1, OF)) {
            int rest = t.is(head + 2, THE) ? head + 3 : head + 2;
            int restHead = headFrom(rest, name.to());
            if (rest < name.to() && name.to() - rest > 1 && t.isAny(restHead, ProperNames.ORGANISATION)) {
                // "the Head of the Harbour Council": the Harbour Council
                from = rest;
                head = restHead;
                organisation = true;
            }
        }
        boolean doer = role == PartyRole.LEAD || role == PartyRole.PARTNER || role == PartyRole.CHAIR;
        if (organisation || doer && !t.isAny(head, STUDY.bit | LAW_HEAD.bit) && from > begin) {
            // "Port Agency will publish it", "But Port Watch will publish it"
            add(from, name.to(), -1, kindOf(head), role, "party.name", organisation ? 0.9 : 0.6);
        }
    }

    private boolean allAcronyms(ProperName name) {
        for (int i = name.from(); i < name.to(); i++) {
            if (t.isWord(i) && !t.isAcronym(i) && t.isCapital(i)) {
                return false;
            }
        }
        return true;
    }

    private Optional<PartyKind> kindOf(int head) {
        // "Harbour Board", "Harbour Commissioner", "Harbour Agency"
        return t.is(head, GROUP_HEAD)
                ? Optional.of(PartyKind.GROUP)
                : t.is(head, ROLE_HEAD)
                        ? Optional.of(PartyKind.ROLE)
                        : t.is(head, BODY_HEAD) ? Optional.of(PartyKind.BODY) : Optional.empty();
    }

    private void add(
            int from, int to, int acronym, Optional<PartyKind> kind, PartyRole role, String rule, double sure) {
        lastEnd = acronym >= to ? acronym + 2 : to;
        lastFrom = from;
        lastRole = role;
        String name = t.text(from, to);
        Optional<String> letters = acronym < 0 ? Optional.empty() : Optional.of(singular(t.text(acronym, acronym + 1)));
        // "Port Agency (PA)" and its acronym alone are one
        String key = letters.orElse(name).toLowerCase(Locale.ROOT);
        boolean first = known.add(key);
        letters.ifPresent(known::add);
        if (!known.add(key + " " + role) || role == PartyRole.MENTIONED && !first) {
            // "Port Agency met. Port Agency met again": nothing new
            return;
        }
        Span at = new Span(t.start[from], t.end[lastEnd - 1], rule, sure);
        found.add(new FoundParty(acronym == from ? letters.orElse(name) : name, letters, kind, role, at));
    }

    /** "CPCs" is the plural of "CPC", "CPC's" is what belongs to it. */
    private static String singular(String letters) {
        int end = letters.endsWith("s") ? letters.length() - 1 : letters.length();
        return end > 0 && CharacterClasses.isApostrophe(letters.charAt(end - 1))
                ? letters.substring(0, end - 1)
                : letters.substring(0, end);
    }
}
