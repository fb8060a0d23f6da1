package org.cpip.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Experimental;
import org.cpip.model.Portfolio;

/**
 * Several programmes on a day, a line each. Every figure is that of the programme's own reports.
 *
 * @param title of the portfolio
 * @param asAt the day whose end the report describes
 * @param programmes in the order of the portfolio
 */
@Experimental
public record PortfolioReport(String title, LocalDate asAt, List<ProgrammeStanding> programmes) implements Report {

    /** Copies the list and refuses null. */
    public PortfolioReport {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(asAt, "asAt");
        programmes = List.copyOf(programmes);
    }

    /** The report on a portfolio as at a date. */
    public static PortfolioReport of(Portfolio portfolio, LocalDate asAt, ExceptionOptions options) {
        return new PortfolioReport(
                portfolio.title(),
                asAt,
                portfolio.programmes().stream()
                        .map(programme -> ProgrammeStanding.of(programme, asAt, options))
                        .toList());
    }

    /** {@code portfolio}: there is no programme that has it for its id. */
    @Override
    public String programme() {
        return "portfolio";
    }

    /** What cannot be known of its programmes, together. */
    @Override
    public Optional<HistoryGap> gap() {
        List<HistoryGap> gaps =
                programmes.stream().flatMap(each -> each.gap().stream()).toList();
        return gaps.stream()
                .map(HistoryGap::firstKnown)
                .min(LocalDate::compareTo)
                .map(first -> new HistoryGap(
                        gaps.stream().mapToInt(HistoryGap::actions).sum(), first));
    }
}
