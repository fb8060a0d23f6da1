package org.cpip.office.internal.read;

/** Which side of a document's tracked changes to read (ECMA-376 Part 1, 17.13.5). */
public enum TrackedChanges {
    /** As if every change were accepted. */
    ACCEPTED,
    /** As if every change were rejected; the properties of paragraphs and styles are read as they are now. */
    ORIGINAL;

    /** Whether what an element wraps or marks is not there in this view. */
    boolean drops(String element) {
        return switch (element) {
            case "del", "moveFrom", "cellDel" -> this == ACCEPTED;
            case "ins", "moveTo", "cellIns" -> this == ORIGINAL;
            default -> false;
        };
    }
}
