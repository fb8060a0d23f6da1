package org.cpip.office.internal.archive;

import java.io.IOException;

/** Which names of entries an archive may have. A name with a step {@code ..} is refused by either rule. */
public enum EntryNames {
    /**
     * Names of parts (ECMA-376 Part 2, 6.2.2): a leading slash does not matter, since some programs write one, and a colon
     * is a character like others.
     */
    PARTS,
    /** Names of files that people unpack into a folder: neither a leading slash nor a drive's colon. */
    FILES;

    /**
     * The name without what does not matter.
     *
     * @param written with forward slashes
     * @throws UnreadableFileException if it leads out of the archive
     */
    String checked(String written) throws IOException {
        boolean absolute = this == FILES && (written.startsWith("/") || written.contains(":"));
        String name = written.startsWith("/") ? written.substring(1) : written;
        if (absolute || ("/" + name + "/").contains("/../")) {
            throw new UnreadableFileException(
                    FileProblem.SUSPICIOUS_ENTRY, "the name \"" + written + "\" leads out of the archive");
        }
        return name;
    }
}
