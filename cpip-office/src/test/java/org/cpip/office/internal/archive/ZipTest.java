package org.cpip.office.internal.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TimeZone;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every format can rely on when it reads and writes archives. */
class ZipTest {

    private static final int END_LENGTH = 22;

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipWriter zip = new ZipWriter(bytes)) {
            for (String name : names) {
                zip.file(name, out -> out.write(name.getBytes(StandardCharsets.UTF_8)));
            }
            zip.finish();
        }
        return bytes.toByteArray();
    }

    private static ZipReader open(byte[] bytes, EntryNames rule) throws IOException {
        return ZipReader.open(Source.of("a.zip", bytes), Limits.defaults(), rule);
    }

    private static void isRefused(FileProblem problem, byte[] bytes, EntryNames rule) {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> {
                    try (ZipReader zip = open(bytes, rule)) {
                        for (String name : zip.names()) {
                            zip.bytes(name).readAllBytes();
                        }
                    }
                })
                .satisfies(e -> assertThat(e.problem()).isEqualTo(problem));
    }

    @Test
    void whatWasWrittenIsReadInItsOrder() throws IOException {
        try (ZipReader zip = open(zip("b", "a/c", "é"), EntryNames.FILES)) {
            assertThat(zip.names()).containsExactly("b", "a/c", "é");
            assertThat(zip.bytes("A/C").readAllBytes()).asString().isEqualTo("a/c");
        }
    }

    @Test
    void theSameFilesGiveTheSameBytesInEveryZone() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            byte[] there = zip("a", "b");
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(zip("a", "b")).isEqualTo(there);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anArchiveThatWasNotFinishedIsSeenToBeCutOff() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipWriter zip = new ZipWriter(bytes)) {
            zip.file("a", out -> out.write(1));
        }
        isRefused(FileProblem.DAMAGED, bytes.toByteArray(), EntryNames.PARTS);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void anArchiveThatSaysItHasAnotherNumberOfEntriesIsDamaged(int more) throws IOException {
        byte[] bytes = zip("a", "b", "c");
        bytes[bytes.length - END_LENGTH + 10] += (byte) more;
        isRefused(FileProblem.DAMAGED, bytes, EntryNames.PARTS);
    }

    @Test
    void anEntryIsEncryptedIfEitherOfItsHeadersSaysSo() throws IOException {
        byte[] inFront = zip("a");
        inFront[6] |= 1;
        isRefused(FileProblem.ENCRYPTED, inFront, EntryNames.PARTS);
        byte[] atTheEnd = zip("a");
        atTheEnd[new String(atTheEnd, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2") + 8] |= 1;
        isRefused(FileProblem.ENCRYPTED, atTheEnd, EntryNames.PARTS);
    }

    @ParameterizedTest
    @CsvSource({"../a, true", "a/../../b, true", "..\\a, true", "/a, false", "C:\\a, false", "a:b, false"})
    void aNameThatLeadsOutOfTheArchiveIsRefused(String name, boolean evenAPart) throws IOException {
        byte[] bytes = zip(name);
        isRefused(FileProblem.SUSPICIOUS_ENTRY, bytes, EntryNames.FILES);
        if (evenAPart) {
            isRefused(FileProblem.SUSPICIOUS_ENTRY, bytes, EntryNames.PARTS);
        } else {
            assertThatCode(() -> open(bytes, EntryNames.PARTS).close()).doesNotThrowAnyException();
        }
    }

    @Test
    void namesThatDifferInCaseAloneAreOneNameTwice() throws IOException {
        isRefused(FileProblem.SUSPICIOUS_ENTRY, zip("a.csv", "A.CSV"), EntryNames.FILES);
    }

    @Test
    void entriesAreCountedTogetherAgainstTheLimit() throws IOException {
        byte[] bytes = zip("aaaaaaaa", "bbbbbbbb");
        Limits limits = Limits.defaults().withInflatedBytes(10);
        try (ZipReader zip = ZipReader.open(Source.of("a.zip", bytes), limits, EntryNames.FILES)) {
            zip.bytes("aaaaaaaa").readAllBytes();
            assertThatExceptionOfType(LimitExceededException.class)
                    .isThrownBy(() -> zip.bytes("bbbbbbbb").readAllBytes())
                    .satisfies(e -> assertThat(e.limit()).isEqualTo("inflatedBytes"));
        }
    }
}
