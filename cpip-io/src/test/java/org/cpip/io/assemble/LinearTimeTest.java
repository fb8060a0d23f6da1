package org.cpip.io.assemble;

import java.util.List;
import org.cpip.io.recognise.Script;
import org.cpip.spi.block.Block;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.testkit.internal.LinearTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Four times the lists take about four times as long, whatever the lists are. */
class LinearTimeTest {

    private static final int LISTS = 600;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "== Canals\n1. We will drain the basin.\n2. The Trust will clean each lock.\n",
                "== Next steps\n- We will drain the basin.\n- We will clean each lock.\n",
                "== Canals\n1. Clean the locks.\n(a) Drain them by April 2041.\n(b) Scrub them.\nLead: Canal Trust\n",
                "Action 7: We will drain the basin.\nLead: Canal Trust\nResponse: Agreed.\n",
                "Canals\nWe will drain the basin.\n",
                "== Theme 1: Canals\n=== Next steps\n",
                "- nine locks\n- four basins\n"
            })
    void growsWithTheNumberOfLists(String list) throws Exception {
        Source source = Source.of("plan", new byte[0]);

        LinearTime.check(LISTS, lists -> {
            List<Block> blocks = Script.blocks("= Plan\n" + list.repeat(lists));
            return () -> GivenBlocks.read(handler -> blocks.forEach(handler::block), source, ReadOptions.defaults());
        });
    }
}
