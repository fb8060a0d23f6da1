package org.cpip.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.collect.release.DataRelease;
import org.cpip.model.Programme;
import org.cpip.reporting.hub.Hub;
import org.cpip.reporting.hub.HubRelease;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cpip hub RELEASE... -o FOLDER}. */
@Command(
        name = "hub",
        description =
                "Writes a static site of releases: pages for each indicator and area, downloads, and a search; needs no server.")
final class HubCommand extends ReadingCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "RELEASE",
            description = "Folders of releases, oldest first; the last is shown.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--plan", paramLabel = "PLAN", description = "A plan whose actions the pages of areas list.")
    private Optional<Path> plan = Optional.empty();

    @Option(names = "--title", paramLabel = "TEXT", description = "Of the site; that of the last release if not given.")
    private Optional<String> title = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            description = "The folder to write the site to.")
    private Path out;

    HubCommand(Console console) {
        super(console, "no site was written");
    }

    @Override
    void run(PlanFiles files, DiagnosticLog log) throws FileAccessException {
        List<HubRelease> releases = new ArrayList<>();
        for (Path folder : folders) {
            Optional<DataRelease> read = ReleaseFolder.read(folder, files, log);
            read.ifPresent(one -> releases.add(new HubRelease(one.release(), one.figures(), ReleaseFolder.DOWNLOADS)));
        }
        Optional<Programme> actions = plan.isPresent() ? files.read(plan.get()) : Optional.empty();
        if (releases.isEmpty() || log.hasErrors()) {
            return;
        }
        String name = title.orElse(releases.get(releases.size() - 1).release().title());
        Map<String, String> pages = new Hub(name, releases, actions).pages();
        WholeFile.folder(out);
        for (int i = 0; i < releases.size(); i++) {
            copy(
                    folders.get(i),
                    out.resolve("downloads").resolve(releases.get(i).release().id()));
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            WholeFile.write(
                    out.resolve(page.getKey()),
                    stream -> stream.write(page.getValue().getBytes(StandardCharsets.UTF_8)));
        }
        tell("Wrote " + TerminalText.count(pages.size(), "page") + " to " + out + "; begin with index.html");
    }

    private static void copy(Path from, Path to) throws FileAccessException {
        WholeFile.folder(to);
        for (String name : ReleaseFolder.DOWNLOADS) {
            WholeFile.write(to.resolve(name), stream -> Files.copy(from.resolve(name), stream));
        }
    }
}
