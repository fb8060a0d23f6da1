package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

import java.util.Locale;
import java.util.Set;

/** Tells names of things that somebody makes or uses from names of bodies. */
final class Products {

    private static final Set<String> THINGS = Set.of(
            "app",
            "apps",
            "application",
            "portal",
            "website",
            "webpage",
            "platform",
            "tool",
            "tools",
            "system",
            "systems",
            "software",
            "database",
            "dashboard",
            "register",
            "registry",
            "helpline",
            "hotline",
            "card",
            "passport",
            "order",
            "orders",
            "fund",
            "award",
            "awards",
            "prize",
            "day",
            "week",
            "year",
            "month",
            "map",
            "index",
            "licence",
            "kit",
            "dataset",
            "website's",
            "bridge",
            "road",
            "line",
            "building",
            "pathway",
            "curriculum",
            "scheme",
            "schemes");
    private static final Set<String> MEDIA = Set.of("electronic", "online", "web", "mobile", "automated");

    private Products() {}

    /** Whether a name is that of a product: "the NHS App", "the Electronic Pilotage Service", "the Tide Service, a website". */
    static boolean is(Tokens t, ProperName name) {
        // "the Harbour Portal", "the Executive Order"; "Order of the Harbour" is left to its head
        return THINGS.contains(word(t, name.head()))
                // "the Online Harbour Service"
                || t.is(name.head(), BODY_HEAD)
                        && word(t, name.head()).startsWith("service")
                        && MEDIA.contains(word(t, name.from()))
                || isCalledOne(t, name.end());
    }

    /** "the Tide Service, a website for masters", "the Tide Service (a system)". */
    private static boolean isCalledOne(Tokens t, int i) {
        if (!(t.isMark(i, ',') || t.isMark(i, '(')) || !t.isAny(i + 1, DETERMINER.bit | THE.bit)) {
            return false;
        }
        for (int at = i + 2; at < i + 6 && t.isWord(at) && !t.is(at, FUNCTION); at++) {
            if (THINGS.contains(word(t, at)) && !t.isCapital(at)) {
                return true;
            }
        }
        return false;
    }

    private static String word(Tokens t, int i) {
        return t.text(i, i + 1).toLowerCase(Locale.ROOT);
    }
}
