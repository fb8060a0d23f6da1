package org.cpip.io.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.io.recognise.PlanRecommendation;
import org.cpip.model.Recommendation;
import org.cpip.model.Slugs;

/** The recommendations of a plan, each with its answer and the action that carries it out. */
final class RecommendationRegister {

    private final Ids ids = new Ids();
    private final List<Recommendation> all = new ArrayList<>();

    void add(PlanRecommendation made, Optional<ActionDraft> action) {
        String number = made.number().isEmpty() ? Integer.toString(all.size() + 1) : made.number();
        all.add(Recommendation.builder()
                .id(ids.unique("recommendation-" + Slugs.of(number)))
                .number(number)
                .text(made.text())
                .response(made.response())
                .actions(action.map(draft -> List.of(draft.id)).orElse(List.of()))
                .build());
    }

    List<Recommendation> all() {
        return List.copyOf(all);
    }
}
