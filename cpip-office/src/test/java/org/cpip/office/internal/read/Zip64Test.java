package org.cpip.office.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpip.office.internal.read.TinyDocx.p;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Archives that keep their numbers in 64 bits, as those beyond 4 GiB or 65,535 entries must and any other may. */
class Zip64Test {

    private static final int END_LENGTH = 22;
    private static final int EXTRA_LENGTH = 28;

    /** The same archive with the sizes and places of all entries, and those of the directory, in ZIP64 records. */
    private static byte[] zip64(byte[] zip) {
        ByteBuffer from = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_LENGTH;
        int count = from.getShort(end + 10);
        int begin = from.getInt(end + 16);
        int length = from.getInt(end + 12) + count * EXTRA_LENGTH;
        ByteBuffer to =
                ByteBuffer.allocate(begin + length + 56 + 20 + END_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        to.put(zip, 0, begin);
        for (int at = begin; at < end; ) {
            int name = from.getShort(at + 28);
            int extra = from.getShort(at + 30);
            int entry = to.position();
            to.put(zip, at, 46 + name);
            to.putShort((short) 1).putShort((short) 24);
            to.putLong(from.getInt(at + 24)).putLong(from.getInt(at + 20)).putLong(from.getInt(at + 42));
            to.put(zip, at + 46 + name, extra);
            to.putInt(entry + 20, -1).putInt(entry + 24, -1).putInt(entry + 42, -1);
            to.putShort(entry + 30, (short) (extra + EXTRA_LENGTH));
            at += 46 + name + extra;
        }
        int end64 = to.position();
        to.putInt(0x06064b50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0);
        to.putLong(count).putLong(count).putLong(length).putLong(begin);
        to.putInt(0x07064b50).putInt(0).putLong(end64).putInt(1);
        to.putInt(0x06054b50)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) -1)
                .putShort((short) -1);
        to.putInt(-1).putInt(-1).putShort((short) 0);
        return to.array();
    }

    @Test
    void readsNumbersOf64Bits() throws IOException {
        BlockLines read = BlockLines.of(zip64(TinyDocx.body(p("a")).bytes()));
        assertThat(read.lines()).containsExactly("P a");
        assertThat(read.diagnostics()).isEmpty();
    }

    @Test
    void saysSoWhenTheyLeadNowhere() throws IOException {
        byte[] good = zip64(TinyDocx.body(p("a")).bytes());
        int locator = good.length - END_LENGTH - 20;
        for (int at : new int[] {locator + 8, locator + 15, locator - 56, locator - 1, locator - 9}) {
            byte[] bad = Arrays.copyOf(good, good.length);
            bad[at] ^= 0x7f;
            assertThat(BlockLines.of(bad).codes()).as("byte %d", at).containsExactly("ERROR DOCX-004");
        }
    }
}
