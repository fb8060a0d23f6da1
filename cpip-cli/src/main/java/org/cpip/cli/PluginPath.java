package org.cpip.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cpip.spi.discovery.Plugins;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The folders to take plugins from: those after {@code --plugin-path}, otherwise those that the environment names. */
final class PluginPath {

    @Option(
            names = "--plugin-path",
            paramLabel = "DIR",
            defaultValue = "${env:CPIP_PLUGIN_PATH}",
            description =
                    "Take plugins from this folder too: each jar in it, or folder of jars, is one. Several folders"
                            + " stand like those of PATH. Default: what CPIP_PLUGIN_PATH names.")
    private @Nullable String path;

    /** Opens the folders, which stay open until the process ends. */
    Plugins open() throws FileAccessException {
        if (path == null || path.isBlank()) {
            return Plugins.none();
        }
        List<Path> folders = Stream.of(path.split(File.pathSeparator))
                .filter(each -> !each.isBlank())
                .map(Path::of)
                .toList();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw Files.isRegularFile(folder)
                        ? FileAccessException.noFolderButFile(folder)
                        : FileAccessException.noFolder(folder);
            }
        }
        try {
            return Plugins.in(folders);
        } catch (IOException e) {
            throw FileAccessException.reading(folders.get(0), e);
        }
    }
}
