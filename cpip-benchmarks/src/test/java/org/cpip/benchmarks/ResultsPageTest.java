package org.cpip.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of figures prepared by hand. */
class ResultsPageTest {

    @Test
    void saysRatioRoundsAndWhetherAPromiseIsKept() throws IOException {
        Timings timings = timings("validate\t30\t30", "read\t20\t20", "validate\t90\t30", "read\t20\t20");

        assertThat(ResultsPage.of(Map.of(BenchmarkSuite.JSON, timings), "met", 1)
                        .lines())
                .contains(
                        "| Validate 50,000 | 90.0 | reading JSON | 20.0 | 4.50 times its time | 1.50 times its time | 2 "
                                + "| at most 3.0 times its time | **not met** |");
    }

    @Test
    void saysWhichPeerRanOnce() throws IOException {
        Timings timings = timings("ours\t10\t10", "ours\t10\t10", "poi\t150\t150");

        assertThat(ResultsPage.of(Map.of(BenchmarkSuite.DOCX_WRITE, timings), "met", 1)
                        .lines())
                .contains("| Programme to DOCX, 10,000 | 10.0 | POI (once) | 150.0 | 15.0 times faster "
                        + "| 15.0 times faster | 1 | at least 15.0 times faster | met |");
    }

    @Test
    void givesEveryRowTheSameCellsMeasuredOrNot() throws IOException {
        List<String> rows = ResultsPage.of(
                        Map.of(BenchmarkSuite.JSON, timings("validate\t1\t1", "read\t1\t1")), "met", 1)
                .lines()
                .filter(line -> line.startsWith("|"))
                .toList();

        assertThat(rows)
                .hasSize(Target.all().size() + 2)
                .allSatisfy(row -> assertThat(row.chars().filter(c -> c == '|')).hasSize(10));
    }

    private static Timings timings(String... lines) {
        Timings timings = new Timings();
        List.of(lines).forEach(timings::take);
        return timings;
    }
}
