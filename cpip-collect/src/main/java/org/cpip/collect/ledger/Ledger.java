package org.cpip.collect.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cpip.io.internal.JsonTree;
import org.cpip.io.internal.JsonWriter;
import org.cpip.model.Experimental;
import org.cpip.model.IndicatorValue;

/**
 * Everything that happened in a round: JSON, a line an entry, each with a part of the hash of the line before it, so that a
 * line that was changed, lost or put in is known. What was read is written again to the same bytes. Immutable.
 *
 * @param entries in the order in which they happened
 */
@Experimental
public record Ledger(List<LedgerEntry> entries) {

    private static final int HASH = 16;

    /** Copies the list. */
    public Ledger {
        entries = List.copyOf(entries);
    }

    /** The same with what happened next. */
    public Ledger with(List<LedgerEntry> next) {
        List<LedgerEntry> all = new ArrayList<>(entries);
        all.addAll(next);
        return new Ledger(all);
    }

    /** The ledger as bytes: UTF-8, a line feed behind each line. */
    public byte[] bytes() {
        StringBuilder all = new StringBuilder();
        String before = "";
        for (int i = 0; i < entries.size(); i++) {
            String line = line(i + 1, entries.get(i), before);
            before = hash(line);
            all.append(line).append('\n');
        }
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a ledger.
     *
     * @throws IOException with the line, if it is none, or is not as it was written
     */
    public static Ledger read(byte[] bytes) throws IOException {
        List<LedgerEntry> entries = new ArrayList<>();
        String before = "";
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
            if (line.isEmpty() && entries.isEmpty()) {
                continue;
            }
            LedgerEntry entry = entry(line, entries.size() + 1);
            // one answer for a line: whatever a hand changed, the hash or the way it is written, shows here
            if (!line(entries.size() + 1, entry, before).equals(line)) {
                throw new IOException("line " + (entries.size() + 1)
                        + " is not as it was written, or does not follow the line before it");
            }
            before = hash(line);
            entries.add(entry);
        }
        return new Ledger(entries);
    }

    private static String line(int number, LedgerEntry entry, String before) {
        return JsonWriter.line(json -> {
            json.beginObject();
            json.name("number").number(number);
            json.name("before").text(before);
            json.name("day").text(entry.day().toString());
            json.name("by").text(entry.by());
            json.name("event").text(entry.event().word());
            json.name("area").text(entry.area());
            json.name("detail").text(entry.detail());
            if (!entry.figures().isEmpty()) {
                json.name("figures").beginObject();
                entry.figures().forEach((cell, value) -> json.name(cell).text(FigureText.of(value)));
                json.endObject();
            }
            json.endObject();
        });
    }

    private static LedgerEntry entry(String line, int number) throws IOException {
        Map<String, Object> tree = JsonTree.read(line.getBytes(StandardCharsets.UTF_8));
        try {
            Map<String, IndicatorValue> figures = new LinkedHashMap<>();
            if (tree.get("figures") instanceof Map<?, ?> map) {
                map.forEach((cell, text) -> figures.put(
                        String.valueOf(cell),
                        FigureText.parse(String.valueOf(text)).orElseThrow(IllegalArgumentException::new)));
            }
            return new LedgerEntry(
                    LocalDate.parse(text(tree, "day")),
                    text(tree, "by"),
                    LedgerEvent.of(text(tree, "event")).orElseThrow(IllegalArgumentException::new),
                    text(tree, "area"),
                    text(tree, "detail"),
                    figures);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IOException("line " + number + " is no entry", e);
        }
    }

    private static String text(Map<String, Object> tree, String name) {
        if (tree.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("no " + name);
    }

    private static String hash(String line) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
