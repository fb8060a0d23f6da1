package org.cpip.io.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cpip.io.recognise.DiagnosticLog;
import org.cpip.spi.block.Block;
import org.cpip.spi.exchange.Diagnostic;

/**
 * Keeps what is to be said of acronyms until the whole plan is known: an explanation may come later. Explained is what
 * stands in brackets after words, "children and young people (CYP)", and what is made of the initials of a name, "HLS" of
 * "Harbour Lamp Service". Each acronym is said once for the document.
 */
final class AcronymNotes {

    private static final int LONGEST_NAME = 10;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private final DiagnosticLog log;
    private final Map<String, Note> pending = new LinkedHashMap<>();
    private final Set<String> explained = new HashSet<>();
    private final List<String> texts = new ArrayList<>();

    private record Note(int block, Diagnostic diagnostic) {}

    AcronymNotes(DiagnosticLog log) {
        this.log = log;
    }

    /** Takes a text that may explain acronyms. */
    void read(String text) {
        texts.add(text);
        scan(text);
    }

    /** A block of the document, of the plan or not, may explain acronyms too. */
    void block(Block block) {
        if (block instanceof Block.TableRow row) {
            String before = "";
            for (Block.Cell cell : row.cells()) {
                scan(cell.text());
                if (before.length() <= LONGEST_NAME && PartyRegister.isAcronym(before)) {
                    // "CPC | Child Protection Committee"
                    initials(cell.text());
                }
                before = cell.text();
            }
        } else if (block instanceof Block.Paragraph paragraph) {
            line(paragraph.text());
        } else if (block instanceof Block.ListItem item) {
            line(item.text());
        } else if (block instanceof Block.Heading heading) {
            scan(heading.text());
        }
    }

    private void line(String text) {
        scan(text);
        int end = text.indexOf(':');
        end = end < 0 ? text.indexOf(" \u2013 ") : end;
        if (end > 0 && end <= LONGEST_NAME && PartyRegister.isAcronym(text.substring(0, end))) {
            // "CPC: Child Protection Committee", "CPC – Child Protection Committee"
            initials(text.substring(end + 1));
        }
    }

    private void scan(String text) {
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            int close = text.indexOf(')', open);
            if (close < 0) {
                return;
            }
            String inside = text.substring(open + 1, Math.min(close, open + 16)).strip();
            if (PartyRegister.isAcronym(inside)) {
                // "children and young people (CYP)"
                explained.add(PartyRegister.singular(inside));
            }
        }
    }

    /** Says at the end what is to be said of an acronym, unless it is explained by then. */
    void later(String acronym, int block, Diagnostic diagnostic) {
        pending.putIfAbsent(key(acronym), new Note(block, diagnostic));
    }

    /** It is said already, as that of a party. */
    void said(String acronym) {
        pending.remove(key(acronym));
    }

    /** The key of an acronym as written: "PAs" and "PA's" are "PA". */
    static String key(String acronym) {
        int end = acronym.length();
        // "PA's", "PA’s"
        boolean owned = end > 3 && acronym.endsWith("s") && !Character.isLetterOrDigit(acronym.charAt(end - 2));
        return PartyRegister.singular(owned ? acronym.substring(0, end - 2) : acronym);
    }

    /** Whether the plan explains an acronym, once all of it has been read. */
    boolean explains(String acronym) {
        gatherInitials();
        return explained.contains(key(acronym));
    }

    void finish() {
        if (!pending.isEmpty()) {
            gatherInitials();
            pending.forEach((acronym, note) -> {
                if (!explained.contains(acronym)) {
                    log.add(note.block(), note.diagnostic());
                }
            });
        }
    }

    private void gatherInitials() {
        texts.forEach(this::initials);
        texts.clear();
    }

    /** The initials of each run of two capitalised words or more, small words between them passed over. */
    private void initials(String text) {
        StringBuilder run = new StringBuilder();
        for (String word : SPACE.split(text)) {
            char first = word.isEmpty() ? ' ' : word.charAt(0);
            boolean name = Character.isUpperCase(first) && word.length() > 1;
            if (name) {
                run.append(first);
                addEnds(run);
            } else if (!SMALL.contains(word)) {
                run.setLength(0);
            }
            if (!word.isEmpty() && ",.;:)".indexOf(word.charAt(word.length() - 1)) >= 0) {
                // "Harbour Lamp, Service"
                run.setLength(0);
            }
        }
    }

    private static final Set<String> SMALL = Set.of("of", "and", "for", "the", "on", "in", "to", "&");

    private void addEnds(StringBuilder run) {
        for (int from = Math.max(0, run.length() - LONGEST_NAME); from <= run.length() - 2; from++) {
            // "The Harbour Lamp Service": "THLS", "HLS", "LS"
            explained.add(run.substring(from));
        }
    }
}
