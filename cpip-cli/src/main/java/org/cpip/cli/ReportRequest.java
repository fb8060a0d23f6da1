package org.cpip.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cpip.model.Portfolio;
import org.cpip.model.Programme;
import org.cpip.reporting.BriefReport;
import org.cpip.reporting.ChangeReport;
import org.cpip.reporting.CycleReport;
import org.cpip.reporting.DeliveryReport;
import org.cpip.reporting.ExceptionOptions;
import org.cpip.reporting.ExceptionReport;
import org.cpip.reporting.IndicatorReport;
import org.cpip.reporting.MilestoneCalendar;
import org.cpip.reporting.PlanQualityReport;
import org.cpip.reporting.PortfolioReport;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.Report;
import org.cpip.reporting.ReportScope;
import org.cpip.spi.discovery.Provided;
import org.cpip.spi.report.ReportKind;
import org.cpip.spi.report.ReportRenderer;

/** Makes what the options of {@code cpip report} ask for: the reports of some kinds, and the renderers. */
final class ReportRequest {

    private static final int CALENDAR_MONTHS = 12;

    /** Of many plans not all have room in a title. */
    private static final int TITLE = 100;

    /** What a brief looks back on when nothing else is said: a quarter. */
    private static final int BRIEF_MONTHS = 3;

    private static final Set<String> ON_REQUEST = Set.of("csv", "docx", "json", "pptx", "text", "xlsx");

    private ReportRequest() {}

    /** The kinds by their names; {@code all} is each that the command can make, with the change report if it may be. */
    static List<ReportKind> kinds(List<String> names, boolean withChange) {
        List<ReportKind> kinds = new ArrayList<>();
        for (String name : names) {
            if (name.equals("all")) {
                Arrays.stream(ReportKind.values())
                        .filter(kind -> withChange || kind != ReportKind.CHANGE)
                        .filter(kind -> kind != ReportKind.PORTFOLIO)
                        .forEach(kinds::add);
            } else {
                kinds.add(ReportKind.of(name)
                        .orElseThrow(() -> new UsageException("Unknown kind '" + name + "'; known: "
                                + Arrays.stream(ReportKind.values())
                                        .map(ReportKind::id)
                                        .collect(Collectors.joining(", "))
                                + ", all")));
            }
        }
        if (kinds.contains(ReportKind.CHANGE) && !withChange) {
            throw new UsageException("A change report needs --since, an earlier day or an earlier plan");
        }
        return kinds.stream().distinct().toList();
    }

    /**
     * The renderers by id or extension; by no name all of them, except for those whose files are for programs and for
     * mail.
     */
    static List<Provided<ReportRenderer>> renderers(List<String> names, List<Provided<ReportRenderer>> known) {
        if (names.isEmpty()) {
            return known.stream()
                    .filter(each -> !ON_REQUEST.contains(each.format().id()))
                    .toList();
        }
        List<Provided<ReportRenderer>> found = new ArrayList<>();
        for (String name : names) {
            Provided<ReportRenderer> renderer = known.stream()
                    .filter(each -> each.format().id().equalsIgnoreCase(name)
                            || each.format().extensions().contains(name.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() ->
                            new UsageException("Unknown format '" + name + "' of reports; known: " + names(known)));
            found.add(renderer);
        }
        return found.stream().distinct().toList();
    }

    /** By extension, as the help has them; of an extension that is not one's alone, by id. */
    private static String names(List<Provided<ReportRenderer>> known) {
        Set<String> names = new LinkedHashSet<>();
        for (Provided<ReportRenderer> each : known) {
            String extension = each.format().extensions().get(0);
            names.add(names.contains(extension) ? each.format().id() : extension);
        }
        return names.stream().sorted().collect(Collectors.joining(", "));
    }

    /** A report of a kind; {@code before} is there when a change report is asked for. */
    static Report report(
            ReportKind kind, Programme plan, LocalDate asAt, Optional<Before> before, ExceptionOptions exceptions) {
        return switch (kind) {
            case PROGRESS -> ProgressReport.of(plan, asAt);
            case CHANGE ->
                ChangeReport.between(
                        before.orElseThrow().plan(), before.orElseThrow().day(), plan, asAt);
            case EXCEPTION -> ExceptionReport.of(plan, asAt, exceptions);
            case QUALITY -> PlanQualityReport.of(plan, asAt);
            case CALENDAR -> MilestoneCalendar.of(plan, asAt, CALENDAR_MONTHS);
            case INDICATORS -> IndicatorReport.of(plan, asAt, Map.of());
            case CYCLES -> CycleReport.of(plan, asAt);
            case BRIEF -> {
                Before earlier = before.orElseGet(() -> new Before(plan, asAt.minusMonths(BRIEF_MONTHS)));
                yield BriefReport.between(earlier.plan(), earlier.day(), plan, asAt, exceptions);
            }
            case DELIVERY -> DeliveryReport.of(plan, asAt);
            case PORTFOLIO -> portfolio(List.of(plan), asAt, exceptions);
        };
    }

    /** A report on several plans, called after them. */
    static Report portfolio(List<Programme> plans, LocalDate asAt, ExceptionOptions exceptions) {
        String title = plans.stream().map(Programme::title).collect(Collectors.joining(", "));
        try {
            return PortfolioReport.of(new Portfolio(TerminalText.cut(title, TITLE), plans), asAt, exceptions);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage() + "; is one plan named twice?");
        }
    }

    /**
     * What a change report compares with.
     *
     * @param plan the earlier plan, or the same
     * @param day the earlier day
     */
    record Before(Programme plan, LocalDate day) {

        /** The part of it that is reported on. */
        Before in(ReportScope scope) {
            return new Before(scope.of(plan), day);
        }
    }
}
