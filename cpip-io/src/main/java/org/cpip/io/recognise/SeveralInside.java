package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells that the cell of a wording holds several actions: "a) We will widen the pier b) We will light the stairs". */
final class SeveralInside {

    private static final Pattern MARK =
            Pattern.compile("(?:^|(?<=[\\s;,.]))(?:\\(?([a-h]|[ivx]{1,4}|[1-9])\\)|([1-9])\\.)\\s+");
    private static final Pattern BULLET = Pattern.compile("^(?:[•‣▪●○■·*–-]|\\(?(?:[a-h]|[ivx]{1,4}|[1-9])[.)])\\s+");

    /** How a second part is marked; most wordings hold none of them. */
    private static final List<String> SECONDS = List.of("b)", "ii)", "2)", "2. ");

    private SeveralInside() {}

    /** How many actions the parts of a wording are, by marks or by lines; 1 for one action, whatever its parts. */
    static int count(String wording, List<String> lines) {
        if (lines.size() > 1) {
            // "Widen the pier." above "Light the stairs."; two sentences of one action begin with "We will" as well
            boolean marked =
                    lines.stream().allMatch(line -> BULLET.matcher(line).lookingAt());
            boolean items =
                    marked || lines.stream().noneMatch(line -> line.endsWith(".") && !ActionLook.isImperative(line));
            return items
                    ? all(lines.stream()
                            .map(line -> BULLET.matcher(line).replaceFirst(""))
                            .toList())
                    : 1;
        }
        return hasSecond(wording) ? all(marked(wording)) : 1;
    }

    private static boolean hasSecond(String wording) {
        if (wording.indexOf(')') < 0) {
            // most wordings; every one is asked
            return wording.contains("2. ");
        }
        for (String second : SECONDS) {
            if (wording.contains(second)) {
                return true;
            }
        }
        return false;
    }

    /** The parts of a wording that begins with the first mark of a list; none where words introduce the list. */
    private static List<String> marked(String wording) {
        List<String> parts = new ArrayList<>();
        Matcher mark = MARK.matcher(wording);
        int begin = -1;
        while (mark.find()) {
            if (begin < 0 && mark.start() > 0) {
                // "We will: a) widen the pier; b) light the stairs" is one action
                return List.of();
            }
            if (begin >= 0) {
                parts.add(wording.substring(begin, mark.start()).strip());
            }
            begin = mark.end();
        }
        if (begin >= 0) {
            parts.add(wording.substring(begin).strip());
        }
        return parts;
    }

    private static int all(List<String> parts) {
        boolean actions = parts.size() > 1
                && parts.stream().allMatch(part -> ActionLook.isImperative(part) || ActionLook.beginsWithSubject(part));
        return actions ? parts.size() : 1;
    }
}
