package org.cpip.io.assemble;

import java.io.IOException;
import java.util.Optional;
import org.cpip.io.recognise.DiagnosticLog;
import org.cpip.io.recognise.PlanRecogniser;
import org.cpip.model.Programme;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.block.BlockReader;
import org.cpip.spi.block.PlanPipeline;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.DiagnosticCode;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.internal.TextBudget;

/** Reads a plan out of a document, whatever its format. Stateless and safe for use by many threads. */
public final class PlanReader implements PlanPipeline {

    /** What is said of a document without a title, for formats that hold it in another place. */
    public static final DiagnosticCode NO_TITLE = FieldProblem.NO_TITLE;

    /** For {@link java.util.ServiceLoader}. */
    public PlanReader() {}

    @Override
    public ImportResult read(BlockReader reader, Source unwatched, ReadOptions options) throws IOException {
        ProfileColumns.check(options.profile());
        Source source = unwatched.withProgress(options.progress());
        Optional<String> mediaType = reader.format().mediaTypes().stream().findFirst();
        DiagnosticLog log = new DiagnosticLog();
        Assembler assembler = new Assembler(source, mediaType, options, log);
        PlanRecogniser recogniser = new PlanRecogniser(source.name(), options.profile(), log, assembler);
        BlockHandler within = new TextBudget(options.limits()).over(new Heard(assembler, recogniser));
        TextBudget.run(() -> {
            reader.readBlocks(source, options, within);
            recogniser.finish();
        });
        Optional<Programme> programme = assembler.finish();
        log.tally().say(source.name(), log);
        return new ImportResult(programme, log.inOrder(), log.coverage().coverage());
    }

    /** Blocks on their way to the recogniser, of which the assembler hears what stands outside the plan as well. */
    private record Heard(Assembler assembler, PlanRecogniser recogniser) implements BlockHandler {
        @Override
        public void block(Block block) {
            assembler.block(block);
            recogniser.block(block);
        }

        @Override
        public void diagnostic(Diagnostic diagnostic) {
            recogniser.diagnostic(diagnostic);
        }
    }
}
