package org.cpip.reporting.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.cpip.model.diff.PlacedAction;
import org.cpip.reporting.ActionChange;
import org.cpip.reporting.ActionChange.Kind;
import org.cpip.reporting.ChangeReport;
import org.cpip.reporting.Rerating;
import org.cpip.reporting.Slip;
import org.cpip.reporting.text.Direction;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Row;

/** What happened to each action in one sentence, what matters most first. */
final class ChangeSentences {

    private static final int LONGEST = 60;

    /** Of several things that happened to an action, the first of these is told. */
    private static final List<Kind> ORDER = List.of(
            Kind.CANCELLED,
            Kind.DROPPED,
            Kind.WORSE,
            Kind.SLIPPED,
            Kind.COMPLETED,
            Kind.BETTER,
            Kind.ACHIEVED,
            Kind.ADDED,
            Kind.STATUS,
            Kind.BROUGHT_FORWARD,
            Kind.REWORDED);

    private final ChangeReport report;
    private final Wording words;

    ChangeSentences(ChangeReport report, Wording words) {
        this.report = report;
        this.words = words;
    }

    List<Row> rows() {
        List<ActionChange> told = mixed(report.actions().stream()
                .filter(change -> change.kinds().stream().anyMatch(ORDER::contains))
                .toList());
        CellFactory cells = new CellFactory(words);
        return told.stream()
                .map(change -> {
                    PlacedAction placed = change.pair().latest();
                    return Row.of(placed.action().id(), cells.action(placed), Cell.text(sentence(change)));
                })
                .toList();
    }

    /** Two of the first kind, two of the next and so on, and then again: a brief has room for few, and each kind matters. */
    private static List<ActionChange> mixed(List<ActionChange> changes) {
        Map<Kind, List<ActionChange>> byKind = new EnumMap<>(Kind.class);
        changes.forEach(change ->
                byKind.computeIfAbsent(first(change), kind -> new ArrayList<>()).add(change));
        List<ActionChange> mixed = new ArrayList<>(changes);
        Map<ActionChange, Integer> turns = new IdentityHashMap<>();
        byKind.values().forEach(each -> {
            for (int i = 0; i < each.size(); i++) {
                turns.put(each.get(i), i / 2);
            }
        });
        mixed.sort(Comparator.comparing((ActionChange change) -> turns.get(change))
                .thenComparing(change -> ORDER.indexOf(first(change))));
        return mixed;
    }

    private static Kind first(ActionChange change) {
        return ORDER.stream().filter(change.kinds()::contains).findFirst().orElseThrow();
    }

    private String sentence(ActionChange change) {
        Kind kind = first(change);
        String action = Direction.isolated(title(change.pair().latest().action().label()));
        return switch (kind) {
            case CANCELLED, DROPPED ->
                words.text(
                        "brief.change." + kind,
                        action,
                        ChangeReport.reasonForWithdrawal(change).orElseGet(() -> words.text("none.reason")));
            case WORSE, BETTER -> rerated(kind, change, action);
            case SLIPPED -> {
                Slip slip = change.slips().stream()
                        .max(Comparator.comparing(each -> each.days().orElse(0L)))
                        .orElseThrow();
                yield words.text(
                        "brief.change.SLIPPED",
                        Direction.isolated(title(slip.milestone().milestone().title())),
                        slip.days().orElseThrow(),
                        slip.to().map(words::due).orElseGet(() -> words.text("none.date")));
            }
            case STATUS ->
                words.text(
                        "brief.change.STATUS",
                        action,
                        change.statusAfter().map(words::status).orElseGet(() -> words.text("none.status")));
            case COMPLETED, ACHIEVED -> {
                String key = "brief.change." + kind;
                yield report.metLate(change).stream()
                        .findFirst()
                        .map(latest -> words.text(key + ".late", action, latest.daysLate()))
                        .orElseGet(() -> words.text(key, action));
            }
            default -> words.text("brief.change." + kind, action);
        };
    }

    private String rerated(Kind kind, ActionChange change, String action) {
        Rerating rerating = change.reratings().stream()
                .filter(each -> kind == Kind.WORSE ? each.isWorse() : each.isBetter())
                .findFirst()
                .orElseThrow();
        return words.text(
                "brief.change." + kind,
                action,
                rerating.from().map(words::confidence).orElseThrow(),
                rerating.to().map(words::confidence).orElseThrow());
    }

    /** As much of a wording as fits in a sentence, without the stop at its end. */
    static String title(String wording) {
        return title(wording, LONGEST);
    }

    static String title(String wording, int longest) {
        String title = wording.strip();
        if (title.length() > longest) {
            int space = title.lastIndexOf(' ', longest);
            int cut = space > longest / 2 ? space : longest;
            return title.substring(0, Character.isLowSurrogate(title.charAt(cut)) ? cut - 1 : cut) + "…";
        }
        return title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    }
}
