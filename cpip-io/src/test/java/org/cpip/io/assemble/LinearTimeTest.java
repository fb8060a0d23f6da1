package org.cpip.io.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.cpip.io.recognise.Script;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
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
    void growsWithTheNumberOfLists(String list) throws IOException {
        time(list, LISTS);
        long one = time(list, LISTS);
        long two = time(list, 2 * LISTS);
        long four = time(list, 4 * LISTS);

        // three times what it should be, for a busy machine; in quadratic time it would be sixteen
        assertThat(two).isLessThan(6 * one + 200);
        assertThat(four).isLessThan(12 * one + 400);
    }

    /** In milliseconds, the best of three. */
    private static long time(String list, int times) throws IOException {
        String script = "= Plan\n" + list.repeat(times);
        Source source = Source.of("plan", new byte[0]);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long begin = System.nanoTime();
            GivenBlocks.read(handler -> Script.blocks(script).forEach(handler::block), source, ReadOptions.defaults());
            best = Math.min(best, (System.nanoTime() - begin) / 1_000_000);
        }
        return best;
    }
}
