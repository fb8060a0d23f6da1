package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.Block.Cell;
import org.cpip.spi.exchange.SourceLocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BlockJsonTest {

    private static final SourceLocation LINE = SourceLocation.ofLine("a.txt", 3, 1);
    private static final SourceLocation ROW = SourceLocation.ofRow("a.docx", 1, 2);

    static Stream<Arguments> blocks() {
        String atLine = ",\"at\":{\"source\":\"a.txt\",\"line\":3,\"column\":1}}";
        String atRow = ",\"at\":{\"source\":\"a.docx\",\"table\":1,\"row\":2}}";
        return Stream.of(
                Arguments.of(
                        new Block.Heading(1, "2.0", "Actions", LINE),
                        "{\"block\":\"heading\",\"level\":1,\"label\":\"2.0\",\"text\":\"Actions\"" + atLine),
                Arguments.of(
                        new Block.ListItem(0, "1.", "We will.", LINE),
                        "{\"block\":\"item\",\"level\":0,\"label\":\"1.\",\"text\":\"We will.\"" + atLine),
                Arguments.of(
                        new Block.Paragraph("q\" b\\ l\n t\t e\u001b p\u2028 \ud83d\ude00 \ud800é", LINE),
                        "{\"block\":\"paragraph\",\"text\":\"q\\\" b\\\\ l\\n t\\t e\\u001b p\\u2028 "
                                + "\\ud83d\\ude00 \\ud800é\"" + atLine),
                Arguments.of(
                        new Block.TableRow(
                                1,
                                2,
                                true,
                                List.of(
                                        new Cell(0, 2, false, "a", List.of(new Block.Paragraph("in", LINE))),
                                        new Cell(2, 1, true, "", List.of())),
                                ROW),
                        "{\"block\":\"row\",\"table\":1,\"row\":2,\"header\":true,\"cells\":["
                                + "{\"column\":0,\"span\":2,\"text\":\"a\",\"nested\":"
                                + "[{\"block\":\"paragraph\",\"text\":\"in\"" + atLine + "]},"
                                + "{\"column\":2,\"continued\":true,\"text\":\"\"}]" + atRow));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void writesOneObjectOnOneLine(Block block, String expected) {
        assertThat(BlockJson.line(block)).isEqualTo(expected);
    }
}
