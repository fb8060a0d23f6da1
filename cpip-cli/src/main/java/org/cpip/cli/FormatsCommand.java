package org.cpip.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpip.io.ProgrammeIO;
import org.cpip.spi.exchange.Carries;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.FormatOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cpip formats [ID]}. */
@Command(name = "formats", description = "Lists the formats at hand; with ID, one format and its options.")
final class FormatsCommand extends PlanCommand {

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Such as csv.")
    private @Nullable String id;

    FormatsCommand(Console console) {
        super(console, "a format cannot be used");
    }

    @Override
    boolean pluginsMatter() {
        return true;
    }

    @Override
    void run(PlanFiles files, DiagnosticLog log) {
        ProgrammeIO io = files.io();
        Map<String, Entry> entries = new TreeMap<>();
        io.importFormats()
                .forEach(format -> entries.put(format.id(), new Entry(Optional.of(format), Optional.empty())));
        io.exportFormats()
                .forEach(format -> entries.merge(
                        format.id(),
                        new Entry(Optional.empty(), Optional.of(format)),
                        (reader, writer) -> new Entry(reader.reader, writer.writer)));
        if (id == null) {
            TerminalText.table(entries.values().stream().map(Entry::cells).toList(), 4)
                    .forEach(line -> print(line.substring(2)));
        } else if (entries.containsKey(id)) {
            printDetails(
                    entries.get(id),
                    io.exporters().stream()
                            .filter(each -> each.format().id().equals(id))
                            .map(each -> each.provider().carries())
                            .findFirst());
        } else {
            throw new UsageException("Unknown format '" + id + "'; known: " + String.join(", ", entries.keySet()));
        }
    }

    private void printDetails(Entry entry, Optional<Carries> carries) {
        Format format = entry.any();
        print(format.id() + ": " + format.title());
        print("  direction    " + entry.direction());
        print("  extensions   " + entry.extensions());
        print("  media types  " + String.join(", ", format.mediaTypes()));
        print("  promises     " + (entry.capabilities().isEmpty() ? "nothing more" : entry.capabilities()));
        carries.ifPresent(this::printCarries);
        entry.reader.ifPresent(reader -> printOptions("reading", reader.readOptions()));
        entry.writer.ifPresent(writer -> printOptions("writing", writer.writeOptions()));
    }

    /** Everything is what a lossless format promises, or what an exporter that counts its losses does not say. */
    private void printCarries(Carries carries) {
        if (!carries.isEverything()) {
            String label = "  carries      ";
            for (String line : TerminalText.wrap(carries.toString(), TerminalText.WIDTH - label.length())) {
                print(label + line);
                label = " ".repeat(label.length());
            }
        }
    }

    private void printOptions(String direction, List<FormatOption> options) {
        print("Options for " + direction + (options.isEmpty() ? ": none" : " (--option NAME=VALUE):"));
        for (FormatOption option : options) {
            String value = option.defaultValue().isEmpty() ? "nothing" : option.defaultValue();
            print("  " + option.name() + ": " + option.type().allowed() + "; default " + value);
            TerminalText.wrap(option.help(), TerminalText.WIDTH - 6).forEach(line -> print("      " + line));
        }
    }

    /** A format's two sides, of which one at least is there. */
    private record Entry(Optional<Format> reader, Optional<Format> writer) {

        Format any() {
            return reader.or(() -> writer).orElseThrow();
        }

        List<String> cells() {
            return List.of(any().id(), direction(), extensions(), capabilities(), any().title());
        }

        String direction() {
            List<String> words = new ArrayList<>();
            reader.ifPresent(format -> words.add("reads"));
            writer.ifPresent(format -> words.add("writes"));
            return String.join(", ", words);
        }

        String extensions() {
            return any().extensions().stream().map(extension -> "." + extension).collect(Collectors.joining(" "));
        }

        String capabilities() {
            return Stream.concat(reader.stream(), writer.stream())
                    .flatMap(format -> format.capabilities().stream())
                    .map(Enum::name)
                    .collect(Collectors.toCollection(TreeSet::new))
                    .stream()
                    .collect(Collectors.joining(", "));
        }
    }
}
