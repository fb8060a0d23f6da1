package org.cpip.spi.discovery;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.cpip.spi.exchange.Diagnostic;

/**
 * The plugins of folders, each with a class loader of its own, whose parent is this library's: what one plugin needs is
 * no business of another. Each jar in such a folder is a plugin; one that needs other jars is a folder in it, with all
 * of them. Immutable and safe for use by many threads until it is closed.
 *
 * <p>A plugin is code and may do all that the program may: take it only from people whom you trust.
 */
public final class Plugins implements AutoCloseable {

    private static final Plugins NONE = new Plugins(List.of(), List.of());

    private final List<Plugin> plugins;
    private final List<Diagnostic> problems;

    private Plugins(List<Plugin> plugins, List<Diagnostic> problems) {
        this.plugins = List.copyOf(plugins);
        this.problems = List.copyOf(problems);
    }

    /** No folders: what the class path and the module path have. */
    public static Plugins none() {
        return NONE;
    }

    /**
     * The plugins of folders, in order of the folders and of their names. None of their classes is loaded yet. The
     * caller closes it when nothing made of it is in use any more.
     *
     * @throws IOException if a folder is not there or cannot be listed
     */
    public static Plugins in(List<Path> folders) throws IOException {
        List<Plugin> plugins = new ArrayList<>();
        List<Diagnostic> problems = new ArrayList<>();
        for (Path folder : folders) {
            for (Path entry : list(folder)) {
                List<Path> jars = Files.isDirectory(entry)
                        ? list(entry).stream().filter(Plugins::isJar).toList()
                        : Stream.of(entry).filter(Plugins::isJar).toList();
                if (!jars.isEmpty()) {
                    open(String.valueOf(entry.getFileName()), jars, plugins, problems);
                }
            }
        }
        return new Plugins(plugins, problems);
    }

    /** Those that may be tried. */
    public List<Plugin> all() {
        return plugins;
    }

    /** What is wrong with the others: no jar, or built for another version of the SPI. */
    public List<Diagnostic> problems() {
        return problems;
    }

    /**
     * Lets go of the jars. What was made of them must not be used any more.
     *
     * @throws IOException if one cannot be closed
     */
    @Override
    public void close() throws IOException {
        for (Plugin plugin : plugins) {
            ((URLClassLoader) plugin.loader()).close();
        }
    }

    private static void open(String name, List<Path> jars, List<Plugin> plugins, List<Diagnostic> problems)
            throws IOException {
        Optional<String> spiVersions = Optional.empty();
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            Path jar = jars.get(i);
            urls[i] = jar.toUri().toURL();
            Optional<String> versions;
            try (JarFile file = new JarFile(jar.toFile())) {
                versions = Archive.spiVersions(file);
            } catch (IOException e) {
                problems.add(PluginProblem.noArchive(jar.getFileName().toString(), e));
                return;
            }
            if (!Archive.fits(versions)) {
                problems.add(PluginProblem.otherSpi(jar.getFileName().toString(), versions.orElseThrow()));
                return;
            }
            spiVersions = spiVersions.or(() -> versions);
        }
        // The loader's name stands in stack traces, so that a fault can be told to be the plugin's.
        ClassLoader loader = new URLClassLoader("plugin " + name, urls, Plugins.class.getClassLoader());
        plugins.add(new Plugin(name, jars, spiVersions, loader));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    private static boolean isJar(Path file) {
        return Files.isRegularFile(file) && file.getFileName().toString().endsWith(".jar");
    }
}
