package org.cpip.io.csv;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Material that stands beside the repository and is no part of it; tests that need it are skipped without it. */
final class Shared {

    private Shared() {}

    /** A file or folder of it. */
    static Path path(String name) {
        Path path = root().map(root -> root.resolve(name)).orElse(null);
        Assumptions.assumeTrue(
                path != null && Files.exists(path),
                () -> "shared/" + name + " is not there; name its folder in CPIP_SHARED");
        return path;
    }

    private static Optional<Path> root() {
        String named = System.getenv("CPIP_SHARED");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path shared = at.resolveSibling("shared");
            if (Files.exists(shared.resolve("README.md"))) {
                return Optional.of(shared);
            }
        }
        return Optional.empty();
    }
}
