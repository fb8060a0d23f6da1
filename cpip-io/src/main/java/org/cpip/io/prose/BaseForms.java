package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

import java.util.Locale;
import java.util.Map;

/** Gives the plain form of a verb in "will have cleared". */
final class BaseForms {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("built", "build"),
            Map.entry("held", "hold"),
            Map.entry("met", "meet"),
            Map.entry("made", "make"),
            Map.entry("begun", "begin"),
            Map.entry("taken", "take"),
            Map.entry("brought", "bring"),
            Map.entry("given", "give"),
            Map.entry("found", "find"),
            Map.entry("set", "set"),
            Map.entry("put", "put"),
            Map.entry("cut", "cut"),
            Map.entry("led", "lead"),
            Map.entry("run", "run"),
            Map.entry("drawn", "draw"),
            Map.entry("written", "write"),
            Map.entry("chosen", "choose"),
            Map.entry("undertaken", "undertake"),
            Map.entry("laid", "lay"),
            Map.entry("spent", "spend"),
            Map.entry("sent", "send"),
            Map.entry("sold", "sell"));

    private BaseForms() {}

    /** The plain form of a participle; empty when no rule is sure of it. */
    static String of(Tokens t, int i) {
        if (!t.isWord(i)) {
            return "";
        }
        String word = t.text(i, i + 1).toLowerCase(Locale.ROOT);
        String irregular = IRREGULAR.get(word);
        if (irregular != null || !word.endsWith("ed") || word.length() < 5) {
            return irregular == null ? "" : irregular;
        }
        String stem = word.substring(0, word.length() - 2);
        if (isVerb(stem) || isVerb(stem + "e")) {
            // "published", "completed"
            return isVerb(stem) ? stem : stem + "e";
        }
        return ruled(stem);
    }

    private static String ruled(String stem) {
        char last = stem.charAt(stem.length() - 1);
        char before = stem.charAt(stem.length() - 2);
        if (last == 'i') {
            // "carried", "applied"
            return stem.substring(0, stem.length() - 1) + "y";
        }
        if (last == before && "bdgmnprt".indexOf(last) >= 0) {
            // "planned", "mapped"
            return stem.substring(0, stem.length() - 1);
        }
        boolean silent = "vczu".indexOf(last) >= 0
                || last == 'g' && before != 'n'
                || last == 's' && before != 's'
                || last == 'e'
                || stem.endsWith("at") && !stem.endsWith("eat");
        if (silent) {
            // "removed", "reduced", "created", "agreed"
            return stem + "e";
        }
        // "cleared", "repaired", "dredg": what may have an e is left alone
        boolean plain = "hklwxy".indexOf(last) >= 0
                || stem.endsWith("ear")
                || stem.endsWith("eat")
                || stem.endsWith("air")
                || stem.endsWith("er")
                || stem.endsWith("en")
                || stem.endsWith("ect")
                || stem.endsWith("nt")
                || stem.endsWith("rt")
                || stem.endsWith("st")
                || stem.endsWith("nd")
                || stem.endsWith("ss")
                || stem.endsWith("in")
                || stem.endsWith("rm");
        return plain && !stem.endsWith("bl") && !stem.endsWith("dl") && !stem.endsWith("pl") ? stem : "";
    }

    private static boolean isVerb(String word) {
        return (Vocabulary.kinds(Vocabulary.slot(word)) & VERB.bit) != 0;
    }
}
