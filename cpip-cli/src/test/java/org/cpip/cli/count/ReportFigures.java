package org.cpip.cli.count;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The rows and figures of a report in JSON, at the places that {@link IndependentCounts} names. */
final class ReportFigures {

    private final Map<String, String> figures = new TreeMap<>();

    private ReportFigures() {}

    static Map<String, String> of(byte[] json) {
        ReportFigures found = new ReportFigures();
        JsonNode report = new ObjectMapper().readTree(json);
        String kind = report.path("kind").asString();
        for (JsonNode section : report.path("sections")) {
            for (JsonNode table : section.path("tables")) {
                String place = kind + "|" + table.path("id").asString() + "|";
                for (JsonNode group : table.path("groups")) {
                    for (JsonNode row : group.path("rows")) {
                        found.row(place + group.path("id").asString() + "|", row);
                    }
                }
                if (table.has("total")) {
                    found.row(place + "total|", table.path("total"));
                }
            }
        }
        return found.figures;
    }

    private void row(String place, JsonNode row) {
        String at = place + row.path("id").asString();
        figures.put(at, "");
        for (Map.Entry<String, JsonNode> cell : row.path("cells").properties()) {
            JsonNode value = cell.getValue();
            if (value.isString()) {
                figures.put(at + "|" + cell.getKey(), value.asString());
            }
            for (String name : List.of("value", "code")) {
                if (value.has(name)) {
                    figures.put(at + "|" + cell.getKey(), value.path(name).asString());
                }
            }
        }
    }
}
