package org.cpip.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.cpip.model.Programme;

/** Programmes from a generator, the same at each call, for tests that jqwik does not run. */
final class Generated {

    private static final int SIZE = 1_000;
    private static final long SEED = 20_170_531;

    private Generated() {}

    static List<Programme> programmes(Arbitrary<Programme> arbitrary, int count) {
        List<Programme> programmes = new ArrayList<>(count);
        JqwikSession.run(() -> {
            RandomGenerator<Programme> generator = arbitrary.generator(SIZE);
            Random random = new Random(SEED);
            for (int i = 0; i < count; i++) {
                programmes.add(generator.next(random).value());
            }
        });
        return programmes;
    }
}
