package org.cpip.io.canonical;

import tools.jackson.core.JsonParser;

/** A value of the file as it can stand in a message: short, on one line. */
final class Excerpt {

    /** The most characters of a value. */
    static final int QUOTE = 60;

    /** The most characters of a reason. */
    static final int REASON = 200;

    private Excerpt() {}

    static String quote(String value) {
        return '"' + of(value) + '"';
    }

    static String of(String value) {
        return of(value, QUOTE);
    }

    /** At most this many characters, none of them a control character. */
    static String of(String value, int longest) {
        boolean isLong = value.length() > longest;
        StringBuilder text = new StringBuilder(isLong ? value.substring(0, longest) : value);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i)) || Character.isSurrogate(text.charAt(i)) && isLong) {
                text.setCharAt(i, '\ufffd');
            }
        }
        return isLong ? text.append("...").toString() : text.toString();
    }

    /** The value that the parser stands on, as a sentence names it. */
    static String found(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text " + quote(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + of(parser.getString());
            default -> parser.getString();
        };
    }

    /** "a milestone", "an action". */
    static String withArticle(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }
}
