package org.cpip.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Indicator;
import org.cpip.model.IndicatorValue;
import org.cpip.model.Observation;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zero, missing, not applicable and the three ways of not being shown are six things in every format that has figures. */
class FiguresStayApartTest {

    private static final ProgrammeIO IO = ProgrammeIO.load();
    private static final Programme FULL = SamplePlans.full();

    @Test
    void theFullPlanHasEachOfThemOnce() {
        assertThat(values(FULL)).hasSize(6).doesNotHaveDuplicates();
        assertThat(values(FULL))
                .map(Object::getClass)
                .map(Class::getSimpleName)
                .containsExactly("Withheld", "Withheld", "Withheld", "Missing", "NotApplicable", "Measured");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "data-package", "docx", "xlsx"})
    void comeBackWithAreasAndCategories(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IO.write(FULL, format, out, WriteOptions.defaults());
        Programme read = IO.read(Source.of("plan", out.toByteArray()), ReadOptions.defaults())
                .orThrow();

        assertThat(values(read)).isEqualTo(values(FULL));
        assertThat(read.indicators().get(0).baseline())
                .isEqualTo(FULL.indicators().get(0).baseline());
        assertThat(read.areas()).isEqualTo(FULL.areas());
        assertThat(read.geographies()).isEqualTo(FULL.geographies());
        assertThat(read.codeLists()).isEqualTo(FULL.codeLists());
    }

    @Test
    void aTrackerListsThemAsLost() throws IOException {
        ExportResult result = IO.write(FULL, "csv", new ByteArrayOutputStream(), WriteOptions.defaults());

        assertThat(result.losses())
                .map(loss -> loss.path())
                .contains("areas", "codeLists", "geographies", "indicators");
    }

    private static List<IndicatorValue> values(Programme plan) {
        Indicator first = plan.indicators().get(0);
        return first.observations().stream().map(Observation::value).toList();
    }
}
