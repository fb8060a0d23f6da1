package org.cpip.collect.template;

import org.cpip.model.Experimental;

/** What it means that a rule is broken. */
@Experimental
public enum RuleSeverity {
    /** The figure cannot be: the return goes back. */
    ERROR,
    /** The figure can be and is surprising: a reason closes it. */
    QUERY,
    /** Worth knowing; nothing has to be done. */
    NOTE
}
