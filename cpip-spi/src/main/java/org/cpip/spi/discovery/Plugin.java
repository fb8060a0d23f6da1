package org.cpip.spi.discovery;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A jar of a plugin folder, or a folder in it with a plugin's jar and those that it needs.
 *
 * @param name the name of the jar or folder
 * @param jars its jars, in order of their names
 * @param spiVersions the versions of the SPI that it says it was built for; empty when it says nothing
 * @param loader makes its classes, and those of no other plugin
 */
public record Plugin(String name, List<Path> jars, Optional<String> spiVersions, ClassLoader loader) {

    /** Copies the list and refuses null. */
    public Plugin {
        Objects.requireNonNull(name, "name");
        jars = List.copyOf(jars);
        Objects.requireNonNull(spiVersions, "spiVersions");
        Objects.requireNonNull(loader, "loader");
    }
}
