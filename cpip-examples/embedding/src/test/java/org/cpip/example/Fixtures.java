package org.cpip.example;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Files that an earlier version wrote; never written again. */
final class Fixtures {

    private Fixtures() {}

    static byte[] bytes(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Fixtures.class.getResourceAsStream("compatibility/" + name), name)) {
            return in.readAllBytes();
        }
    }
}
