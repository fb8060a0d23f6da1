package org.cpip.reporting.render;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.cpip.reporting.spi.ReportRenderer;

/** The report renderers at hand. Safe for use by many threads. */
public final class Reports {

    private Reports() {}

    /**
     * The renderers that {@link ServiceLoader} finds, ours and those of plugins.
     *
     * @throws java.util.ServiceConfigurationError if one of them cannot be loaded
     */
    public static List<ReportRenderer> renderers() {
        return ServiceLoader.load(ReportRenderer.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /**
     * The renderer of the format with this id, such as {@code html} or {@code markdown}.
     *
     * @throws java.util.ServiceConfigurationError if a renderer cannot be loaded
     */
    public static Optional<ReportRenderer> renderer(String formatId) {
        return renderers().stream()
                .filter(renderer -> renderer.format().id().equals(formatId))
                .findFirst();
    }
}
