package org.cpip.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.io.exchange.Source;
import org.cpip.io.exchange.WriteOptions;
import org.cpip.io.spi.ProgrammeExporter;
import org.cpip.io.spi.ProgrammeImporter;
import org.cpip.model.Programme;

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
        ProgrammeExporter exporter = exporter();
        String extension = exporter.format().extensions().get(0);
        List<Source> samples = new ArrayList<>();
        for (Programme plan : List.of(SamplePlans.typical(), SamplePlans.full(), SamplePlans.hostile())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exporter.write(plan, out, WriteOptions.defaults());
            samples.add(Source.of(plan.id() + "." + extension, out.toByteArray()));
        }
        return samples;
    }
}
