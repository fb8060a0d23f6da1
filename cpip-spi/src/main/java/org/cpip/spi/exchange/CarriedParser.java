package org.cpip.spi.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/** Parses {@code list = item {"," item}}, {@code item = name ["." (item | "{" list "}")]}. For one thread. */
final class CarriedParser {

    private final String text;
    private int at;

    private CarriedParser(String text) {
        this.text = text;
    }

    static CarriedPart parse(String text) {
        CarriedParser parser = new CarriedParser(text);
        CarriedPart list = parser.list();
        if (parser.at < text.length()) {
            throw parser.wrong("a comma");
        }
        return list;
    }

    private CarriedPart list() {
        Map<String, CarriedPart> parts = new LinkedHashMap<>();
        do {
            item(parts);
        } while (take(','));
        return new CarriedPart(parts);
    }

    private void item(Map<String, CarriedPart> parts) {
        String name = name();
        CarriedPart part = CarriedPart.WHOLE;
        if (take('.')) {
            if (take('{')) {
                part = list();
                if (!take('}')) {
                    throw wrong("a comma or }");
                }
            } else {
                Map<String, CarriedPart> only = new LinkedHashMap<>();
                item(only);
                part = new CarriedPart(only);
            }
        }
        parts.merge(name, part, CarriedParser::both);
    }

    /** "actions.id, actions.number" is "actions.{id, number}"; what is carried whole stays so. */
    private static CarriedPart both(CarriedPart one, CarriedPart other) {
        if (one.isWhole() || other.isWhole()) {
            return CarriedPart.WHOLE;
        }
        Map<String, CarriedPart> parts = new LinkedHashMap<>(one.parts());
        other.parts().forEach((name, part) -> parts.merge(name, part, CarriedParser::both));
        return new CarriedPart(parts);
    }

    private String name() {
        skipSpace();
        int from = at;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        if (from == at) {
            throw wrong("a component's name");
        }
        return text.substring(from, at);
    }

    private boolean take(char sign) {
        skipSpace();
        boolean there = at < text.length() && text.charAt(at) == sign;
        if (there) {
            at++;
            skipSpace();
        }
        return there;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException("At character " + (at + 1) + " of \"" + text + "\" there is not " + expected
                + "; what is carried is written like id, title, workstreams.{title, actions.{number, wording}}");
    }
}
