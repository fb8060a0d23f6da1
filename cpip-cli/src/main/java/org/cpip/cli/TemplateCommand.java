package org.cpip.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.collect.template.CollectionTemplate;
import org.cpip.collect.template.ReturnForm;
import org.cpip.model.Area;
import org.cpip.model.Programme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cpip template PLAN ROUND -o FOLDER}. */
@Command(
        name = "template",
        description = "Writes the forms of a data round, one for each area, in which it returns its figures.")
final class TemplateCommand extends ReadingCommand {

    @Parameters(index = "0", paramLabel = "PLAN", description = "The plan with the indicators, areas and code lists.")
    private Path plan;

    @Parameters(index = "1", paramLabel = "ROUND", description = "What is asked and when: a JSON file.")
    private Path round;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            description = "The folder to write the forms to.")
    private Path out;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "xlsx",
            description = "xlsx or csv; xlsx when left away.")
    private String format = "xlsx";

    @Option(names = "--area", paramLabel = "CODE", description = "Only the form of this area; as often as wanted.")
    private List<String> only = new ArrayList<>();

    TemplateCommand(Console console) {
        super(console, "no form was written");
    }

    @Override
    void run(PlanFiles files, DiagnosticLog log) throws FileAccessException {
        if (!format.equals("xlsx") && !format.equals("csv")) {
            throw new UsageException("A form of a data round is xlsx or csv");
        }
        Optional<Programme> read = files.read(plan);
        if (read.isEmpty() || log.hasErrors()) {
            return;
        }
        Optional<CollectionTemplate> template = TemplateFile.read(read.get(), round, log);
        if (template.isEmpty() || log.hasErrors()) {
            return;
        }
        List<Area> areas = asked(template.get());
        WholeFile.folder(out);
        for (Area area : areas) {
            ReturnForm form = ReturnForm.of(template.get(), area);
            write(form, out.resolve(form.name() + "." + format), format);
        }
        tell("Wrote " + TerminalText.count(areas.size(), "form") + " with "
                + TerminalText.count(template.get().cells().size(), "figure") + " each to " + out + "; due by "
                + template.get().deadline());
    }

    static void write(ReturnForm form, Path file, String format) throws FileAccessException {
        WholeFile.write(file, stream -> {
            if (format.equals("xlsx")) {
                form.writeXlsx(stream);
            } else {
                form.writeCsv(stream);
            }
        });
    }

    private List<Area> asked(CollectionTemplate template) {
        for (String code : only) {
            if (template.area(code).isEmpty()) {
                throw new UsageException("This round does not ask the area '" + code + "'");
            }
        }
        return template.areas().stream()
                .filter(area -> only.isEmpty() || only.contains(area.code()))
                .toList();
    }
}
