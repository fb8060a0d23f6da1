package org.cpip.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cpip.model.CycleSchedule;
import org.cpip.model.CycleSchedules;
import org.cpip.model.Experimental;
import org.cpip.model.Programme;

/**
 * The reports that come round: expected, received, late.
 *
 * @param programme id of the programme
 * @param title of the programme
 * @param asAt the day whose end the report describes
 * @param cycles one a series, see {@link CycleSchedules}
 * @param audiences what the parties that receive the reports are called, by id
 */
@Experimental
public record CycleReport(
        String programme, String title, LocalDate asAt, List<CycleSchedule> cycles, Map<String, String> audiences)
        implements Report {

    /** Copies the collections and refuses null. */
    public CycleReport {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(asAt, "asAt");
        cycles = List.copyOf(cycles);
        audiences = Map.copyOf(audiences);
    }

    /** The cycles of a programme as at a date, with what is expected in the year after it. */
    public static CycleReport of(Programme programme, LocalDate asAt) {
        return of(programme, asAt, asAt.plusYears(1));
    }

    /** The cycles of a programme as at a date, with what is expected until another. */
    public static CycleReport of(Programme programme, LocalDate asAt, LocalDate until) {
        PartyNames parties = new PartyNames(programme);
        return new CycleReport(
                programme.id(),
                programme.title(),
                asAt,
                CycleSchedules.of(programme, asAt, until).all(),
                programme.cycles().stream()
                        .flatMap(cycle -> cycle.audience().stream())
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), parties::name)));
    }
}
