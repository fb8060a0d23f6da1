package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Plugins compiled and packed while a test runs, as a stranger would have built them. */
final class PluginJars {

    /** An exporter; to be filled in: what it extends, its id, its extension, what it does to write. */
    static final String EXPORTER = """
            package strange;
            import java.io.*;
            import java.util.*;
            import org.cpip.spi.exchange.*;
            import org.cpip.spi.*;
            import org.cpip.model.Programme;
            public class Strange %s implements ProgrammeExporter {
                public Format format() {
                    return new Format("%s", "Strange", List.of("text/plain"), List.of("%s"), Set.of(), List.of(),
                            List.of(FormatOption.flag("loud", false, "Louder.")));
                }
                public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
                    %s
                    return ExportResult.complete();
                }
            }
            """;

    static final String RENDERER = """
            package strange;
            import java.io.*;
            import java.util.*;
            import org.cpip.spi.exchange.*;
            import org.cpip.spi.report.*;
            public class Strange implements ReportRenderer {
                public Format format() {
                    return new Format("%s", "Strange", List.of("text/plain"), List.of("txt"), Set.of(), List.of(), List.of());
                }
                public void render(ReportDocument report, OutputStream out, RenderOptions options) throws IOException {
                    out.write("strange".getBytes("UTF-8"));
                    %s
                }
            }
            """;

    static final String LIBRARY = "package strange; public class Library { public static int one() { return 1; } }";

    /** Writes some bytes as it should. */
    static final String SOUND = "out.write(programme.title().getBytes(\"UTF-8\")); out.flush();";

    private PluginJars() {}

    static String exporter(String id, String write) {
        return EXPORTER.formatted("", id, id, write);
    }

    /** An exporter that says that it carries the title alone. */
    static String truthful(String id, String write) {
        return exporter(id, write)
                .replace(
                        "public ExportResult write",
                        "public Carries carries() { return Carries.of(\"title\", \"No place.\"); } public ExportResult write");
    }

    /** Makes a jar whose class {@code strange.Strange} is provided as {@code service}, without the class Library. */
    static Path make(Path jar, String service, String spiVersions, String... sources) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (!spiVersions.isEmpty()) {
            manifest.getMainAttributes().putValue("CPIP-SPI-Version", spiVersions);
        }
        Files.createDirectories(jar.getParent());
        Map<String, byte[]> classes = compiled(List.of(sources));
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            out.putNextEntry(new JarEntry("META-INF/services/" + service));
            out.write("strange.Strange\n".getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> each : classes.entrySet()) {
                if (!each.getKey().endsWith("Library.class")) {
                    out.putNextEntry(new JarEntry(each.getKey()));
                    out.write(each.getValue());
                }
            }
        }
        return jar;
    }

    /** Makes a jar of the class Library alone. */
    static Path makeLibrary(Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("strange/Library.class"));
            out.write(compiled(List.of(LIBRARY)).get("strange/Library.class"));
        }
        return jar;
    }

    /** The classes by their paths; the folder that the compiler needs is left behind by nobody. */
    private static Map<String, byte[]> compiled(List<String> sources) throws IOException {
        Path folder = Files.createTempDirectory("plugin");
        try {
            compile(folder, sources);
            Map<String, byte[]> classes = new TreeMap<>();
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.filter(Files::isRegularFile).toList()) {
                    classes.put(folder.relativize(each).toString(), Files.readAllBytes(each));
                }
            }
            return classes;
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static void compile(Path classes, List<String> sources) {
        StringWriter said = new StringWriter();
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        said,
                        null,
                        null,
                        List.of("-d", classes.toString(), "-proc:none", "-cp", System.getProperty("java.class.path")),
                        null,
                        sources.stream().map(PluginJars::source).toList())
                .call();
        assertThat(compiled).as(said.toString()).isTrue();
    }

    private static JavaFileObject source(String text) {
        String name = text.contains("class Library ") ? "Library" : "Strange";
        return new SimpleJavaFileObject(URI.create("memory:///strange/" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
