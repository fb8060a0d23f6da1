package org.cpip.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.spi.exchange.ReadingProfile;

/**
 * A plan laid out as some public body does it, written once as Markdown, with the reading that is right.
 *
 * <p>A file of the folder {@code layouts}: the Markdown; a line {@code ---expected---}; lines {@code profile: name=value} when
 * it cannot be read without, or {@code profile: suggested} for the one that {@code inspect --suggest} prints; then a line {@code = title} for each workstream and below it a line
 * {@code number | wording | due; due | lead; lead} for each action, {@code -} for none and {@code *} for any.
 */
record PublishedLayout(String name, String markdown, List<String> profile, List<String> expected) {

    private static final String BREAK = "\n---expected---\n";

    static Stream<PublishedLayout> all() {
        try {
            Path folder = Path.of(PublishedLayout.class.getResource("layouts").toURI());
            try (Stream<Path> files = Files.list(folder)) {
                return files.sorted().map(PublishedLayout::parse).toList().stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublishedLayout parse(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            int at = text.indexOf(BREAK);
            List<String> below = text.substring(at + BREAK.length())
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            List<String> profile = below.stream()
                    .filter(line -> line.startsWith("profile: "))
                    .map(line -> line.substring("profile: ".length()))
                    .toList();
            List<String> expected =
                    below.stream().filter(line -> !line.startsWith("profile: ")).toList();
            String name = file.getFileName().toString().replaceFirst("\\.md$", "");
            return new PublishedLayout(name, text.substring(0, at + 1), profile, expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isSuggested() {
        return profile.equals(List.of("suggested"));
    }

    ReadingProfile readingProfile() {
        return ReadingProfile.parse(profile);
    }

    /** The programme in the form of the expected lines, with {@code *} where those have it. */
    List<String> reading(Programme programme) {
        List<String> lines = new ArrayList<>();
        for (Workstream workstream : programme.workstreams()) {
            if (!workstream.actions().isEmpty()) {
                lines.add("= " + workstream.title());
                workstream.actions().forEach(action -> lines.add(line(programme, action)));
            }
        }
        for (int i = 0; i < Math.min(lines.size(), expected.size()); i++) {
            lines.set(i, withStars(lines.get(i), expected.get(i)));
        }
        return lines;
    }

    private static String withStars(String found, String wanted) {
        String[] of = found.split(" \\| ");
        String[] like = wanted.split(" \\| ");
        for (int i = 0; i < Math.min(of.length, like.length); i++) {
            if (like[i].equals("*")) {
                of[i] = "*";
            }
        }
        return String.join(" | ", of);
    }

    private static String line(Programme programme, Action action) {
        List<String> dues = action.milestones().stream()
                .map(Milestone::due)
                .flatMap(due -> due.stream())
                .map(due -> due.toString())
                .toList();
        List<String> leads = action.leads().stream()
                .map(id -> programme.parties().stream()
                        .filter(party -> party.id().equals(id))
                        .map(Party::name)
                        .findFirst()
                        .orElse(id))
                .toList();
        return String.join(" | ", orNone(List.of(action.number())), action.wording(), orNone(dues), orNone(leads));
    }

    private static String orNone(List<String> values) {
        String joined = String.join("; ", values);
        return joined.isEmpty() ? "-" : joined;
    }

    @Override
    public String toString() {
        return name;
    }
}
