package org.cpip.io.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cpip.model.Slugs;
import org.cpip.testkit.internal.SharedFiles;

/** The published report in the shared folder beside the repository, when it is there. */
final class SharedReport {

    private SharedReport() {}

    static Optional<Path> file(String name) {
        return SharedFiles.find("reports/" + name);
    }

    /** The wordings by heading slug and number: headings stand before a line "1", actions after a line with a number. */
    static Map<String, String> wordings(Path text) {
        Map<String, String> wordings = new LinkedHashMap<>();
        String heading = "";
        String last = "";
        String key = "";
        try {
            for (String line : Files.readAllLines(text)) {
                String stripped = line.strip();
                if (stripped.equals("Contact")) {
                    break;
                }
                if (stripped.isEmpty()) {
                    continue;
                }
                if (stripped.chars().allMatch(Character::isDigit)) {
                    heading = stripped.equals("1") ? last : heading;
                    key = Slugs.of(heading) + "-" + stripped;
                } else if (!key.isEmpty() && !wordings.containsKey(key)) {
                    wordings.put(key, stripped);
                }
                last = stripped;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return wordings;
    }
}
