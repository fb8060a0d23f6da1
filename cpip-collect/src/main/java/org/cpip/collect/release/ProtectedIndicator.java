package org.cpip.collect.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.collect.ledger.RoundStanding;
import org.cpip.collect.template.AskedIndicator;
import org.cpip.collect.template.CollectionTemplate;
import org.cpip.disclosure.protect.DisclosureMethod;
import org.cpip.disclosure.protect.Protection;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.model.Breakdown;
import org.cpip.model.FigureMarker;
import org.cpip.model.Indicator;
import org.cpip.model.IndicatorValue;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.model.IndicatorValue.Missing;
import org.cpip.model.IndicatorValue.NotApplicable;
import org.cpip.model.IndicatorValue.Withheld;
import org.cpip.model.Observation;
import org.cpip.model.WithheldKind;
import org.cpip.spi.exchange.Diagnostic;

/** Protects one indicator, and says what of it is published. For one call. */
final class ProtectedIndicator {

    /** Why an area has no figure, in words for everybody. */
    static final String NOT_AVAILABLE = "not available";

    private final CollectionTemplate template;
    private final AskedIndicator asked;
    private final ReleaseOptions options;
    private final List<Diagnostic> said;
    private final List<String> why;
    private final FigureTables tables;

    ProtectedIndicator(
            CollectionTemplate template,
            AskedIndicator asked,
            ReleaseOptions options,
            List<Diagnostic> said,
            List<String> why) {
        this.template = template;
        this.asked = asked;
        this.options = options;
        this.said = said;
        this.why = why;
        this.tables = new FigureTables(template, asked);
    }

    /** The release that this one revises: the last one of its period. */
    static Optional<DataRelease> revised(CollectionTemplate template, ReleaseOptions options) {
        return options.earlier().stream()
                .filter(each -> each.release().period().equals(template.period()))
                .reduce((first, last) -> last);
    }

    /** The indicator with the readings that may be published; with an error in what is said, with none. */
    Indicator of(RoundStanding standing) {
        CollectedFigures collected = CollectedFigures.of(template, asked, standing);
        Map<String, Map<List<Breakdown>, IndicatorValue>> figures = collected.byArea();
        List<PublishedTable> now = tables.of(options.id(), figures, said);
        List<PublishedTable> before = new ArrayList<>();
        for (DataRelease release : options.earlier()) {
            if (release.release().period().equals(template.period())) {
                Map<String, Map<List<Breakdown>, IndicatorValue>> shown = shown(release);
                if (!shown.isEmpty()) {
                    before.addAll(tables.of(release.release().id(), shown, said));
                }
            }
        }
        Protection protection = DisclosureMethod.of(options.policy()).protect(now, tables.groups(), before);
        said.addAll(protection.diagnostics());
        protection.hidden().forEach(cell -> why.add(asked.indicator().id() + ": " + cell.sentence()));
        return asked.indicator().toBuilder()
                .baseline(Optional.empty())
                .observations(observations(figures, tables.figures(protection.tables())))
                .build();
    }

    /** What a release shows of this indicator. */
    private Map<String, Map<List<Breakdown>, IndicatorValue>> shown(DataRelease release) {
        Map<String, Map<List<Breakdown>, IndicatorValue>> shown = new LinkedHashMap<>();
        release.figures().indicators().stream()
                .filter(each -> each.id().equals(asked.indicator().id()))
                .flatMap(each -> each.observations().stream())
                .filter(each -> each.area().isPresent())
                .forEach(each -> shown.computeIfAbsent(each.area().get(), none -> new LinkedHashMap<>())
                        .put(each.breakdown(), each.value()));
        return shown;
    }

    private List<Observation> observations(
            Map<String, Map<List<Breakdown>, IndicatorValue>> collected,
            Map<String, Map<List<Breakdown>, IndicatorValue>> published) {
        Map<String, Map<List<Breakdown>, IndicatorValue>> before =
                revised(template, options).map(this::shown).orElse(Map.of());
        List<Observation> all = new ArrayList<>();
        published.forEach((area, values) -> values.forEach((breakdown, value) -> {
            IndicatorValue known = collected.get(area).get(breakdown);
            Optional<IndicatorValue> old =
                    Optional.ofNullable(before.getOrDefault(area, Map.of()).get(breakdown));
            all.add(new Observation(template.period(), Optional.of(area), breakdown, said(area, value, known, old)));
        }));
        return all;
    }

    /** As it is said to everybody: the words of areas stay with them. */
    private IndicatorValue said(
            String area, IndicatorValue published, IndicatorValue known, Optional<IndicatorValue> old) {
        if (published instanceof Measured figure) {
            // what was not shown before was no other figure
            boolean revised = old.isPresent()
                    && old.get() instanceof Measured before
                    && before.number().compareTo(figure.number()) != 0;
            return new Measured(figure.number(), revised ? List.of(FigureMarker.REVISED) : List.of());
        }
        if (published instanceof Withheld) {
            return new Withheld(
                    "not shown, so that nobody can be found",
                    options.kinds() == ReleaseOptions.Kinds.TOLD ? kind(known) : Optional.empty(),
                    Optional.of(options.policy().name()));
        }
        if (published instanceof NotApplicable) {
            return new NotApplicable("there can be none");
        }
        // of a total its coverage: "31 of 32 areas; missing: S12000033"
        return template.area(area).isPresent() ? new Missing(NOT_AVAILABLE) : known;
    }

    /** A figure that its area withholds is hidden for its own sake, whatever it is. */
    private Optional<WithheldKind> kind(IndicatorValue known) {
        if (!(known instanceof Measured figure)) {
            return Optional.of(WithheldKind.PRIMARY);
        }
        long number = figure.number().longValue();
        boolean small = number >= options.policy().hideFrom()
                && number <= options.policy().hideTo();
        return Optional.of(small ? WithheldKind.PRIMARY : WithheldKind.SECONDARY);
    }
}
