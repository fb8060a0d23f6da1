package org.cpip.io.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cpip.io.docx.edit.EditedDocument;
import org.cpip.io.internal.carried.CarriedPlan;
import org.cpip.model.Programme;
import org.cpip.office.internal.opc.DocxProblem;
import org.cpip.office.internal.read.DocxBlocks;
import org.cpip.office.internal.read.TrackedChanges;
import org.cpip.spi.Detection;
import org.cpip.spi.Probe;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.block.BlockReader;
import org.cpip.spi.block.PlanOptions;
import org.cpip.spi.exchange.Capability;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.FormatOption;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;

/**
 * Reads Word documents (.docx, .docm, .dotx, .dotm; ECMA-376 and ISO/IEC 29500, transitional and Strict). Streams the
 * main part, so that memory does not grow with the document; macros, embedded objects and anything outside the file are
 * left alone. Keeps no state; safe for use by many threads.
 */
public final class DocxImporter implements BlockReader {

    private static final FormatOption TRACKED_CHANGES = FormatOption.choice(
            "tracked-changes",
            List.of("accepted", "original"),
            "accepted",
            "Read the document as if its tracked changes were all accepted, or as it was before them.");

    private static final FormatOption SOURCE = FormatOption.choice(
            "source",
            List.of("auto", "visible"),
            "auto",
            "Read the plan that the document carries, with what a person changed in it, or what is visible alone.");

    private static final Format FORMAT = new Format(
            "docx",
            "Word document",
            List.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            List.of("docx", "docm", "dotx", "dotm"),
            Set.of(Capability.LOSSLESS),
            PlanOptions.and(TRACKED_CHANGES, SOURCE),
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

    /**
     * {@inheritDoc}
     *
     * <p>A document that this library wrote carries its plan, which comes back as a whole; a field that a person changed
     * in the document is changed in the plan, with a remark, and any other difference is a warning.
     *
     * @throws org.cpip.spi.exchange.InvalidRequestException if an option has another value than it allows
     */
    @Override
    public ImportResult read(Source source, ReadOptions options) throws IOException {
        if (options.text(SOURCE).equals("visible")) {
            return BlockReader.super.read(source, options);
        }
        CarriedPlan carried = CarriedPlan.of(
                source,
                options,
                reason -> DocxProblem.PLAN_DAMAGED.warningAt(SourceLocation.of(source.name()), reason));
        ImportResult result = carried.programme().isPresent()
                ? edited(source, options, carried.programme().get())
                : BlockReader.super.read(source, options);
        if (carried.diagnostics().isEmpty()) {
            return result;
        }
        List<Diagnostic> diagnostics = new ArrayList<>(carried.diagnostics());
        diagnostics.addAll(result.diagnostics());
        return new ImportResult(result.programme(), diagnostics, result.coverage());
    }

    private static ImportResult edited(Source source, ReadOptions options, Programme plan) throws IOException {
        ImportResult result = EditedDocument.read(source, options.limits(), view(options), plan);
        String title = options.text(PlanOptions.TITLE).strip();
        return title.isEmpty()
                ? result
                : new ImportResult(
                        result.programme()
                                .map(programme ->
                                        programme.toBuilder().title(title).build()),
                        result.diagnostics());
    }

    /**
     * {@inheritDoc}
     *
     * @throws org.cpip.spi.exchange.InvalidRequestException if the option {@code tracked-changes} has another value than it
     *     allows
     */
    @Override
    public void readBlocks(Source source, ReadOptions options, BlockHandler handler) throws IOException {
        DocxBlocks.read(source, options.limits(), view(options), handler);
    }

    private static TrackedChanges view(ReadOptions options) {
        return TrackedChanges.valueOf(options.text(TRACKED_CHANGES).toUpperCase(Locale.ROOT));
    }
}
