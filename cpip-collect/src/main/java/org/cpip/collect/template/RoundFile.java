package org.cpip.collect.template;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cpip.collect.data.Summation;
import org.cpip.io.internal.JsonTree;
import org.cpip.model.Area;
import org.cpip.model.CodeList;
import org.cpip.model.Experimental;
import org.cpip.model.Geography;
import org.cpip.model.Indicator;
import org.cpip.model.Programme;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;

/** The file of a round: a small JSON object that says which indicators of a plan are asked for, when, and by which rules. */
@Experimental
public final class RoundFile {

    private final Programme plan;
    private final SourceLocation source;
    private final List<Diagnostic> said = new ArrayList<>();

    private RoundFile(Programme plan, SourceLocation source) {
        this.plan = plan;
        this.source = source;
    }

    /**
     * Reads it beside the plan whose indicators, areas and code lists it names.
     *
     * @throws IOException if the source cannot be read
     */
    public static TemplateResult read(Programme plan, Source file) throws IOException {
        byte[] bytes;
        try (InputStream in = file.open()) {
            bytes = in.readAllBytes();
        }
        RoundFile reader = new RoundFile(plan, SourceLocation.of(file.name()));
        Optional<CollectionTemplate> template = Optional.empty();
        try {
            template = reader.template(JsonTree.read(bytes));
        } catch (IOException e) {
            reader.said.add(
                    RoundProblem.NO_ROUND.error(reader.source, "The round cannot be read: " + e.getMessage() + "."));
        }
        return new TemplateResult(reader.said.isEmpty() ? template : Optional.empty(), reader.said);
    }

    private Optional<CollectionTemplate> template(Map<String, Object> tree) {
        RoundMembers round = new RoundMembers(tree, "", source, said);
        String id = round.text("id");
        if (!id.matches("[a-z0-9]+(?:-[a-z0-9]+){0,20}")) {
            round.fault("id", "small letters, digits and hyphens are wanted");
        }
        int version = round.number("version").map(BigDecimal::intValue).orElse(1);
        String title = round.text("title");
        Optional<EdtfPeriod> period = round.parsed("period", EdtfPeriod::parse);
        Optional<LocalDate> deadline = round.parsed("deadline", LocalDate::parse);
        List<AskedIndicator> asked = asked(round);
        List<Geography> geographies = geographies(round);
        List<CollectionRule> rules = new RuleList(asked, round.objects("rules")).read();
        round.done();
        if (period.isEmpty() || deadline.isEmpty() || geographies.isEmpty()) {
            return Optional.empty();
        }
        Set<String> used =
                asked.stream().flatMap(each -> each.breakdowns().stream()).collect(Collectors.toSet());
        List<CodeList> lists = plan.codeLists().stream()
                .filter(list -> used.contains(list.name()))
                .toList();
        List<Area> areas = geographies.get(0).leaves().stream()
                .flatMap(code -> plan.area(code).stream())
                .toList();
        return Optional.of(new CollectionTemplate(
                id, version, title, period.get(), deadline.get(), asked, lists, areas, geographies, rules));
    }

    private List<AskedIndicator> asked(RoundMembers round) {
        List<AskedIndicator> asked = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (RoundMembers each : round.objects("indicators")) {
            String id = each.text("indicator");
            List<String> breakdowns = each.texts("breakdowns");
            Optional<Boolean> addsUp = each.truth("addsUp");
            each.done();
            Optional<Indicator> indicator = plan.indicators().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst();
            if (indicator.isEmpty()) {
                each.unknown("indicator", "the plan has no indicator \"" + id + "\"");
            } else if (!seen.add(id)) {
                each.fault("indicator", "\"" + id + "\" is there twice");
            }
            breakdowns.stream()
                    .filter(name -> plan.codeList(name).isEmpty())
                    .forEach(name -> each.unknown("breakdowns", "the plan has no code list \"" + name + "\""));
            if (addsUp.isEmpty()) {
                // persons may be in two areas, and a rate is no sum: nobody but the owner knows
                each.fault("addsUp", "say whether the figures of areas make up those of larger ones, true or false");
            }
            Summation summation = addsUp.orElse(false) ? Summation.ADDS_UP : Summation.DOES_NOT_ADD_UP;
            indicator.ifPresent(one -> asked.add(new AskedIndicator(one, summation, breakdowns)));
        }
        if (asked.isEmpty()) {
            round.fault("indicators", "one at least is needed");
        }
        return asked;
    }

