package org.cpip.collect.release;

import java.io.IOException;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.io.internal.JsonTree;
import org.cpip.io.internal.JsonWriter;
import org.cpip.model.Experimental;
import org.cpip.model.Release;
import org.cpip.model.date.EdtfPeriod;

/** A {@link Release} as JSON, without its figures. */
@Experimental
public final class ReleaseManifest {

    private ReleaseManifest() {}

    /** Writes it, flushes the stream and leaves it open. */
    public static void write(Release release, OutputStream out) throws IOException {
        JsonWriter.write(out, json -> {
            json.beginObject();
            json.name("id").text(release.id());
            json.name("title").text(release.title());
            json.name("published").text(release.published().toString());
            json.name("period").text(release.period().toString());
            json.name("policy").text(release.policy());
            json.name("method").text(release.method());
            json.name("hash").text(release.hash());
            release.revises().ifPresent(id -> json.name("revises").text(id));
            json.name("assumptions").beginArray();
            release.assumptions().forEach(json::text);
            json.endArray();
            json.endObject();
        });
    }

    /**
     * Reads it.
     *
     * @throws IOException if it is none
     */
    public static Release read(byte[] bytes) throws IOException {
        Map<String, Object> tree = JsonTree.read(bytes);
        try {
            return new Release(
                    text(tree, "id"),
                    text(tree, "title"),
                    LocalDate.parse(text(tree, "published")),
                    EdtfPeriod.parse(text(tree, "period")),
                    text(tree, "policy"),
                    text(tree, "method"),
                    text(tree, "hash"),
                    Optional.ofNullable((String) tree.get("revises")),
                    ((List<?>) tree.getOrDefault("assumptions", List.of()))
                            .stream().map(String::valueOf).toList());
        } catch (ClassCastException | DateTimeException e) {
            throw new IOException("it is no release", e);
        }
    }

    private static String text(Map<String, Object> tree, String name) throws IOException {
        if (tree.get(name) instanceof String text) {
            return text;
        }
        throw new IOException("it has no \"" + name + "\"");
    }
}
