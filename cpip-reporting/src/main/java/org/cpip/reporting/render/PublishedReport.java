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
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Experimental;
import org.cpip.model.Programme;
import org.cpip.reporting.Report;
import org.cpip.spi.exchange.WriteOptions;
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

    private static final String CONTENT = "\n  \"content\": ";
    private static final String HASH = "\n  \"contentSha256\": \"";
    private static final String END = "}\n";

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
        StringBuilder out = new StringBuilder("{\n  \"published\": 1,\n  \"library\": \"")
                .append(libraryVersion)
                .append("\",\n  \"inputs\": {");
        String separator = "\n    ";
        for (Map.Entry<String, String> input : inputs.entrySet()) {
            out.append(separator)
                    .append('"')
                    .append(input.getKey())
                    .append("\": \"")
                    .append(input.getValue())
                    .append('"');
            separator = ",\n    ";
        }
        out.append(inputs.isEmpty() ? "}," : "\n  },")
                .append(HASH)
                .append(sha256(content.getBytes(StandardCharsets.UTF_8)))
                .append("\",")
                .append(CONTENT)
                .append(content)
                .append(END);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a file of {@link #bytes()} is as it was written: its content has the SHA-256 that it states. */
    public static boolean isIntact(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        int hash = text.indexOf(HASH);
        int content = text.indexOf(CONTENT);
        if (hash < 0 || content < hash || !text.endsWith(END) || text.length() < content + CONTENT.length() + 2) {
            return false;
        }
        String body = text.substring(content + CONTENT.length(), text.length() - END.length());
        int from = hash + HASH.length();
        return from + 64 <= content
                && text.substring(from, from + 64).equals(sha256(body.getBytes(StandardCharsets.UTF_8)))
                && Arrays.equals(text.getBytes(StandardCharsets.UTF_8), file);
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

    private static String content(ReportDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Reports.renderer("json").orElseThrow().renderDocument(document, out, WriteOptions.defaults());
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can be written to", e);
        }
        return out.toString(StandardCharsets.UTF_8);
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
