package org.cpip.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;

/**
 * A promise to report again and again: annual, first due March 2017, to Ministers.
 *
 * @param id slug, unique in the programme
 * @param title what is reported
 * @param action id of the action that promises it
 * @param recurrence how often
 * @param firstDue when the first report is due; empty when not stated
 * @param audience id of the party that receives it
 * @param received reports that came in, oldest first
 * @param provenance where it was read
 */
public record ReportingCycle(
        @Slug String id,
        @NotBlank String title,
        Optional<String> action,
        Recurrence recurrence,
        Optional<TargetDate> firstDue,
        Optional<String> audience,
        List<@Valid ReceivedReport> received,
        Optional<@Valid Provenance> provenance) {

    /** Copies the lists and refuses null. */
    public ReportingCycle {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(recurrence, "recurrence");
        Objects.requireNonNull(firstDue, "firstDue");
        Objects.requireNonNull(audience, "audience");
        received = List.copyOf(received);
        Objects.requireNonNull(provenance, "provenance");
    }

    /** A builder with every list empty and every optional value absent. */
    public static ReportingCycleBuilder builder() {
        return new ReportingCycleBuilder();
    }

    /** A builder that holds this value's components. */
    public ReportingCycleBuilder toBuilder() {
        return new ReportingCycleBuilder(this);
    }
}
