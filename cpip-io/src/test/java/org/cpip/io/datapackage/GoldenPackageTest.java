package org.cpip.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;
import org.cpip.testkit.GoldenFile;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a change of the tables, run it with {@code -Dcpip.golden=update} and look at what changed. */
class GoldenPackageTest {

    @Test
    void writesTheGoldenFilesByteForByte() throws IOException {
        Map<String, String> written = Packages.files(Packages.write(SamplePlans.full()));

        assertThat(written).hasSize(1 + Tables.ALL.size());
        written.forEach((name, text) -> GoldenFile.assertMatches(path(name), text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsTheGoldenFilesBack() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(PackageWriter.DESCRIPTOR, golden(PackageWriter.DESCRIPTOR));
        for (Table table : Tables.ALL) {
            files.put(table.path(), golden(table.path()));
        }

        assertThat(Packages.read(Packages.zip(files)).orThrow()).isEqualTo(SamplePlans.full());
    }

    @Test
    void theSameProgrammeGivesTheSameBytesInAnotherZone() throws IOException {
        byte[] here = Packages.write(SamplePlans.full());
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));

            assertThat(Packages.write(SamplePlans.full())).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aFolderHoldsTheSameFiles(@TempDir Path parent) throws IOException {
        Path folder = parent.resolve("plan");
        DataPackages.writeFolder(SamplePlans.full(), folder);

        for (String name : Packages.files(Packages.write(SamplePlans.full())).keySet()) {
            assertThat(Files.readString(folder.resolve(name))).as(name).isEqualTo(golden(name));
        }
    }

    private static String golden(String name) throws IOException {
        return Files.readString(path(name));
    }

    private static Path path(String name) {
        return GoldenFile.beside(GoldenPackageTest.class, "full").resolve(name);
    }
}
