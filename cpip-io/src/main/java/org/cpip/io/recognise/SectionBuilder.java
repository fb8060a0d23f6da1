package org.cpip.io.recognise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts lines under the headings that they stand below. */
final class SectionBuilder {

    private final Function<Line, @Nullable WorkstreamHeading> headings;
    private final List<Section> sections = new ArrayList<>();
    private final Deque<Section> above = new ArrayDeque<>();
    private Section current;
    private int actionLevel = Integer.MAX_VALUE;

    private SectionBuilder(Function<Line, @Nullable WorkstreamHeading> headings, BlockLocation begin) {
        this.headings = headings;
        this.current = new Section("", -1, null, begin, true);
        sections.add(current);
        above.push(current);
    }

    /**
     * The sections in the order of the document, the first without a title.
     *
     * @param lines whose levels and actions are settled
     * @param headings the workstream heading that was made of a line before; null when there is none
     */
    static List<Section> of(
            List<Line> lines, Function<Line, @Nullable WorkstreamHeading> headings, BlockLocation begin) {
        SectionBuilder builder = new SectionBuilder(headings, begin);
        int title = titleAt(lines);
        for (int i = 0; i < lines.size(); i++) {
            builder.add(lines.get(i), i == title);
        }
        return builder.sections;
    }

    private void add(Line line, boolean title) {
        if (line.kind() == Line.Kind.ACTION_HEADING) {
            // an action stands in the section above it, whatever stood between
            while (above.size() > 1 && above.element().level >= line.level()) {
                above.pop();
            }
            current = above.element();
            actionLevel = line.level();
            current.lines.add(line);
        } else if (line.isHeading() && line.level() <= actionLevel || title) {
            enter(line, title);
        } else {
            // a heading below that of an action is a part of the action
            current.lines.add(line);
        }
    }

    private void enter(Line line, boolean whole) {
        actionLevel = Integer.MAX_VALUE;
        while (above.size() > 1 && above.element().level >= line.level()) {
            above.pop();
        }
        HeadingLead title = HeadingLead.of(PlainText.title(line.text()));
        current = new Section(title.title(), line.level(), above.element(), line.place(), whole);
        current.lead = title.lead();
        current.heading = headings.apply(line);
        sections.add(current);
        above.push(current);
    }

    /** The line that is the title of the document; -1 when none is. */
    private static int titleAt(List<Line> lines) {
        int first = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.isHeading()) {
                continue;
            }
            if (line.level() <= 0) {
                return i;
            }
            if (first < 0) {
                first = i;
            } else if (line.level() <= lines.get(first).level()) {
                // two of the highest level are parts
                return -1;
            }
        }
        return first >= 0 && lines.stream().filter(Line::isHeading).count() > 1 ? first : -1;
    }
}
