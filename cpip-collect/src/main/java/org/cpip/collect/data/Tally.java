package org.cpip.collect.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cpip.model.FigureMarker;
import org.cpip.model.IndicatorValue;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.model.IndicatorValue.Missing;
import org.cpip.model.IndicatorValue.NotApplicable;
import org.cpip.model.IndicatorValue.Withheld;

/** What has been heard for one total. Adding is associative and commutative, so the order of readings tells nothing. */
final class Tally {

    private BigDecimal sum = BigDecimal.ZERO;
    private final Set<FigureMarker> markers = EnumSet.noneOf(FigureMarker.class);
    private final Set<String> measured = new HashSet<>();
    private final Set<String> withheld = new HashSet<>();
    private final Set<String> missing = new HashSet<>();
    private final Set<String> notApplicable = new HashSet<>();
    private final Set<String> repeated = new HashSet<>();

    void add(String area, IndicatorValue value) {
        if (isHeard(area)) {
            repeated.add(area);
        }
        if (value instanceof Measured figure) {
            sum = sum.add(figure.number());
            markers.addAll(figure.markers());
            measured.add(area);
        } else {
            listOf(value).add(area);
        }
    }

    void add(Tally other) {
        other.heard().stream().filter(this::isHeard).forEach(repeated::add);
        repeated.addAll(other.repeated);
        sum = sum.add(other.sum);
        markers.addAll(other.markers);
        measured.addAll(other.measured);
        withheld.addAll(other.withheld);
        missing.addAll(other.missing);
        notApplicable.addAll(other.notApplicable);
    }

    /** An area that said two things stands once, under the one that is least of a figure; the value tells that it is in doubt. */
    Coverage coverage(Set<String> expected) {
        List<String> figures = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        List<String> none = new ArrayList<>();
        List<String> cannot = new ArrayList<>();
        for (String area : new TreeSet<>(expected)) {
            if (missing.contains(area) || !isHeard(area)) {
                none.add(area);
            } else if (withheld.contains(area)) {
                hidden.add(area);
            } else if (measured.contains(area)) {
                figures.add(area);
            } else {
                cannot.add(area);
            }
        }
        return new Coverage(figures, hidden, none, cannot, List.copyOf(new TreeSet<>(repeated)));
    }

    Measured sum() {
        // "low" says that a figure rounds to zero, which is nothing of the sum
        return new Measured(
                sum,
                markers.stream().filter(marker -> marker != FigureMarker.LOW).toList());
    }

    private Set<String> listOf(IndicatorValue value) {
        if (value instanceof Withheld) {
            return withheld;
        }
        if (value instanceof NotApplicable) {
            return notApplicable;
        }
        if (value instanceof Missing) {
            return missing;
        }
        throw new IllegalArgumentException("no such value: " + value);
    }

    private boolean isHeard(String area) {
        return measured.contains(area)
                || withheld.contains(area)
                || missing.contains(area)
                || notApplicable.contains(area);
    }

    private Set<String> heard() {
        Set<String> heard = new HashSet<>(measured);
        heard.addAll(withheld);
        heard.addAll(missing);
        heard.addAll(notApplicable);
        return heard;
    }
}
