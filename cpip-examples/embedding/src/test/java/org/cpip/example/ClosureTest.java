package org.cpip.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ResolvedModule;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** What comes along with cpip-io, and nothing more: counted on the module path that this test runs on. */
class ClosureTest {

    private static final long MOST_BYTES = 6_000_000;
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9.-]+)` \\|.*\\| +([0-9]+) \\|$");

    @Test
    void staysBelowSixMegabytes() throws IOException {
        assertThat(closure().values().stream().mapToLong(Long::longValue).sum()).isBetween(1_000_000L, MOST_BYTES);
    }

    /** Names are exact; a size may be off by a tenth, because ours change with every commit. */
    @Test
    void isWhatTheDocumentShows() throws IOException {
        Map<String, Long> shown = new TreeMap<>();
        String page = Files.readString(Repository.root().resolve("docs/reference/dependencies.md"));
        Matcher row = ROW.matcher(page.substring(page.indexOf("## cpip-io"), page.indexOf("## More")));
        while (row.find()) {
            shown.put(row.group(1), Long.parseLong(row.group(2)));
        }
        Map<String, Long> closure = closure();
        assertThat(shown.keySet()).isEqualTo(closure.keySet());
        shown.forEach((name, kilobytes) -> assertThat(kilobytes * 1000.0)
                .as(name)
                .isBetween(closure.get(name) * 0.9 - 1000, closure.get(name) * 1.1 + 1000));
        assertThat(page).contains(closure.size() + " jars");
    }

    /** Contracts and values need no library: whoever implements them brings no conflict of versions along. */
    @Test
    void theSpiNeedsTheModelAndNoLibrary() {
        ResolvedModule spi =
                ModuleLayer.boot().configuration().findModule("org.cpip.spi").orElseThrow();
        assertThat(spi.reference().descriptor().requires())
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactlyInAnyOrder("java.base", "org.cpip.model", "org.jspecify");
    }

    /** Artifacts and their size in bytes. */
    private static Map<String, Long> closure() throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        add(ModuleLayer.boot().configuration().findModule("org.cpip.io").orElseThrow(), sizes);
        return sizes;
    }

    private static void add(ResolvedModule module, Map<String, Long> sizes) throws IOException {
        URI location = module.reference().location().orElseThrow();
        if (location.getScheme().equals("file")) {
            Path place = Path.of(location);
            if (sizes.putIfAbsent(artifact(place), size(place)) == null) {
                for (ResolvedModule read : module.reads()) {
                    add(read, sizes);
                }
            }
        }
    }

    /** {@code jackson-core} of {@code .../jackson-core-3.1.8.jar}, {@code cpip-io} of {@code .../cpip-io/target/classes}. */
    private static String artifact(Path place) {
        String name = place.getFileName().toString();
        return name.equals("classes")
                ? place.getParent().getParent().getFileName().toString()
                : name.replaceFirst("-[0-9].*", "");
    }

    private static long size(Path place) throws IOException {
        if (Files.isRegularFile(place)) {
            return Files.size(place);
        }
        long bytes = 0;
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                bytes += deflated(file);
            }
        }
        return bytes;
    }

    /** What a file takes in a jar, its two directory entries included. */
    private static long deflated(Path file) throws IOException {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try (OutputStream out = new DeflaterOutputStream(OutputStream.nullOutputStream(), deflater)) {
            out.write(Files.readAllBytes(file));
            out.flush();
        }
        return deflater.getBytesWritten() + 76 + 2L * file.toString().length();
    }
}
