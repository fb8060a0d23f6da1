package org.cpip.example;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that the tests run in. */
final class Repository {

    private Repository() {}

    /** The first folder upwards that holds the README. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(folder.resolve("README.md")) || !Files.isDirectory(folder.resolve("cpip-io"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
