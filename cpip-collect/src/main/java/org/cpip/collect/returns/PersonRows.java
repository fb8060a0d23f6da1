package org.cpip.collect.returns;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows tables that have a row for each person by their headings. Nothing of their rows is ever quoted. */
final class PersonRows {

    private static final Set<String> HEADINGS = Set.of(
            "name",
            "child name",
            "first name",
            "forename",
            "given name",
            "last name",
            "surname",
            "family name",
            "full name",
            "date of birth",
            "dob",
            "d.o.b.",
            "birth date",
            "chi",
            "chi number",
            "nhs number",
            "ni number",
            "national insurance number",
            "upn",
            "postcode",
            "home address",
            "address",
            "child id",
            "person id",
            "client id",
            "case id",
            "case number",
            "scn",
            "swift id",
            "carefirst id");

    private PersonRows() {}

    /** The headings that tell; none for a table of counts. */
    static List<String> headings(List<String> row) {
        return row.stream()
                .map(text -> text.strip().toLowerCase(Locale.ROOT).replace('_', ' '))
                .filter(HEADINGS::contains)
                .toList();
    }
}
