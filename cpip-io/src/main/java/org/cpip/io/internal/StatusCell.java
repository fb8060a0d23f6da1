package org.cpip.io.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpip.io.prose.DateReader;
import org.cpip.model.DeliveryStatus;

/**
 * What a cell of a status column says: the words of a status, a share of the work, or a status with more words behind it.
 *
 * @param status empty when the words are not known, or say both one thing and another
 * @param whole whether the status is all that the cell says
 */
public record StatusCell(Optional<DeliveryStatus> status, boolean whole) {

    private static final Pattern SHARE = Pattern.compile(
            "(\\d{1,3})(?:[.,]\\d{1,2})? ?%(?: (?:complete|completed|done))?", Pattern.CASE_INSENSITIVE);

    /** After a word for what is done they say that something is not. */
    private static final Pattern TAKES_BACK = Pattern.compile(
            "\\b(?:not|no|never|partial|partially|partly|except|but|awaiting|pending|subject|bar|apart|unless|until|outstanding|remains?"
                    + "|still|mostly|mainly|largely|substantially|broadly|nearly|almost|in part|parts? of|draft|only|so far|to date"
                    + "|to (?:be|follow)|tbc|(?:first|second|initial|interim|pilot|next) (?:phase|stage|part|tranche|round)"
                    + "|(?:phase|stage|part|tranche) (?:[0-9]|one|two|[ivx]{1,3}))\\b|n['’]t\\b"
                    // "Complete: 2 of 3", but not "3 of 3"
                    + "|\\b([0-9]{1,4}) (?:out )?of (?:the )?(?!\\1\\b)[0-9]{1,4}\\b|\\b[0-9]{1,2} ?%");

    /** What is done with actions that are closed and not done: "Closed - transferred to the Port Trust". */
    private static final Pattern WENT_ON = Pattern.compile(
            "\\b(?:transferred|merged|moved|replaced|combined|incorporated|absorbed|carried|duplicates?|duplicated|rolled|now part)\\b");

    /** "Completed May 2031", "Done - 3 June 2031"; not "Completed by May 2031", nor "Complete May 2031", which may be asked for. */
    private static final Pattern MET = Pattern.compile(
            "(?:(?:completed|done|achieved|delivered|closed|finished|implemented)(?:[\\s:,(\u2013-]{1,4}(?:on |in )?)"
                    + "|complete(?: on | in |[\\s]{0,2}[:,(\u2013-][\\s]{0,2}))((?!by |before )[^()]{4,30})\\)?",
            Pattern.CASE_INSENSITIVE);

    /** A status and how long, why or with whom; "Open to the public" is another thing. */
    private static final Pattern BECAUSE = Pattern.compile(
            "(?!(?:open|new|active) )([^,;:.(]{2,30}?) ((?:to|until|till|pending|due to|because|as|since|while|awaiting|for|from|with|by) .{2,100})",
            Pattern.CASE_INSENSITIVE);

