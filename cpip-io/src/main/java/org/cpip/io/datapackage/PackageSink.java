package org.cpip.io.datapackage;

import java.io.IOException;
import java.io.OutputStream;

/** Takes the files of a package one after the other. */
interface PackageSink {

    /** Writes one file. */
    void file(String path, Body body) throws IOException;

    /** Writes the bytes of a file. */
    interface Body {

        /** Writes all of them, flushes and leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }
}
