package org.cpip.cli.count;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts the figures of all reports on a plan by SQL, for each day of a time. */
final class IndependentCounts {

    /** What changes and briefs look back on. */
    static final int LOOK_BACK = 91;

    private IndependentCounts() {}

    /** For each day what stands at each place, {@code report|table|group|row|column}; a row by itself is at its place without a column. */
    static Map<LocalDate, Map<String, String>> of(Path json, LocalDate from, LocalDate to)
            throws IOException, SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:;NON_KEYWORDS=DAY");
                Statement statement = database.createStatement()) {
            run(statement, "tables.sql");
            new PlanTables(database).fill(json);
            days(database, from, to);
            run(statement, "standing.sql");
            run(statement, "changes.sql");
            run(statement, "lists.sql");
            run(statement, "delivery.sql");
            Map<LocalDate, Map<String, String>> figures = new TreeMap<>();
            for (String query : statements("figures.sql")) {
                try (ResultSet found = statement.executeQuery(query)) {
                    while (found.next()) {
                        LocalDate day = found.getDate(1).toLocalDate();
                        if (!day.isBefore(from)) {
                            figures.computeIfAbsent(day, each -> new TreeMap<>())
                                    .put(found.getString(2), found.getString(3));
                        }
                    }
                }
            }
            return figures;
        }
    }

    private static void days(Connection database, LocalDate from, LocalDate to) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO day VALUES (?, ?)")) {
            for (LocalDate day = from.minusDays(LOOK_BACK); !day.isAfter(to); day = day.plusDays(1)) {
                insert.setDate(1, Date.valueOf(day));
                insert.setBoolean(2, !day.isBefore(from));
                insert.executeUpdate();
            }
        }
    }

    private static void run(Statement statement, String script) throws IOException, SQLException {
        for (String each : statements(script)) {
            statement.execute(each);
        }
    }

    private static Iterable<String> statements(String script) throws IOException {
        try (InputStream in = IndependentCounts.class.getResourceAsStream(script)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.replaceAll("(?m)^--.*$", "").split(";"))
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.toList());
        }
    }
}
