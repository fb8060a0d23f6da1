package org.cpip.office.internal.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the material that is no part of the project: {@code CPIP_SHARED}, or a folder {@code shared} above. */
final class SharedFiles {

    private SharedFiles() {}

    static Optional<Path> folder() {
        String named = System.getenv("CPIP_SHARED");
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isDirectory);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path shared = at.resolveSibling("shared");
            if (Files.isRegularFile(shared.resolve("README.md"))) {
                return Optional.of(shared);
            }
        }
        return Optional.empty();
    }
}
