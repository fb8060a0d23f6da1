package org.cpip.collect.ledger;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.cpip.model.Experimental;

/**
 * Who takes returns in, and what is decided with them.
 *
 * @param day on which they came in
 * @param by who takes them in
 * @param close reasons that close queries, by area, rule and cell: {@code S12000033/change-50/children}
 * @param reopen reasons for which final returns may change, by area
 */
@Experimental
public record IntakeOptions(LocalDate day, String by, Map<String, String> close, Map<String, String> reopen) {

    /** Copies the maps and refuses null. */
    public IntakeOptions {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(by, "by");
        close = Map.copyOf(close);
        reopen = Map.copyOf(reopen);
    }
}
