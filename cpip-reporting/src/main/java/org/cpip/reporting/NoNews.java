package org.cpip.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cpip.model.Action;
import org.cpip.model.StatusUpdate;

/** Tells whether updates say that nothing changed: "No change." in a return is an answer, and no change. */
final class NoNews {

    /** Words of leads who have nothing to tell, letters alone, from the file beside this class. */
    private static final Set<String> WORDS = load();

    private NoNews() {}

    /** Whether two states of an action differ in updates alone, and these bring neither a value nor words that are new. */
    static boolean isAllThatIsNew(Action before, Action after) {
        if (!before.toBuilder()
                .updates(List.of())
                .build()
                .equals(after.toBuilder().updates(List.of()).build())) {
            return false;
        }
        return before.reportedStatus().equals(after.reportedStatus())
                && before.ownerRating().equals(after.ownerRating())
                && before.reviewerRating().equals(after.reviewerRating())
                && before.reportedMilestones().equals(after.reportedMilestones())
                && after.updates().size() >= before.updates().size()
                && after.updates().subList(0, before.updates().size()).equals(before.updates())
                && after
                        .updates()
                        .subList(before.updates().size(), after.updates().size())
                        .stream()
                        .allMatch(update -> isNoNews(update, before));
    }

    private static boolean isNoNews(StatusUpdate update, Action before) {
        return update.status()
                        .filter(status -> !before.reportedStatus().equals(Optional.of(status)))
                        .isEmpty()
                && saysNothing(update.narrative(), before.narrative())
                && saysNothing(
                        update.reason(),
                        before.lastUpdateWith(StatusUpdate::reason).flatMap(StatusUpdate::reason));
    }

    private static boolean saysNothing(Optional<String> words, Optional<String> known) {
        return words.isEmpty() || words.equals(known) || WORDS.contains(letters(words.get()));
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    }

    private static Set<String> load() {
        try (InputStream in = Objects.requireNonNull(NoNews.class.getResourceAsStream("no-news.txt"), "no-news.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(NoNews::letters)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The words in the jar cannot be read", e);
        }
    }
}
