package org.cpip.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What the rule checker logs: its greeting is no business of the command's user. */
final class ValidatorLog {

    /** Kept in a field so that the setting is not collected. */
    private static final Logger LOG = Logger.getLogger("org.hibernate.validator");

    private ValidatorLog() {}

    /** Warnings alone from now on. To be called before rules are checked, and only then: logging costs start-up time. */
    static void quiet() {
        LOG.setLevel(Level.WARNING);
    }
}