    /** What may take the status back that stands before it. */
    private static final Pattern TURNS = Pattern.compile(
            "\\b(?:not|no|never|but|delay|late|behind|off|cancel|paus|hold|stop|abandon|withdraw|clos|complet|done|finish|deliver"
                    + "|achiev|implement)|n['’]t\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COLOUR =
            Pattern.compile("red|amber|yellow|green|blue|grey|gray|black|white|purple", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 100;

    private static final StatusCell UNKNOWN = new StatusCell(Optional.empty(), false);

    /** The date on which a cell says that something was completed, in its words; empty where it does not. */
    public static Optional<String> metOn(String text) {
        Matcher met = text.length() > LONGEST ? null : MET.matcher(text);
        return met != null && met.matches()
                ? Optional.of(met.group(1).strip())
                        .filter(date -> DateReader.readCell(date).isSure())
                : Optional.empty();
    }

    /** What a cell says. */
    public static StatusCell of(String text) {
        if (text.indexOf('?') >= 0) {
            // "Completed?"
            return UNKNOWN;
        }
        Optional<DeliveryStatus> all = DeliveryStatus.ofWords(text);
        if (all.isPresent()) {
            // "Completed", "on-track", "Closed - not implemented"
            return new StatusCell(all, true);
        }
        Matcher share = SHARE.matcher(text);
        if (share.matches()) {
            return ofShare(Integer.parseInt(share.group(1)));
        }
        if (metOn(text).isPresent()) {
            // "Completed May 2031"
            return new StatusCell(Optional.of(DeliveryStatus.COMPLETED), false);
        }
        Matcher because = text.length() > LONGEST ? null : BECAUSE.matcher(text);
        if (because != null
                && because.matches()
                && !TURNS.matcher(because.group(2)).find()) {
            Optional<DeliveryStatus> open =
                    DeliveryStatus.ofWords(because.group(1)).filter(status -> status != DeliveryStatus.COMPLETED);
            if (open.isPresent()) {
                // "Delayed to June 2031", "On hold pending funds"
                return new StatusCell(open, false);
            }
        }
        String first = firstWords(text);
        Optional<DeliveryStatus> begins = DeliveryStatus.ofWords(first);
        if (begins.isEmpty()) {
            // "Blue - complete", "Green: on track"; but not "Going well"
            return COLOUR.matcher(first.strip()).matches()
                    ? new StatusCell(DeliveryStatus.ofWords(text.substring(first.length())), false)
                    : UNKNOWN;
        }
        boolean isClosed = first.strip().equalsIgnoreCase("closed");
        return new StatusCell(together(begins.get(), text.substring(first.length()), isClosed), false);
    }

    /** "50%", "100% complete". */
    private static StatusCell ofShare(int share) {
        if (share > 100) {
            return UNKNOWN;
        }
        DeliveryStatus status = share == 0
                ? DeliveryStatus.NOT_STARTED
                : share == 100 ? DeliveryStatus.COMPLETED : DeliveryStatus.IN_PROGRESS;
        return new StatusCell(Optional.of(status), share == 0 || share == 100);
    }

    private static Optional<DeliveryStatus> together(DeliveryStatus first, String rest, boolean isClosed) {
        Optional<DeliveryStatus> second = DeliveryStatus.ofWords(rest.replaceAll("[()]", " "));
        if (first == DeliveryStatus.COMPLETED || first == DeliveryStatus.CANCELLED) {
            if (second.filter(DeliveryStatus.CANCELLED::equals).isPresent()) {
                // "Closed - superseded"
                return second;
            }
            boolean doubtful = second.filter(other -> other != first && other != DeliveryStatus.DELAYED)
                            .isPresent()
                    || isClosed
                            && WENT_ON.matcher(rest.toLowerCase(Locale.ROOT)).find()
                    || first == DeliveryStatus.COMPLETED
                            && TAKES_BACK.matcher(rest.toLowerCase(Locale.ROOT)).find();
            // "Complete - guide published"; but not "Complete (partially)", "Closed - not done", "Complete, awaiting
            // sign-off"
            return doubtful ? Optional.empty() : Optional.of(first);
        }
        if (second.filter(other -> other == DeliveryStatus.DELAYED || other == DeliveryStatus.PAUSED)
                .isPresent()) {
            // "Open - overdue", "In progress - on hold"
            return second;
        }
        boolean ends = second.filter(other -> other == DeliveryStatus.COMPLETED || other == DeliveryStatus.CANCELLED)
                .isPresent();
        // "Open - completed" says two things
        return ends ? Optional.empty() : Optional.of(first);
    }

    /** The words before a dash, bracket, comma or colon that adds something; all of them when nothing does. */
    public static String firstWords(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            // "Complete - guide published", but "On-track" is one word
            boolean dash = (c == '-' || c == '–' || c == '—') && text.charAt(i - 1) == ' ';
            if (dash || "(,:;.".indexOf(c) >= 0) {
                return text.substring(0, i);
            }
        }
        return text;
    }
}
