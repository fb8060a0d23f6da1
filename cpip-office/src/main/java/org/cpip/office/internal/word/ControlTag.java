package org.cpip.office.internal.word;

/**
 * The tags of content controls: {@code cpip:neglect-3:status}, {@code cpip:neglect-3:due-2} for the second milestone.
 * Word allows 64 characters; in place of an id that is longer, or that has other characters than slugs in ASCII have,
 * stands a hash of it.
 */
public final class ControlTag {

    private static final String PREFIX = "cpip:";
    private static final int LONGEST_KEY = 44;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private ControlTag() {}

    /** The tag of a field, which is a short word in ASCII, of the action with this id. */
    public static String of(String id, String field) {
        return PREFIX + key(id) + ":" + field;
    }

    /** What stands in tags for the action with this id. */
    public static String key(String id) {
        return isShortSlug(id) ? id : hash(id);
    }

    /** The key of the action that a tag belongs to; empty text when it is no tag of ours. */
    public static String keyOf(String tag) {
        int end = tag.lastIndexOf(':');
        return tag.startsWith(PREFIX) && end >= PREFIX.length() ? tag.substring(PREFIX.length(), end) : "";
    }

    /** The field that a tag is for; empty text when it is no tag of ours. */
    public static String fieldOf(String tag) {
        return keyOf(tag).isEmpty() ? "" : tag.substring(tag.lastIndexOf(':') + 1);
    }

    private static boolean isShortSlug(String id) {
        if (id.isEmpty() || id.length() > LONGEST_KEY) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')) {
                return false;
            }
        }
        return true;
    }

    /** FNV-1a over the code units; the mark before it is no part of a slug. */
    private static String hash(String id) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * FNV_PRIME;
        }
        return "~" + Long.toHexString(hash);
    }
}
