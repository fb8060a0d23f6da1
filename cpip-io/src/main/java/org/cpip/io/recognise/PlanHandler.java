package org.cpip.io.recognise;

import java.util.Optional;

/** Takes what is recognised of a plan, in the order of the document but for the title and summary, which may come late. */
public interface PlanHandler {

    /** The next action. */
    void row(PlanRow row);

    /** The title of the whole, at most once. */
    void title(String title);

    /** A paragraph of what it is for. */
    void summary(String paragraph);

    /**
     * A recommendation that is printed with its answer.
     *
     * @param recommendation what was recommended, and how it was answered
     * @param action the action that carries it out, which is given here and nowhere else; empty when there is none
     */
    void recommendation(PlanRecommendation recommendation, Optional<PlanRow> action);
}
