package org.cpip.collect.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.collect.template.AskedCell;
import org.cpip.collect.template.CollectionRule;
import org.cpip.collect.template.CollectionTemplate;
import org.cpip.model.Breakdown;
import org.cpip.model.Experimental;
import org.cpip.model.IndicatorValue;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.model.Observation;
import org.cpip.spi.exchange.SourceLocation;

/** Checks a return by the rules of its template: all of them, in their order. */
@Experimental
public final class ReturnChecks {

    private final CollectionTemplate template;
    private final DataReturn answer;
    private final Map<String, IndicatorValue> values;
    private final List<Finding> found = new ArrayList<>();

    private ReturnChecks(CollectionTemplate template, DataReturn answer) {
        this.template = template;
        this.answer = answer;
        this.values = answer.values();
    }

    /** Every rule that the return breaks. */
    public static List<Finding> check(CollectionTemplate template, DataReturn answer) {
        ReturnChecks checks = new ReturnChecks(template, answer);
        template.rules().forEach(checks::check);
        return List.copyOf(checks.found);
    }

    private void check(CollectionRule rule) {
        List<AskedCell> cells = template.cells().stream()
                .filter(cell -> cell.indicator().id().equals(rule.indicator()))
                .toList();
        switch (rule.test()) {
            case ANSWERED -> cells.forEach(cell -> answered(rule, cell));
            case ADDS_UP -> addsUp(rule, cells);
            case AT_MOST -> cells.forEach(cell -> atMost(rule, cell));
            case AT_MOST_NUMBER, AT_LEAST_NUMBER -> cells.forEach(cell -> within(rule, cell));
            case CHANGE -> change(rule, cells.get(0));
        }
    }

    private void answered(CollectionRule rule, AskedCell cell) {
        boolean toldAlready = answer.figure(cell.id())
                .filter(figure -> figure.remark().isPresent())
                .isPresent();
        if (!values.containsKey(cell.id()) && !toldAlready) {
            say(rule, cell, "is empty");
        }
    }

    /** Parts that are not there can only make the sum larger. */
    private void addsUp(CollectionRule rule, List<AskedCell> cells) {
        Optional<BigDecimal> total = number(cells.get(0));
        List<AskedCell> parts = cells.stream()
                .filter(cell -> cell.breakdown().stream()
                        .map(Breakdown::name)
                        .anyMatch(rule.other().orElseThrow()::equals))
                .toList();
        if (total.isEmpty() || parts.isEmpty()) {
            return;
        }
        BigDecimal sum = parts.stream().flatMap(part -> number(part).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean all = parts.stream().allMatch(part -> number(part).isPresent());
        int order = sum.compareTo(total.get());
        if (order > 0 || all && order < 0) {
            say(rule, cells.get(0), "is " + plain(total.get()) + ", and its parts are " + plain(sum));
        }
    }

    private void atMost(CollectionRule rule, AskedCell cell) {
        Optional<BigDecimal> one = number(cell);
        Optional<AskedCell> other = template.cells().stream()
                .filter(each -> each.indicator().id().equals(rule.other().orElseThrow()))
                .filter(each -> each.breakdown().equals(cell.breakdown()))
                .findFirst();
        Optional<BigDecimal> most = other.flatMap(this::number);
        if (one.isPresent() && most.isPresent() && one.get().compareTo(most.get()) > 0) {
            say(
                    rule,
                    cell,
                    "is " + plain(one.get()) + ", and \""
                            + other.get().indicator().title() + "\" is " + plain(most.get()));
        }
    }

    private void within(CollectionRule rule, AskedCell cell) {
        BigDecimal bound = rule.number().orElseThrow();
        int wrong = rule.test() == org.cpip.collect.template.RuleTest.AT_MOST_NUMBER ? 1 : -1;
        number(cell)
                .filter(one -> one.compareTo(bound) * wrong > 0)
                .ifPresent(one -> say(rule, cell, "is " + plain(one)));
    }

    private void change(CollectionRule rule, AskedCell total) {
        Optional<BigDecimal> now = number(total);
        Optional<Observation> last = last(total);
        Optional<BigDecimal> before = last.map(Observation::value).flatMap(ReturnChecks::number);
        if (now.isEmpty() || before.isEmpty()) {
            return;
        }
        BigDecimal difference = now.get().subtract(before.get()).abs();
        BigDecimal allowed =
                before.get().abs().multiply(rule.number().orElseThrow()).movePointLeft(2);
        if (difference.compareTo(allowed) > 0) {
            say(
                    rule,
                    total,
                    "is " + plain(now.get()) + ", and was " + plain(before.get()) + " in "
                            + last.get().period());
        }
    }

    /** The area's latest reading of an earlier period. */
    private Optional<Observation> last(AskedCell total) {
        return total.indicator().observations().stream()
                .filter(one -> one.area().equals(Optional.of(answer.area())))
                .filter(one -> one.breakdown().isEmpty())
                .filter(one -> one.period().earliest().isPresent()
                        && template.period().earliest().isPresent()
                        && one.period()
                                .earliest()
                                .get()
                                .isBefore(template.period().earliest().get()))
                .max(Comparator.comparing(one -> one.period().earliest().orElseThrow()));
    }

    private Optional<BigDecimal> number(AskedCell cell) {
        return Optional.ofNullable(values.get(cell.id())).flatMap(ReturnChecks::number);
    }

    private static Optional<BigDecimal> number(IndicatorValue value) {
        return value instanceof Measured measured ? Optional.of(measured.number()) : Optional.empty();
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private void say(CollectionRule rule, AskedCell cell, String what) {
        String area = template.area(answer.area()).map(one -> one.name()).orElse(answer.area());
        SourceLocation place =
                answer.figure(cell.id()).map(ReturnedFigure::location).orElse(SourceLocation.of(answer.source()));
        found.add(new Finding(
                rule,
                cell.id(),
                area + ", " + cell.indicator().title() + ", " + cell.label() + " " + what + ". " + rule.message() + " ["
                        + rule.id() + "]",
                place));
    }
}
