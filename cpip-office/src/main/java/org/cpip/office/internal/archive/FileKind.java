package org.cpip.office.internal.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Tells by its first bytes what a file is that was expected to be an archive of parts. */
final class FileKind {

    private static final int HEAD = 8;
    private static final int CHUNK = 1 << 16;
    private static final byte[] COMPOUND_FILE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    /** The stream of an encrypted Office file (MS-OFFCRYPTO 1.3.2), as compound files write names. */
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private FileKind() {}

    /**
     * Lets ZIP archives pass.
     *
     * @throws UnreadableFileException that says what the file is instead
     */
    static void check(RandomBytes bytes) throws IOException {
        long size = bytes.size();
        if (size == 0) {
            throw new UnreadableFileException(FileProblem.EMPTY);
        }
        byte[] head = bytes.exactly(0, (int) Math.min(size, HEAD));
        if (startsWith(head, 'P', 'K')) {
            return;
        }
        if (Arrays.equals(head, COMPOUND_FILE)) {
            boolean encrypted = contains(bytes, ENCRYPTED_PACKAGE);
            throw new UnreadableFileException(encrypted ? FileProblem.ENCRYPTED : FileProblem.COMPOUND_FILE);
        }
        throw new UnreadableFileException(FileProblem.NOT_AN_ARCHIVE, describe(head));
    }

    private static String describe(byte[] head) {
        if (startsWith(head, '{', '\\', 'r', 't', 'f')) {
            return "it is rich text (RTF)";
        }
        if (startsWith(head, '%', 'P', 'D', 'F')) {
            return "it is a PDF";
        }
        if (startsWith(head, '<') || startsWith(head, 0xef, 0xbb, 0xbf, '<')) {
            return "it is a web page or another XML file";
        }
        StringBuilder text = new StringBuilder("it begins with the bytes");
        for (byte b : head) {
            text.append(' ').append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
        }
        return text.toString();
    }

    private static boolean startsWith(byte[] head, int... start) {
        if (head.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((head[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(RandomBytes bytes, byte[] wanted) throws IOException {
        byte[] window = new byte[CHUNK + wanted.length];
        long position = 0;
        int kept = 0;
        for (int n = bytes.read(0, window, 0, CHUNK); n > 0; n = bytes.read(position, window, kept, CHUNK)) {
            position += n;
            int filled = kept + n;
            for (int at = 0; at + wanted.length <= filled; at++) {
                if (Arrays.equals(window, at, at + wanted.length, wanted, 0, wanted.length)) {
                    return true;
                }
            }
            kept = Math.min(filled, wanted.length - 1);
            System.arraycopy(window, filled - kept, window, 0, kept);
        }
        return false;
    }
}
