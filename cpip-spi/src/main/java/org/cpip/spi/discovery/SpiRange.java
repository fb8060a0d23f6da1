package org.cpip.spi.discovery;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions of the SPI between two bounds: {@code [0.1,0.2)} from 0.1 on and below 0.2, {@code [0.1,)} from 0.1 on. */
record SpiRange(String low, boolean lowIncluded, String high, boolean highIncluded) {

    private static final Pattern FORM = Pattern.compile(
            "([\\[(])\\s*(\\d{1,9}(?:\\.\\d{1,9}){0,3})?\\s*,\\s*(\\d{1,9}(?:\\.\\d{1,9}){0,3})?\\s*([])])");

    /** Reads a range; empty when it is none. */
    static Optional<SpiRange> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new SpiRange(
                bound(matcher.group(2)),
                matcher.group(1).equals("["),
                bound(matcher.group(3)),
                matcher.group(4).equals("]")));
    }

    private static String bound(String group) {
        return group == null ? "" : group;
    }

    boolean includes(String version) {
        int fromLow = low.isEmpty() ? 1 : compare(version, low);
        int toHigh = high.isEmpty() ? 1 : compare(high, version);
        return (fromLow > 0 || fromLow == 0 && lowIncluded) && (toHigh > 0 || toHigh == 0 && highIncluded);
    }

    /** By the numbers between the dots; 0.1 and 0.1.0 are one version. */
    private static int compare(String one, String other) {
        String[] ones = one.split("\\.");
        String[] others = other.split("\\.");
        for (int i = 0; i < Math.max(ones.length, others.length); i++) {
            int difference = Integer.compare(number(ones, i), number(others, i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static int number(String[] numbers, int at) {
        return at < numbers.length ? Integer.parseInt(numbers[at]) : 0;
    }
}
