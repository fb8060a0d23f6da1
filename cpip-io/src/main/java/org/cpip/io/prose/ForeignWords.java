package org.cpip.io.prose;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells a sentence in another language from an English one by the little words that every sentence has. Sentences are read in
 * English alone, and a date in "d'ici mars 2031" is none for a reader who looks for "by March 2031".
 */
public final class ForeignWords {

    /** Articles, prepositions and the like that are no English words too: "die", "door", "met" and "van" are left out. */
    static final Set<String> FOREIGN = words(
            "der das und von zur zum für wird werden den dem des bis nicht ist eine einen einer sowie durch über", // German
            "le la les du de une et pour avec dans sur aux est sera sont leur leurs ses cette ces d'ici afin", // French
            "el los las del una para con por que y según sus", // Spanish
            "il gli della delle dei di che nel alla entro sarà sono nella", // Italian
            "os dos uma não será ao aos pela pelo até", // Portuguese
            "het een voor wordt worden zal tegen en naar", // Dutch
            "och att för på av är ett ska senast til og skal innen", // Swedish, Danish, Norwegian
            "na oraz przez się jest będzie w z dla do", // Polish
            "yn yr bydd mae wedi erbyn i'r a'r o'r gan gyfer", // Welsh
            "agus le bidh gu bithidh leis airson anns nan nam", // Gaelic
            "agus beidh faoin roimh go leis");

    static final Set<String> ENGLISH = words(
            "the of and to for with by from will our their this that which in on a an at be is are as it its or all we"
                    + " not have has through into within across more new");

    /** Fewer say nothing: "Plan de la Rance" is a name. */
    private static final int FEWEST = 2;

    private ForeignWords() {}

    private static Set<String> words(String... lists) {
        return Arrays.stream(lists).flatMap(list -> Stream.of(list.split(" "))).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether a text is in another language, as far as its words tell: two or more that no English sentence has, and more
     * than twice as many of them as little words of English; or most of its letters are not Latin. False for text without
     * little words, such as "Repair roof".
     */
    public static boolean prevailIn(String text) {
        char[] chars = text.toCharArray();
        int foreign = 0;
        int english = 0;
        int letters = 0;
        int latin = 0;
        int start = -1;
        long ending = 0;
        int allBits = 0;
        for (int i = 0; i <= chars.length; i++) {
            char c = i < chars.length ? chars[i] : ' ';
            boolean letter = c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
            if (letter) {
                letters++;
                latin += c < 128 || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? 1 : 0;
                // "Är"; of ASCII the vocabulary makes small letters itself
                c = c < 128 ? c : Character.toLowerCase(c);
                chars[i] = c;
            }
            // "d'ici", "i’r" are words with their apostrophe
            if (letter || start >= 0 && (c == '\'' || c == '\u2019')) {
                start = start < 0 ? i : start;
                ending = Vocabulary.ending(ending, c);
                allBits |= c;
            } else if (start >= 0) {
                int slot = Vocabulary.slot(ending, allBits < 128, chars, start, i);
                foreign += Vocabulary.isForeign(slot) ? 1 : 0;
                english += Vocabulary.isEnglish(slot) ? 1 : 0;
                start = -1;
                ending = 0;
                allBits = 0;
            }
        }
        return letters > 0 && 2 * latin < letters || foreign >= FEWEST && foreign > 2 * english;
    }
}
