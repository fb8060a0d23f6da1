package org.cpip.io.recognise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The captions of tables: "Table 1: Harbours". */
final class Captions {

    private static final int LONGEST = 200;
    private static final Pattern CAPTION = Pattern.compile(
            "(?:Table|Tab\\.|Schedule) ?[A-Z]?\\d{1,3}(?:\\.\\d{1,3})*[a-z]?(?:[.:)]|\\s?[-–—](?=\\s))\\s*(?=\\S)",
            Pattern.CASE_INSENSITIVE);

    /** "Annex A: Delivery plan". */
    private static final Pattern APART = Pattern.compile("(?:annex|appendix|schedule)\\b.*", Pattern.CASE_INSENSITIVE);

    private Captions() {}

    /** Whether a heading says only that a plan stands below it, so that captions say what each table is about. */
    static boolean isCollective(String heading) {
        return SectionWords.isGeneric(heading) || APART.matcher(heading).matches();
    }

    static boolean is(String text) {
        return text.length() <= LONGEST && CAPTION.matcher(text).lookingAt();
    }

    /** The title without the words that count the tables; other text as it is. */
    static String title(String text) {
        Matcher caption = CAPTION.matcher(text);
        return text.length() <= LONGEST && caption.lookingAt() ? text.substring(caption.end()) : text;
    }
}
