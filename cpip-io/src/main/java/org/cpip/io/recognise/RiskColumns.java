package org.cpip.io.recognise;

import java.util.Set;

/** A register of risks: what is done about them is what a plan promises, and what may happen is not. */
final class RiskColumns {

    private static final Set<String> LIKELIHOOD = Set.of(
            "likelihood",
            "probability",
            "likelihoodscore",
            "probabilityscore",
            "inherentlikelihood",
            "residuallikelihood",
            "currentlikelihood");

    private static final Set<String> OTHERS = Set.of(
            "impact",
            "consequence",
            "severity",
            "risk",
            "risktitle",
            "riskdescription",
            "riskid",
            "riskref",
            "riskno",
            "riskscore",
            "riskrating",
            "score",
            "mitigation",
            "mitigations",
            "mitigatingaction",
            "mitigatingactions",
            "description",
            "proximity");

    /** What the register says of the risk itself. */
    private static final Set<PlanColumn> OF_THE_RISK =
            Set.of(PlanColumn.RATING, PlanColumn.STATUS, PlanColumn.TITLE, PlanColumn.WORKSTREAM);

    private static final Set<String> WORDINGS = Set.of(
            "mitigation",
            "mitigations",
            "mitigatingaction",
            "mitigatingactions",
            "mitigationaction",
            "mitigationactions",
            "mitigationplan",
            "riskresponse",
            "action",
            "actions",
            "actionrequired",
            "proposedaction",
            "nextsteps");

    private static final Set<String> NUMBERS = Set.of("riskid", "riskref", "riskno", "risknumber");

    private RiskColumns() {}

    /** "Description | Likelihood | Impact | RAG | Mitigation": only the mitigation is to be done. */
    static void settle(ProposedColumns columns) {
        boolean likelihood = false;
        boolean other = false;
        for (int i = 0; i < columns.width(); i++) {
            likelihood |= LIKELIHOOD.contains(columns.key(i));
            other |= OTHERS.contains(columns.key(i));
        }
        for (int i = 0; likelihood && other && i < columns.width(); i++) {
            PlanColumn what = columns.at(i);
            if (what == null && NUMBERS.contains(columns.key(i))) {
                // the mitigation has the number of its risk
                columns.propose(i, PlanColumn.NUMBER, ProposedColumns.LAST);
                continue;
            }
            // "Workstream | Risk | Likelihood | Mitigation": that is a group of what is to be done
            boolean kept = what == PlanColumn.ACTION && WORDINGS.contains(columns.key(i))
                    || what == PlanColumn.WORKSTREAM && columns.key(i).startsWith("workstream");
            boolean ofRisk = what == PlanColumn.ACTION || what != null && OF_THE_RISK.contains(what);
            if (ofRisk && !kept && !columns.isGiven(i)) {
                columns.drop(i);
            }
        }
    }
}
