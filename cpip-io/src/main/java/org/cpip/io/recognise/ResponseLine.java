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

    /** "The Government does not accept this recommendation. Fares are set by operators." */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?:we|the [\\w ’'&-]{3,50}?|ministers|management|government|council|[A-Z][\\w&-]{1,20}) "
                    + "(?:(?:fully|partially|partly|broadly|also|now) )?(do not |does not |cannot )?(partially |partly )?"
                    + "(accepts?|agrees?|concurs?|rejects?|notes?|disagrees?|supports?|accepted|agreed|rejected)"
                    + "(?: (?:with|to))? (?:this|the|our|your|these) (?:\\w+(?:’s|'s)? )?(?:recommendation|proposal|finding)s?"
                    + "(?: (?:in part|in principle|in full))?\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BARE = Pattern.compile(
            "(?:fully |partially |partly |not )?(?:accept(?:ed)?|agreed?|reject(?:ed)?|supported|noted)(?: in (?:part|principle|full))?(?:[.:;]| [–—-] |$)",
            Pattern.CASE_INSENSITIVE);

    /** How an answer begins, the longer words before those that they begin with. */
    private static final List<Answer> ANSWERS = List.of(
            new Answer("accepted in part", RecommendationResponse.PARTLY_ACCEPTED),
            new Answer("accept in part", RecommendationResponse.PARTLY_ACCEPTED),
            new Answer("accepted in principle", RecommendationResponse.PARTLY_ACCEPTED),
            new Answer("agreed in part", RecommendationResponse.PARTLY_ACCEPTED),
            new Answer("agree in part", RecommendationResponse.PARTLY_ACCEPTED),
            new Answer("agreed in principle", RecommendationResponse.PARTLY_ACCEPTED),
            new Answer("accept in principle", RecommendationResponse.PARTLY_ACCEPTED),
            new Answer("agree in principle", RecommendationResponse.PARTLY_ACCEPTED),
            new Answer("supported in principle", RecommendationResponse.PARTLY_ACCEPTED),
            new Answer("support in principle", RecommendationResponse.PARTLY_ACCEPTED),
            new Answer("supported in part", RecommendationResponse.PARTLY_ACCEPTED),
            new Answer("partially accept", RecommendationResponse.PARTLY_ACCEPTED),
            new Answer("partly accept", RecommendationResponse.PARTLY_ACCEPTED),
            new Answer("partially agree", RecommendationResponse.PARTLY_ACCEPTED),
            new Answer("partly agree", RecommendationResponse.PARTLY_ACCEPTED),
            new Answer("not accepted", RecommendationResponse.REJECTED),
            new Answer("not agreed", RecommendationResponse.REJECTED),
            new Answer("rejected", RecommendationResponse.REJECTED),
            new Answer("reject", RecommendationResponse.REJECTED),
            new Answer("do not accept", RecommendationResponse.REJECTED),
            new Answer("do not agree", RecommendationResponse.REJECTED),
            new Answer("not supported", RecommendationResponse.REJECTED),
            new Answer("decline", RecommendationResponse.REJECTED),
            new Answer("declined", RecommendationResponse.REJECTED),
            new Answer("disagree", RecommendationResponse.REJECTED),
            new Answer("accepted", RecommendationResponse.ACCEPTED),
            new Answer("accept", RecommendationResponse.ACCEPTED),
            new Answer("agreed", RecommendationResponse.ACCEPTED),
            new Answer("agree", RecommendationResponse.ACCEPTED),
            new Answer("supported", RecommendationResponse.ACCEPTED),
            new Answer("under consideration", RecommendationResponse.UNDER_CONSIDERATION),
            new Answer("under review", RecommendationResponse.UNDER_CONSIDERATION),
            new Answer("fully accept", RecommendationResponse.ACCEPTED),
            new Answer("fully agree", RecommendationResponse.ACCEPTED),
            new Answer("noted", RecommendationResponse.UNDER_CONSIDERATION));

    static boolean is(String line) {
        return BEGIN.matcher(line).lookingAt();
    }

    /** The answer in a sentence of its own: "We accept this recommendation. We will ..."; empty for all other lines. */
    private static Optional<ResponseLine> sentence(String line) {
        String words = PlainText.normalise(line);
        Matcher answer = SENTENCE.matcher(words);
        if (!answer.lookingAt()) {
            return Optional.empty();
        }
        String said = answer.group().toLowerCase(Locale.ROOT);
        String verb = answer.group(3).toLowerCase(Locale.ROOT);
        boolean no = answer.group(1) != null || verb.startsWith("reject") || verb.startsWith("disagree");
        boolean partly = said.contains("part") || said.endsWith("principle") || said.contains("broadly");
        RecommendationResponse response = no
                ? RecommendationResponse.REJECTED
                : verb.startsWith("note")
                        ? RecommendationResponse.UNDER_CONSIDERATION
                        : partly ? RecommendationResponse.PARTLY_ACCEPTED : RecommendationResponse.ACCEPTED;
        int stop = stop(words, answer.end());
        return Optional.of(new ResponseLine(
                Optional.of(response), words, words.substring(stop).strip()));
    }

    static Optional<ResponseLine> of(String line) {
        Matcher begin = BEGIN.matcher(line);
        if (!begin.lookingAt()) {
            return sentence(line);
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
        // "We do not accept this recommendation.", "We will inspect every ladder."
        return sentence(words).or(() -> Optional.of(new ResponseLine(Optional.empty(), words, words)));
    }

    /** The answer right below a recommendation: "Accepted. We will paint it.", "Not accepted – it is clean." */
    static Optional<ResponseLine> bare(String line) {
        return BARE.matcher(line).lookingAt() ? of("Response: " + line) : Optional.empty();
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
