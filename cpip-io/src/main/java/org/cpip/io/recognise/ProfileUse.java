package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.List;
import org.cpip.spi.exchange.ReadingProfile;
import org.cpip.spi.exchange.SourceLocation;

/** Which lines of a reading profile met something in the document; the others are misspelt, or meant for another document. */
final class ProfileUse {

    private final ReadingProfile profile;
    private final IgnoredParts ignored;
    private final ColumnNames names;
    private final ActionPatterns actions;
    private boolean level;

    ProfileUse(ReadingProfile profile, IgnoredParts ignored, ColumnNames names, ActionPatterns actions) {
        this.profile = profile;
        this.ignored = ignored;
        this.names = names;
        this.actions = actions;
    }

    /** A heading of the document. */
    void heading(int depth) {
        level |= depth == profile.workstreams().orElse(0);
    }

    /** Warns of each line that met nothing, at the end of the document. */
    void say(String source, DiagnosticLog log) {
        List<String> unused = new ArrayList<>(names.unused());
        ignored.unused().forEach(pattern -> unused.add("ignore=" + pattern));
        if (actions.isGiven() && !actions.isMet()) {
            profile.actions().forEach(pattern -> unused.add("actions=" + pattern));
        }
        if (profile.workstreams().isPresent() && !level) {
            unused.add("workstreams=heading" + profile.workstreams().getAsInt());
        }
        for (String line : unused) {
            log.warning(
                    PlanProblem.UNUSED_LINE,
                    new BlockLocation(SourceLocation.of(source), 0),
                    "The line \"" + line + "\" of the reading profile meets nothing in this document.");
        }
    }
}
