package org.cpip.reporting;

import java.nio.file.*;
import java.time.LocalDate;
import org.cpip.io.exchange.WriteOptions;
import org.cpip.reporting.render.Reports;
import org.junit.jupiter.api.Test;

class LookTest {
    @Test
    void look() throws Exception {
        for (var renderer : Reports.renderers()) {
            try (var out = Files.newOutputStream(Path.of("target/look." + renderer.format().extensions().get(0)))) {
                renderer.render(ProgressReport.of(SamplePlan.programme(), LocalDate.of(2017, 6, 30)), out, WriteOptions.defaults());
            }
        }
    }
}