    private List<Geography> geographies(RoundMembers round) {
        List<Geography> found = new ArrayList<>();
        for (String id : round.texts("geographies")) {
            Optional<Geography> one = plan.geographies().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst();
            one.ifPresentOrElse(
                    found::add, () -> round.unknown("geographies", "the plan has no geography \"" + id + "\""));
        }
        if (found.isEmpty()) {
            round.fault("geographies", "one at least is needed");
        }
        for (Geography each : found) {
            if (!Set.copyOf(each.leaves()).equals(Set.copyOf(found.get(0).leaves()))) {
                said.add(RoundProblem.OTHER_AREAS.error(
                        source,
                        "\"" + each.id() + "\" has other areas than \""
                                + found.get(0).id() + "\"."));
            }
            each.places().stream()
                    .filter(place -> plan.area(place.area()).isEmpty())
                    .forEach(place -> round.unknown("geographies", "the plan has no area \"" + place.area() + "\""));
        }
        return found;
    }

    /** The rules of a round, read beside what it asks. */
    private record RuleList(List<AskedIndicator> asked, List<RoundMembers> objects) {

        List<CollectionRule> read() {
            List<CollectionRule> rules = new ArrayList<>();
            Set<String> seen = new LinkedHashSet<>();
            for (RoundMembers rule : objects) {
                String id = rule.text("id");
                if (!seen.add(id)) {
                    rule.fault("id", "\"" + id + "\" is there twice");
                }
                Optional<RuleSeverity> severity =
                        rule.parsed("severity", word -> RuleSeverity.valueOf(word.toUpperCase(Locale.ROOT)));
                Optional<RuleTest> test =
                        rule.parsed("test", word -> RuleTest.of(word).orElseThrow(IllegalArgumentException::new));
                String indicator = rule.text("indicator");
                Optional<String> other = rule.optionalText("of");
                Optional<BigDecimal> number = rule.number("number");
                String message = rule.text("message");
                rule.done();
                test.ifPresent(one -> check(rule, one, indicator, other, number));
                if (severity.isPresent() && test.isPresent()) {
                    rules.add(new CollectionRule(id, severity.get(), test.get(), indicator, other, number, message));
                }
            }
            return rules;
        }

        private void check(
                RoundMembers rule,
                RuleTest test,
                String indicator,
                Optional<String> other,
                Optional<BigDecimal> number) {
            Optional<AskedIndicator> one = asked(indicator);
            if (one.isEmpty() && !indicator.isEmpty()) {
                rule.unknown("indicator", "the round does not ask for \"" + indicator + "\"");
            }
            if (test.needsOther() != other.isPresent()) {
                rule.fault("of", "the test " + test.word() + (test.needsOther() ? " needs it" : " has no use for it"));
            }
            if (test.needsNumber() != number.isPresent()) {
                rule.fault(
                        "number",
                        "the test " + test.word() + (test.needsNumber() ? " needs it" : " has no use for it"));
            }
            other.filter(name -> test == RuleTest.AT_MOST && asked(name).isEmpty())
                    .ifPresent(name -> rule.unknown("of", "the round does not ask for \"" + name + "\""));
            other.filter(name -> test == RuleTest.ADDS_UP
                            && one.filter(each -> !each.breakdowns().contains(name))
                                    .isPresent())
                    .ifPresent(
                            name -> rule.unknown("of", "\"" + indicator + "\" is not asked for by \"" + name + "\""));
        }

        private Optional<AskedIndicator> asked(String id) {
            return asked.stream()
                    .filter(each -> each.indicator().id().equals(id))
                    .findFirst();
        }
    }
}
