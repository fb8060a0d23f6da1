package org.cpip.io.assemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.io.recognise.PlanRecommendation;
import org.cpip.model.Recommendation;
import org.cpip.model.Slugs;

/** The recommendations of a plan, each with its answer and the action that carries it out. */
final class RecommendationRegister {

    private final Ids ids = new Ids();
    private final Map<String, Answered> all = new LinkedHashMap<>();

    /** What was recommended once, and the actions of all the rows that say so. */
    private record Answered(String id, String number, PlanRecommendation made, List<String> actions) {

        Recommendation recommendation() {
            return Recommendation.builder()
                    .id(id)
                    .number(number)
                    .text(made.text())
                    .response(made.response())
                    .actions(actions)
                    .build();
        }
    }

    /** One that stands in several rows of a table is one, which all their actions answer. */
    void add(PlanRecommendation made, Optional<ActionDraft> action) {
        String key = made.number() + "\n" + made.text() + "\n" + made.response();
        Answered answered = all.get(key);
        if (answered == null) {
            String number = made.number().isEmpty() ? Integer.toString(all.size() + 1) : made.number();
            String id = ids.unique("recommendation-" + Slugs.of(number));
            answered = new Answered(id, number, made, new ArrayList<>());
            all.put(key, answered);
        }
        List<String> actions = answered.actions;
        action.ifPresent(draft -> actions.add(draft.id));
    }

    List<Recommendation> all() {
        return all.values().stream().map(Answered::recommendation).toList();
    }
}
