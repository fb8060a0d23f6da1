package org.cpip.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cpip.io.assemble.PlanReader;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.ReadingProfile;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code plan/trackers.txt} and {@code plan/exports.txt}: trackers as offices keep them. */
class TrackersTest {

    @TestFactory
    Stream<DynamicTest> readsTheTracker() throws IOException {
        return cases("/plan/trackers.txt", 20);
    }

    @TestFactory
    Stream<DynamicTest> readsTheExportOfATool() throws IOException {
        return cases("/plan/exports.txt", 10);
    }

    private static Stream<DynamicTest> cases(String resource, int atLeast) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String part : text(resource).split("(?m)^### ")) {
            if (!part.startsWith("#")) {
                TrackerText.Case each = TrackerText.Case.of(part);
                tests.add(DynamicTest.dynamicTest(each.name(), () -> assertThat(TrackerText.of(read(each)))
                        .isEqualTo(each.expected())));
            }
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(atLeast);
        return tests.stream();
    }

    static ImportResult read(TrackerText.Case each) throws IOException {
        return new PlanReader()
                .read(
                        new CsvImporter(),
                        Source.of("tracker.csv", each.tracker().getBytes(StandardCharsets.UTF_8)),
                        ReadOptions.defaults().withProfile(ReadingProfile.parse(each.profile())));
    }

    static String text(String resource) throws IOException {
        try (InputStream in = TrackersTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
