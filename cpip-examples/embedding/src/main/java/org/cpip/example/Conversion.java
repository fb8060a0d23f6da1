package org.cpip.example;

// tag::java[]
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cpip.io.ProgrammeIO;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Loss;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;

// end::java[]
/** Turns an uploaded file into another format, and keeps what there is to say about it. */
// tag::java[]
public final class Conversion {

    private static final ProgrammeIO IO = ProgrammeIO.load(); // immutable: one for the whole application
    private static final ReadOptions UPLOADS =
            ReadOptions.defaults().withLimits(Limits.defaults().withBytes(20L << 20));

    private Conversion() {}

    /** What was doubtful, and what the target does not hold. Writes nothing when the source has errors. */
    public static List<String> convert(Path from, Path to) throws IOException {
        ImportResult result = IO.read(Source.of(from), UPLOADS);
        List<String> remarks = new ArrayList<>();
        result.diagnostics().stream().map(Diagnostic::toString).forEach(remarks::add);
        if (!result.hasErrors()) {
            List<Loss> losses = IO.write(result.orThrow(), to).losses();
            losses.forEach(loss -> remarks.add(loss.path() + ": " + loss.reason()));
        }
        return remarks;
    }
}
// end::java[]
