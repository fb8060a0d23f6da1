package org.cpip.io.recognise;

import java.util.Optional;
import org.cpip.spi.exchange.Coverage.Fate;

/** Claims the block of each action, and of what names its workstream, on the way to the handler. */
final class ClaimingHandler implements PlanHandler {

    private final CoverageLog coverage;
    private final PlanHandler next;

    ClaimingHandler(CoverageLog coverage, PlanHandler next) {
        this.coverage = coverage;
        this.next = next;
    }

    @Override
    public void row(PlanRow row) {
        claim(row);
        next.row(row);
    }

    @Override
    public void recommendation(PlanRecommendation recommendation, Optional<PlanRow> action) {
        coverage.claim(recommendation.place().block(), Fate.ACTION);
        action.ifPresent(this::claim);
        next.recommendation(recommendation, action);
    }

    private void claim(PlanRow row) {
        // the heading first: a block that is both, as a row with a workstream column, is an action
        if (row.heading().origin() != WorkstreamHeading.Origin.NONE) {
            coverage.claim(row.heading().place().block(), Fate.STRUCTURE);
        }
        coverage.claim(row.place().block(), Fate.ACTION);
    }

    @Override
    public void title(String title) {
        next.title(title);
    }

    @Override
    public void summary(String paragraph) {
        next.summary(paragraph);
    }
}
