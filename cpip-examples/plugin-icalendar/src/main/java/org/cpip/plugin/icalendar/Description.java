package org.cpip.plugin.icalendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cpip.io.prose.DateWords;
import org.cpip.model.Action;
import org.cpip.model.Condition;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.ReceivedReport;
import org.cpip.model.ReportingCycle;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;

/** The words of an entry: what its properties cannot say, one thing a line. Immutable. */
final class Description {

    private final Map<String, Party> parties = new HashMap<>();

    Description(Programme programme) {
        programme.parties().forEach(party -> parties.putIfAbsent(party.id(), party));
    }

    String of(Action action) {
        return String.join("\n", lines(action));
    }

    String of(Action action, Milestone milestone) {
        List<String> lines = lines(action);
        add(lines, "Due", milestone.due().map(Description::date).or(milestone::dueWords));
        add(lines, "First agreed", milestone.baseline().map(Description::date));
        add(lines, "Now expected", milestone.forecast().map(Description::date));
        add(lines, "Achieved", milestone.achieved().map(Object::toString));
        add(lines, "Comes round", milestone.recurrence().map(Description::often));
        add(lines, "Condition", milestone.condition().map(Condition::words));
        return String.join("\n", lines);
    }

    String of(ReportingCycle cycle) {
        List<String> lines = new ArrayList<>();
        add(lines, "First due", cycle.firstDue().map(Description::date));
        add(lines, "Comes round", Optional.of(often(cycle.recurrence())));
        add(lines, "For", cycle.audience().map(this::name));
        for (ReceivedReport report : cycle.received()) {
            String title = report.title().map(text -> ": " + text).orElse("");
            add(lines, "Received", Optional.of(report.received() + " for " + report.period() + title));
        }
        return String.join("\n", lines);
    }

    private List<String> lines(Action action) {
        List<String> lines = new ArrayList<>();
        lines.add(action.wording());
        add(lines, "Lead", names(action.leads()));
        add(lines, "With", names(action.partners()));
        add(lines, "Status", action.reportedStatus().map(DeliveryStatus::label));
        return lines;
    }

    private static void add(List<String> lines, String label, Optional<String> text) {
        text.ifPresent(value -> lines.add(label + ": " + value));
    }

    private Optional<String> names(List<String> ids) {
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(ids.stream().map(this::name).collect(Collectors.joining("; ")));
    }

    /** An id that no party has stands for itself. */
    private String name(String id) {
        Party party = parties.get(id);
        return party == null
                ? id
                : party.name() + party.acronym().map(text -> " (" + text + ")").orElse("");
    }

    /** The words as published, and the value itself, which says no more and no less. */
    private static String date(TargetDate date) {
        return date.words().orElseGet(() -> DateWords.print(date.period())) + " [" + date.edtf() + "]";
    }

    private static String often(Recurrence recurrence) {
        String unit = recurrence.unit().name().toLowerCase(Locale.ROOT);
        String every = recurrence.every() == 1 ? "every " + unit : "every " + recurrence.every() + " " + unit + "s";
        return recurrence.words().map(words -> words + " (" + every + ")").orElse(every);
    }
}
