package org.cpip.io;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Real files by others, which are not part of the project: the folder that the environment variable {@code CPIP_SHARED}
 * names, otherwise a folder {@code shared} beside one that the tests run in.
 */
public final class SharedFiles {

    private SharedFiles() {}

    /** A file of that folder; the test is skipped where it is absent. */
    public static Path require(String name) {
        Path file = folder().resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "the shared file " + name + " is not on this machine");
        return file;
    }

    private static Path folder() {
        String named = System.getenv("CPIP_SHARED");
        if (named != null) {
            return Path.of(named);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path candidate = at.resolveSibling("shared");
            if (Files.exists(candidate.resolve("README.md"))) {
                return candidate;
            }
        }
        return Path.of("shared");
    }
}
