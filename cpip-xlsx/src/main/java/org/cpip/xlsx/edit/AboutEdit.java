package org.cpip.xlsx.edit;

import java.time.DateTimeException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.io.assemble.CustomColumns;
import org.cpip.model.Programme;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.spi.exchange.SourceLocation;
import org.cpip.xlsx.cell.SheetCell;
import org.cpip.xlsx.write.CellValue;
import org.cpip.xlsx.write.PlanSheets;

/** What the sheet About shows of the plan as a whole. For one thread. */
final class AboutEdit {

    private final Map<String, Deque<String>> written = new HashMap<>();
    private final EditLog log;
    private Programme plan;

    AboutEdit(Programme plan, EditLog log) {
        this.plan = plan;
        this.log = log;
        for (List<String> row : PlanSheets.about(plan)) {
            written.computeIfAbsent(Written.key(row.get(0)), label -> new ArrayDeque<>(1))
                    .add(row.get(1));
        }
    }

    void row(Map<Integer, SheetCell> row, SourceLocation place) {
        Shown label = Shown.of(row, 0);
        Shown shown = Shown.of(row, 1);
        Deque<String> texts = label.isEmpty() ? null : written.get(Written.key(label.text()));
        String before = texts == null ? null : texts.poll();
        if (before != null && !shown.is(CellValue.words(before))) {
            Optional<String> refusal = take(label.text(), shown);
            log.change(place.withCell(2), label.text(), "the plan", before, shown.text(), refusal);
        }
    }

    private Optional<String> take(String label, Shown shown) {
        Optional<String> text = shown.isEmpty() ? Optional.empty() : Optional.of(shown.text());
        switch (label) {
            case "Title" -> plan = plan.toBuilder().title(shown.text()).build();
            case "Summary" -> plan = plan.toBuilder().summary(text).build();
            case "Period" -> {
                try {
                    plan = plan.toBuilder().period(text.map(EdtfPeriod::parse)).build();
                } catch (DateTimeException e) {
                    return Optional.of("it is no period, such as 2017/2019");
                }
            }
            default -> {
                if (!CustomColumns.isMarked(label)) {
                    return Optional.of("by the id a program knows the plan");
                }
                Map<String, String> fields = new java.util.LinkedHashMap<>(plan.customFields());
                text.ifPresentOrElse(
                        now -> fields.put(CustomColumns.name(label), now),
                        () -> fields.remove(CustomColumns.name(label)));
                plan = plan.toBuilder().customFields(fields).build();
            }
        }
        return Optional.empty();
    }

    /** The plan with what the sheet says of it. */
    Programme edited() {
        return plan;
    }
}
