package org.cpip.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code plan/text.txt}: a text and the blocks that it is; each with every kind of line end. */
class TextBlocksCasesTest {

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (InputStream in = TextBlocksCasesTest.class.getResourceAsStream("/plan/text.txt")) {
            List<DynamicTest> tests = new ArrayList<>();
            for (String part : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^### ")) {
                if (!part.startsWith("# Cases")) {
                    int end = part.indexOf('\n');
                    String[] sides = part.substring(end + 1).split("(?m)^=>\\s*$", 2);
                    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
                        String text = sides[0].replace("\n", lineEnd);
                        tests.add(DynamicTest.dynamicTest(
                                part.substring(0, end) + " "
                                        + lineEnd.replace("\r", "CR").replace("\n", "LF"),
                                () -> assertThat(blocks(text)).isEqualTo(sides[1].strip())));
                    }
                }
            }
            assertThat(tests).hasSizeGreaterThan(20);
            return tests.stream();
        }
    }

    private static String blocks(String text) throws IOException {
        List<String> blocks = new ArrayList<>();
        Source source = Source.of("t.txt", text.getBytes(StandardCharsets.UTF_8));
        new TextImporter().readBlocks(source, ReadOptions.defaults(), new BlockHandler() {
            @Override
            public void block(Block block) {
                blocks.add(print(block).replace("\n", "¶") + " @"
                        + block.location().line());
            }

            @Override
            public void diagnostic(Diagnostic diagnostic) {
                blocks.add(diagnostic.toString());
            }
        });
        return String.join("\n", blocks);
    }

    private static String print(Block block) {
        if (block instanceof Block.Heading heading) {
            String label = heading.label().isEmpty() ? "" : "[" + heading.label() + "] ";
            return "H" + heading.level() + " " + label + heading.text();
        }
        if (block instanceof Block.ListItem item) {
            return "I" + item.level() + " [" + item.label() + "] " + item.text();
        }
        return block instanceof Block.Paragraph paragraph ? "P " + paragraph.text() : block.toString();
    }
}
