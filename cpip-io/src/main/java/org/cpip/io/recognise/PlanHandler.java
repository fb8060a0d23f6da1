package org.cpip.io.recognise;

/** Takes what is recognised of a plan, in the order of the document but for the title and summary, which may come late. */
public interface PlanHandler {

    /** The next action. */
    void row(PlanRow row);

    /** The title of the whole, at most once. */
    void title(String title);

    /** A paragraph of what it is for. */
    void summary(String paragraph);
}
