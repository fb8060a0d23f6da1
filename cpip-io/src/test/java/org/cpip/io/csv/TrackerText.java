package org.cpip.io.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.Recommendation;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.Severity;

/** A plan as lines that a person can compare with the tracker above them. */
final class TrackerText {

    private TrackerText() {}

    static String of(ImportResult result) {
        StringBuilder text = new StringBuilder();
        result.programme().ifPresent(plan -> {
            plan.workstreams().forEach(workstream -> workstream(plan, workstream, text));
            plan.recommendations().forEach(each -> recommendation(each, text));
        });
        result.diagnostics().stream()
                // what dates look like is for the tests of dates
                .filter(each -> !each.code().startsWith("PROSE-"))
                .filter(each -> each.severity() != Severity.INFO || each.code().equals("PLAN-050"))
                .forEach(each -> text.append(each.severity())
                        .append(' ')
                        .append(each.code())
                        .append(' ')
                        .append(each.location()
                                .map(at -> at.row() + "," + at.cell())
                                .orElse(""))
                        .append(each.code().equals("PLAN-050") ? " " + each.message() : "")
                        .append('\n'));
        return text.toString().strip();
    }

    /** Each action with its workstream, in an order that is the same whatever the order of rows and columns. */
    static List<String> unordered(Programme plan) {
        return plan.workstreams().stream()
                .flatMap(workstream -> workstream.actions().stream().map(action -> {
                    StringBuilder text = new StringBuilder("# " + workstream.title() + '\n' + action.id() + ' ');
                    action(
                            plan,
                            action.toBuilder()
                                    .customFields(new TreeMap<>(action.customFields()))
                                    .build(),
                            text);
                    return text.toString();
                }))
                .sorted()
                .toList();
    }

    private static void workstream(Programme plan, Workstream workstream, StringBuilder text) {
        text.append("# ").append(workstream.title()).append('\n');
        workstream.actions().forEach(action -> action(plan, action, text));
    }

    private static void action(Programme plan, Action action, StringBuilder text) {
        text.append(action.number()).append(" | ").append(action.wording());
        action.title().ifPresent(title -> text.append(" <").append(title).append('>'));
        add(text, "lead", names(plan, action.leads()));
        add(text, "with", names(plan, action.partners()));
        add(text, "priority", action.priority().map(Enum::name).orElse(""));
        add(text, "status", action.reportedStatus().map(Enum::name).orElse(""));
        add(
                text,
                "rating",
                action.ownerRating().map(each -> each.rating().name()).orElse(""));
        add(text, "start", edtf(action.start()));
        add(
                text,
                "part of",
                action.parent().flatMap(plan::action).map(Action::number).orElse(""));
        add(
                text,
                "after",
                action.dependsOn().stream()
                        .map(id -> plan.action(id).orElseThrow().number())
                        .collect(Collectors.joining(",")));
        text.append('\n');
        action.milestones().forEach(each -> milestone(each, text));
        action.updates().forEach(each -> update(each, text));
        action.customFields().forEach((name, value) -> text.append("  ")
                .append(name)
                .append('=')
                .append(value.replace("\n", "\\n"))
                .append('\n'));
    }

    private static void milestone(Milestone milestone, StringBuilder text) {
        text.append("  * ").append(milestone.title());
        add(
                text,
                "due",
                milestone.due().map(TargetDate::edtf).or(milestone::dueWords).orElse(""));
        add(text, "first", edtf(milestone.baseline()));
        add(text, "forecast", edtf(milestone.forecast()));
        add(text, "met", milestone.achieved().map(Object::toString).orElse(""));
        add(text, "again", milestone.recurrence().map(Object::toString).orElse(""));
        text.append('\n');
    }

    private static void update(StatusUpdate update, StringBuilder text) {
        if (update.narrative().isPresent() || update.asAt().isPresent()) {
            text.append("  > ")
                    .append(update.asAt().map(day -> day + " ").orElse(""))
                    .append(update.narrative().orElse("").replace("\n", "\\n"))
                    .append('\n');
        }
    }

    private static void recommendation(Recommendation each, StringBuilder text) {
        text.append("recommendation ")
                .append(each.number())
                .append(": ")
                .append(each.text())
                .append(" <- ")
                .append(String.join(", ", each.actions()))
                .append('\n');
    }

    private static void add(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(", ").append(name).append(' ').append(value);
        }
    }

    private static String edtf(Optional<TargetDate> date) {
        return date.map(TargetDate::edtf).orElse("");
    }

    private static String names(Programme plan, List<String> ids) {
        return ids.stream().map(id -> plan.party(id).orElseThrow().name()).collect(Collectors.joining(" + "));
    }

    /** A part of a file of cases: its name, its tracker, what is expected, and the lines of its profile. */
    record Case(String name, String tracker, List<String> profile, String expected) {

        static Case of(String part) {
            int end = part.indexOf('\n');
            String[] sides = part.substring(end + 1).split("(?m)^=>\\s*$", 2);
            Map<Boolean, List<String>> lines =
                    sides[0].lines().collect(Collectors.partitioningBy(line -> line.startsWith("@")));
            return new Case(
                    part.substring(0, end),
                    String.join("\n", lines.get(false)).stripTrailing() + "\n",
                    lines.get(true).stream().map(line -> line.substring(1)).toList(),
                    sides.length < 2 ? "" : sides[1].strip());
        }
    }
}
