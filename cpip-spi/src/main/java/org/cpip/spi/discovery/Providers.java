package org.cpip.spi.discovery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Format;

/**
 * The importers, the exporters or the report renderers at hand, by the id of their format; and what is wrong with those
 * that cannot be used. Immutable and safe for use by many threads.
 *
 * @param <P> which of these
 */
public final class Providers<P> {

    /** More broken providers than anyone has; the search then ends, whatever the loader says. */
    private static final int MOST_BROKEN = 100;

    private final Map<String, Provided<P>> byId = new LinkedHashMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Function<P, Format> formatOf;

    private Providers(Function<P, Format> formatOf) {
        this.formatOf = formatOf;
    }

    /**
     * Those that a service loader finds on the class path and module path, and then those of the plugins. One that
     * throws, does not link, was built for another version of the SPI, or has the id of an earlier one is a problem,
     * and the others work.
     *
     * @param service the interface that they implement
     * @param loading {@code loader -> ServiceLoader.load(service, loader)}, called by a module that uses the service
     * @param formatOf asks one of them what it is
     * @param <P> the interface
     */
    public static <P> Providers<P> find(
            Class<P> service,
            Function<ClassLoader, ServiceLoader<P>> loading,
            Function<P, Format> formatOf,
            Plugins plugins) {
        Providers<P> found = new Providers<>(formatOf);
        found.problems.addAll(plugins.problems());
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader base = context == null ? ClassLoader.getSystemClassLoader() : context;
        found.search(loading.apply(base), ServiceFiles.all(service, base), false);
        for (Plugin plugin : plugins.all()) {
            found.search(loading.apply(plugin.loader()), ServiceFiles.own(service, plugin.loader()), true);
        }
        return found;
    }

    /**
     * These and no others.
     *
     * @throws IllegalArgumentException if two have one id
     * @param formatOf asks one of them what it is
     * @param <P> the interface
     */
    public static <P> Providers<P> of(List<P> providers, Function<P, Format> formatOf) {
        Providers<P> given = new Providers<>(formatOf);
        for (P provider : providers) {
            given.add(provider);
        }
        if (!given.problems.isEmpty()) {
            throw new IllegalArgumentException(given.problems.get(0).message());
        }
        return given;
    }

    /** Those that can be used, in the order in which they were found. */
    public List<Provided<P>> all() {
        return List.copyOf(byId.values());
    }

    /** The one whose format has this id. */
    public Optional<Provided<P>> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What is wrong with those that cannot be used. */
    public List<Diagnostic> problems() {
        return List.copyOf(problems);
    }

    private void search(ServiceLoader<P> loader, ServiceFiles<P> declared, boolean onlyDeclared) {
        Set<String> given = new HashSet<>();
        List<Throwable> failures = new ArrayList<>();
        Iterator<ServiceLoader.Provider<P>> providers = loader.stream().iterator();
        while (failures.size() < MOST_BROKEN) {
            ServiceLoader.Provider<P> provider;
            try {
                if (!providers.hasNext()) {
                    break;
                }
                provider = providers.next();
            } catch (ServiceConfigurationError | LinkageError e) {
                failures.add(e);
                continue;
            }
            given.add(provider.type().getName());
            if (!onlyDeclared || provider.type().getClassLoader() == declared.loader()) {
                tryAdd(provider);
            }
        }
        if (!failures.isEmpty()) {
            problems.addAll(onlyDeclared ? declared.missing(given) : declared.explain(given, failures));
        }
    }

    private void tryAdd(ServiceLoader.Provider<P> provider) {
        Class<? extends P> type = provider.type();
        Archive archive = Archive.of(type);
        // Nothing of our own is asked: opening the archive would cost more than all the rest.
        Optional<String> spiVersions =
                archive.equals(Archive.of(Providers.class)) ? Optional.empty() : archive.spiVersions();
        if (!Archive.fits(spiVersions)) {
            problems.add(PluginProblem.otherSpi(archive.name(), spiVersions.orElseThrow()));
            return;
        }
        try {
            add(provider.get());
        } catch (ServiceConfigurationError | LinkageError | RuntimeException | StackOverflowError e) {
            problems.add(PluginProblem.broken(type.getName() + " in " + archive.name(), e));
        }
    }

    private void add(P provider) {
        Format format = formatOf.apply(provider);
        Provided<P> added =
                new Provided<>(provider, format, Archive.of(provider.getClass()).name());
        Provided<P> first = byId.putIfAbsent(format.id(), added);
        if (first != null) {
            problems.add(PluginProblem.twice(format.id(), first.archive(), added.archive()));
        }
    }
}
