package org.cpip.io.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that were parted at the end of a line: "lad-" above "ders". */
final class Hyphens {

    /** First parts of words that keep their hyphen: "long-term". */
    private static final Set<String> KEPT = Set.of(
            ("long longer short shorter medium mid self well non co cross multi high higher low lower full part end year "
                            + "all anti pre post two three four five six ten day sea land e in on off up one public private "
                            + "policy decision evidence community user data cost time risk carbon zero net follow face "
                            + "third first second inter socio vice ex south north east west state work job class peer "
                            + "value family child people person place water energy climate fossil health trauma gender "
                            + "age school city county world large small fast best better most far hard ready real semi "
                            + "step stop start set sign check turn break build buy drop make under out over old new "
                            + "open close free tax grant government council industry market customer service half "
                            + "quarter week month hour front back home")
                    .split(" "));

    private static final Pattern SERIES = Pattern.compile("(?:and|or|to)\\b");

    private Hyphens() {}

    /** Adds a line below others, joining a word that was parted at the end of the last. */
    static void add(StringBuilder text, String line) {
        text.append(joins(text, line) ? "" : "\n").append(line);
    }

    /** Whether a line goes on with the last word of a text; when it does, a hyphen that only parted the word is taken off. */
    static boolean joins(StringBuilder text, String line) {
        if (!isParted(text, line)) {
            return false;
        }
        int end = text.length() - 1;
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        if (!KEPT.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
            text.setLength(end);
        }
        return true;
    }

    private static boolean isParted(StringBuilder text, String line) {
        int end = text.length() - 1;
        return end > 1
                && text.charAt(end) == '-'
                && Character.isLowerCase(text.charAt(end - 1))
                && Character.isLowerCase(text.charAt(end - 2))
                && !line.isEmpty()
                && Character.isLowerCase(line.charAt(0))
                // "pre- and post-war", "first- or second-class"
                && !SERIES.matcher(line).lookingAt();
    }
}
