package org.cpip.io.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cpip.io.prose.BodyNames;
import org.cpip.io.recognise.BlockLocation;
import org.cpip.io.recognise.DiagnosticLog;
import org.cpip.io.recognise.PlainText;
import org.cpip.io.recognise.PlanRow;
import org.cpip.io.recognise.PlanWords;
import org.cpip.model.Party;
import org.cpip.model.PartyKind;
import org.cpip.model.Provenance;
import org.cpip.model.Slugs;
import org.jspecify.annotations.Nullable;

/**
 * Every party that the plan names, each once. A name and its acronym are one party wherever the document says so, be it
 * after the acronym was used alone; therefore ids are given at the end.
 */
final class PartyRegister {

    private static final int LONGEST_ACRONYM = 10;
    private static final Pattern ENDS = Pattern.compile("[;\\r\\n]+");
    private static final Pattern JOINED = Pattern.compile(" and |,|/| & ");

    private final Map<String, Entry> byName = new LinkedHashMap<>();
    private final Map<String, Entry> byAcronym = new HashMap<>();
    private final List<Entry> inOrder = new ArrayList<>();
    /** The same cell text stands in many rows; only its first reading can teach anything. */
    private final Map<String, List<Entry>> byCell = new HashMap<>();

    /** A party as a document names it. */
    Entry named(
            String name,
            Optional<String> acronym,
            Optional<PartyKind> kind,
            Provenance provenance,
            BlockLocation place) {
        String plain = withoutArticle(PlainText.normalise(name));
        String shortName =
                acronym.map(PartyRegister::singular).orElseGet(() -> isAcronym(plain) ? singular(plain) : "");
        String key = plain.toLowerCase(Locale.ROOT);
        Entry entry = byName.get(key);
        Entry other = shortName.isEmpty() ? null : byAcronym.get(shortName);
        if (entry == null && other == null) {
            // "Port Agency", "PAX"
            entry = new Entry(plain, provenance, place);
            inOrder.add(entry);
        } else if (entry == null || other == null) {
            // "Port Agency; the Port Agency"
            entry = entry == null ? other : entry;
        } else {
            // "Port Agency; PA; Port Agency (PA)": the two were one all the time, and the first to be named stays
            boolean first = entry.root().place.block() <= other.root().place.block();
            (first ? entry : other).root().join((first ? other : entry).root());
        }
        Entry root = entry.root();
        root.learn(plain, acronym.isPresent() ? shortName : "", kind);
        byName.putIfAbsent(key, root);
        if (!shortName.isEmpty()) {
            byAcronym.putIfAbsent(shortName, root);
        }
        return root;
    }

    /**
     * The parties of a cell: separated by semicolons and line breaks. A comma, "and", "{@code &}" or "/" separates only what is
     * known, an acronym or a body by its words on both sides, because "Health and Social Care" is one party.
     */
    List<Entry> cell(PlanRow.Field cell, RowProvenance origin, String rule, BlockLocation row) {
        List<Entry> seen = byCell.get(cell.text());
        if (seen == null) {
            seen = read(cell.text(), origin, rule, row.cell(cell.cell()));
            byCell.put(cell.text(), seen);
        }
        return seen;
    }

    private List<Entry> read(String cell, RowProvenance origin, String rule, BlockLocation place) {
        List<Entry> parties = new ArrayList<>();
        for (String line : ENDS.split(cell)) {
            String text = PartyLists.withoutRole(PlainText.normalise(line));
            if (PlanWords.isNothing(text) || PartyLists.isNoBody(text)) {
                // "PAX; -", "TBC"
                continue;
            }
            for (String part : PartyLists.surely(text)) {
                Entry entry = ofCell(PartyLists.withoutRole(part), origin.cell(part, rule), place);
                entry.inCells = true;
                if (!parties.contains(entry)) {
                    parties.add(entry);
                }
            }
        }
        return parties;
    }

