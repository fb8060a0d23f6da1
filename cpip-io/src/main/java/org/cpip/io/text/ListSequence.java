package org.cpip.io.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The markers that lines began with so far, by which a number is told from one that a wrapped line begins with by chance. */
final class ListSequence {

    private final Map<ListMarker.Kind, ListMarker> last = new EnumMap<>(ListMarker.Kind.class);
    /** The last number of one part, which those of two parts stand under. */
    private @Nullable ListMarker outer;

    /** An item began with this marker. Each kind counts for itself, so that (b) goes on after a paragraph or a bullet. */
    void took(ListMarker marker) {
        last.put(marker.kind(), marker);
        if (marker.kind() == ListMarker.Kind.NUMBER && marker.stem().isEmpty()) {
            outer = marker;
        }
    }

    /**
     * The marker of a line. In the middle of a paragraph a number counts only when it begins a list or is the next of
     * one, because a line may begin with any number where a paragraph was wrapped.
     */
    Optional<ListMarker> marker(String line, boolean start) {
        Optional<ListMarker> found = ListMarker.of(line);
        if (found.isEmpty() || found.get().kind() == ListMarker.Kind.BULLET) {
            // a bullet needs nothing more; a number in a wrapped paragraph may be any number
            return found;
        }
        ListMarker marker = found.get();
        ListMarker letter = last.get(ListMarker.Kind.LETTER);
        if (letter != null && marker.asLetter().follows(letter)) {
            // "h) homes", "i) ports"
            marker = marker.asLetter();
        }
        ListMarker before = last.get(marker.kind());
        ListMarker over = outer;
        // "1. Locks\n1.1 We will act.\n2. Bridges"
        boolean afterInner = over != null
                && before != null
                && before.stem().equals(over.order() + ".")
                && marker.isClosed()
                && marker.follows(over);
        boolean inOrder = before != null && marker.follows(before) || afterInner;
        // "1 Build homes", "1. build homes"; "1 of them" is a count
        boolean words = marker.rest().isEmpty() || marker.isClosed() || beginsLikeSentence(marker.rest());
        boolean sure = start
                // "2031. The Board will act." of a paragraph that was wrapped; but not below "2030. ..."
                && !marker.mayBeYear()
                && (marker.isClosed() || marker.isAlone() || !marker.stem().isEmpty());
        // sure by its form after a blank line, or first, or next in its list
        return words && (sure || marker.isFirst() || inOrder) ? Optional.of(marker) : Optional.empty();
    }

    private static boolean beginsLikeSentence(String text) {
        char first = text.charAt(0);
        // "1 (Build) homes", "1 Build homes"
        return Character.isUpperCase(first) || "\"'“‘(".indexOf(first) >= 0;
    }
}
