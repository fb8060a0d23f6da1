package org.cpip.io.prose;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.cpip.model.CommitmentType;
import org.cpip.model.PartyKind;
import org.cpip.model.ReferenceKind;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;

/**
 * What a sentence or several were found to say. Spans count in the text that was read.
 *
 * @param type what kind of promise it is; empty when no rule knows
 * @param milestones in the order of the text
 * @param parties in the order of the text
 * @param references in the order of the text
 * @param doubts what looked like a date or a party and was left as words
 */
public record Reading(
        Optional<CommitmentType> type,
        List<FoundMilestone> milestones,
        List<FoundParty> parties,
        List<FoundReference> references,
        List<Doubt> doubts) {

    /** Copies the lists and refuses null. */
    public Reading {
        Objects.requireNonNull(type, "type");
        milestones = List.copyOf(milestones);
        parties = List.copyOf(parties);
        references = List.copyOf(references);
        doubts = List.copyOf(doubts);
    }

    /**
     * A dated or recurring promise.
     *
     * @param title what is to be there, in a few words of the text
     * @param due when
     * @param recurrence how often, when it comes round
     * @param condition the words it depends on, such as "if proven to be promising"
     * @param conditionOn the index, in {@link Reading#milestones()}, of the milestone whose outcome decides
     * @param at the words that state the date
     */
    public record FoundMilestone(
            String title,
            Optional<TargetDate> due,
            Optional<Recurrence> recurrence,
            Optional<String> condition,
            OptionalInt conditionOn,
            Span at) {}

    /**
     * A party.
     *
     * @param name as written, without an acronym in brackets
     * @param acronym the acronym, when the text gives one
     * @param kind what sort of party it is, when the words tell
     * @param role what it does here
     * @param at the words that name it
     */
    public record FoundParty(
            String name, Optional<String> acronym, Optional<PartyKind> kind, PartyRole role, Span at) {}

    /** What a party does in a sentence. */
    public enum PartyRole {
        /** It is to do what the sentence promises. */
        LEAD,
        /** It takes part: "we will work with ...". */
        PARTNER,
        /** It chairs a group that the sentence names. */
        CHAIR,
        /** It receives a report. */
        AUDIENCE,
        /** It is only named. */
        MENTIONED
    }

    /**
     * A law, a study, guidance or a plan.
     *
     * @param kind what sort of work it is
     * @param title as written, for an Act with its year
     * @param year the year in its title
     * @param sections the sections named, as printed
     * @param at the words that name it
     */
    public record FoundReference(
            ReferenceKind kind, String title, Optional<Integer> year, List<String> sections, Span at) {}

    /**
     * Something left as words.
     *
     * @param code the diagnostic's code
     * @param message what was seen
     * @param remedy what to do
     * @param at the words
     */
    public record Doubt(String code, String message, String remedy, Span at) {

        /** Whether a date was written and none was read: "by 31 June 2018", "by Michaelmas 2018". */
        public boolean isLostDate() {
            return code.equals(ProseProblem.NO_SUCH_DAY.code()) || code.equals(ProseProblem.UNREADABLE.code());
        }
    }
}
