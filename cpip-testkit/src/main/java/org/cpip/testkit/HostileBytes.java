package org.cpip.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * Bytes that no reader may stumble over: nothing, noise, nesting without end, and a valid file cut short, with bits
 * flipped, with pieces missing or twice. The same at each call.
 */
public final class HostileBytes {

    private static final int CUTS = 60;
    private static final int FLIPS = 120;
    private static final int NOISES = 30;
    private static final int DEEP = 100_000;

    private HostileBytes() {}

    /** About 300 inputs made from a valid file, each under words that say what was done. */
    public static Map<String, byte[]> madeFrom(byte[] valid) {
        Map<String, byte[]> inputs = new LinkedHashMap<>();
        addFixed(inputs);
        Random random = new Random(42);
        for (int i = 0; i < NOISES; i++) {
            byte[] noise = new byte[1 + random.nextInt(2_000)];
            random.nextBytes(noise);
            inputs.put(noise.length + " random bytes (" + i + ")", noise);
        }
        for (int i = 0; i < CUTS; i++) {
            int length = (int) ((long) valid.length * i / CUTS);
            inputs.put("the valid file cut after " + length + " bytes", Arrays.copyOf(valid, length));
        }
        for (int i = 0; i < FLIPS && valid.length > 0; i++) {
            byte[] flipped = valid.clone();
            int at = random.nextInt(valid.length);
            int bit = random.nextInt(8);
            flipped[at] ^= (byte) (1 << bit);
            inputs.put("the valid file with bit " + bit + " of byte " + at + " flipped", flipped);
        }
        for (int i = 0; i < CUTS && valid.length > 1; i++) {
            int from = random.nextInt(valid.length);
            int to = from + 1 + random.nextInt(Math.min(50, valid.length - from));
            inputs.put("the valid file without bytes " + from + " to " + to, join(cut(valid, 0, from), cut(valid, to)));
            inputs.put(
                    "the valid file with bytes " + from + " to " + to + " twice",
                    join(cut(valid, 0, to), cut(valid, from)));
        }
        inputs.put("the valid file twice", join(valid, valid));
        inputs.put("the valid file and noise behind it", join(valid, new byte[] {0, -1, 'x', -128, '\n'}));
        inputs.put(
                "a byte-order mark and the valid file",
                join(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, valid));
        String text = new String(valid, StandardCharsets.UTF_8);
        inputs.put("the valid file taken for UTF-8 and written as UTF-16", text.getBytes(StandardCharsets.UTF_16));
        inputs.put(
                "the valid file with every letter a U+FFFD",
                text.replaceAll("[a-z]", "\ufffd").getBytes(StandardCharsets.UTF_8));
        return inputs;
    }

    private static void addFixed(Map<String, byte[]> inputs) {
        inputs.put("nothing at all", new byte[0]);
        for (int value : new int[] {0, ' ', '\n', '"', '\'', '{', '[', '<', '=', 'P', 0x1a, 0x80, 0xfe, 0xff}) {
            byte[] many = new byte[300];
            Arrays.fill(many, (byte) value);
            inputs.put("one byte 0x%02x".formatted(value), new byte[] {(byte) value});
            inputs.put("300 bytes 0x%02x".formatted(value), many);
        }
        for (String opening : new String[] {"[", "{\"a\":", "<a>", "(", "\"", "BEGIN:X\n", "> ", "    "}) {
            inputs.put(
                    DEEP + " times " + Differences.shown(opening),
                    opening.repeat(DEEP).getBytes(StandardCharsets.US_ASCII));
        }
        inputs.put(
                "an empty ZIP archive",
                new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        inputs.put("the beginning of a ZIP entry", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0});
        inputs.put(
                "XML that names a file of this machine",
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><a>&e;</a>"
                        .getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] cut(byte[] bytes, int from, int... to) {
        return Arrays.copyOfRange(bytes, from, to.length == 0 ? bytes.length : to[0]);
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
