package org.cpip.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.Source;
import org.cpip.testkit.SamplePlans;
import org.cpip.testkit.internal.LibreOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPackageFolderTest {

    private static final Programme OTHER =
            Programme.builder().id("other").title("=1+1").build();

    @Test
    void aFolderIsReplacedWholeAndNothingIsLeftBesideIt(@TempDir Path parent) throws IOException {
        Path folder = parent.resolve("plan");
        DataPackages.writeFolder(SamplePlans.full(), folder);
        DataPackages.writeFolder(OTHER, folder);

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("datapackage.json", "programme.csv");
        assertThat(parent.toFile().list()).containsExactly("plan");
        assertThat(DataPackages.readFolder(folder).orThrow()).isEqualTo(OTHER);
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone(@TempDir Path parent) throws IOException {
        Path folder = parent.resolve("plan");
        DataPackages.writeFolder(OTHER, folder);
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThatExceptionOfType(DirectoryNotEmptyException.class)
                .isThrownBy(() -> DataPackages.writeFolder(SamplePlans.full(), folder))
                .withMessageContaining("notes.txt");
        assertThat(Files.readString(folder.resolve("notes.txt"))).isEqualTo("mine");
        assertThat(DataPackages.readFolder(folder).orThrow()).isEqualTo(OTHER);
        assertThat(parent.toFile().list()).containsExactly("plan");
    }

    @Test
    void aFileIsNoFolder(@TempDir Path parent) throws IOException {
        Path file = Files.writeString(parent.resolve("plan"), "mine");

        assertThatExceptionOfType(NotDirectoryException.class).isThrownBy(() -> DataPackages.writeFolder(OTHER, file));
        assertThat(Files.readString(file)).isEqualTo("mine");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path parent) throws IOException {
        Path folder = parent.resolve("plan");
        DataPackages.writeFolder(OTHER, folder);
        Path outside = Files.move(folder.resolve("programme.csv"), parent.resolve("outside.csv"));
        Files.createSymbolicLink(folder.resolve("programme.csv"), outside);

        ImportResult result = DataPackages.readFolder(folder);

        assertThat(result.programme()).isEmpty();
        assertThat(result.diagnostics()).singleElement().satisfies(each -> assertThat(each.code())
                .isEqualTo("PACKAGE-004"));
    }

    @Test
    void theFacadeReadsTheZipTheFolderAndTheDescriptor(@TempDir Path parent) throws IOException {
        Path folder = parent.resolve("plan");
        Path zip = parent.resolve("plan.datapackage.zip");
        ProgrammeIO io = ProgrammeIO.load();
        DataPackages.writeFolder(SamplePlans.full(), folder);
        io.write(SamplePlans.full(), zip);

        assertThat(io.detect(Source.of(zip)).map(Format::id)).contains("data-package");
        assertThat(io.read(zip).orThrow()).isEqualTo(SamplePlans.full());
        assertThat(io.read(folder.resolve("datapackage.json")).orThrow()).isEqualTo(SamplePlans.full());
        assertThat(io.read(folder).orThrow()).isEqualTo(SamplePlans.full());
    }

    @Test
    void aDescriptorAloneSaysWhatIsMissing() throws IOException {
        byte[] descriptor = Packages.files(Packages.write(OTHER))
                .get(PackageWriter.DESCRIPTOR)
                .getBytes(StandardCharsets.UTF_8);

        assertThat(Packages.read(descriptor).diagnostics()).singleElement().satisfies(each -> assertThat(each.code())
                .isEqualTo("PACKAGE-001"));
    }

    @Test
    void aSpreadsheetShowsAFormulaAsText(@TempDir Path parent) throws IOException, InterruptedException {
        Path folder = parent.resolve("plan");
        DataPackages.writeFolder(OTHER, folder);
        Path table = Files.copy(folder.resolve("programme.csv"), parent.resolve("programme.csv"));

        Path saved = LibreOffice.convert(table, "csv");

        assertThat(Files.readAllLines(saved)).containsExactly("row,id,title,summary,period,owner", "1,other,'=1+1,,,");

        Files.copy(saved, folder.resolve("programme.csv"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(DataPackages.readFolder(folder).orThrow()).isEqualTo(OTHER);
    }
}
