package org.cpip.collect.update;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The columns of a form, in their order, with the titles that stand in its first row. */
enum FormColumn {
    ID("id"),
    WORKSTREAM("workstream"),
    NUMBER("no."),
    ACTION("action"),
    LEAD("lead"),
    AS_AT("as at"),
    STATUS("status"),
    CONFIDENCE("confidence"),
    MILESTONE("milestone"),
    FORECAST("forecast date"),
    ACHIEVED("achieved date"),
    NARRATIVE("narrative"),
    REASON("reason"),
    SENT("as sent");

    /** The columns that are for the lead to fill in. */
    static final Set<FormColumn> ANSWERS = Collections.unmodifiableSet(EnumSet.range(STATUS, REASON));

    private final String title;

    FormColumn(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The column of this title; case and white space around it do not matter. */
    static Optional<FormColumn> of(String title) {
        String wanted = title.strip().toLowerCase(Locale.ROOT);
        for (FormColumn column : values()) {
            if (column.title.equals(wanted)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
