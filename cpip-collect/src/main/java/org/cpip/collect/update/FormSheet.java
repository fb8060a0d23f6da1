package org.cpip.collect.update;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryConfidence.Scale;
import org.cpip.model.DeliveryStatus;
import org.cpip.xlsx.internal.FormWorkbook;
import org.cpip.xlsx.internal.FormWorkbook.Question;

/** A form as a workbook. */
final class FormSheet {

    private FormSheet() {}

    static FormWorkbook of(UpdateForm form) {
        List<List<String>> records = form.records();
        String title = form.programme().title();
        return new FormWorkbook(
                title,
                form.programme().owner().orElse(title),
                Arrays.stream(FormColumn.values()).map(FormSheet::question).toList(),
                records.subList(1, records.size()),
                guide());
    }

    private static Question question(FormColumn column) {
        List<String> choices =
                switch (column) {
                    case STATUS ->
                        Arrays.stream(DeliveryStatus.values())
                                .map(DeliveryStatus::label)
                                .toList();
                    case CONFIDENCE ->
                        Scale.FIVE_POINT.ratings().stream().map(Rating::label).toList();
                    default -> List.of();
                };
        int width =
                switch (column) {
                    case ACTION, NARRATIVE -> 50;
                    case REASON -> 30;
                    case NUMBER -> 8;
                    case SENT -> 44;
                    case WORKSTREAM, ID -> 20;
                    default -> 16;
                };
        return new Question(column.title(), width, FormColumn.ANSWERS.contains(column), choices);
    }

    /** All texts that go out in a workbook beside its table. */
    static List<String> guideTexts() {
        List<String> texts = new ArrayList<>(List.of(FormWorkbook.FORM, FormWorkbook.GUIDE));
        guide().forEach(texts::addAll);
        return texts;
    }

    private static List<List<String>> guide() {
        List<List<String>> guide = new ArrayList<>();
        guide.add(List.of("Word", "What it means"));
        for (DeliveryStatus status : DeliveryStatus.values()) {
            guide.add(List.of(status.label(), meaning(status)));
        }
        for (Rating rating : Scale.FIVE_POINT.ratings()) {
            guide.add(List.of(rating.label(), meaning(rating)));
        }
        guide.add(List.of(
                "Dates", "A day such as 2018-05-31; a forecast may also be a month (2018-05), a season or a year."));
        guide.add(List.of(
                "Reason",
                "Needed for a change of confidence, for a later date, for what is cancelled, and for what is completed on no known"
                        + " day."));
        guide.add(List.of("As sent", "How the row stood when it went out. Leave it as it is."));
        return guide;
    }

    private static String meaning(DeliveryStatus status) {
        return switch (status) {
            case NOT_STARTED -> "No work has begun.";
            case IN_PROGRESS -> "Work has begun; nothing is said about whether it keeps to its dates.";
            case ON_TRACK -> "Work has begun and keeps to its dates.";
            case DELAYED -> "Work is behind its dates.";
            case PAUSED -> "Work has stopped for now.";
            case COMPLETED -> "Delivered. Give the day on which it was achieved.";
            case CANCELLED -> "Dropped or overtaken; no longer to be delivered. Give the reason.";
        };
    }

    private static String meaning(Rating rating) {
        return switch (rating) {
            case GREEN -> "Successful delivery on time is highly likely; nothing now threatens it.";
            case AMBER_GREEN -> "Successful delivery is probable; constant attention keeps risks from becoming issues.";
            case AMBER ->
                "Successful delivery is feasible; there are significant issues that can be resolved if acted on now.";
            case AMBER_RED -> "Successful delivery is in doubt; urgent action is needed on major risks or issues.";
            case RED -> "Successful delivery appears unachievable without a change of plan, scope or resources.";
            default -> "";
        };
    }
}
