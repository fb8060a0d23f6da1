package org.cpip.office.internal.read;

import java.util.Locale;
import java.util.Map;

/**
 * The signs of symbol fonts that plans use, as Unicode. Such fonts have their signs at private code points, U+F020 to
 * U+F0FF, which mean nothing without the font. The tables follow the fonts' own charts; the standard (ECMA-376 Part 1,
 * 17.3.3.30) says only where the number stands.
 */
final class Symbols {

    private static final int PRIVATE = 0xf000;

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x6c, "●"),
            Map.entry(0x6e, "■"),
            Map.entry(0x6f, "☐"),
            Map.entry(0x71, "❑"),
            Map.entry(0x72, "❒"),
            Map.entry(0x75, "◆"),
            Map.entry(0x76, "❖"),
            Map.entry(0x78, "☒"),
            Map.entry(0x9f, "•"),
            Map.entry(0xa1, "○"),
            Map.entry(0xa7, "▪"),
            Map.entry(0xa8, "☐"),
            Map.entry(0xab, "★"),
            Map.entry(0xd8, "➢"),
            Map.entry(0xdf, "←"),
            Map.entry(0xe0, "→"),
            Map.entry(0xe8, "➔"),
            Map.entry(0xf0, "⇨"),
            Map.entry(0xfb, "✗"),
            Map.entry(0xfc, "✓"),
            Map.entry(0xfd, "☒"),
            Map.entry(0xfe, "☑"));

    private static final Map<Integer, String> WINGDINGS_2 =
            Map.of(0x4f, "✗", 0x50, "✓", 0x51, "☒", 0x52, "☑", 0x53, "☒", 0x54, "☒", 0x97, "●", 0xa3, "☐", 0x2a, "☐");

    /** The Symbol font from 0x20 on; a space where it has nothing that text needs. */
    private static final String SYMBOL_LOW = " !∀#∃%&∋()∗+,−./0123456789:;<=>?"
            + "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"
            + "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ ";

    /** The Symbol font from 0xa0 on. */
    private static final String SYMBOL_HIGH = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵"
            + "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"
            + "◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭ ";

    private Symbols() {}

    /** Whether letters in this font are signs. */
    static boolean isFont(String font) {
        return font.regionMatches(true, 0, "wingdings", 0, 9) || font.equalsIgnoreCase("symbol");
    }

    /**
     * A sign as text.
     *
     * @param font the font's name; empty text when it is not known
     * @param code its code point, private or plain; one that is no sign known here stays what it is
     */
    static String text(String font, int code) {
        int sign = code >= PRIVATE && code <= PRIVATE + 0xff ? code - PRIVATE : code;
        String known = sign > 0xff
                ? null
                : switch (font.toLowerCase(Locale.ROOT)) {
                    case "wingdings" -> WINGDINGS.get(sign);
                    case "wingdings 2" -> WINGDINGS_2.get(sign);
                    case "symbol" -> symbol(sign);
                    case "" -> code >= PRIVATE ? symbol(sign) : null;
                    default -> null;
                };
        if (known != null) {
            return known;
        }
        boolean storable = code >= 0x20 && Character.isValidCodePoint(code) && (code < 0xd800 || code > 0xdfff);
        return storable ? Character.toString(code) : "";
    }

    /** The bullet of a list as text: a sign of a symbol font, at a private code point or a plain one, or as it stands. */
    static String bullet(String font, String text) {
        char c = text.length() == 1 ? text.charAt(0) : 'x';
        boolean isPrivate = c >= PRIVATE && c <= PRIVATE + 0xff;
        if (text.length() != 1 || c > 0xff && !isPrivate) {
            return text;
        }
        String sign = text(font, c);
        return isPrivate && sign.equals(text) ? "•" : sign;
    }

    private static String symbol(int sign) {
        if (sign >= 0x20 && sign - 0x20 < SYMBOL_LOW.length()) {
            return String.valueOf(SYMBOL_LOW.charAt(sign - 0x20));
        }
        if (sign >= 0xa0 && sign - 0xa0 < SYMBOL_HIGH.length()) {
            return String.valueOf(SYMBOL_HIGH.charAt(sign - 0xa0));
        }
        return "•";
    }
}
