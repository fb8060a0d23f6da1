package org.cpip.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file of a reading profile. */
final class ProfileFile {

    /** Nobody writes more of one by hand; what is longer is another file. */
    private static final long LONGEST = 1 << 20;

    private ProfileFile() {}

    /** Those in the jar: {@code --profile trello}. */
    static final List<String> SHIPPED = List.of("jira", "trello");

    /**
     * Its lines: of the file, or where there is none of the profile in the jar that has this name.
     *
     * @throws UsageException if it is no text in UTF-8
     * @throws FileAccessException if it cannot be read
     */
    static List<String> lines(Path file) throws FileAccessException {
        if (!Files.exists(file) && SHIPPED.contains(file.toString())) {
            return shipped(file.toString());
        }
        FileAccessException.checkReadable(file);
        try {
            if (Files.size(file) > LONGEST) {
                throw new UsageException("'" + file + "' after --profile is no reading profile: it is too long");
            }
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new UsageException("'" + file + "' after --profile is no text in UTF-8; save it so");
        } catch (IOException e) {
            throw FileAccessException.reading(file, e);
        }
    }

    private static List<String> shipped(String name) {
        try (InputStream in = ProfileFile.class.getResourceAsStream("profiles/" + name + ".profile")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
