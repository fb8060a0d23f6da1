package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Action;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Programme;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.compose.Documents;
import org.cpip.reporting.json.JsonReportRenderer;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.spi.report.RenderOptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is told of an action: status, rating and words on progress, each as a person reads it, empty text for nothing.
 *
 * @param status such as "On track"
 * @param rating such as "Amber/Red"
 * @param narrative the words, white space at their ends aside
 */
record Told(String status, String rating, String narrative) {

    private static final ProgrammeIO IO = ProgrammeIO.load();

    /** What the model says for a day. */
    static List<Told> byTheModel(Programme plan, LocalDate day) {
        return plan.actions().stream()
                .map(action -> new Told(
                        action.reportedStatus(day).map(DeliveryStatus::label).orElse(""),
                        action.ownerRating(day)
                                .map(rating -> rating.rating().label())
                                .orElse(""),
                        action.narrative(day).orElse("")))
                .toList();
    }

    /** What a format shows, read as a stranger would read it: without a plan that the file may carry. */
    static List<Told> by(String format, Programme plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IO.write(plan, format, out, WriteOptions.defaults());
        ReadOptions options = format.equals("docx")
                ? ReadOptions.defaults().withValues(Map.of("source", "visible"))
                : ReadOptions.defaults();
        ImportResult read = IO.read(format, Source.of("plan." + format, out.toByteArray()), options);
        List<Action> actions = read.orThrow().actions();
        assertThat(actions).hasSameSizeAs(plan.actions());
        return byTheModel(read.orThrow(), LocalDate.MAX);
    }

    /** What the progress report of a day says, in JSON. */
    static List<Told> byTheReport(Programme plan, LocalDate day) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Wording words = Wording.english();
        new JsonReportRenderer()
                .render(Documents.of(ProgressReport.of(plan, day), words), out, RenderOptions.defaults());
        List<Told> told = new ArrayList<>();
        for (JsonNode section :
                JsonMapper.builder().build().readTree(out.toByteArray()).get("sections")) {
            if (section.get("id").asString().equals("actions")) {
                for (JsonNode group : section.get("tables").get(0).get("groups")) {
                    group.get("rows")
                            .forEach(row -> told.add(of(row.get("cells").get("action"))));
                }
            }
        }
        return told;
    }

    private static Told of(JsonNode cell) {
        List<String> lines = new ArrayList<>();
        if (cell.isArray()) {
            cell.forEach(line -> lines.add(line.asString()));
        }
        return new Told(after("Reported: ", lines), after("Rating by the owner: ", lines), after("Progress: ", lines));
    }

    private static String after(String label, List<String> lines) {
        Optional<String> line =
                lines.stream().filter(each -> each.startsWith(label)).findFirst();
        return line.map(text -> text.substring(label.length())).orElse("");
    }
}
