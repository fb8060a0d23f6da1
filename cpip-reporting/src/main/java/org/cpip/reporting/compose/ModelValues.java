package org.cpip.reporting.compose;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cpip.model.Action;
import org.cpip.model.Condition;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneUpdate;
import org.cpip.model.Party;
import org.cpip.model.Provenance;
import org.cpip.model.Recommendation;
import org.cpip.model.Reference;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;

/** Puts values of the model into words, for lists of changes. */
public final class ModelValues {

    private final Wording words;

    /** Values in the words of a language. */
    public ModelValues(Wording words) {
        this.words = words;
    }

    Cell cell(Object value) {
        return Cell.lines(lines(value));
    }

    /** A value in one line or more; of a record without words of its own, each component that it has. */
    public List<String> lines(Object value) {
        if (value instanceof Workstream workstream) {
            return List.of(workstream.title());
        } else if (value instanceof Action action) {
            return List.of(action.wording());
        } else if (value instanceof Milestone milestone) {
            return List.of(milestone.title(), words.due(milestone));
        } else if (value instanceof StatusUpdate update) {
            return update(update);
        } else if (value instanceof MilestoneUpdate update) {
            return List.of(milestone(update));
        } else if (value instanceof Party party) {
            return List.of(party.name());
        } else if (value instanceof Reference reference) {
            return List.of(reference.title());
        } else if (value instanceof Recommendation recommendation) {
            return List.of(recommendation.text());
        }
        return List.of(text(value));
    }

    private String text(Object value) {
        if (value instanceof TargetDate date) {
            return words.due(date);
        } else if (value instanceof EdtfPeriod period) {
            return words.due(period);
        } else if (value instanceof LocalDate day) {
            return words.date(day);
        } else if (value instanceof DeliveryStatus status) {
            return words.status(status);
        } else if (value instanceof DeliveryConfidence rating) {
            return words.confidence(rating);
        } else if (value instanceof Recurrence recurrence) {
            return words.every(recurrence);
        } else if (value instanceof Condition condition) {
            return condition.words();
        } else if (value instanceof Provenance provenance) {
            return provenance.quote();
        } else if (value instanceof Enum<?> constant) {
            return words.constant(constant);
        } else if (value instanceof Optional<?> optional) {
            return optional.map(this::text).orElse("");
        } else if (value instanceof Collection<?> members) {
            return members.stream().map(this::text).collect(Collectors.joining(", "));
        } else if (value instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .map(field -> field.getKey() + ": " + text(field.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return value instanceof Record record ? components(record) : value.toString();
    }

    /** "Name: value" of each component that says something. */
    private String components(Record record) {
        List<String> said = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String text = text(value(record, component));
            if (!text.isEmpty()) {
                said.add(words.text("component.pair", words.component(component.getName()), text));
            }
        }
        return String.join(", ", said);
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The model's accessors are public", e);
        }
    }

    private List<String> update(StatusUpdate update) {
        List<String> lines = new ArrayList<>();
        update.asAt().map(words::date).ifPresent(lines::add);
        update.recorded()
                .filter(day -> !update.asAt().equals(Optional.of(day)))
                .map(day -> words.text("update.recorded", words.date(day)))
                .ifPresent(lines::add);
        update.status().map(words::status).ifPresent(lines::add);
        update.ownerConfidence().map(words::confidence).ifPresent(lines::add);
        update.reviewerConfidence().map(words::confidence).ifPresent(lines::add);
        update.narrative().ifPresent(lines::add);
        update.reason().ifPresent(lines::add);
        update.milestones().stream().map(this::milestone).forEach(lines::add);
        return lines;
    }

    private String milestone(MilestoneUpdate update) {
        List<String> said = new ArrayList<>(List.of(update.milestone()));
        update.forecast()
                .map(date -> words.text("note.forecast", words.due(date)))
                .ifPresent(said::add);
        update.achieved()
                .map(day -> words.text("note.achieved", words.date(day)))
                .ifPresent(said::add);
        return String.join(", ", said);
    }
}
