package org.cpip.io;

import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cpip.io.exchange.Diagnostic;
import org.cpip.io.exchange.Format;
import org.cpip.io.exchange.Severity;

/** The importers, or the exporters, at hand, by format id; and what is wrong with those that are not. */
final class Formats<P> {

    /** More broken providers than anyone has; the search then ends, whatever the loader says. */
    private static final int MOST_BROKEN = 100;

    private final Map<String, P> byId = new LinkedHashMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Function<P, Format> formatOf;

    private Formats(Function<P, Format> formatOf) {
        this.formatOf = formatOf;
    }

    /** Those that a service loader finds. A broken one, or a second one of an id, is a problem and not an exception. */
    static <P> Formats<P> find(ServiceLoader<P> loader, Function<P, Format> formatOf) {
        Formats<P> formats = new Formats<>(formatOf);
        Iterator<ServiceLoader.Provider<P>> providers = loader.stream().iterator();
        while (formats.problems.size() < MOST_BROKEN) {
            Optional<ServiceLoader.Provider<P>> provider;
            try {
                provider = providers.hasNext() ? Optional.of(providers.next()) : Optional.empty();
            } catch (ServiceConfigurationError e) {
                formats.addBroken("A provider", e);
                continue;
            }
            if (provider.isEmpty()) {
                break;
            }
            formats.tryAdd(provider.get());
        }
        return formats;
    }

    /**
     * These and no others.
     *
     * @throws IllegalArgumentException if two have one id
     */
    static <P> Formats<P> of(List<P> providers, Function<P, Format> formatOf) {
        Formats<P> formats = new Formats<>(formatOf);
        for (P provider : providers) {
            formats.add(provider);
        }
        if (!formats.problems.isEmpty()) {
            throw new IllegalArgumentException(formats.problems.get(0).message());
        }
        return formats;
    }

    List<P> all() {
        return List.copyOf(byId.values());
    }

    List<Format> formats() {
        return byId.values().stream().map(formatOf).toList();
    }

    List<Diagnostic> problems() {
        return List.copyOf(problems);
    }

    P byId(String id) {
        P provider = byId.get(id);
        if (provider == null) {
            throw new InvalidRequestException(
                    "There is no format \"" + id + "\"; known are " + String.join(", ", byId.keySet()));
        }
        return provider;
    }

    Optional<P> byExtension(String extension) {
        return byId.values().stream()
                .filter(provider -> formatOf.apply(provider).extensions().contains(extension))
                .findFirst();
    }

    private void tryAdd(ServiceLoader.Provider<P> provider) {
        try {
            add(provider.get());
        } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
            addBroken(provider.type().getName() + " in " + archiveOf(provider.type()), e);
        }
    }

    private void add(P provider) {
        String id = formatOf.apply(provider).id();
        P first = byId.putIfAbsent(id, provider);
        if (first != null) {
            problems.add(problem(
                    "IO-003",
                    "The format \"" + id + "\" is there twice: in " + archiveOf(first.getClass()) + " and in "
                            + archiveOf(provider.getClass()) + "; the first is used.",
                    "Take one of them off the class path."));
        }
    }

    private void addBroken(String what, Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        problems.add(problem(
                "IO-004",
                what + " cannot be used: " + root.getClass().getSimpleName() + ": " + root.getMessage() + ".",
                "Check that the plugin and all that it needs are there, in versions that fit."));
    }

    private static Diagnostic problem(String code, String message, String remedy) {
        return new Diagnostic(Severity.ERROR, code, message, remedy, Optional.empty(), Optional.empty());
    }

    private static String archiveOf(Class<?> type) {
        Supplier<String> module = () -> String.valueOf(type.getModule().getName());
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return module.get();
        }
        String path = source.getLocation().getPath();
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }
}
