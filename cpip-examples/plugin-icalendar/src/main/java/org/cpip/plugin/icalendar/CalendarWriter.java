package org.cpip.plugin.icalendar;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.ReportingCycle;
import org.cpip.model.Workstream;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.Progress;

/** One plan on its way into a calendar: which entries, and which properties each has. For one thread. */
final class CalendarWriter {

    private final Programme programme;
    private final Components components;
    private final ContentLines lines;
    private final Description description;
    private final Uids uids;
    private final String stamp;
    private final Map<String, String> actionUids = new HashMap<>();
    private boolean isEmpty = true;

    CalendarWriter(Programme programme, Components components, ContentLines lines) {
        this.programme = programme;
        this.components = components;
        this.lines = lines;
        this.description = new Description(programme);
        this.uids = new Uids(programme.id());
        this.stamp = Stamp.of(programme);
    }

    void write(Progress progress) throws IOException {
        lines.begin("VCALENDAR");
        lines.property("VERSION", "2.0");
        lines.property("PRODID", "-//CPIP//cpip-plugin-icalendar//EN");
        lines.property("CALSCALE", "GREGORIAN");
        heading();
        int total = programme.actions().size();
        int done = 0;
        for (Workstream workstream : programme.workstreams()) {
            for (Action action : workstream.actions()) {
                action(workstream, action);
                progress.advanced(++done, total);
            }
        }
        for (ReportingCycle cycle : programme.cycles()) {
            cycle(cycle);
        }
        if (isEmpty) {
            plan();
        }
        lines.end("VCALENDAR");
    }

    /** The name and description are said twice: RFC 7986 has them, and calendars that are older know the other names. */
    private void heading() throws IOException {
        lines.text("NAME", programme.title());
        lines.text("X-WR-CALNAME", programme.title());
        if (programme.summary().isPresent()) {
            lines.text("DESCRIPTION", programme.summary().get());
            lines.text("X-WR-CALDESC", programme.summary().get());
        }
        lines.text("X-CPIP-PROGRAMME", programme.id());
    }

    /** A calendar must have an entry (RFC 5545, section 3.6), and a journal needs no date. */
    private void plan() throws IOException {
        begin("VJOURNAL", uids.of("programme", programme.id()), programme.title(), "This plan has no dates yet.");
        lines.end("VJOURNAL");
    }

    private void action(Workstream workstream, Action action) throws IOException {
        String uid = uids.of("action", action.id());
        actionUids.putIfAbsent(action.id(), uid);
        Optional<DeliveryStatus> status = action.reportedStatus();
        if (components.withToDos()) {
            begin("VTODO", uid, name(workstream, action) + ": " + action.label(), description.of(action));
            lines.text("CATEGORIES", workstream.title());
            lines.text("X-CPIP-ID", action.id());
            status(status, Optional.empty());
            lines.end("VTODO");
        }
        for (Milestone milestone : action.reportedMilestones()) {
            Entry entry = new Entry(
                    "milestone",
                    milestone.id(),
                    milestone.title() + " (" + name(workstream, action) + ")",
                    description.of(action, milestone),
                    Optional.of(workstream.title()),
                    Optional.of(action.id()),
                    Optional.of(uid),
                    Days.period(milestone.due()),
                    milestone.due().flatMap(due -> rounds(action, milestone, due)),
                    status,
                    milestone.achieved(),
                    milestone.condition().isPresent());
            entry(entry);
        }
    }

