package org.cpip.collect.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cpip.collect.ledger.AreaStanding;
import org.cpip.collect.ledger.RoundStanding;
import org.cpip.collect.template.AskedIndicator;
import org.cpip.collect.template.CollectionTemplate;
import org.cpip.io.ProgrammeJson;
import org.cpip.model.Experimental;
import org.cpip.model.Indicator;
import org.cpip.model.IndicatorMeasure;
import org.cpip.model.Programme;
import org.cpip.model.Release;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.SourceLocation;

/**
 * Makes a release of what is accepted. Each indicator is protected by itself, all of its tables and geographies together and
 * against the earlier releases; what an area said about a figure in its own words is not published.
 */
@Experimental
public final class ReleaseMaker {

    private final CollectionTemplate template;
    private final RoundStanding standing;
    private final ReleaseOptions options;
    private final SourceLocation place;
    private final List<Diagnostic> said = new ArrayList<>();
    private final List<String> why = new ArrayList<>();

    private ReleaseMaker(CollectionTemplate template, RoundStanding standing, ReleaseOptions options) {
        this.template = template;
        this.standing = standing;
        this.options = options;
        this.place = SourceLocation.of(options.id());
    }

    /**
     * The release of a round.
     *
     * @param plan that the areas of the template are from
     */
    public static ReleaseResult make(
            Programme plan, CollectionTemplate template, RoundStanding standing, ReleaseOptions options) {
        return new ReleaseMaker(template, standing, options).make(plan);
    }

    private ReleaseResult make(Programme plan) {
        List<String> without = standing.areas().stream()
                .filter(area -> !area.state().isFinal())
                .map(AreaStanding::area)
                .toList();
        if (without.size() == standing.areas().size()) {
            said.add(ReleaseProblem.NOTHING_ACCEPTED.error(place, "No area has an accepted return."));
        } else if (!without.isEmpty()) {
            said.add(ReleaseProblem.INCOMPLETE.warning(
                    place, "Areas without an accepted return: " + String.join(", ", without) + "."));
        }
        if (options.earlier().stream().anyMatch(each -> each.release().id().equals(options.id()))) {
            said.add(ReleaseProblem.REPEATED.error(place, "There is a release of this id."));
        }
        if (options.kinds() == ReleaseOptions.Kinds.TOLD) {
            said.add(
                    ReleaseProblem.KINDS_TOLD.warning(
                            place,
                            "It is told which figures are hidden for their own sake, and that all other hidden ones are not small."));
        }
        List<Indicator> indicators = new ArrayList<>();
        for (AskedIndicator asked : template.asked()) {
            if (asked.indicator().measure() != IndicatorMeasure.NUMBER) {
                said.add(ReleaseProblem.NO_COUNT.error(
                        place, "\"" + asked.indicator().title() + "\" is no count, and cannot be protected."));
            } else if (!hasErrors()) {
                indicators.add(new ProtectedIndicator(template, asked, options, said, why).of(standing));
            }
        }
        return new ReleaseResult(hasErrors() ? Optional.empty() : Optional.of(frozen(plan, indicators)), why, said);
    }

    private boolean hasErrors() {
        return said.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    private DataRelease frozen(Programme plan, List<Indicator> indicators) {
        Programme figures = Programme.builder()
                .id(options.id())
                .title(template.title())
                .period(template.period())
                .indicators(indicators)
                .areas(plan.areas())
                .geographies(template.geographies())
                .codeLists(template.codeLists())
                .build();
        return new DataRelease(
                new Release(
                        options.id(),
                        template.title(),
                        options.published(),
                        template.period(),
                        options.policy().name(),
                        options.policy()
                                .method()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'),
                        hash(figures),
                        ProtectedIndicator.revised(template, options)
                                .map(each -> each.release().id()),
                        assumptions()),
                figures);
    }

    private List<String> assumptions() {
        return List.of(
                "A reader has every table of this release and of the earlier ones it was audited against ("
                        + (options.earlier().isEmpty()
                                ? "none"
                                : String.join(
                                        ", ",
                                        options.earlier().stream()
                                                .map(each -> each.release().id())
                                                .toList()))
                        + "), and nothing else.",
                "Each indicator is protected by itself: that one is a part of another is not taken into account.",
                options.kinds() == ReleaseOptions.Kinds.KEPT
                        ? "Nobody is told which hidden figure is small."
                        : "Readers are told which hidden figures are small; what they can work out from that was not audited.");
    }

    /** SHA-256 of figures as JSON, in hexadecimal digits. */
    public static String hash(Programme figures) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ProgrammeJson.write(figures, bytes);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
