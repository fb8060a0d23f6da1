package org.cpip.io.internal.carried;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cpip.io.canonical.CanonicalJson;
import org.cpip.model.Programme;
import org.cpip.office.internal.archive.UnreadableFileException;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.office.internal.opc.DocxProblem;
import org.cpip.office.internal.opc.OpcPackage;
import org.cpip.office.internal.read.CarriedPart;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.internal.BoundedOutput;

/**
 * The plan that a document carries in a part of its own.
 *
 * @param programme empty when there is none, or none that can be read
 * @param diagnostics what there is to say about it; nothing when there is none
 */
public record CarriedPlan(Optional<Programme> programme, List<Diagnostic> diagnostics) {

    private static final CarriedPlan NONE = new CarriedPlan(Optional.empty(), List.of());

    /** Copies the list. */
    public CarriedPlan {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads the plan of a document. What is wrong with the document itself is left to its reader to say.
     *
     * @param damage what is said of a plan that cannot be read, for the reason
     * @throws LimitExceededException if it goes beyond the limits
     * @throws IOException if the source cannot be read at all
     */
    public static CarriedPlan of(Source source, ReadOptions options, Function<String, Diagnostic> damage)
            throws IOException {
        try (OpcPackage docx = OpcPackage.open(source, options.limits())) {
            Optional<String> part = CarriedPart.name(docx, PlanPart.NAMESPACE, PlanPart.ELEMENT);
            return part.isPresent() ? read(docx, part.get(), source, options, damage) : NONE;
        } catch (UnreadableFileException e) {
            return NONE;
        }
    }

    private static CarriedPlan read(
            OpcPackage docx, String part, Source source, ReadOptions options, Function<String, Diagnostic> damage)
            throws IOException {
        try (XmlCursor cursor = docx.open(part)) {
            cursor.root();
            byte[] json = json(cursor, source, options);
            cursor.finish();
            ReadOptions within = options.withLimits(PlanPart.within(options.limits()));
            return of(CanonicalJson.read(Source.of(source.name(), json), within), damage);
        } catch (UnreadableFileException e) {
            return damaged(damage.apply(DocxProblem.sentence(e)));
        }
    }

    private static CarriedPlan of(ImportResult result, Function<String, Diagnostic> damage) {
        Optional<Diagnostic> error = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .findFirst();
        return error.isPresent()
                ? damaged(damage.apply(error.get().code() + ": " + error.get().message()))
                : new CarriedPlan(result.programme(), result.diagnostics());
    }

    private static CarriedPlan damaged(Diagnostic warning) {
        return new CarriedPlan(Optional.empty(), List.of(warning));
    }

    private static byte[] json(XmlCursor cursor, Source source, ReadOptions options) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OutputStream bounded = new BoundedOutput(bytes, PlanPart.within(options.limits()), source.name());
        int root = cursor.depth();
        try (Writer text = new OutputStreamWriter(bounded, StandardCharsets.UTF_8)) {
            while (cursor.startWithin(root)) {
                if (cursor.localName().equals(PlanPart.PIECE)) {
                    cursor.characters(text);
                } else {
                    cursor.skip();
                }
            }
        }
        return bytes.toByteArray();
    }
}
