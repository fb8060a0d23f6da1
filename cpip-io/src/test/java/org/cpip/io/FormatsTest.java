package org.cpip.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.spi.discovery.Plugins;
import org.cpip.spi.discovery.Providers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {

    /** A plugin whose constructor fails. */
    public static class Failing extends LineFormat {
        /** Fails. */
        public Failing() {
            throw new IllegalStateException("licence expired");
        }
    }

    /** A second plugin with the same id. */
    public static class Twin extends LineFormat {}

    @TempDir
    Path folder;

    @Test
    void oneBrokenPluginDoesNotHideTheOthers() throws IOException {
        Providers<ProgrammeImporter> formats =
                find(Failing.class.getName(), "org.example.Absent", LineFormat.class.getName());

        assertThat(formats.all()).extracting(each -> each.format().id()).contains("line");
        assertThat(formats.problems())
                .anySatisfy(problem -> assertThat(problem.toString())
                        .startsWith("ERROR IO-004 -: org.cpip.io.FormatsTest$Failing")
                        .contains("licence expired"))
                .anySatisfy(problem -> assertThat(problem.toString()).contains("org.example.Absent"))
                .hasSize(2);
    }

    @Test
    void aSecondFormatOfOneIdIsReportedWithBothPlaces() throws IOException {
        Providers<ProgrammeImporter> formats = find(LineFormat.class.getName(), Twin.class.getName());

        assertThat(formats.byId("line").orElseThrow().provider()).isExactlyInstanceOf(LineFormat.class);
        assertThat(formats.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("IO-003");
            assertThat(problem.message()).contains("\"line\" is there twice: in test-classes and in test-classes");
        });
    }

    private Providers<ProgrammeImporter> find(String... providers) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(services.resolve(ProgrammeImporter.class.getName()), List.of(providers));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, onlyClasses())) {
            thread.setContextClassLoader(loader);
            return Providers.find(
                    ProgrammeImporter.class,
                    each -> ServiceLoader.load(ProgrammeImporter.class, each),
                    ProgrammeImporter::format,
                    Plugins.none());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Our own formats are not what this is about. */
    private static ClassLoader onlyClasses() {
        return new ClassLoader(FormatsTest.class.getClassLoader()) {
            @Override
            public java.util.Enumeration<URL> getResources(String name) throws IOException {
                return name.startsWith("META-INF/services/")
                        ? java.util.Collections.emptyEnumeration()
                        : super.getResources(name);
            }
        };
    }
}
