package org.cpip.io.recognise;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its words whether a line may say what is to be done. */
final class Promise {

    private static final Pattern MODAL = Pattern.compile(
            "\\b(?:will|must|shall|should|we'll|we’ll|to be|aims? to|going to|committed to|commits? to|plans? to|intends? to"
                    + "|needs? to|(?:is|are) to)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DATE = Pattern.compile(
            "\\b(?:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|winter|q[1-4]),? (?:19|20)\\d\\d"
                    + "|(?:by|from|in|until|during|end of|before|to) (?:the end of )?(?:19|20)\\d\\d"
                    + "|\\d{1,2}/\\d{1,2}/\\d{2,4}|(?:19|20)\\d\\d-\\d\\d)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "We will repair the pier.", "The Board will repair the pier." */
    private static final Pattern BEGINS = Pattern.compile(
            // "What we will do" is a heading, "This will take a year." explains
            "(?!(?:what|how|when|where|why|who|if|this|these|those|it|they|that|there|which|as|while|such)\\b)"
                    + "(?:by [\\w ]{2,30}, )?(?:we|the [\\w' ’&-]{2,60}|[A-Z][\\w' ’&-]{1,60}) (?:will|must|shall) .*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Promise() {}

    /** Whether it has a verb of promise in it: "will", "must", "to be". */
    static boolean hasModal(String text) {
        return MODAL.matcher(text).find();
    }

    /** Whether it names a date or a period. */
    static boolean hasDate(String text) {
        return DATE.matcher(text).find();
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
        return hasModal(text) || hasDate(text) || isImperative(text);
    }

    /** Verbs that actions of plans begin with. */
    private static final Set<String> VERBS = Set.of((
                    "accelerate achieve act adapt add address adopt advertise agree align allocate analyse analyze apply appoint "
                            + "approve arrange assess assign attend audit award begin bring build buy carry celebrate "
                            + "change check clarify clear close collaborate collect commission commit communicate compare "
                            + "complete conduct confirm connect consider consolidate construct consult continue "
                            + "contribute convene coordinate co-ordinate create cut decide define deliver demonstrate "
                            + "deploy design determine develop digitise discuss distribute document double draft dredge "
                            + "educate embed empower enable encourage engage enhance ensure equip establish evaluate "
                            + "examine expand explore extend facilitate finalise finalize finish fit fix form formalise fund gather "
                            + "give grow hire hold host identify implement improve include increase inform initiate "
                            + "inspect install integrate introduce invest investigate invite issue join keep launch lead "
                            + "learn lobby maintain make manage map maximise measure meet mend modernise monitor move negotiate "
                            + "obtain offer open organise organize paint participate perform pilot plan prepare present "
                            + "prevent prioritise procure produce promote propose protect provide publicise publish purchase "
                            + "raise reach rebuild recruit redesign reduce refine refresh refurbish regenerate reinforce "
                            + "remove renew repair replace report request require research resolve respond restore "
                            + "review revise roll run save scope secure seek set share shorten sign simplify specify "
                            + "standardise start streamline strengthen submit support survey sustain target teach test "
                            + "tighten track train transfer transform undertake update upgrade use validate widen work write")
            .split(" "));
}