    /**
     * Takes lists apart whose bodies other cells name: at the end, so that the order of the rows says nothing. The shorter
     * first, because what is no list may be part of one.
     */
    private void splitLists() {
        List<Entry> shortest = inOrder.stream()
                .filter(entry -> entry.inCells && entry.joined == null && entry.acronym.isEmpty())
                .filter(entry -> JOINED.matcher(entry.name).find())
                .sorted(Comparator.comparingInt((Entry entry) -> entry.name.length())
                        .thenComparing(entry -> entry.name))
                .toList();
        Set<Entry> undecided = new HashSet<>(shortest);
        Map<Entry, List<Entry>> added = new HashMap<>();
        for (Entry entry : shortest) {
            undecided.remove(entry);
            List<String> parts = PartyLists.known(entry.name, part -> isKnown(part, undecided));
            if (parts.size() > 1) {
                List<Entry> fresh = new ArrayList<>();
                entry.parts = parts.stream()
                        .map(part -> part(PartyLists.withoutRole(part), entry, fresh))
                        .toList();
                added.put(entry, fresh);
            }
        }
        if (!added.isEmpty()) {
            List<Entry> all = new ArrayList<>();
            inOrder.forEach(entry -> all.addAll(added.getOrDefault(entry, List.of(entry))));
            inOrder.clear();
            inOrder.addAll(all);
        }
    }

    private boolean isKnown(String part, Set<Entry> undecided) {
        Entry known = byName.get(key(PartyLists.withoutRole(part)));
        return known != null
                && !undecided.contains(known.root())
                && known.root().parts.isEmpty();
    }

    private Entry part(String name, Entry list, List<Entry> fresh) {
        Entry known = byName.get(key(name));
        if (known != null && known.root().parts.isEmpty()) {
            return known.root();
        }
        Entry before = byAcronym.get(singular(name));
        if (before != null) {
            return before.root();
        }
        Entry entry = new Entry(withoutArticle(name), list.provenance, list.place);
        byName.put(key(name), entry);
        if (isAcronym(name)) {
            byAcronym.put(singular(name), entry);
        }
        fresh.add(entry);
        return entry;
    }

    private static String key(String name) {
        int open = name.endsWith(")") ? name.lastIndexOf(" (") : -1;
        // "Port Agency (PA)" is known by its name
        return withoutArticle(PlainText.normalise(open > 0 ? name.substring(0, open) : name))
                .toLowerCase(Locale.ROOT);
    }

    /** All of them in the order of their first mention, with ids; {@link Entry#id()} works from then on. */
    List<Party> finish(DiagnosticLog log, AcronymNotes acronyms) {
        Ids ids = new Ids();
        splitLists();
        // "Harbour Lamp Service" in a lead cell explains "HLS"
        inOrder.forEach(entry -> acronyms.read(entry.name));
        List<Entry> roots =
                inOrder.stream().filter(entry -> entry.joined == null).toList();
        for (Entry root : roots) {
            root.id = ids.unique(Slugs.of(root.acronym.isEmpty() ? root.name : root.acronym));
            boolean bare = root.acronym.isEmpty() && isAcronym(root.name) && !BodyNames.isNoBody(root.name);
            if (bare && !acronyms.explains(root.name)) {
                acronyms.said(root.name);
                // "PAX"
                log.info(
                        FieldProblem.BARE_ACRONYM,
                        root.place,
                        "The acronym \"" + root.name + "\" is nowhere written in full.",
                        "Write it once as \"Full Name (" + root.name + ")\", if readers need it.");
            }
        }
        return roots.stream().map(Entry::party).toList();
    }

    private Entry ofCell(String text, Provenance provenance, BlockLocation place) {
        int open = text.lastIndexOf(" (");
        if (open > 0 && text.endsWith(")")) {
            String inside = text.substring(open + 2, text.length() - 1).strip();
            if (isAcronym(inside)) {
                // "Port Agency (PA)"
                return named(text.substring(0, open), Optional.of(inside), Optional.empty(), provenance, place);
            }
        }
        return named(text, Optional.empty(), Optional.empty(), provenance, place);
    }

