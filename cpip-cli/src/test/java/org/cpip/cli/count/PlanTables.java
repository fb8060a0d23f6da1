package org.cpip.cli.count;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Fills the tables of {@code tables.sql} from the JSON of a plan, value by value; it decides nothing but what dates mean. */
final class PlanTables {

    private final Connection database;

    PlanTables(Connection database) {
        this.database = database;
    }

    void fill(Path json) throws SQLException {
        JsonNode plan = new ObjectMapper().readTree(json);
        for (JsonNode party : plan.path("parties")) {
            insert("party", text(party, "id"), text(party, "name"));
        }
        int place = 0;
        for (JsonNode stream : plan.path("workstreams")) {
            insert("workstream", place++, text(stream, "id"), text(stream, "title"), text(stream, "lead"));
            for (JsonNode action : stream.path("actions")) {
                action(stream, action, place++);
            }
        }
        for (JsonNode cycle : plan.path("cycles")) {
            insert("cycle", place++, text(cycle, "id"), text(cycle, "action"));
            int seq = 0;
            for (JsonNode report : cycle.path("received")) {
                Span period = Span.of(text(report, "period"));
                insert("received", text(cycle, "id"), seq++, period.last(), day(report, "received"));
            }
        }
        for (JsonNode indicator : plan.path("indicators")) {
            JsonNode baseline = indicator.path("baseline").path("value");
            insert("indicator", text(indicator, "id"), text(indicator, "direction"), number(baseline));
            for (JsonNode reading : indicator.path("observations")) {
                Span period = Span.of(text(reading, "period"));
                insert("reading", text(indicator, "id"), period.last(), number(reading.path("value")));
            }
        }
    }

    private void action(JsonNode stream, JsonNode action, int place) throws SQLException {
        String id = text(action, "id");
        insert(
                "action",
                place,
                id,
                text(stream, "id"),
                text(action, "number"),
                text(action, "type"),
                text(action, "parent"),
                text(action, "status"));
        for (JsonNode lead : action.path("leads")) {
            insert("action_lead", id, lead.asString());
        }
        int seq = 0;
        for (JsonNode milestone : action.path("milestones")) {
            milestone(id, milestone, seq++);
        }
        seq = 0;
        for (JsonNode update : action.path("updates")) {
            update(id, update, seq++);
        }
    }

    private void milestone(String action, JsonNode milestone, int place) throws SQLException {
        Span due = Span.of(text(milestone.path("due"), "edtf"));
        Span baseline = Span.of(text(milestone.path("baseline"), "edtf"));
        Span forecast = Span.of(text(milestone.path("forecast"), "edtf"));
        JsonNode often = milestone.path("recurrence");
        Integer months = often.isMissingNode()
                ? null
                : often.path("every").asInt() * (text(often, "unit").equals("QUARTER") ? 3 : 1);
        insert(
                "milestone",
                place,
                action,
                text(milestone, "id"),
                text(milestone.path("due"), "edtf"),
                due.opens(),
                due.first(),
                due.last(),
                text(milestone.path("baseline"), "edtf"),
                baseline.last(),
                text(milestone.path("forecast"), "edtf"),
                forecast.first(),
                forecast.last(),
                day(milestone, "achieved"),
                months);
    }

    private void update(String action, JsonNode update, int seq) throws SQLException {
        LocalDate recorded = day(update, "recorded");
        insert(
                "status_update",
                action,
                seq,
                day(update, "asAt"),
                recorded == null ? day(update, "asAt") : recorded,
                text(update, "status"),
                text(update.path("ownerConfidence"), "scale"),
                text(update.path("ownerConfidence"), "rating"),
                text(update.path("reviewerConfidence"), "scale"),
                text(update.path("reviewerConfidence"), "rating"),
                text(update, "narrative"),
                text(update, "reason"));
        for (JsonNode said : update.path("milestones")) {
            Span forecast = Span.of(text(said.path("forecast"), "edtf"));
            insert(
                    "milestone_update",
                    action,
                    seq,
                    text(said, "milestone"),
                    text(said.path("forecast"), "edtf"),
                    forecast.first(),
                    forecast.last(),
                    day(said, "achieved"));
        }
    }

    private void insert(String table, Object... values) throws SQLException {
        String marks = "?" + ", ?".repeat(values.length - 1);
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i] instanceof LocalDate day ? Date.valueOf(day) : values[i];
                insert.setObject(i + 1, value);
            }
            insert.executeUpdate();
        }
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isMissingNode() ? null : value.asString();
    }

    private static LocalDate day(JsonNode node, String name) {
        String text = text(node, name);
        return text == null ? null : LocalDate.parse(text);
    }

    private static java.math.BigDecimal number(JsonNode value) {
        return value.path("number").isMissingNode()
                ? null
                : value.path("number").decimalValue();
    }
}