    private void cycle(ReportingCycle cycle) throws IOException {
        entry(new Entry(
                "cycle",
                cycle.id(),
                cycle.title(),
                description.of(cycle),
                Optional.empty(),
                cycle.action(),
                cycle.action().map(actionUids::get),
                Days.period(cycle.firstDue()),
                Days.period(cycle.firstDue())
                        .flatMap(due -> Rounds.of(due, cycle.recurrence(), "first due", "", Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                false));
    }

    private Optional<Rounds> rounds(Action action, Milestone milestone, TargetDate due) {
        Optional<LocalDate> began = action.start()
                .flatMap(TargetDate::earliest)
                .or(() -> programme.period().flatMap(EdtfPeriod::earliest));
        return milestone.recurrence().flatMap(recurrence -> {
            String said = due.words().orElse("") + " " + recurrence.words().orElse("");
            return Days.period(Optional.of(due))
                    .flatMap(period -> Rounds.of(period, recurrence, said, milestone.title(), began));
        });
    }

    /** What milestones and cycles have in common. */
    private record Entry(
            String kind,
            String id,
            String summary,
            String description,
            Optional<String> workstream,
            Optional<String> action,
            Optional<String> parent,
            Optional<EdtfPeriod> due,
            Optional<Rounds> rounds,
            Optional<DeliveryStatus> status,
            Optional<LocalDate> achieved,
            boolean conditional) {}

    private void entry(Entry entry) throws IOException {
        if (components.withEvents() && entry.due.isPresent()) {
            event(entry, entry.rounds.map(Rounds::days).orElseGet(() -> Days.of(entry.due.get())));
        }
        if (components.withToDos()) {
            toDo(entry);
        }
    }

    private void event(Entry entry, Days days) throws IOException {
        begin("VEVENT", uids.of(entry.kind + "-event", entry.id), entry.summary, entry.description);
        lines.date("DTSTART", days.first());
        Optional<LocalDate> end = days.dayAfter();
        if (end.isPresent()) {
            lines.date("DTEND", end.get());
        } else {
            lines.property("DURATION", "P" + days.length() + "D");
        }
        rule(entry);
        boolean cancelled = entry.status.equals(Optional.of(DeliveryStatus.CANCELLED));
        lines.property("STATUS", cancelled ? "CANCELLED" : entry.conditional ? "TENTATIVE" : "CONFIRMED");
        // A date of a plan keeps nobody from a meeting.
        lines.property("TRANSP", "TRANSPARENT");
        links(entry);
        lines.end("VEVENT");
    }

    private void toDo(Entry entry) throws IOException {
        begin("VTODO", uids.of(entry.kind + "-to-do", entry.id), entry.summary, entry.description);
        if (entry.due.isPresent()) {
            days(entry.due.get(), entry.rounds);
            rule(entry);
        }
        if (entry.rounds.isPresent()) {
            // Done once is not done for good, and a status holds for every occurrence.
            status(entry.status.filter(status -> status == DeliveryStatus.CANCELLED), Optional.empty());
        } else {
            status(entry.status, entry.achieved);
        }
        if (entry.parent.isPresent()) {
            lines.property("RELATED-TO", entry.parent.get());
        }
        links(entry);
        lines.end("VTODO");
    }

    /** A due date must be later than the start, and a recurrence needs a start (RFC 5545, sections 3.8.2.3 and 3.8.5.3). */
    private void days(EdtfPeriod due, Optional<Rounds> rounds) throws IOException {
        Optional<LocalDate> start = rounds.map(Rounds::days).map(Days::first).or(due::earliest);
        Optional<LocalDate> end = due.latest().isEmpty()
                ? due.latest()
                : rounds.map(Rounds::days).map(Days::last).or(due::latest);
        boolean oneDay = rounds.isPresent() ? rounds.get().days().isOneDay() : start.isPresent() && start.equals(end);
        if (start.isPresent() && (rounds.isPresent() || !oneDay)) {
            lines.date("DTSTART", start.get());
        }
        if (rounds.isPresent() && oneDay) {
            lines.property("DURATION", "P1D");
        } else if (end.isPresent()) {
            lines.date("DUE", end.get());
        }
    }

    private void rule(Entry entry) throws IOException {
        if (entry.rounds.isPresent()) {
            lines.property("RRULE", entry.rounds.get().rule());
        }
    }

    private void status(Optional<DeliveryStatus> status, Optional<LocalDate> achieved) throws IOException {
        if (achieved.isPresent()) {
            lines.property("STATUS", "COMPLETED");
            lines.property("PERCENT-COMPLETE", "100");
            if (Stamp.isWritable(achieved.get())) {
                // COMPLETED must be in UTC; noon is on this day in nearly every zone.
                lines.property("COMPLETED", ContentLines.digits(achieved.get()) + "T120000Z");
            }
        } else if (status.isPresent()) {
            lines.property(
                    "STATUS",
                    switch (status.get()) {
                        case NOT_STARTED -> "NEEDS-ACTION";
                        case IN_PROGRESS, ON_TRACK, DELAYED, PAUSED -> "IN-PROCESS";
                        case COMPLETED -> "COMPLETED";
                        case CANCELLED -> "CANCELLED";
                    });
        }
    }

    private void begin(String component, String uid, String summary, String text) throws IOException {
        isEmpty = false;
        lines.begin(component);
        lines.property("UID", uid);
        lines.property("DTSTAMP", stamp);
        lines.text("SUMMARY", summary);
        lines.text("DESCRIPTION", text);
    }

    private void links(Entry entry) throws IOException {
        if (entry.workstream.isPresent()) {
            lines.text("CATEGORIES", entry.workstream.get());
        }
        lines.text("X-CPIP-ID", entry.id);
        if (entry.action.isPresent()) {
            lines.text("X-CPIP-ACTION", entry.action.get());
        }
        if (entry.due.isPresent()) {
            lines.text("X-CPIP-DUE", entry.due.get().toString());
        }
    }

    /** How people speak of an action: its workstream and number. */
    private static String name(Workstream workstream, Action action) {
        return workstream.title() + " " + action.number();
    }
}
