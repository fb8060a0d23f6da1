package org.cpip.io.assemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.io.recognise.BlockLocation;
import org.cpip.io.recognise.PlanRow;
import org.cpip.model.Action;
import org.cpip.model.Citation;
import org.cpip.model.CommitmentType;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryConfidence.Scale;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Priority;
import org.cpip.model.Provenance;
import org.cpip.model.StatusUpdate;
import org.cpip.model.date.TargetDate;
import org.jspecify.annotations.Nullable;

/**
 * An action whose parties have no ids yet and whose rating has no scale yet: both are known at the end alone. There is
 * one for each action of the plan until then, so it holds values and no builders.
 */
final class ActionDraft {

    final int table;
    final String id;
    final String number;
    final BlockLocation place;
    private final String wording;
    private final Optional<CommitmentType> type;
    private final Provenance provenance;
    List<PartyRegister.Entry> leads = List.of();
    /** Whether a cell says who leads, be it nobody. */
    boolean leadSaid;

    List<PartyRegister.Entry> partners = List.of();
    List<Milestone> milestones = List.of();
    List<Citation> citations = List.of();
    Optional<DeliveryStatus> status = Optional.empty();
    Optional<TargetDate> start = Optional.empty();
    Optional<Priority> priority = Optional.empty();
    /** The cell that names the parent; empty text in most plans. */
    String parentCell = "";
    /** The number of that cell in its row; 0 when no cell says it. */
    int parentAt;

    Optional<String> parent = Optional.empty();
    /** The id as the file has it, where it is not the action's; otherwise empty text. */
    String givenId = "";
    /** A short title beside the wording. */
    Optional<String> title = Optional.empty();
    /** The cell that names what must come first; empty text in most plans. */
    String predecessorCell = "";

    int predecessorAt;

    List<String> dependsOn = List.of();
    /** What was reported for single periods, oldest first. */
    List<PeriodReport> periods = List.of();
    /** In the order of the table. */
    Map<String, String> customFields;

    Optional<Rating> rating = Optional.empty();

    /** What was reported, the rating aside. */
    @Nullable
    StatusUpdate update;

    ActionDraft(String id, String number, PlanRow row, Optional<CommitmentType> type, Provenance provenance) {
        this.id = id;
        this.number = number;
        this.wording = row.wording();
        this.type = type;
        this.provenance = provenance;
        this.customFields = row.customFields();
        this.table = row.table();
        this.place = row.place();
    }

    /** Keeps a cell that could not be read as what its column holds, under the words that head such a column. */
    void keep(String name, String text) {
        Map<String, String> more = new LinkedHashMap<>(customFields);
        String free = name;
        for (int n = 2; more.containsKey(free); n++) {
            free = name + " (" + n + ")";
        }
        more.put(free, text);
        customFields = more;
    }

    Action finish(Scale scale) {
        return Action.builder()
                .id(id)
                .number(number)
                .wording(wording)
                .type(type)
                .status(status)
                .start(start)
                .priority(priority)
                .parent(parent)
                .title(title)
                .dependsOn(dependsOn)
                .leads(ids(leads))
                .partners(ids(partners))
                .milestones(milestones)
                .citations(citations)
                .updates(updates(scale))
                .customFields(customFields)
                .provenance(provenance)
                .build();
    }

    private List<StatusUpdate> updates(Scale scale) {
        StatusUpdate reported = update;
        if (periods.isEmpty() && (reported == null || rating.isEmpty())) {
            // most actions
            return reported == null ? List.of() : List.of(reported);
        }
        List<StatusUpdate> all = new ArrayList<>();
        periods.forEach(period -> all.add(period.finish(scale)));
        if (reported != null) {
            all.add(new PeriodReport(reported, rating).finish(scale));
        }
        return all;
    }

    /** Whether a rating was given that a scale does not have. */
    boolean isRatedBeyond(Scale scale) {
        // most rows have no rating
        return rating.isPresent() && !scale.ratings().contains(rating.get())
                || !periods.isEmpty()
                        && periods.stream()
                                .flatMap(period -> period.rating().stream())
                                .anyMatch(given -> !scale.ratings().contains(given));
    }

    /** What a person calls it. */
    String label() {
        return title.orElse(wording);
    }

    /** A party may turn out to be a list of several. */
    private static List<String> ids(List<PartyRegister.Entry> parties) {
        if (parties.isEmpty()) {
            return List.of();
        }
        if (parties.size() == 1) {
            // most actions have one lead and no partner
            return parties.get(0).idList();
        }
        return parties.stream().flatMap(PartyRegister.Entry::ids).distinct().toList();
    }
}
