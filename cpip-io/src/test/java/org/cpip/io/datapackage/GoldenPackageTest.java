package org.cpip.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;
import org.cpip.io.json.FullProgramme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a change of the tables, run {@link #main} with the folder of the golden files and look at what changed. */
class GoldenPackageTest {

    @Test
    void writesTheGoldenFilesByteForByte() throws IOException {
        Map<String, String> written = Packages.files(Packages.write(FullProgramme.make()));

        assertThat(written).hasSize(1 + Tables.ALL.size());
        for (Map.Entry<String, String> file : written.entrySet()) {
            assertThat(file.getValue()).as(file.getKey()).isEqualTo(golden(file.getKey()));
        }
    }

    @Test
    void readsTheGoldenFilesBack() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(PackageWriter.DESCRIPTOR, golden(PackageWriter.DESCRIPTOR));
        for (Table<?> table : Tables.ALL) {
            files.put(table.path(), golden(table.path()));
        }

        assertThat(Packages.read(Packages.zip(files)).orThrow()).isEqualTo(FullProgramme.make());
    }

    @Test
    void theSameProgrammeGivesTheSameBytesInAnotherZone() throws IOException {
        byte[] here = Packages.write(FullProgramme.make());
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));

            assertThat(Packages.write(FullProgramme.make())).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aFolderHoldsTheSameFiles(@TempDir Path parent) throws IOException {
        Path folder = parent.resolve("plan");
        DataPackages.writeFolder(FullProgramme.make(), folder);

        for (String name : Packages.files(Packages.write(FullProgramme.make())).keySet()) {
            assertThat(Files.readString(folder.resolve(name))).as(name).isEqualTo(golden(name));
        }
    }

    /** Writes the golden files into a folder. */
    public static void main(String[] args) throws IOException {
        DataPackages.writeFolder(
                FullProgramme.make(), Path.of(Arrays.asList(args).get(0)));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = GoldenPackageTest.class.getResourceAsStream("full/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
