package org.cpip.spi.discovery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cpip.spi.exchange.Diagnostic;

/**
 * The classes that {@code META-INF/services} names, read only to say which of them a service loader could not give and
 * where it is: what the loader throws names at best the class, and when that does not link, only what it lacks.
 *
 * @param loader which loads them
 * @param onlyOwn whether the loader's parents do not count
 * @param <P> the service
 */
record ServiceFiles<P>(Class<P> service, ClassLoader loader, boolean onlyOwn) {

    static <P> ServiceFiles<P> all(Class<P> service, ClassLoader loader) {
        return new ServiceFiles<>(service, loader, false);
    }

    static <P> ServiceFiles<P> own(Class<P> service, ClassLoader loader) {
        return new ServiceFiles<>(service, loader, true);
    }

    /** A problem for each class that is named and was not given, and for each failure that none of them explains. */
    List<Diagnostic> explain(Set<String> given, List<Throwable> failures) {
        List<Diagnostic> problems = new ArrayList<>(missing(given));
        if (failures.size() > problems.size()) {
            failures.stream()
                    .filter(failure -> problems.stream().noneMatch(problem -> isAbout(problem, failure)))
                    .map(failure -> PluginProblem.broken("A provider", failure))
                    .forEach(problems::add);
        }
        return problems;
    }

    private static boolean isAbout(Diagnostic problem, Throwable failure) {
        String name = problem.message().replaceAll(" .*", "");
        return String.valueOf(failure.getMessage()).contains(name);
    }

    /** A problem for each class that is named and was not given. */
    List<Diagnostic> missing(Set<String> given) {
        List<Diagnostic> problems = new ArrayList<>();
        String entry = "META-INF/services/" + service.getName();
        try {
            Enumeration<URL> files = onlyOwn && loader instanceof URLClassLoader own
                    ? own.findResources(entry)
                    : loader.getResources(entry);
            for (URL file : Collections.list(files)) {
                Archive archive = Archive.of(file, entry);
                for (String name : names(file)) {
                    if (!given.contains(name)) {
                        why(name).ifPresent(cause -> problems.add(problem(name, archive, cause)));
                    }
                }
            }
        } catch (IOException e) {
            problems.add(PluginProblem.broken("A provider", e));
        }
        return problems.stream().distinct().toList();
    }

    private static Diagnostic problem(String name, Archive archive, Throwable cause) {
        Optional<String> spiVersions = archive.spiVersions();
        return Archive.fits(spiVersions)
                ? PluginProblem.broken(name + " in " + archive.name(), cause)
                : PluginProblem.otherSpi(archive.name(), spiVersions.orElseThrow());
    }

    /** What goes wrong with a class before there is an object of it; empty when nothing does. */
    private Optional<Throwable> why(String name) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            if (!service.isAssignableFrom(type)) {
                return Optional.of(new ClassCastException("it is no " + service.getSimpleName()));
            }
            type.getConstructor();
            return Optional.empty();
        } catch (ClassNotFoundException | NoSuchMethodException | LinkageError e) {
            return Optional.of(e);
        }
    }

    private static List<String> names(URL file) throws IOException {
        URLConnection connection = file.openConnection();
        connection.setUseCaches(false);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.replaceAll("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}
