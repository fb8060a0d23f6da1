package org.cpip.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The reference page names every rule that a span can carry. */
class ProsePagesTest {

    private static final Pattern RULE =
            Pattern.compile("\"((?:date|recurrence|party|reference)\\.[a-z]+(?:-[a-z]+)*)\"");

    @Test
    void pageNamesEveryRule() throws IOException {
        Path root = root();
        Set<String> rules = new TreeSet<>();
        Path sources = root.resolve("cpip-io/src/main/java/org/cpip/io/prose");
        try (var files = Files.list(sources)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Matcher matcher = RULE.matcher(Files.readString(file));
                while (matcher.find()) {
                    rules.add(matcher.group(1));
                }
            }
        }
        assertThat(rules).hasSizeGreaterThan(25).contains("date.by", "reference.act");
        String page = Files.readString(root.resolve("docs/reference/prose.md"));
        assertThat(List.copyOf(rules)).allSatisfy(rule -> assertThat(page).contains("`" + rule + "`"));
    }

    private static Path root() {
        for (Path dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
            if (Files.isDirectory(dir.resolve("docs")) && Files.isDirectory(dir.resolve("cpip-io"))) {
                return dir;
            }
        }
        throw new IllegalStateException("No repository root above the working directory");
    }
}
