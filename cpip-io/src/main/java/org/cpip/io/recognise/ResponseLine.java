package org.cpip.io.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpip.model.RecommendationResponse;

/**
 * The answer to a recommendation: "Response: Accepted in part. We will close two piers."
 *
 * @param response how it was answered; empty when the words do not say
 * @param words all of the answer
 * @param promise what is said after the answer itself; empty text when there is nothing
 */
record ResponseLine(Optional<RecommendationResponse> response, String words, String promise) {

    private static final Pattern BEGIN = Pattern.compile(
            "(?:(?:our|management|government|board|council|department|departmental|agency|the \\w+'s) )?"
                    + "(?:response|answer|reply)(?: to (?:the )?recommendation(?: [\\d.]+)?)?\\s*[:–—-]\\s*",
            Pattern.CASE_INSENSITIVE);

    /** How an answer begins, the longer words before those that they begin with. */
    private static final List<Answer> ANSWERS = List.of(
            new Answer("accepted in part", RecommendationResponse.PARTLY_ACCEPTED),
            new Answer("accept in part", RecommendationResponse.PARTLY_ACCEPTED),
            new Answer("accepted in principle", RecommendationResponse.PARTLY_ACCEPTED),
            new Answer("agreed in part", RecommendationResponse.PARTLY_ACCEPTED),
            new Answer("agree in part", RecommendationResponse.PARTLY_ACCEPTED),
            new Answer("agreed in principle", RecommendationResponse.PARTLY_ACCEPTED),
            new Answer("partially accept", RecommendationResponse.PARTLY_ACCEPTED),
            new Answer("partly accept", RecommendationResponse.PARTLY_ACCEPTED),
            new Answer("partially agree", RecommendationResponse.PARTLY_ACCEPTED),
            new Answer("partly agree", RecommendationResponse.PARTLY_ACCEPTED),
            new Answer("not accepted", RecommendationResponse.REJECTED),
            new Answer("not agreed", RecommendationResponse.REJECTED),
            new Answer("rejected", RecommendationResponse.REJECTED),
            new Answer("declined", RecommendationResponse.REJECTED),
            new Answer("disagree", RecommendationResponse.REJECTED),
            new Answer("accepted", RecommendationResponse.ACCEPTED),
            new Answer("accept", RecommendationResponse.ACCEPTED),
            new Answer("agreed", RecommendationResponse.ACCEPTED),
            new Answer("agree", RecommendationResponse.ACCEPTED),
            new Answer("under consideration", RecommendationResponse.UNDER_CONSIDERATION),
            new Answer("under review", RecommendationResponse.UNDER_CONSIDERATION),
            new Answer("noted", RecommendationResponse.UNDER_CONSIDERATION));

    static boolean is(String line) {
        return BEGIN.matcher(line).lookingAt();
    }

    static Optional<ResponseLine> of(String line) {
        Matcher begin = BEGIN.matcher(line);
        if (!begin.lookingAt()) {
            return Optional.empty();
        }
        String words = PlainText.normalise(line.substring(begin.end()));
        String lower = words.toLowerCase(Locale.ROOT);
        for (Answer answer : ANSWERS) {
            if (lower.startsWith(answer.words)) {
                // "Accepted. We will inspect every ladder.", "Accepted – we will", "Accept"
                int stop = stop(words, answer.words.length());
                return Optional.of(new ResponseLine(
                        Optional.of(answer.response),
                        words,
                        words.substring(stop).strip()));
            }
        }
        // "We will inspect every ladder."
        return Optional.of(new ResponseLine(Optional.empty(), words, words));
    }

    /** Where the sentence that holds the answer ends. */
    private static int stop(String words, int from) {
        for (int i = from; i < words.length(); i++) {
            if (".:;–—".indexOf(words.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return words.length();
    }

    private record Answer(String words, RecommendationResponse response) {}
}