    private static String withoutArticle(String name) {
        // "the Port Agency"
        return name.startsWith("the ") && name.length() > 4 ? name.substring(4) : name;
    }

    /** "CPCs" is "CPC". */
    static String singular(String acronym) {
        String plain = PlainText.normalise(acronym);
        int last = plain.length() - 1;
        // "CPCs"
        return last > 1 && plain.charAt(last) == 's' && isAcronym(plain.substring(0, last))
                ? plain.substring(0, last)
                : plain;
    }

    static boolean isAcronym(String text) {
        int length = text.length();
        if (length < 2 || length > LONGEST_ACRONYM) {
            // "A", "INTERNATIONALLY"
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean plural = c == 's' && i == length - 1 && capitals > 1;
            if (!Character.isUpperCase(c) && !Character.isDigit(c) && !plural) {
                // "Port Agency"
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals > 1;
    }

    /** One party, growing as the document says more about it. */
    static final class Entry {
        private String name;
        private String acronym = "";
        private Optional<PartyKind> kind = Optional.empty();
        // so that an early mention of the acronym finds, at the end, the name that explains it
        private final Provenance provenance;
        private final BlockLocation place;
        private @Nullable Entry chair;
        private @Nullable Entry joined;
        /** Whether a cell names it, which may hold several bodies. */
        private boolean inCells;
        /** The bodies that it is a list of; none for one body. */
        private List<Entry> parts = List.of();

        private String id = "";
        /** What {@link #idList} gave; null before it was asked. */
        private @Nullable List<String> idList;

        private Entry(String name, Provenance provenance, BlockLocation place) {
            this.name = name;
            this.provenance = provenance;
            this.place = place;
        }

        /** Its id, once the document has been read. */
        String id() {
            Entry root = root();
            return root.parts.isEmpty() ? root.id : root.parts.get(0).id();
        }

        /** The ids of all that it is a list of, or its own. */
        Stream<String> ids() {
            Entry root = root();
            return root.parts.isEmpty()
                    ? Stream.of(root.id)
                    : root.parts.stream().map(Entry::id);
        }

        /** The same as a list, one for all actions that it leads; once the document has been read. */
        List<String> idList() {
            List<String> known = idList;
            if (known == null) {
                known = ids().distinct().toList();
                idList = known;
            }
            return known;
        }

        /** Says who chairs it; the first to be named stays. */
        void chairedBy(Entry party) {
            Entry root = root();
            if (root.chair == null && party.root() != root) {
                root.chair = party;
            }
        }

        private Entry root() {
            Entry root = this;
            while (root.joined != null) {
                root = root.joined;
            }
            return root;
        }

        private void join(Entry other) {
            if (other != this) {
                other.joined = this;
                learn(other.name, other.acronym, other.kind);
                chair = chair == null ? other.chair : chair;
            }
        }

        private void learn(String otherName, String otherAcronym, Optional<PartyKind> otherKind) {
            if (isAcronym(name) && !isAcronym(otherName)) {
                // the acronym was used before its name was known
                acronym = otherAcronym.isEmpty() ? singular(name) : otherAcronym;
                name = otherName;
            } else if (acronym.isEmpty() && !otherAcronym.equals(name)) {
                acronym = otherAcronym;
            }
            kind = kind.isPresent() ? kind : otherKind;
        }

        private Party party() {
            Entry by = chair;
            return Party.builder()
                    .id(id)
                    .name(name)
                    .acronym(acronym.isEmpty() ? Optional.empty() : Optional.of(acronym))
                    .kind(kind)
                    .chair(by == null || by.root() == this ? Optional.empty() : Optional.of(by.id()))
                    .provenance(provenance)
                    .build();
        }
    }
}
