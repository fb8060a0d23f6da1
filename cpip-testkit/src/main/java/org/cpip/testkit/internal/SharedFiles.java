package org.cpip.testkit.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Real files by others, which are not part of the project: the folder that the environment variable {@code CPIP_SHARED}
 * names, otherwise the nearest folder {@code shared} beside one that the tests run in.
 */
public final class SharedFiles {

    private SharedFiles() {}

    /** A file or folder of it; the test is skipped where it is absent. */
    public static Path require(String name) {
        Optional<Path> found = find(name);
        Assumptions.assumeTrue(
                found.isPresent(),
                () -> name + " is not on this machine; name the folder that it is in with CPIP_SHARED");
        return found.orElseThrow();
    }

    /** A file or folder of it; empty where it is absent. */
    public static Optional<Path> find(String name) {
        return folder().map(folder -> folder.resolve(name)).filter(Files::exists);
    }

    private static Optional<Path> folder() {
        String named = System.getenv("CPIP_SHARED");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
                .map(at -> at.resolveSibling("shared"))
                .filter(at -> Files.exists(at.resolve("README.md")))
                .findFirst();
    }
}
