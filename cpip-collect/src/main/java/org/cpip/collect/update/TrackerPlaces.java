package org.cpip.collect.update;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Action;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;

/** Where the actions of a tracker stand: in the row that has the wording, else the id, in one of its cells. For one thread. */
final class TrackerPlaces implements BlockHandler {

    private final SourceLocation whole;
    /** By the text of a cell. */
    private final Map<String, List<SourceLocation>> rows = new HashMap<>();

    private TrackerPlaces(SourceLocation whole) {
        this.whole = whole;
    }

    static TrackerPlaces of(ProgrammeIO formats, Source source, ReadOptions reading) throws IOException {
        TrackerPlaces places = new TrackerPlaces(SourceLocation.of(source.name()));
        formats.inspect(source, reading, places);
        return places;
    }

    /** The row of an action as the tracker has it, the first of several; the whole tracker where nobody can say. */
    SourceLocation of(Action action) {
        return rows(action).stream().findFirst().orElse(whole);
    }

    /** The last row of an action that has several. */
    SourceLocation lastOf(Action action) {
        List<SourceLocation> found = rows(action);
        return found.isEmpty() ? whole : found.get(found.size() - 1);
    }

    /** Whether a text stands in a cell beside the wording, or was made by reading. */
    boolean isGiven(Action action, String text) {
        List<SourceLocation> beside = rows.getOrDefault(TrackerPairs.key(text), List.of());
        return rows.getOrDefault(TrackerPairs.key(action.wording()), List.of()).stream()
                .anyMatch(beside::contains);
    }

    /** By the wording, unless two actions have the same, which their ids tell apart. */
    private List<SourceLocation> rows(Action action) {
        List<SourceLocation> byWording = rows.getOrDefault(TrackerPairs.key(action.wording()), List.of());
        List<SourceLocation> byId = rows.getOrDefault(TrackerPairs.key(action.id()), List.of());
        return byWording.isEmpty() || byWording.size() > 1 && !byId.isEmpty() ? byId : byWording;
    }

    @Override
    public void block(Block block) {
        if (block instanceof Block.TableRow row) {
            row.cells().stream()
                    .map(cell -> TrackerPairs.key(cell.text()))
                    .filter(key -> !key.isEmpty())
                    .distinct()
                    .forEach(key ->
                            rows.computeIfAbsent(key, k -> new ArrayList<>(1)).add(row.location()));
        }
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
        // What is wrong with the file is said when it is read.
    }
}
