package org.cpip.io.recognise;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a line looks like an action by its words. Stricter than {@link Promises}, which asks of what was left out: here a wrong
 * yes makes an action of a line.
 */
final class ActionLook {

    private static final Pattern MODAL = Pattern.compile(
            "\\b(?:will|must|shall|should|we'll|we’ll|to be|aims? to|going to|committed to|commits? to|plans? to|intends? to"
                    + "|needs? to|undertakes? to|(?:is|are) to)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "We will repair the pier.", "The Board will repair the pier." */
    private static final Pattern BEGINS = Pattern.compile(
            // "What we will do" is a heading, "This will take a year." explains
            "(?!(?:what|how|when|where|why|who|if|this|these|those|it|they|that|there|which|as|while|such)\\b)"
                    // "First, we will open a depot."
                    + "(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|last|final|additional)(?:ly)?, )?"
                    + "(?:by [\\w ]{2,30}, )?(?:we|the [\\w' ’&-]{2,60}|[A-Z][\\w' ’&-]{1,60}) (?:will|must|shall) .*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ASKS = Pattern.compile(
            "\\s*(?:[\\d.]{1,9}\\s+)?(?:what|how|when|where|why|who|which)\\b", Pattern.CASE_INSENSITIVE);

    private ActionLook() {}

    /** Whether a heading asks or says what stands below it: "How we will report", "What must change". */
    static boolean asks(String title) {
        return ASKS.matcher(title).lookingAt();
    }

    /** Whether it has a verb of promise in it: "will", "must", "to be". */
    static boolean hasModal(String text) {
        return MODAL.matcher(text).find();
    }

    /** Whether it begins with somebody who will. */
    static boolean beginsWithSubject(String text) {
        return BEGINS.matcher(text).matches();
    }

    /** Whether it begins with a verb that tells to do something: "Repair the pier". */
    static boolean isImperative(String text) {
        int end = 0;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end < text.length() && VERBS.contains(text.substring(0, end).toLowerCase(Locale.ROOT));
    }

    /** Whether it promises, is dated, or tells to do something. */
    static boolean is(String text) {
        return hasModal(text) || Promises.dated(text) || isImperative(text);
    }

    /** Verbs that actions of plans begin with. */
    private static final Set<String> VERBS =
            Set.of(("accelerate achieve act adapt add address adopt advertise agree align allocate analyse "
                            + "analyze answer apply appoint approve arrange assess assign attend audit award back begin bid "
                            + "block bring build buy call cap carry celebrate chair change check clarify clean clear close "
                            + "co-ordinate collaborate collect commission commit communicate compare complete conduct "
                            + "confirm connect consider consolidate construct consult continue contribute convene "
                            + "coordinate count cover create cross-check cut cycle decide define deliver demonstrate deploy "
                            + "design determine develop dig digitise discuss dispose distribute document double draft drain "
                            + "dredge dry earmark educate elect embed empower empty enable encourage end enforce engage "
                            + "enhance enrol ensure equip erect establish evaluate examine exempt expand explore extend "
                            + "facilitate fill film finalise finalize finish fit fix form formalise fund gather give green "
                            + "grow guarantee halve hand heat hire hold host house identify implement improve include "
                            + "increase inform initiate inspect install insulate integrate introduce inventory invest "
                            + "investigate invite issue join keep label launch lay lead learn let level lift light line "
                            + "link list lobby lower mail maintain make manage map mark match maximise measure meet mend "
                            + "merge migrate modernise monitor move name negotiate nominate notify number obtain offer oil "
                            + "open operate order organise organize own paint participate pass pay perform phase pilot "
                            + "place plan plant post prepare present press prevent print prioritise probe procure produce "
                            + "profile promote propose protect provide publicise publish purchase put qualify quantify "
                            + "query raise rate re-open reach read rebuild recruit recycle redesign reduce refine refresh "
                            + "refurbish regenerate register reinforce release relocate remove rename renew renovate rent "
                            + "reopen repair repeal replace report request require research resolve respond restore retain "
                            + "retire retrain reuse review revise rewrite ring roll run safeguard sample save scale scan "
                            + "scope screen scrub secure seek sell send separate serve set settle share shift shorten show "
                            + "sign simplify site specify sponsor spread staff stage standardise start step stop store "
                            + "streamline strengthen study submit supply support survey sustain swap switch tackle take "
                            + "target teach tell tender test tidy tighten trace track train transfer transform trial trim "
                            + "turn undertake unify update upgrade use validate vary vet visit vote warn wash weed weigh "
                            + "widen win wire withdraw work write")
                    .split(" "));
}
