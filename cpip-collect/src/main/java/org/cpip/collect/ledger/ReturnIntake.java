package org.cpip.collect.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cpip.collect.ledger.IntakeResult.Checked;
import org.cpip.collect.returns.DataReturn;
import org.cpip.collect.returns.Finding;
import org.cpip.collect.returns.ReturnChecks;
import org.cpip.collect.returns.ReturnProblem;
import org.cpip.collect.returns.ReturnResult;
import org.cpip.collect.template.CollectionTemplate;
import org.cpip.collect.template.RuleSeverity;
import org.cpip.model.Experimental;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.SourceLocation;

/**
 * Takes returns in: checks them, and says what happens to each. A return with errors goes back; one with open queries waits
 * for reasons, which notes at the cells are; any other is accepted. Final figures change only after they were reopened.
 */
@Experimental
public final class ReturnIntake {

    private static final SourceLocation NOWHERE = SourceLocation.of("ledger");

    private final CollectionTemplate template;
    private final IntakeOptions options;
    private final Map<String, AreaStanding> standing = new LinkedHashMap<>();
    private final Map<String, String> unusedReasons;
    private final List<LedgerEntry> added = new ArrayList<>();
    private final List<FigureChange> changes = new ArrayList<>();
    private final List<Checked> checked = new ArrayList<>();
    private final List<Diagnostic> said = new ArrayList<>();

    private ReturnIntake(CollectionTemplate template, Ledger ledger, IntakeOptions options) {
        this.template = template;
        this.options = options;
        this.unusedReasons = new TreeMap<>(options.close());
        RoundStanding.of(template, ledger).areas().forEach(each -> standing.put(each.area(), each));
    }

    /** What comes of returns. The ledger that is given stays as it is, so to try is to look at the result and drop it. */
    public static IntakeResult take(
            CollectionTemplate template, Ledger ledger, List<ReturnResult> returns, IntakeOptions options) {
        ReturnIntake intake = new ReturnIntake(template, ledger, options);
        intake.reopen();
        Set<String> twice = intake.repeated(returns);
        for (ReturnResult each : returns) {
            intake.said.addAll(each.diagnostics());
            if (each.answer().isPresent() && !twice.contains(each.answer().get().area())) {
                intake.take(each.answer().get(), hasErrors(each));
            }
        }
        intake.closeByReasons();
        intake.unusedReasons
                .keySet()
                .forEach(key -> intake.said.add(
                        ReturnProblem.NOTHING_TO_DO.error(NOWHERE, "There is no open query " + key + " to close.")));
        return new IntakeResult(ledger.with(intake.added), intake.added, intake.changes, intake.checked, intake.said);
    }

    private static boolean hasErrors(ReturnResult result) {
        return result.diagnostics().stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    private void reopen() {
        new TreeMap<>(options.reopen()).forEach((area, reason) -> {
            if (standing.containsKey(area) && standing.get(area).state().isFinal()) {
                add(LedgerEvent.REOPENED, area, reason);
            } else {
                said.add(ReturnProblem.NOTHING_TO_DO.error(
                        NOWHERE, "The return of " + area + " is not accepted, so that there is nothing to reopen."));
            }
        });
    }

    /** Areas of which two files came that do not say the same. */
    private Set<String> repeated(List<ReturnResult> returns) {
        Map<String, DataReturn> seen = new LinkedHashMap<>();
        Set<String> twice = new LinkedHashSet<>();
        for (ReturnResult each : returns) {
            each.answer().ifPresent(answer -> {
                DataReturn before = seen.putIfAbsent(answer.area(), answer);
                if (before != null
                        && (!before.values().equals(answer.values())
                                || !before.notes().equals(answer.notes()))) {
                    twice.add(answer.area());
                    said.add(ReturnProblem.TWO_RETURNS.error(
                            SourceLocation.of(answer.source()),
                            "It is of " + name(answer.area()) + ", as " + before.source()
                                    + " is, and says something else. Neither is taken."));
                }
            });
        }
        return twice;
    }

    private String name(String area) {
        return template.area(area).map(each -> each.name() + " (" + area + ")").orElse(area);
    }

    private void take(DataReturn answer, boolean unreadable) {
        AreaStanding before = standing.get(answer.area());
        List<FigureChange> changed = FigureChange.between(answer.area(), before.figures(), answer.values());
        if (before.state().isFinal()) {
            if (!changed.isEmpty()) {
                said.add(ReturnProblem.CLOSED.error(
                        SourceLocation.of(answer.source()),
                        "The return of " + name(answer.area()) + " is "
                                + before.state().words() + ", and "
                                + changed.size() + (changed.size() == 1 ? " figure differs" : " figures differ")
                                + "; it is not taken."));
            }
            return;
        }
        List<Finding> findings = ReturnChecks.check(template, answer);
        findings.forEach(finding -> {
            if (!isExplained(answer, finding)) {
                said.add(finding.diagnostic());
            }
        });
        checked.add(new Checked(answer, findings));
        changes.addAll(changed);
        if (!changed.isEmpty() || before.version() == 0 || before.state() == ReturnState.REOPENED) {
            add(new LedgerEntry(
                    options.day(),
                    options.by(),
                    LedgerEvent.RECEIVED,
                    answer.area(),
                    answer.source(),
                    answer.values()));
        }
        decide(answer, findings, unreadable);
    }

    private void decide(DataReturn answer, List<Finding> findings, boolean unreadable) {
        long errors = findings.stream()
                .filter(each -> each.rule().severity() == RuleSeverity.ERROR)
                .count();
        if (unreadable || errors > 0) {
            if (standing.get(answer.area()).state() != ReturnState.SENT_BACK) {
                add(
                        LedgerEvent.SENT_BACK,
                        answer.area(),
                        unreadable ? "not all of it can be read" : "errors: " + errors);
            }
            return;
        }
        List<Finding> queries = findings.stream()
                .filter(each -> each.rule().severity() == RuleSeverity.QUERY)
                .toList();
        for (Finding query : queries) {
            if (!standing.get(answer.area()).openQueries().contains(query.key())) {
                add(LedgerEvent.QUERY, answer.area(), query.key());
            }
            if (isExplained(answer, query)) {
                add(
                        LedgerEvent.CLOSED,
                        answer.area(),
                        query.key() + ": " + answer.notes().get(query.cell()));
            }
        }
        if (standing.get(answer.area()).openQueries().isEmpty()) {
            add(LedgerEvent.ACCEPTED, answer.area(), "");
        }
    }

    private static boolean isExplained(DataReturn answer, Finding finding) {
        return finding.rule().severity() == RuleSeverity.QUERY && answer.notes().containsKey(finding.cell());
    }

    private void closeByReasons() {
        for (AreaStanding each : List.copyOf(standing.values())) {
            for (String query : each.openQueries()) {
                String reason = unusedReasons.remove(each.area() + "/" + query);
                if (reason != null) {
                    add(LedgerEvent.CLOSED, each.area(), query + ": " + reason);
                }
            }
            AreaStanding after = standing.get(each.area());
            if (!each.openQueries().isEmpty()
                    && after.openQueries().isEmpty()
                    && after.state() != ReturnState.SENT_BACK) {
                add(LedgerEvent.ACCEPTED, each.area(), "");
            }
        }
    }

    private void add(LedgerEvent event, String area, String detail) {
        add(new LedgerEntry(options.day(), options.by(), event, area, detail));
    }

    private void add(LedgerEntry entry) {
        added.add(entry);
        standing.computeIfPresent(entry.area(), (area, each) -> each.after(entry));
    }
}
