package org.cpip.reporting.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.cpip.io.ProgrammeIO;
import org.cpip.io.internal.JsonProperties;
import org.cpip.io.internal.JsonWriter;
import org.cpip.model.Experimental;
import org.cpip.model.Programme;
import org.cpip.reporting.Report;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.spi.report.RenderOptions;
import org.cpip.spi.report.ReportDocument;

/**
 * A report frozen as it was published: its content, the SHA-256 of the plans that it was made from and of the content
 * itself, and the version of the library. The same inputs give the same bytes.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param document the content
 * @param inputs the SHA-256 of the canonical JSON of each plan, 64 lower-case hexadecimal digits, by a name such as
 *     {@code plan}
 * @param libraryVersion of this library
 */
@Experimental
public record PublishedReport(ReportDocument document, Map<String, String> inputs, String libraryVersion) {

    private static final String LIBRARY = "library";
    private static final String INPUTS = "inputs";
    private static final String HASH = "contentSha256";
    private static final String CONTENT = "content";

    /** Copies the map, in order of the names, and refuses null. */
    public PublishedReport {
        Objects.requireNonNull(document, "document");
        inputs = java.util.Collections.unmodifiableMap(new TreeMap<>(inputs));
        Objects.requireNonNull(libraryVersion, "libraryVersion");
    }

    /**
     * Freezes a report.
     *
     * @param plans the plans that it was made from, by names of kebab-case: {@code plan}, {@code earlier-plan}
     * @throws IllegalArgumentException if a name is not in kebab-case, or there are no words in the language
     */
    public static PublishedReport of(Report report, String languageTag, Map<String, Programme> plans) {
        Map<String, String> inputs = new TreeMap<>();
        plans.forEach((name, plan) -> {
            if (!name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
                throw new IllegalArgumentException("The name \"" + name + "\" is not in kebab-case, such as plan");
            }
            inputs.put(name, sha256(canonical(plan)));
        });
        return new PublishedReport(Reports.document(report, languageTag), inputs, version());
    }

    /** The file to keep: JSON in UTF-8, with the content last, as the renderer {@code json} writes it. */
    public byte[] bytes() {
        String content = content(document);
        return file(content, json -> {
            json.name(LIBRARY).text(libraryVersion);
            json.name(INPUTS).beginObject();
            inputs.forEach((name, hash) -> json.name(name).text(hash));
            json.endObject();
            json.name(HASH).text(hash(content));
        });
    }

    /** Whether a file of {@link #bytes()} is as it was written: its content has the SHA-256 that it states. */
    public static boolean isIntact(byte[] file) {
        Map<String, String> read = JsonProperties.of(new String(file, StandardCharsets.UTF_8))
                .filter(properties -> properties.keySet().containsAll(List.of(LIBRARY, INPUTS, HASH, CONTENT)))
                .orElse(Map.of());
        if (read.isEmpty() || !read.get(HASH).equals('"' + hash(read.get(CONTENT)) + '"')) {
            return false;
        }
        // Written anew around the same content it is the same file, or a hand has been at its layout.
        byte[] anew = file(read.get(CONTENT), json -> {
            json.name(LIBRARY).json(read.get(LIBRARY));
            json.name(INPUTS).json(read.get(INPUTS));
            json.name(HASH).json(read.get(HASH));
        });
        return Arrays.equals(anew, file);
    }

    /** Whether a file holds this very report: made anew from the same plans by the same version, it is the same bytes. */
    public boolean isIn(byte[] file) {
        return Arrays.equals(bytes(), file);
    }

    /** What is another in the next report of the same kind, figure by figure; none when they say the same. */
    public List<FigureChange> changesTo(PublishedReport next) {
        return FigureChange.between(document, next.document);
    }

    /** The version of this library. */
    static String version() {
        try (InputStream in =
                Objects.requireNonNull(PublishedReport.class.getResourceAsStream("version.txt"), "version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The version in the jar cannot be read", e);
        }
    }

    private static byte[] file(String content, Consumer<JsonWriter> head) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JsonWriter.write(out, json -> {
                json.beginObject();
                json.name("published").number(1);
                head.accept(json);
                json.name(CONTENT).json(content);
                json.endObject();
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can be written to", e);
        }
        return out.toByteArray();
    }

    /** The SHA-256 of the content as the renderer writes it: with a line feed at its end. */
    private static String hash(String content) {
        return sha256((content + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** What the renderer {@code json} writes, without the line feed at its end. */
    private static String content(ReportDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Reports.renderer("json").orElseThrow().render(document, out, RenderOptions.defaults());
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can be written to", e);
        }
        return out.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    private static byte[] canonical(Programme plan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ProgrammeIO.load().write(plan, "json", out, WriteOptions.defaults());
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can be written to", e);
        }
        return out.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
