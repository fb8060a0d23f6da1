package org.cpip.plugin.icalendar;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.WriteOptions;

/** A calendar that was written, and what other programs make of it. */
record Written(byte[] bytes, ExportResult result) {

    private static final ProgrammeIO IO = ProgrammeIO.of(List.of(), List.of(new ICalendarExporter()));

    static Written of(Programme programme) {
        return of(programme, "both");
    }

    static Written of(Programme programme, String components) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ExportResult result =
                    IO.write(programme, "icalendar", out, new WriteOptions(Map.of("components", components)));
            return new Written(out.toByteArray(), result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plan with one action that has one milestone. */
    static Programme plan(Milestone milestone) {
        return Programme.builder()
                .id("plan")
                .title("Plan")
                .addWorkstream(Workstream.builder()
                        .id("neglect")
                        .title("Neglect")
                        .addAction(Action.builder()
                                .id("neglect-3")
                                .number("3")
                                .wording("We will write guidance.")
                                .addMilestone(milestone)
                                .build())
                        .build())
                .build();
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The lines, unfolded. */
    List<String> lines() {
        return List.of(text().replace("\r\n ", "").split("\r\n"));
    }

    /** By ical4j, which is strict unless it is asked not to be. */
    Calendar calendar() {
        try {
            return new CalendarBuilder().build(new ByteArrayInputStream(bytes));
        } catch (IOException | ParserException e) {
            throw new AssertionError("ical4j refuses the calendar", e);
        }
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
