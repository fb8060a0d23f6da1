package org.cpip.io.assemble;

import java.io.IOException;
import java.util.Optional;
import org.cpip.io.recognise.DiagnosticLog;
import org.cpip.io.recognise.PlanRecogniser;
import org.cpip.model.Programme;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.spi.block.BlockReader;
import org.cpip.spi.exchange.FormatOption;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;

/** Reads a plan out of a document, whatever its format. */
public final class PlanReader {

    /** The option of every format that is read as blocks: whether sentences are read for dates, parties and laws. */
    public static final FormatOption PROSE =
            FormatOption.flag("prose", true, "Read the wording of actions for milestones, parties and references");

    /** A read option of every format that is read as blocks: what to call the programme. */
    public static final FormatOption TITLE =
            FormatOption.text("title", "", "The programme's title, whatever the document calls itself");

    private PlanReader() {}

    /**
     * Reads the blocks of a source and makes a programme of them.
     *
     * @throws org.cpip.spi.exchange.LimitExceededException if the source goes beyond the limits
     * @throws IOException if the source cannot be read at all
     */
    public static ImportResult read(BlockReader reader, Source unwatched, ReadOptions options) throws IOException {
        Source source = unwatched.withProgress(options.progress());
        DiagnosticLog log = new DiagnosticLog();
        Assembler assembler = new Assembler(source, mediaType(reader), options, log);
        PlanRecogniser recogniser = new PlanRecogniser(source.name(), log, assembler);
        reader.readBlocks(source, options, recogniser);
        recogniser.finish();
        Optional<Programme> programme = assembler.finish();
        return new ImportResult(programme, log.inOrder());
    }

    private static Optional<String> mediaType(BlockReader reader) {
        return reader instanceof ProgrammeImporter importer
                ? importer.format().mediaTypes().stream().findFirst()
                : Optional.empty();
    }
}
