package ${package};

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.cpip.spi.exchange.Carries;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.FormatOption;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.model.Programme;

/** Writes a plan as an outline: workstreams, their actions, and what is due when. */
public final class PlanExporter implements ProgrammeExporter {

    static final FormatOption DATES = FormatOption.flag("dates", true, "Write when milestones are due.");

    private static final Format FORMAT = new Format(
            "${formatId}",
            "Plan as an outline",
            List.of("text/plain"),
            List.of("${formatId}"),
            Set.of(), // LOSSLESS would promise that everything comes back
            List.of(),
            List.of(DATES));

    private static final Carries CARRIES = Carries.of(
            "title, workstreams.{title, actions.{number, wording, milestones.{title, due}}}",
            "an outline has no place for it");

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Carries carries() {
        return CARRIES;
    }

    @Override
    public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
        PlanWriter writer = new PlanWriter(out, options.flag(DATES));
        writer.write(programme);
        return new ExportResult(writer.losses());
    }
}
