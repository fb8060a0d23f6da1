package org.cpip.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePackageTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "%PDF-1.7", "id,title\r\n1,2\r\n", "PK\3\4 and then nothing"})
    void bytesThatAreNoArchiveAreOneError(String text) throws IOException {
        assertOneError(text.getBytes(StandardCharsets.ISO_8859_1), "PACKAGE-001", "PACKAGE-002");
    }

    @Test
    void anArchiveCutAnywhereIsOneError() throws IOException {
        byte[] whole = Packages.write(SamplePlans.full());

        for (int length = 0; length < whole.length; length += 1 + length / 40) {
            assertOneError(Arrays.copyOf(whole, length), "PACKAGE-001", "PACKAGE-002");
        }
        assertOneError(Arrays.copyOf(whole, whole.length - 1), "PACKAGE-002");
    }

    @Test
    void changedBytesNeverEscapeAsExceptions() throws IOException {
        byte[] whole = Packages.write(SamplePlans.full());
        Random random = new Random(1);
        int refused = 0;
        for (int i = 0; i < 500; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            try {
                refused += Packages.read(changed).hasErrors() ? 1 : 0;
            } catch (LimitExceededException e) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../plan.csv", "a/../../plan.csv", "/etc/plan.csv", "C:\\plan.csv", "..\\plan.csv"})
    void anEntryThatLeadsOutOfTheArchiveIsRefused(String name) throws IOException {
        Map<String, String> files = Packages.files(Packages.write(SamplePlans.full()));
        files.put(name, "x");

        assertOneError(Packages.zip(files), "PACKAGE-004");
    }

    @Test
    void twoEntriesOfOneNameAreRefused() throws IOException {
        Map<String, String> files = Packages.files(Packages.write(SamplePlans.full()));
        files.put("Parties.csv", files.get("parties.csv"));

        assertOneError(Packages.zip(files), "PACKAGE-004");
    }

    @Test
    void anEntryThatTheArchiveDoesNotListIsRefused() throws IOException {
        byte[] whole = Packages.write(SamplePlans.full());
        byte[] changed = whole.clone();
        changed[whole.length - 22 + 10]--;

        assertOneError(changed, "PACKAGE-002");
    }

    @Test
    void anEncryptedArchiveSaysSo() throws IOException {
        byte[] encrypted = Packages.zip(Map.of(PackageWriter.DESCRIPTOR, "{}"));
        encrypted[6] |= 1;

        assertOneError(encrypted, "PACKAGE-003");
    }

    @Test
    void anArchiveWithoutADescriptorSaysSo() throws IOException {
        assertOneError(Packages.zip(Map.of("plan.csv", "row\r\n1\r\n")), "PACKAGE-005");
    }

    @Test
    void bytesThatAreNoUtf8AreAnErrorOfTheirFile() throws IOException {
        Map<String, String> files = Packages.files(Packages.write(SamplePlans.full()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.ISO_8859_1));
                zip.closeEntry();
            }
        }

        assertThat(Packages.read(out.toByteArray()).diagnostics())
                .anySatisfy(each -> assertThat(each.code()).isIn("PACKAGE-006", "PACKAGE-013"));
    }

    @Test
    void limitsAreKept() throws IOException {
        byte[] whole = Packages.write(SamplePlans.full());
        Map<String, Limits> limits = new LinkedHashMap<>();
        limits.put("bytes", Limits.defaults().withBytes(100));
        limits.put("inflatedBytes", Limits.defaults().withInflatedBytes(20_000));
        limits.put("entries", Limits.defaults().withEntries(10));
        limits.put("depth", Limits.defaults().withDepth(2));
        limits.put("rows", Limits.defaults().withRows(10));
        limits.put("cells", Limits.defaults().withCells(5));
        limits.put("textLength", Limits.defaults().withTextLength(60));

        limits.forEach((name, value) -> assertThatExceptionOfType(LimitExceededException.class)
                .as(name)
                .isThrownBy(() -> Packages.read(whole, ReadOptions.defaults().withLimits(value)))
                .satisfies(e -> assertThat(e.limit()).isEqualTo(name)));
    }

    @Test
    void aBombIsStoppedEvenInAnEntryThatNobodyWants() throws IOException {
        Map<String, String> files = Packages.files(Packages.write(SamplePlans.full()));
        files.put("zeros.bin", "\0".repeat(20 << 20));
        byte[] bomb = Packages.zip(files);

        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> Packages.read(bomb))
                .satisfies(e -> assertThat(e.limit()).isEqualTo("ratio"));
    }

    @Test
    void manyProblemsAreCountedAndNotAllListed() throws IOException {
        Map<String, String> files = Packages.files(Packages.write(SamplePlans.full()));
        files.put("parties.csv", "row,id,name\r\n" + "x,x,x\r\n".repeat(5_000));

        ImportResult result = Packages.read(Packages.zip(files));

        assertThat(result.diagnostics()).hasSize(1_001);
        assertThat(result.diagnostics().get(1_000).code()).isEqualTo("PACKAGE-021");
    }

    private static void assertOneError(byte[] bytes, String... codes) throws IOException {
        ImportResult result = Packages.read(bytes);

        assertThat(result.programme()).isEmpty();
        assertThat(result.diagnostics()).hasSize(1);
        assertThat(result.hasErrors()).isTrue();
        assertThat(result.diagnostics().get(0).code()).isIn((Object[]) codes);
        assertThat(result.diagnostics().get(0).location()).isPresent();
    }
}
