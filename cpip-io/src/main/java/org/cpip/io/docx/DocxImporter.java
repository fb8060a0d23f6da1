package org.cpip.io.docx;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cpip.io.assemble.PlanReader;
import org.cpip.io.document.BlockHandler;
import org.cpip.io.document.BlockReader;
import org.cpip.io.docx.read.DocxBlocks;
import org.cpip.io.docx.read.TrackedChanges;
import org.cpip.io.exchange.Format;
import org.cpip.io.exchange.FormatOption;
import org.cpip.io.exchange.ImportResult;
import org.cpip.io.exchange.ReadOptions;
import org.cpip.io.exchange.Source;
import org.cpip.io.spi.Detection;
import org.cpip.io.spi.Probe;
import org.cpip.io.spi.ProgrammeImporter;

/**
 * Reads Word documents (.docx, .docm, .dotx, .dotm; ECMA-376 and ISO/IEC 29500, transitional and Strict). Streams the
 * main part, so that memory does not grow with the document; macros, embedded objects and anything outside the file are
 * left alone. Keeps no state; safe for use by many threads.
 */
public final class DocxImporter implements ProgrammeImporter, BlockReader {

    private static final FormatOption TRACKED_CHANGES = FormatOption.choice(
            "tracked-changes",
            List.of("accepted", "original"),
            "accepted",
            "Read the document as if its tracked changes were all accepted, or as it was before them.");

    private static final Format FORMAT = new Format(
            "docx",
            "Word document",
            List.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            List.of("docx", "docm", "dotx", "dotm"),
            Set.of(),
            List.of(PlanReader.PROSE, PlanReader.TITLE, TRACKED_CHANGES),
            List.of());

    /** What old binary and encrypted Office files are called; reading them says what to do. */
    private static final Set<String> OLD_EXTENSIONS = Set.of("doc", "dot");

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Detection detect(Probe probe) {
        boolean named = FORMAT.extensions().contains(probe.extension());
        if (probe.startsWith('P', 'K', 3, 4)) {
            String head = probe.text();
            if (head.contains("word/")) {
                return Detection.CERTAIN;
            }
            return named ? Detection.LIKELY : Detection.NO;
        }
        if (probe.startsWith(0xd0, 0xcf, 0x11, 0xe0)) {
            return named || OLD_EXTENSIONS.contains(probe.extension()) ? Detection.LIKELY : Detection.NO;
        }
        return named ? Detection.POSSIBLE : Detection.NO;
    }

    @Override
    public ImportResult read(Source source, ReadOptions options) throws IOException {
        return PlanReader.read(this, source, options);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the option {@code tracked-changes} has another value than it allows
     */
    @Override
    public void readBlocks(Source source, ReadOptions options, BlockHandler handler) throws IOException {
        String view = options.text(TRACKED_CHANGES);
        if (!TRACKED_CHANGES.accepts(view)) {
            throw new IllegalArgumentException(
                    "The option tracked-changes is \"" + view + "\", and must be one of " + TRACKED_CHANGES.choices());
        }
        DocxBlocks.read(source, options.limits(), TrackedChanges.valueOf(view.toUpperCase(Locale.ROOT)), handler);
    }
}
