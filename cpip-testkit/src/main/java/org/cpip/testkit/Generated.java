package org.cpip.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.cpip.model.Programme;

/** Programmes from the generators, the same in each run, for tests that jqwik does not run. Made once for the process. */
final class Generated {

    private static final int SIZE = 1_000;
    private static final long SEED = 20_170_531;
    private static final Map<Integer, List<Programme>> VALID = new ConcurrentHashMap<>();
    private static final Map<Integer, List<Programme>> ANY = new ConcurrentHashMap<>();

    private Generated() {}

    /** Programmes that keep every rule. */
    static List<Programme> valid(int count) {
        return VALID.computeIfAbsent(count, n -> programmes(ProgrammeArbitraries.validProgrammes(), n));
    }

    /** Whatever a constructor takes. */
    static List<Programme> any(int count) {
        return ANY.computeIfAbsent(count, n -> programmes(ProgrammeArbitraries.anyProgrammes(), n));
    }

    private static List<Programme> programmes(Arbitrary<Programme> arbitrary, int count) {
        List<Programme> programmes = new ArrayList<>(count);
        JqwikSession.run(() -> {
            RandomGenerator<Programme> generator = arbitrary.generator(SIZE);
            Random random = new Random(SEED);
            for (int i = 0; i < count; i++) {
                programmes.add(generator.next(random).value());
            }
        });
        return List.copyOf(programmes);
    }
}
