package org.cpip.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.model.Programme;
import org.cpip.reporting.ExceptionOptions;
import org.cpip.reporting.Report;
import org.cpip.reporting.ReportScope;
import org.cpip.reporting.render.Reports;
import org.cpip.spi.discovery.Provided;
import org.cpip.spi.report.ReportKind;
import org.cpip.spi.report.ReportRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code cpip report FILE --as-at DATE -o DIR}. */
@Command(name = "report", description = "Writes reports on a plan, such as progress.md and progress.html.")
final class ReportCommand extends ReadingCommand {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "The plan to report on; its content tells the format. Several with --kind portfolio.")
    private List<Path> plans;

    @Option(
            names = {"--as-at", "--to"},
            required = true,
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day whose end the report describes, such as 2017-06-30.")
    private LocalDate asAt;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            defaultValue = "progress",
            description =
                    "progress, change, exception, quality, calendar, indicators, cycles, brief, delivery, portfolio or all."
                            + " Default: progress.")
    private List<String> kinds;

    @Option(
            names = "--since",
            paramLabel = "OLD",
            description = "For changes and briefs: an earlier day of the same plan, or the file of an earlier plan."
                    + " --from DAY is the same.")
    private String since;

    @Mixin
    private ReportScopeOptions scope = new ReportScopeOptions();

    @Mixin
    private ExceptionLimits exceptions = new ExceptionLimits();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            split = ",",
            description =
                    "html, docx, pptx, xlsx, md, txt, json, csv or a plugin's. Default: html, md and those of plugins.")
    private List<String> formats = List.of();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en-GB",
            description = "The language of the report's own words, such as gd-GB, Scottish Gaelic. Default: en-GB.")
    private String language;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder to write to, made if need be. Default: this folder.")
    private Path folder;

    ReportCommand(Console console) {
        super(console, "nothing was written");
    }

    @Override
    void run(PlanFiles files, DiagnosticLog log) throws FileAccessException {
        if (since == null) {
            since = input().fromDay().map(LocalDate::toString).orElse(null);
        } else if (input().fromDay().isPresent()) {
            throw new UsageException("--since and --from both name a day to look back to; give one");
        }
        List<ReportKind> wanted = ReportRequest.kinds(kinds, since != null);
        List<Provided<ReportRenderer>> renderers = ReportRequest.renderers(formats, files.renderers());
        String words = languageTag();
        ExceptionOptions limits = exceptions.options();
        if (wanted.equals(List.of(ReportKind.PORTFOLIO))) {
            if (since != null) {
                throw new UsageException("A portfolio looks back on no earlier day; leave --since and --from out");
            }
            portfolio(files, log, renderers, words);
            return;
        }
        if (plans.size() > 1) {
            throw new UsageException("A report is on one plan; several make a report of the kind portfolio alone");
        }
        Path file = plans.get(0);
        Optional<LocalDate> day = sinceDay();
        Optional<Programme> plan = files.read(file);
        Optional<ReportRequest.Before> before = plan.isEmpty() ? Optional.empty() : before(files, plan.get(), day);
        if (plan.isPresent() && !log.hasErrors()) {
            if (wanted.contains(ReportKind.QUALITY)) {
                ValidatorLog.quiet();
            }
            ReportScope part = scope.of(plan.get());
            Optional<ReportRequest.Before> earlier = before.map(each -> each.in(part));
            Programme reported = part.of(plan.get());
            List<Report> reports = wanted.stream()
                    .map(kind -> ReportRequest.report(kind, reported, asAt, earlier, limits))
                    .toList();
            List<Path> written = ReportFiles.write(reports, renderers, words, folder);
            tell("Read " + file + ": " + PlanText.size(plan.get()));
            written.forEach(path -> tell("Wrote " + path));
        }
    }

    /** Of each plan the part that is asked for. */
    private void portfolio(PlanFiles files, DiagnosticLog log, List<Provided<ReportRenderer>> renderers, String words)
            throws FileAccessException {
        List<Programme> read = new ArrayList<>();
        for (Path plan : plans) {
            files.read(plan).ifPresent(programme -> read.add(scope.of(programme).of(programme)));
        }
        if (read.size() == plans.size() && !log.hasErrors()) {
            Report report = ReportRequest.portfolio(read, asAt, exceptions.options());
            List<Path> written = ReportFiles.write(List.of(report), renderers, words, folder);
            tell("Read " + read.size() + (read.size() == 1 ? " plan" : " plans"));
            written.forEach(path -> tell("Wrote " + path));
        }
    }

    /** The language asked for, with its country or without: {@code gd} is {@code gd-GB}. */
    private String languageTag() {
        return Reports.languages().stream()
                .filter(tag -> tag.equals(language) || tag.startsWith(language + "-"))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "Unknown language '" + language + "'; known: " + String.join(", ", Reports.languages())));
    }

    /** The plan and day to compare with. */
    private Optional<ReportRequest.Before> before(PlanFiles files, Programme plan, Optional<LocalDate> day)
            throws FileAccessException {
        if (since == null) {
            return Optional.empty();
        }
        return day.isPresent()
                ? Optional.of(new ReportRequest.Before(plan, day.get()))
                : files.read(Path.of(since)).map(earlier -> new ReportRequest.Before(earlier, lastDay(earlier)));
    }

    /** The day from which on all updates of a stored plan were known; without any, the day of the report. */
    private LocalDate lastDay(Programme earlier) {
        return earlier.actions().stream()
                .flatMap(action -> action.updates().stream())
                .flatMap(update -> update.knownFrom().stream())
                .max(LocalDate::compareTo)
                .filter(day -> day.isBefore(asAt))
                .orElse(asAt);
    }

    /** The day that {@code --since} names; empty when it names a file, which goes before a day. */
    private Optional<LocalDate> sinceDay() {
        try {
            if (since == null || Files.exists(Path.of(since))) {
                return Optional.empty();
            }
            return Optional.of(LocalDate.parse(since));
        } catch (InvalidPathException e) {
            throw new UsageException(
                    "'" + since + "' after --since is neither a day nor a name that this locale can hold");
        } catch (DateTimeException e) {
            throw new UsageException("'" + since + "' after --since is neither a day nor a file");
        }
    }

    /** Reads a day, with a message that shows how to write one. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + value + "' is no day; write it as 2017-06-30");
            }
        }
    }
}
