package org.cpip.plugin.icalendar;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.cpip.model.Programme;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.exchange.Carries;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.WriteOptions;

/**
 * Writes the dates of a plan as a calendar: milestones and reporting cycles as all-day events and to-dos, actions as the
 * to-dos that these belong to. Stateless and safe for use by many threads.
 */
public final class ICalendarExporter implements ProgrammeExporter {

    private static final Format FORMAT = new Format(
            "icalendar",
            "iCalendar, milestones as events and to-dos",
            List.of("text/calendar"),
            List.of("ics"),
            Set.of(),
            List.of(),
            List.of(Components.OPTION));

    /** For {@link java.util.ServiceLoader}. */
    public ICalendarExporter() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Carries carries() {
        return CalendarLosses.CARRIES;
    }

    /**
     * Writes the calendar and flushes the stream, which stays open.
     *
     * @throws org.cpip.spi.exchange.InvalidRequestException if the option {@code components} has a value that is none of its choices
     */
    @Override
    public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
        Components components = Components.of(options);
        // Not closed: the stream beneath belongs to the caller.
        @SuppressWarnings("resource")
        OutputStream buffered = new BufferedOutputStream(out);
        new CalendarWriter(programme, components, new ContentLines(buffered)).write(options.progress());
        buffered.flush();
        return new ExportResult(CalendarLosses.of(programme, components));
    }
}
