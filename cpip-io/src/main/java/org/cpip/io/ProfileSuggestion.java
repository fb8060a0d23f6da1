package org.cpip.io;

import java.util.List;
import java.util.function.Consumer;
import org.cpip.io.recognise.LayoutSurvey;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Diagnostic;

/**
 * Looks at the blocks of a document and suggests a {@link org.cpip.spi.exchange.ReadingProfile} for it, to be edited by whoever
 * knows the plan. Give it to {@link ProgrammeIO#inspect(org.cpip.spi.exchange.Source, org.cpip.spi.exchange.ReadOptions,
 * BlockHandler)}. For one document and one thread.
 */
public final class ProfileSuggestion implements BlockHandler {

    private final LayoutSurvey survey = new LayoutSurvey();
    private final Consumer<Diagnostic> said;

    /** {@code said} takes what the reader has to say. */
    public ProfileSuggestion(Consumer<Diagnostic> said) {
        this.said = said;
    }

    @Override
    public void block(Block block) {
        survey.block(block);
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
        said.accept(diagnostic);
    }

    /**
     * The lines of the profile, remarks included, after the last block. {@link
     * org.cpip.spi.exchange.ReadingProfile#parse} reads them.
     */
    public List<String> lines() {
        return survey.lines();
    }
}
