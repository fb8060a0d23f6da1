package org.cpip.reporting.quality;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpip.model.Action;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.model.validation.Violation;

/** Tells which violations of the model's rules are references that lead nowhere. */
final class DanglingReferences {

    /** The message of the model's rule on references; its id is what dangles. */
    private static final Pattern MESSAGE =
            Pattern.compile("no .+ of the programme has the id \"(.*)\"", Pattern.DOTALL);

    private static final Pattern ACTION = Pattern.compile("workstreams\\[(\\d+)]\\.actions\\[(\\d+)].*");

    private DanglingReferences() {}

    static Optional<QualityFinding> of(Programme programme, Violation violation) {
        Matcher message = MESSAGE.matcher(violation.message());
        if (!message.matches()) {
            return Optional.empty();
        }
        Matcher place = ACTION.matcher(violation.path());
        if (!place.matches()) {
            return Optional.of(new QualityFinding(
                    QualityRule.DANGLING_REFERENCE, violation.path(), Optional.empty(), "", "", message.group(1)));
        }
        Workstream workstream = programme.workstreams().get(Integer.parseInt(place.group(1)));
        Action action = workstream.actions().get(Integer.parseInt(place.group(2)));
        return Optional.of(new QualityFinding(
                QualityRule.DANGLING_REFERENCE,
                violation.path(),
                Optional.of(action.id()),
                workstream.title(),
                action.number(),
                message.group(1)));
    }
}
