package org.cpip.io;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cpip.spi.discovery.Provided;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;

/**
 * Which of several formats was taken, and what there is to say about it.
 *
 * @param chosen empty when none fits
 * @param diagnostics a tie, or importers that failed when they were asked
 * @param <P> importer or exporter
 */
record Choice<P>(Optional<Provided<P>> chosen, List<Diagnostic> diagnostics) {

    /** Copies the list. */
    Choice {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * One of those that fit equally well: the first by id, so that the order in which jars are found decides nothing.
     *
     * @param equals those between which neither content nor extension decides; may be empty
     * @param file the file's name
     * @param option the option of the command that names the format
     */
    static <P> Choice<P> of(List<Provided<P>> equals, String file, String option) {
        List<Provided<P>> byId = equals.stream()
                .sorted(Comparator.comparing(each -> each.format().id()))
                .toList();
        return byId.size() < 2
                ? new Choice<>(byId.stream().findFirst(), List.of())
                : new Choice<>(Optional.of(byId.get(0)), List.of(tie(byId, file, option)));
    }

    private static <P> Diagnostic tie(List<Provided<P>> byId, String file, String option) {
        String names = byId.stream()
                .map(each -> each.format().id() + " (" + each.archive() + ")")
                .collect(Collectors.joining(" and "));
        return Diagnostic.warning(
                IoProblem.TIE.code(),
                SourceLocation.of(file),
                "The formats " + names + " fit this file equally well; "
                        + byId.get(0).format().id() + " is taken.",
                "Name the one that is meant: " + option
                        + " ID of the command decides, or the format's id in a program.");
    }
}
