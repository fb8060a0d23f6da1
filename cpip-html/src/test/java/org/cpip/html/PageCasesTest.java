package org.cpip.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code pages.txt}: a page, or a piece of one, and the blocks that it is. */
class PageCasesTest {

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (InputStream in = PageCasesTest.class.getResourceAsStream("pages.txt")) {
            List<DynamicTest> tests = new ArrayList<>();
            for (String part : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^### ")) {
                if (!part.startsWith("# Cases")) {
                    int end = part.indexOf('\n');
                    String[] sides = part.substring(end + 1).split("(?m)^=>\\s*$", 2);
                    tests.add(DynamicTest.dynamicTest(
                            part.substring(0, end),
                            () -> assertThat(Blocks.of(sides[0]).text()).isEqualTo(sides[1].strip())));
                }
            }
            assertThat(tests).hasSizeGreaterThan(30);
            return tests.stream();
        }
    }
}
