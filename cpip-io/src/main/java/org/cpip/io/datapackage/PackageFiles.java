package org.cpip.io.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

/** The files of a package, in a ZIP or a folder. */
interface PackageFiles {

    /**
     * The descriptor's bytes; empty when there is none.
     *
     * @throws PackageException if what should hold it cannot be read as such
     */
    Optional<byte[]> descriptor() throws IOException;

    /**
     * Hands over the files with these paths that there are, in any order.
     *
     * @param paths relative to the descriptor
     * @throws PackageException if what should hold them cannot be read as such
     */
    void each(Set<String> paths, Visitor visitor) throws IOException;

    /**
     * The bytes of a descriptor.
     *
     * @throws PackageException if they are more than any descriptor has
     */
    static byte[] readDescriptor(InputStream in) throws IOException {
        int most = 1 << 24;
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new PackageException(
                    PackageProblem.BAD_DESCRIPTOR, "datapackage.json has more than " + most + " bytes.");
        }
        return bytes;
    }

    /** Takes a file. */
    interface Visitor {

        /** The stream stays open and belongs to the caller. */
        void file(String path, InputStream content) throws IOException;
    }
}
