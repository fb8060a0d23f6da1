package org.cpip.collect.template;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpip.model.Experimental;

/**
 * What a row of a form says of where it comes from, so that rows of another form are known when they are pasted in.
 *
 * @param template id of the template
 * @param version of the template
 * @param area code of the area
 * @param period as EDTF
 * @param hash of what the template asks
 */
@Experimental
public record Stamp(String template, int version, String area, String period, String hash) {

    // "cse-2031 v1 S12000033 2031-04/2032-03 #0123456789ab"
    private static final Pattern TEXT =
            Pattern.compile("(\\S{1,200}) v(\\d{1,6}) (\\S{1,200}) (\\S{1,100}) #([0-9a-f]{12})");

    /** Refuses null. */
    public Stamp {
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(hash, "hash");
    }

    /** As it stands in a form. */
    public String text() {
        return template + " v" + version + " " + area + " " + period + " #" + hash;
    }

    /** The stamp that a text is; empty if it is none. */
    public static Optional<Stamp> parse(String text) {
        Matcher found = TEXT.matcher(text.strip());
        return found.matches()
                ? Optional.of(new Stamp(
                        found.group(1),
                        Integer.parseInt(found.group(2)),
                        found.group(3),
                        found.group(4),
                        found.group(5)))
                : Optional.empty();
    }
}
