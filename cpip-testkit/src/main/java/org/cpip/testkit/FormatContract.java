package org.cpip.testkit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.spi.exchange.Source;

/** Both contracts for a format that is written and read. What the exporter writes is what the importer is tested on. */
public interface FormatContract extends ImporterContract, ExporterContract {

    @Override
    default Optional<ProgrammeImporter> readsBackWith() {
        return Optional.of(importer());
    }

    /**
     * {@inheritDoc}
     *
     * <p>Here: what the exporter makes of {@link SamplePlans#typical()}, {@link SamplePlans#full()} and
     * {@link SamplePlans#hostile()}.
     */
    @Override
    default List<Source> samples() throws IOException {
        return SelfCheck.written(exporter());
    }
}
