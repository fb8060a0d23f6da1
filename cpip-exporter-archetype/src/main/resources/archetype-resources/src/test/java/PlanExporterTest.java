package ${package};

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.testkit.ExporterContract;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.api.Test;

/** The rules for plugins, each by its number, and what this format is to look like. */
class PlanExporterTest implements ExporterContract {

    @Override
    public ProgrammeExporter exporter() {
        return new PlanExporter();
    }

    @Test
    void anActionIsALineWithItsNumber() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter().write(SamplePlans.typical(), out, WriteOptions.defaults());
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("\n  1 Mark every rock in the approaches by 31 May 2017.\n"), text);
    }
}
