package org.cpip.office.internal.read;

import java.util.Locale;
import java.util.Map;

/**
 * Prints a list number in the formats of Word (ECMA-376 Part 1, 17.18.59). A format that is not known here is printed
 * in ordinary digits.
 */
final class NumberFormats {

    private static final int MOST_REPEATS = 30;
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final String[] ONES = {
        "",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final Map<String, String> IRREGULAR_ORDINALS = Map.of(
            "one", "first", "two", "second", "three", "third", "five", "fifth", "eight", "eighth", "nine", "ninth",
            "twelve", "twelfth");

    /** Formats that count through an alphabet and then double its letters: a to z, aa, bb. */
    private static final Map<String, String> ALPHABETS = Map.ofEntries(
            Map.entry("lowerLetter", "abcdefghijklmnopqrstuvwxyz"),
            Map.entry("upperLetter", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
            Map.entry("russianLower", "абвгдежзиклмнопрстуфхцчшщыэюя"),
            Map.entry("russianUpper", "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ"),
            Map.entry("arabicAlpha", "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"),
            Map.entry("arabicAbjad", "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"),
            Map.entry("hebrew2", "אבגדהוזחטיכלמנסעפצקרשת"),
            Map.entry("thaiLetters", "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"),
            Map.entry("ganada", "가나다라마바사아자차카타파하"),
            Map.entry("chicago", "*†‡§"));

    /** Formats that differ from ordinary numbers in their digits alone, with their zero. */
    private static final Map<String, Character> DIGITS =
            Map.of("hindiNumbers", '०', "thaiNumbers", '๐', "decimalFullWidth", '０', "decimalFullWidth2", '０');

    private NumberFormats() {}

    /** Prints a number. */
    static String print(String format, int number) {
        String alphabet = ALPHABETS.get(format);
        if (alphabet != null) {
            return letter(alphabet, number);
        }
        Character zero = DIGITS.get(format);
        if (zero != null) {
            return digits(zero, number);
        }
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> padded(number, 2);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "ordinal" -> number + ordinalEnding(number);
            case "cardinalText" -> capital(words(number));
            case "ordinalText" -> capital(ordinalWords(number));
            case "hex" -> Integer.toHexString(number).toUpperCase(Locale.ROOT);
            case "numberInDash" -> "- " + number + " -";
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed('①', number);
            case "decimalEnclosedParen" -> enclosed('⑴', number);
            case "decimalEnclosedFullstop" -> enclosed('⒈', number);
            default -> Integer.toString(number);
        };
    }

    /** Prints a number with zeros in front until it has so many digits. */
    static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return number < 0 ? text : "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    /** 1 is a, 27 is aa, 53 is aaa: Word doubles the letter, a spreadsheet would write ab. */
    private static String letter(String alphabet, int number) {
        if (number < 1) {
            return number == 0 ? "" : Integer.toString(number);
        }
        int repeats = (number - 1) / alphabet.length() + 1;
        if (repeats > MOST_REPEATS) {
            return Integer.toString(number);
        }
        return String.valueOf(alphabet.charAt((number - 1) % alphabet.length())).repeat(repeats);
    }

    private static String digits(char zero, int number) {
        StringBuilder text = new StringBuilder().append(number);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            text.setCharAt(i, c == '-' ? c : (char) (c - '0' + zero));
        }
        return text.toString();
    }

    private static String roman(int number) {
        if (number < 1 || number > 32_767) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; left >= ROMAN_VALUES[i]; left -= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
            }
        }
        return text.toString();
    }

    private static String ordinalEnding(int number) {
        int hundred = Math.abs(number % 100);
        // "11th", "112th", but "21st"
        if (hundred >= 11 && hundred <= 13) {
            return "th";
        }
        return switch (hundred % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String words(int number) {
        if (number < 1 || number > 99) {
            return Integer.toString(number);
        }
        if (number < ONES.length) {
            return ONES[number];
        }
        return TENS[number / 10] + (number % 10 == 0 ? "" : "-" + ONES[number % 10]);
    }

    private static String ordinalWords(int number) {
        if (number < 1 || number > 99) {
            return number + ordinalEnding(number);
        }
        String words = words(number);
        int last = words.lastIndexOf('-') + 1;
        String end = words.substring(last);
        String irregular = IRREGULAR_ORDINALS.get(end);
        if (irregular == null) {
            irregular = end.endsWith("y") ? end.substring(0, end.length() - 1) + "ieth" : end + "th";
        }
        return words.substring(0, last) + irregular;
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String enclosed(char one, int number) {
        return number >= 1 && number <= 20 ? String.valueOf((char) (one + number - 1)) : Integer.toString(number);
    }
}
