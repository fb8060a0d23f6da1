package org.cpip.office.internal.opc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * How one part refers to another (ECMA-376 Part 2, 9.3).
 *
 * @param id its id within the part
 * @param uri its type, a URI, which is another in Strict and in transitional files
 * @param target as written
 * @param external whether the target is outside the package
 */
public record Relationship(String id, String uri, String target, boolean external) {

    /** The last step of its type, such as {@code styles}, the same in Strict and transitional files. */
    public String type() {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }

    /** The name of the target part, seen from a part; empty when it leads out of the package or is no name. */
    public Optional<String> partFrom(String part) {
        String path = percentDecoded(target.replace('\\', '/'));
        int end = path.indexOf('#');
        path = end < 0 ? path : path.substring(0, end);
        if (!path.startsWith("/")) {
            path = part.substring(0, part.lastIndexOf('/') + 1) + path;
        }
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(String.join("/", steps));
    }

    private static String percentDecoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] from = text.getBytes(StandardCharsets.UTF_8);
        byte[] to = new byte[from.length];
        int length = 0;
        for (int i = 0; i < from.length; i++) {
            int high = i + 2 < from.length && from[i] == '%' ? Character.digit(from[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(from[i + 2], 16);
            to[length++] = low < 0 ? from[i] : (byte) (high << 4 | low);
            i += low < 0 ? 0 : 2;
        }
        return new String(to, 0, length, StandardCharsets.UTF_8);
    }
}
