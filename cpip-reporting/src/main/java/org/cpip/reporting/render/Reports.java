package org.cpip.reporting.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.cpip.model.diff.ModelPath;
import org.cpip.model.diff.ProgrammeDiff;
import org.cpip.reporting.Report;
import org.cpip.reporting.compose.Documents;
import org.cpip.reporting.compose.ModelValues;
import org.cpip.reporting.compose.PlaceWords;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.discovery.Plugins;
import org.cpip.spi.discovery.Provided;
import org.cpip.spi.discovery.Providers;
import org.cpip.spi.exchange.InvalidRequestException;
import org.cpip.spi.internal.FormatCalls;
import org.cpip.spi.report.RenderOptions;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportRenderer;

/** The report renderers at hand. Safe for use by many threads. */
public final class Reports {

    private Reports() {}

    /**
     * A report in words and tables, in the language with this tag, such as {@code en-GB}.
     *
     * @throws IllegalArgumentException if there are no words in the language
     */
    public static ReportDocument document(Report report, String languageTag) {
        return Documents.of(report, Wording.of(languageTag));
    }

    /**
     * A value of the model, such as a {@link org.cpip.model.diff.Change} holds, in the words that reports have for it: one
     * line or more, the first the main one.
     *
     * @throws IllegalArgumentException if there are no words in the language
     */
    public static List<String> words(Object value, String languageTag) {
        return new ModelValues(Wording.of(languageTag)).lines(value);
    }

    /**
     * What a place of the model is called, such as the path of a {@link org.cpip.model.diff.Change} of this difference: an
     * action by its workstream and number, a milestone by its title.
     *
     * @throws IllegalArgumentException if there are no words in the language
     */
    public static Function<ModelPath, String> places(ProgrammeDiff diff, String languageTag) {
        return new PlaceWords(diff.actions(), Wording.of(languageTag))::of;
    }

    /**
     * Renders a document in a format, such as {@code html}, and leaves the stream open.
     *
     * @throws InvalidRequestException if there is no such renderer, or it has no such option, or not with that value
     * @throws IOException if the stream cannot be written, or rendering was stopped
     */
    public static void render(ReportDocument document, String formatId, OutputStream out, RenderOptions options)
            throws IOException {
        ReportRenderer renderer = renderer(formatId)
                .orElseThrow(() -> new InvalidRequestException("There is no renderer of reports \"" + formatId + "\""));
        FormatCalls.render(renderer, document, out, options);
    }

    /** The languages that reports have words in, as tags. */
    public static List<String> languages() {
        return Wording.LANGUAGES;
    }

    /** The renderers that {@link ServiceLoader} finds, ours and those of plugins; one that cannot be used is left out. */
    public static List<ReportRenderer> renderers() {
        return load(Plugins.none()).all().stream().map(Provided::provider).toList();
    }

    /** The renderer of the format with this id, such as {@code html} or {@code markdown}. */
    public static Optional<ReportRenderer> renderer(String formatId) {
        return load(Plugins.none()).byId(formatId).map(Provided::provider);
    }

    /** The same renderers and those of plugins from folders, and what is wrong with those that cannot be used. */
    public static Providers<ReportRenderer> load(Plugins plugins) {
        return Providers.find(
                ReportRenderer.class,
                loader -> ServiceLoader.load(ReportRenderer.class, loader),
                ReportRenderer::format,
                plugins);
    }
}
