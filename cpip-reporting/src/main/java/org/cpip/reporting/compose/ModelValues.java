package org.cpip.reporting.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;

/** Puts values of the model into words, for the list of changes. */
final class ModelValues {

    private final Wording words;

    ModelValues(Wording words) {
        this.words = words;
    }

    Cell cell(Object value) {
        return Cell.lines(lines(value));
    }

    private List<String> lines(Object value) {
        if (value instanceof Workstream workstream) {
            return List.of(workstream.title());
        } else if (value instanceof Action action) {
            return List.of(action.wording());
        } else if (value instanceof Milestone milestone) {
            return List.of(milestone.title(), words.due(milestone));
        } else if (value instanceof StatusUpdate update) {
            return update(update);
        } else if (value instanceof TargetDate date) {
            return List.of(words.due(date));
        } else if (value instanceof LocalDate day) {
            return List.of(words.date(day));
        } else if (value instanceof DeliveryStatus status) {
            return List.of(words.status(status));
        } else if (value instanceof DeliveryConfidence rating) {
            return List.of(words.confidence(rating));
        }
        return List.of(value.toString());
    }

    private List<String> update(StatusUpdate update) {
        List<String> lines = new ArrayList<>();
        update.asAt().map(words::date).ifPresent(lines::add);
        update.status().map(words::status).ifPresent(lines::add);
        update.ownerConfidence().map(words::confidence).ifPresent(lines::add);
        update.reviewerConfidence().map(words::confidence).ifPresent(lines::add);
        update.narrative().ifPresent(lines::add);
        update.reason().ifPresent(lines::add);
        return lines;
    }
}
