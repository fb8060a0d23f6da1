package org.cpip.io.prose;

import java.util.Arrays;
import java.util.Optional;
import org.cpip.spi.exchange.ReadingProfile.DateOrder;

/**
 * A text cut into words, numbers and marks, each looked up once. Words keep apostrophes inside ("Person's"); a number is
 * ASCII digits; every other character that is no white space is a mark of its own. One text may be cut after another, so that
 * the room for tokens is made once.
 */
final class Tokens {

    private static final byte WORD = 1;
    private static final byte NUMBER = 2;
    private static final byte MARK = 3;

    String text = "";
    private char[] chars = {};
    private int length;
    int size;
    int[] start = {};
    int[] end = {};
    private long[] kinds = {};
    private int[] values = {};
    private byte[] types = {};
    private byte[] flags = {};
    private long allKinds;
    final Optional<DateOrder> order;

    private static final byte CAPITAL = 1;
    private static final byte ACRONYM = 2;
    private static final byte ENDS_SENTENCE = 4;
    private static final byte MASKED = 8;
    private static final byte OF_DATES = 16;
    private static final byte OF_PROMISES = 32;
    private static final byte AFTER_BREAK = 64;

    /** Where nobody knows the order of dates in figures. */
    Tokens(String text) {
        this(text, Optional.empty());
    }

    /** {@code order} is that of dates in figures, where somebody knows it. */
    Tokens(String text, Optional<DateOrder> order) {
        this(order);
        cut(text);
    }

    /** Without a text, until one is cut. */
    Tokens(Optional<DateOrder> order) {
        this.order = order;
    }

    /** Takes another text in place of the one before. */
    void cut(String next) {
        text = next;
        length = next.length();
        size = 0;
        allKinds = 0;
        if (chars.length < length) {
            chars = new char[length];
        }
        next.getChars(0, length, chars, 0);
        // a word and its space are about six characters
        makeRoom(length / 5 + 16);
        cut();
        // whether a sentence ends is seen from the token after it, so this comes second
        for (int i = 0; i < size; i++) {
            if ((types[i] == MARK || i + 1 == size || followsBreak(i + 1)) && SentenceEnds.at(this, i)) {
                flags[i] |= ENDS_SENTENCE;
            }
        }
    }

    /** Whether the text has a word of any of these kinds at all; a quick look before each token is asked. */
    boolean haveAny(long ofKinds) {
        return (allKinds & ofKinds) != 0;
    }

    boolean is(int i, WordKind kind) {
        return i >= 0 && i < size && (kinds[i] & kind.bit) != 0;
    }

    boolean isAny(int i, long ofKinds) {
        return i >= 0 && i < size && (kinds[i] & ofKinds) != 0;
    }

    boolean isWord(int i) {
        return i >= 0 && i < size && types[i] == WORD;
    }

    boolean isNumber(int i) {
        return i >= 0 && i < size && types[i] == NUMBER;
    }

    boolean isMark(int i, char mark) {
        return i >= 0 && i < size && types[i] == MARK && chars[start[i]] == mark;
    }

    boolean isMark(int i) {
        return i >= 0 && i < size && types[i] == MARK;
    }

    /** A hyphen, a minus or any dash. */
    boolean isDash(int i) {
        return isMark(i) && CharacterClasses.isDash(text.charAt(start[i]));
    }

