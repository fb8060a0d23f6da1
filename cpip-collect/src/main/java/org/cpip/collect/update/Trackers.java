package org.cpip.collect.update;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpip.io.ProgrammeIO;
import org.cpip.io.internal.carried.EditProblem;
import org.cpip.io.internal.carried.UndatedEdits;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Scale;
import org.cpip.model.Experimental;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;

/** Trackers that come home: what people changed in one is taken into the plan, and all that it cannot hold stays. */
@Experimental
public final class Trackers {

    /** What a workbook that carries its plan says of changes in its sheets, remarks as well. */
    private static final Set<String> EDITS =
            Arrays.stream(EditProblem.values()).map(EditProblem::code).collect(Collectors.toUnmodifiableSet());

    private Trackers() {}

    /**
     * Whether a file is a tracker and no filled form: it has no table under the titles of a form.
     *
     * @throws IOException if the source cannot be read
     */
    public static boolean isTracker(ProgrammeIO formats, Source source, ReadOptions options) throws IOException {
        if (DocumentReader.read(source, options).isPresent()) {
            return false;
        }
        FormFinder finder = new FormFinder();
        formats.inspect(source, options, finder);
        return finder.isTracker();
    }

    /**
     * Takes what changed in a tracker into a plan. An action of the tracker is the plan's with the same wording, else with
     * the same id, else with the same number in the same workstream; any other is added. A row without id and number whose words are no
     * action's, in the place of one of the plan, is a doubt and not taken. A cell changes the plan where it says
     * neither what the plan says nor what a tracker of the plan would say; an empty cell takes nothing back. Status, rating,
     * progress, forecasts and achieved days become updates, a status or rating that a later day confirms as well; they are checked as those of a form; a reason that a form demands is asked
     * for with a warning, since a tracker has no column for it.
     *
     * @param options {@link UpdateOptions#recorded()} is the day that the tracker came in, and the day that it speaks of where it
     *     gives none
     * @throws IOException if the source cannot be read
     */
    public static UpdateResult apply(
            ProgrammeIO formats, Programme plan, Source source, ReadOptions reading, UpdateOptions options)
            throws IOException {
        ImportResult read = formats.read(source, reading);
        List<Diagnostic> diagnostics = new ArrayList<>();
        Programme tracker = read.programme().orElse(null);
        if (tracker == null || read.hasErrors()) {
            return new UpdateResult(plan, List.of(), read.diagnostics());
        }
        TrackerPlaces places = TrackerPlaces.of(formats, source, reading);
        ImportResult written = asTracker(formats, plan, source.name());
        news(read, written).forEach(diagnostics::add);
        if (options.recorded().isPresent()) {
            // with a day that was given, nobody is asked for one
            diagnostics.removeIf(each -> UndatedEdits.ASKING.contains(each.code()));
        }
        Optional<Programme> visible =
                read.diagnostics().stream().anyMatch(each -> each.code().equals(EditProblem.ROW_ADDED.code()))
                        ? formats.read(source, visible(reading)).programme()
                        : Optional.empty();
        diagnostics.removeIf(each -> visible.isPresent() && each.code().equals(EditProblem.ROW_ADDED.code()));
        TrackerPairs pairs = TrackerPairs.of(plan, tracker, written.programme().orElse(plan), places);
        for (Action repeated : pairs.repeated()) {
            diagnostics.add(UpdateProblem.REPEATED_ROW.warning(
                    places.lastOf(repeated),
                    "The tracker has a second row for " + repeated.id() + "; the first was believed."));
        }
        for (Action doubtful : pairs.doubtful()) {
            diagnostics.add(
                    UpdateProblem.DOUBTFUL_ROW.warning(
                            places.of(doubtful),
                            UpdateReader.quoted(doubtful.wording())
                                    + " is no action of the plan in these words, and the row gives no id or number; nothing was taken of it."));
        }
        Programme changed = new TrackerFields(plan, tracker, pairs).taken();
        TrackerAdditions additions = TrackerAdditions.to(changed, visible.orElse(tracker), places, options.recorded());
        List<TrackerPairs.Pair> all = new ArrayList<>(pairs.in(changed));
        all.addAll(additions.pairs());
        Updates updates = TrackerRows.of(all, options, places);
        UpdateResult result = new UpdateRound(additions.programme(), updates, options, true, scale(plan)).apply();
        diagnostics.addAll(result.diagnostics());
        boolean refused = options.scope() == UpdateOptions.Scope.ALL_OR_NOTHING && result.hasErrors();
        return new UpdateResult(refused ? plan : result.programme(), result.applied(), diagnostics);
    }

    /** That of the plan's other ratings, so that one plan has one. */
    private static Scale scale(Programme plan) {
        return plan.actions().stream()
                .flatMap(action -> action.updates().stream())
                .flatMap(update -> update.ownerConfidence().stream())
                .map(DeliveryConfidence::scale)
                .min(Comparator.naturalOrder())
                .orElse(Scale.FIVE_POINT);
    }

    private static ReadOptions visible(ReadOptions reading) {
        Map<String, String> values = new HashMap<>(reading.values());
        values.put("source", "visible");
        return reading.withValues(values);
    }

    /** What is read of the plan's own tracker: a difference from that is a change, and what is read otherwise is none. */
    private static ImportResult asTracker(ProgrammeIO formats, Programme plan, String name) throws IOException {
        boolean both = Stream.of(formats.importFormats(), formats.exportFormats())
                .allMatch(all -> all.stream().anyMatch(format -> format.id().equals("csv")));
        if (!both) {
            return new ImportResult(Optional.of(plan), List.of());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        formats.write(plan, "csv", out, WriteOptions.defaults());
        return formats.read("csv", Source.of(name, out.toByteArray()), ReadOptions.defaults());
    }

    /** What there is to say of the tracker and not of the plan's own words in it. */
    private static List<Diagnostic> news(ImportResult read, ImportResult written) {
        Set<String> known = new HashSet<>();
        written.diagnostics().forEach(each -> known.add(each.code() + each.message()));
        return read.diagnostics().stream()
                .filter(each -> each.severity() != Severity.INFO || EDITS.contains(each.code()))
                .filter(each -> !known.contains(each.code() + each.message()))
                .toList();
    }
}
