package org.cpip.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cpip.model.Action;
import org.cpip.spi.Detection;
import org.cpip.spi.Probe;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.block.BlockReader;
import org.cpip.spi.block.PlanOptions;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;
import org.junit.jupiter.api.Test;

/** A plugin that knows its file format and nothing of plans. */
class BlockReaderTest {

    private final ProgrammeIO io = ProgrammeIO.of(List.of(new WikiReader()), List.of());
    private final Source page =
            Source.of("plan.wiki", "= Neglect\n# We will act by March 2017.\n".getBytes(StandardCharsets.UTF_8));

    @Test
    void thePlanInItsBlocksIsRecognised() throws IOException {
        assertThat(io.read(page, ReadOptions.defaults()).orThrow().actions())
                .singleElement()
                .satisfies(action -> {
                    assertThat(action.wording()).isEqualTo("We will act by March 2017.");
                    assertThat(action.milestones()).hasSize(1);
                    assertThat(action.provenance()).isPresent();
                });
    }

    @Test
    void theOptionsOfRecognisingAreItsOwn() throws IOException {
        ReadOptions options = ReadOptions.defaults().withValues(Map.of("prose", "false", "title", "My plan"));

        assertThat(io.read(page, options).orThrow().title()).isEqualTo("My plan");
        assertThat(io.read(page, options).orThrow().actions())
                .flatExtracting(Action::milestones)
                .isEmpty();
    }

    @Test
    void itsBlocksAreShown() throws IOException {
        List<Block> blocks = new ArrayList<>();
        io.inspect(page, ReadOptions.defaults(), new BlockHandler() {
            @Override
            public void block(Block block) {
                blocks.add(block);
            }

            @Override
            public void diagnostic(Diagnostic diagnostic) {
                throw new AssertionError(diagnostic);
            }
        });

        assertThat(blocks).hasExactlyElementsOfTypes(Block.Heading.class, Block.ListItem.class);
    }

    private static final class WikiReader implements BlockReader {
        private static final Format FORMAT = new Format(
                "wiki", "Wiki page", List.of("text/x-wiki"), List.of("wiki"), Set.of(), PlanOptions.and(), List.of());

        @Override
        public Format format() {
            return FORMAT;
        }

        @Override
        public Detection detect(Probe probe) {
            return probe.text().startsWith("= ") ? Detection.LIKELY : Detection.NO;
        }

        @Override
        public void readBlocks(Source source, ReadOptions options, BlockHandler handler) throws IOException {
            String text = new String(source.readAll(options.limits()), StandardCharsets.UTF_8);
            int line = 0;
            for (String each : text.lines().toList()) {
                SourceLocation place = SourceLocation.ofLine(source.name(), ++line, 1);
                handler.block(
                        each.startsWith("= ")
                                ? new Block.Heading(1, "", each.substring(2), place)
                                : new Block.ListItem(0, line + ".", each.substring(2), place));
            }
        }
    }
}
