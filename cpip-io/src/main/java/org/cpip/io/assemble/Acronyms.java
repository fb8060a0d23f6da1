package org.cpip.io.assemble;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cpip.io.recognise.BlockLocation;
import org.cpip.io.recognise.DiagnosticLog;
import org.cpip.spi.block.Block;
import org.cpip.spi.exchange.Diagnostic;

/**
 * The acronyms that a document explains, wherever it does: before, after, outside the plan, in a glossary. An acronym that is
 * explained nowhere is said once, at the end. For one document.
 */
final class Acronyms {

    /** What looks like an acronym of a body and is none. */
    private static final Set<String> NO_BODIES =
            Set.of("ASAP", "COVID", "EU", "FAQ", "FY", "GB", "GDPR", "GOV", "ID", "IT", "NA", "OK", "TBA", "TBC", "TBD", "UK", "US", "USA");

    private static final int WORDS = 4;

    private final Set<String> explained = new HashSet<>();
    private final Map<String, Said> doubts = new LinkedHashMap<>();

    /** A block of the document, of the plan or not. */
    void block(Block block) {
        if (block instanceof Block.TableRow row) {
            String before = "";
            for (Block.Cell cell : row.cells()) {
                text(cell.text());
                // "CPC | Child Protection Committee"
                definition(before, cell.text());
                before = cell.text();
                cell.nested().forEach(this::block);
            }
        } else if (block instanceof Block.Paragraph paragraph) {
            line(paragraph.text());
        } else if (block instanceof Block.ListItem item) {
            line(item.text());
        } else if (block instanceof Block.Heading heading) {
            text(heading.text());
        }
    }

    private void line(String text) {
        text(text);
        int end = text.indexOf(':');
        end = end < 0 ? text.indexOf(" – ") : end;
        if (end > 0 && end < 12) {
            // "CPC: Child Protection Committee", "CPC – Child Protection Committee"
            definition(text.substring(0, end), text.substring(end + 1));
        }
    }

    private void text(String text) {
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            int close = text.indexOf(')', open);
            if (close < 0) {
                return;
            }
            String inside = text.substring(open + 1, close).replaceAll("[\"“”‘’']|^the ", "").strip();
            String before = text.substring(Math.max(0, open - 160), open).strip();
            if (PartyRegister.isAcronym(inside)) {
                // "child protection committees (CPCs)"
                definition(inside, last(before, inside.length() + WORDS));
            } else if (inside.length() < 160) {
                // "CPC (child protection committee)"
                definition(last(before, 1), inside);
            }
        }
    }

    private void definition(String acronym, String words) {
        String plain = plain(acronym.strip());
        if (PartyRegister.isAcronym(plain) && explains(plain.toLowerCase(Locale.ROOT), words)) {
            explained.add(plain);
        }
    }

    /** Whether the letters are the first ones of words, in this order, or the words are a name. */
    private static boolean explains(String letters, String words) {
        int at = 0;
        int capitals = 0;
        int count = 0;
        for (String word : words.strip().split("[\\s/-]+")) {
            if (word.isEmpty()) {
                continue;
            }
            count++;
            capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            at += at < letters.length() && Character.toLowerCase(word.charAt(0)) == letters.charAt(at) ? 1 : 0;
        }
        return count > 1 && (at == letters.length() || capitals > 1);
    }

    private static String last(String text, int words) {
        int at = text.length();
        for (int i = 0; i < words && at > 0; i++) {
            at = text.lastIndexOf(' ', at - 1);
        }
        return text.substring(Math.max(0, at)).strip();
    }

    /** "FCSM" of "FCSM’s" and "CPCs". */
    static String plain(String acronym) {
        String plain = acronym.endsWith("’s") || acronym.endsWith("'s")
                ? acronym.substring(0, acronym.length() - 2)
                : acronym;
        int last = plain.length() - 1;
        return last > 1 && plain.charAt(last) == 's' ? plain.substring(0, last) : plain;
    }

    /** Whether nobody has to ask what it stands for. */
    boolean isKnown(String acronym) {
        String plain = plain(acronym);
        return NO_BODIES.contains(plain) || explained.contains(plain);
    }

    /** Keeps the doubt about an acronym until the end; of several about one, the first. */
    void doubt(String acronym, BlockLocation place, Diagnostic doubt) {
        doubts.putIfAbsent(plain(acronym), new Said(place, doubt));
    }

    /** It is said already, in better words. */
    void said(String acronym) {
        doubts.remove(plain(acronym));
    }

    /** Says the doubts that are left. */
    void finish(DiagnosticLog log) {
        doubts.forEach((acronym, said) -> {
            if (!isKnown(acronym)) {
                log.add(said.place.block(), said.doubt);
            }
        });
        doubts.clear();
    }

    private record Said(BlockLocation place, Diagnostic doubt) {}
}
