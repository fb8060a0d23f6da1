package org.cpip.spi.exchange;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** What the value of an option may be. Values are given as text, as a person types them. */
public sealed interface OptionType {

    /** Whether {@code value} is one of this type. */
    boolean accepts(String value);

    /** What is allowed, to end the sentence "it must be ...". */
    String allowed();

    /** {@code true} or {@code false}. */
    record Flag() implements OptionType {
        @Override
        public boolean accepts(String value) {
            return value.equals("true") || value.equals("false");
        }

        @Override
        public String allowed() {
            return "true or false";
        }
    }

    /**
     * One of a few words.
     *
     * @param words in the order in which help lists them, at least one
     */
    record Choice(List<String> words) implements OptionType {
        /** Copies the list. */
        public Choice {
            words = List.copyOf(words);
        }

        @Override
        public boolean accepts(String value) {
            return words.contains(value);
        }

        @Override
        public String allowed() {
            return "one of " + String.join(", ", words);
        }
    }

    /** Any text. */
    record Text() implements OptionType {
        @Override
        public boolean accepts(String value) {
            return true;
        }

        @Override
        public String allowed() {
            return "any text";
        }
    }

    /**
     * A whole number, in digits with an optional minus.
     *
     * @param least the smallest that is allowed
     * @param most the largest that is allowed, not below {@code least}
     */
    record Number(long least, long most) implements OptionType {
        @Override
        public boolean accepts(String value) {
            try {
                long number = Long.parseLong(value);
                return value.charAt(0) != '+' && number >= least && number <= most;
            } catch (NumberFormatException e) {
                return false;
            }
        }

        @Override
        public String allowed() {
            return "a whole number from " + least + " to " + most;
        }
    }

    /** A day of the calendar (ISO 8601), or empty text for none. */
    record Day() implements OptionType {
        @Override
        public boolean accepts(String value) {
            try {
                return value.isEmpty() || LocalDate.parse(value) != null;
            } catch (DateTimeException e) {
                return false;
            }
        }

        @Override
        public String allowed() {
            return "a day such as 2017-06-30";
        }
    }

    /** The path of a file, or empty text for none. Whether the file is there, who opens it sees. */
    record File() implements OptionType {
        @Override
        public boolean accepts(String value) {
            try {
                return Path.of(value) != null;
            } catch (InvalidPathException e) {
                return false;
            }
        }

        @Override
        public String allowed() {
            return "the path of a file";
        }
    }
}
