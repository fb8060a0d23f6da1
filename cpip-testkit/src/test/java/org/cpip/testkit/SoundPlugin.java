package org.cpip.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cpip.model.Programme;
import org.cpip.spi.Detection;
import org.cpip.spi.Probe;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.spi.exchange.Capability;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.FormatOption;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;
import org.cpip.spi.exchange.WriteOptions;

/**
 * A format that keeps every rule: a first line {@code SOUND}, with or without words behind it, a line with the name by
 * which this process finds again what it wrote, and a long line for each action, so that writing takes a while. The broken
 * ones each change one thing.
 */
public class SoundPlugin implements ProgrammeImporter, ProgrammeExporter {

    /** What was written, by the name that stands in the file: the kit's checks need a format, and this one needs no other. */
    private static final Map<String, Programme> WRITTEN = new ConcurrentHashMap<>();

    static final FormatOption END = FormatOption.choice("end", List.of("lf", "crlf"), "lf", "What ends the file.");
    static final FormatOption STRICT = FormatOption.flag("strict", false, "Nothing; it is there to be given.");

    private static final byte[] MAGIC = "SOUND".getBytes(StandardCharsets.US_ASCII);

    /** As the service loader makes it. */
    public SoundPlugin() {}

    @Override
    public Format format() {
        return format("Sound", Set.of(Capability.LOSSLESS));
    }

    static Format format(String title, Set<Capability> capabilities) {
        return new Format(
                "sound",
                title,
                List.of("application/x-sound"),
                List.of("sound"),
                capabilities,
                List.of(STRICT),
                List.of(END));
    }

    @Override
    public Detection detect(Probe probe) {
        return probe.text().startsWith("SOUND") ? Detection.CERTAIN : Detection.NO;
    }

    @Override
    public ImportResult read(Source source, ReadOptions options) throws IOException {
        byte[] bytes = source.readAll(options.limits());
        int line = 0;
        while (line < bytes.length && bytes[line] != '\n') {
            line++;
        }
        if (line == bytes.length || !startsWithMagic(bytes)) {
            return refuse(source);
        }
        byte[] rest = Arrays.copyOfRange(bytes, line + 1, bytes.length);
        String name =
                new String(rest, StandardCharsets.UTF_8).lines().findFirst().orElse("");
        if (name.length() > options.limits().textLength()) {
            throw new LimitExceededException(
                    "textLength", options.limits().textLength(), SourceLocation.ofLine(source.name(), 2, 1));
        }
        Programme programme = WRITTEN.get(name);
        return programme == null ? refuse(source) : new ImportResult(Optional.of(programme), List.of());
    }

    ImportResult refuse(Source source) throws IOException {
        return new ImportResult(
                Optional.empty(),
                List.of(Diagnostic.error(
                        "SOUND-001",
                        SourceLocation.ofLine(source.name(), 1, 1),
                        "The first line is not SOUND.",
                        "Write the plan anew.")));
    }

    private static boolean startsWithMagic(byte[] bytes) {
        return bytes.length >= MAGIC.length && Arrays.equals(Arrays.copyOf(bytes, MAGIC.length), MAGIC);
    }

    @Override
    public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
        out.write(bytes(programme, "", options));
        out.flush();
        return ExportResult.complete();
    }

    static byte[] bytes(Programme programme, String words, WriteOptions options) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(("SOUND" + words + "\n").getBytes(StandardCharsets.UTF_8));
        // Not its id: that may be any text, with halves of pairs and spaces at the ends, which no file would bring
        // back.
        String all = programme.toString();
        String name = "plan-" + Integer.toHexString(all.hashCode()) + "-" + all.length();
        WRITTEN.put(name, programme);
        file.write(name.getBytes(StandardCharsets.UTF_8));
        file.write(("\n" + "-".repeat(200)).repeat(programme.actions().size()).getBytes(StandardCharsets.UTF_8));
        file.write(options.text(END).equals("crlf") ? new byte[] {'\r', '\n'} : new byte[] {'\n'});
        return file.toByteArray();
    }
}