    /** Whether a token is a word; {@code word} is lower case. ASCII case is ignored. */
    boolean isWord(int i, String word) {
        if (i < 0 || i >= size || end[i] - start[i] != word.length() || types[i] != WORD) {
            return false;
        }
        int at = start[i];
        for (int k = 0; k < word.length(); k++) {
            if (small(chars[at + k]) != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /** The first character of a token that is there, in lower case; a quick look before words are compared. */
    char initial(int i) {
        return small(chars[start[i]]);
    }

    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    boolean isCapital(int i) {
        return i >= 0 && i < size && (flags[i] & CAPITAL) != 0;
    }

    /** Two capitals or more, at most a small s after them: "CELCIS", "CPCs". */
    boolean isAcronym(int i) {
        return i >= 0 && i < size && (flags[i] & ACRONYM) != 0;
    }

    boolean endsSentence(int i) {
        return i >= 0 && i < size && (flags[i] & ENDS_SENTENCE) != 0;
    }

    /** Whether the token belongs to a name or title, so that its numbers are no dates. */
    boolean isMasked(int i) {
        return i >= 0 && i < size && (flags[i] & MASKED) != 0;
    }

    /** Whether dates and deadlines may begin here: a number, a mark, a word with a digit, one of {@link DateSigns}. */
    boolean isOfDates(int i) {
        return i >= 0 && i < size && (flags[i] & OF_DATES) != 0;
    }

    /** Whether the word may say what kind of promise the text makes: one of {@link PromiseSigns}. */
    boolean isOfPromises(int i) {
        return (flags[i] & OF_PROMISES) != 0;
    }

    /** Whether a line ends between the token before and this one. */
    boolean followsBreak(int i) {
        return (flags[i] & AFTER_BREAK) != 0;
    }

    void mask(int from, int to) {
        for (int i = from; i < to; i++) {
            flags[i] |= MASKED;
        }
    }

    /** The value of a word of the vocabulary, or of a number up to nine digits; -1 for longer ones. */
    int value(int i) {
        return values[i];
    }

    int length(int i) {
        return end[i] - start[i];
    }

    /** Whether no white space stands between the token and the one before. */
    boolean isAdjacent(int i) {
        return i > 0 && i < size && start[i] == end[i - 1];
    }

    /** A number of four digits from 1900 to 2199, standing for itself (no "2,017", no "£2017", no "2017%"). */
    boolean isYear(int i) {
        return isNumber(i)
                && length(i) == 4
                && values[i] >= 1900
                && values[i] < 2200
                && !isPartOfNumber(i)
                // "2017", "in 2017."; not "2017s", "2017's plan"
                && !(isAdjacent(i + 1) && (isWord(i + 1) || isMark(i + 1, '%') || isPossessive(i + 1)));
    }

    /** A number of one or two digits that can count the days of a month. */
    boolean isDay(int i) {
        // "31 May", not "£31", "1,031"
        return isNumber(i) && length(i) <= 2 && values[i] >= 1 && values[i] <= 31 && !isPartOfNumber(i);
    }

    private boolean isPossessive(int i) {
        return (isMark(i, '\'') || isMark(i, '\u2019')) && isWord(i + 1, "s");
    }

    /** The characters from the first token to the one before {@code to}. */
    String text(int from, int to) {
        return text.substring(start[from], end[to - 1]);
    }

    private boolean isPartOfNumber(int i) {
        if (isAdjacent(i) && isMark(i - 1)) {
            char before = text.charAt(start[i - 1]);
            boolean digitsBefore = isAdjacent(i - 1) && isNumber(i - 2);
            if (before == ',' && digitsBefore
                    || Character.getType(before) == Character.CURRENCY_SYMBOL
                    || before == '#') {
                // "3,12", "£2017", "#2017"
                return true;
            }
        }
        // "31,000"
        return isAdjacent(i + 1) && isAdjacent(i + 2) && isMark(i + 1, ',') && isNumber(i + 2);
    }

    private void cut() {
        int at = 0;
        boolean lineEnded = false;
        while (at < length) {
            char c = chars[at];
            if (CharacterClasses.isSpace(c)) {
                lineEnded |= CharacterClasses.isLineBreak(c);
                at++;
                continue;
            }
            int i = size;
            if (CharacterClasses.isLetter(c)) {
                at = word(at);
            } else if (c >= '0' && c <= '9') {
                at = number(at);
                // every other character by itself, so that marks need no list
            } else {
                add(at, at + 1, MARK);
                at++;
            }
            if (lineEnded) {
                flags[i] |= AFTER_BREAK;
                lineEnded = false;
            }
        }
    }

    private int word(int from) {
        char[] text = chars;
        int to = length;
        int at = from;
        int upper = 0;
        int others = 0;
        long ending = 0;
        int allBits = 0;
        while (at < to) {
            char c = text[at];
            // nearly every character is a small letter, and a space ends nearly every word
            if (c < 'a' || c > 'z') {
                if (c == ' ') {
                    break;
                } else if (c >= 'A' && c <= 'Z' || Character.isUpperCase(c)) {
                    upper++;
                } else if (!CharacterClasses.isLetter(c)) {
                    // digits inside belong to the word, as in "Q3" and "COVID19", and so does an apostrophe before a
                    // letter
                    boolean inside = c >= '0' && c <= '9'
                            || CharacterClasses.isApostrophe(c)
                                    && at + 1 < to
                                    && CharacterClasses.isLetter(text[at + 1]);
                    if (!inside) {
                        break;
                    }
                    others++;
                }
            }
            ending = Vocabulary.ending(ending, c);
            allBits |= c;
            at++;
        }
        int slot = Vocabulary.slot(ending, allBits < 128, text, from, at);
        add(from, at, slot, upper, others);
        return at;
    }

    private void add(int from, int at, int slot, int upper, int others) {
        int i = add(from, at, WORD);
        kinds[i] = Vocabulary.kinds(slot);
        allKinds |= kinds[i];
        values[i] = Vocabulary.value(slot);
        if (upper > 0 && CharacterClasses.isUpper(chars[from])) {
            // "KPI", "KPIs"; "McLeod" has too many small letters
            int lower = at - from - upper - others;
            boolean shortened = upper >= 2 && (lower == 0 || lower == 1 && chars[at - 1] == 's');
            flags[i] = shortened ? CAPITAL | ACRONYM : CAPITAL;
        }
        if (others > 0 || Vocabulary.isOfDates(slot)) {
            // "Q3"; "Person's" is let through as well, for it has more than letters
            flags[i] |= OF_DATES;
        }
        if (Vocabulary.isOfPromises(slot)) {
            flags[i] |= OF_PROMISES;
        }
    }

    private int number(int from) {
        int at = from;
        int value = 0;
        while (at < length && chars[at] >= '0' && chars[at] <= '9') {
            // ten digits would not fit; no number of a date or section is that long
            value = at - from < 9 ? 10 * value + chars[at] - '0' : -1;
            at++;
        }
        int i = add(from, at, NUMBER);
        values[i] = at - from > 9 ? -1 : value;
        return at;
    }

    private int add(int from, int to, byte type) {
        if (size == start.length) {
            makeRoom(2 * size);
        }
        start[size] = from;
        end[size] = to;
        kinds[size] = 0;
        values[size] = 0;
        types[size] = type;
        flags[size] = type == WORD ? 0 : OF_DATES;
        return size++;
    }

    private void makeRoom(int room) {
        if (start.length < room) {
            start = Arrays.copyOf(start, room);
            end = Arrays.copyOf(end, room);
            kinds = Arrays.copyOf(kinds, room);
            values = Arrays.copyOf(values, room);
            types = Arrays.copyOf(types, room);
            flags = Arrays.copyOf(flags, room);
        }
    }
}
