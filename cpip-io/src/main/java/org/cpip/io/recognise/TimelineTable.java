package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpip.spi.block.Block;
import org.jspecify.annotations.Nullable;

/** A table whose columns are years and whose cells are the actions of that year: "Workstream | 2031 | 2032". */
final class TimelineTable {

    private static final Pattern PERIOD = Pattern.compile(
            "(?:(?:by|in|during|spring|summer|autumn|winter|q[1-4]|[a-z]{3,9}) )?(?:19|20)\\d\\d(?:\\s?[-/–]\\s?(?:\\d\\d)?\\d\\d)?",
            Pattern.CASE_INSENSITIVE);

    /** "Short term", "Medium-term actions (2032-2034)", "Years 1-3", "Within 12 months", "Now". */
    private static final Pattern HORIZON = Pattern.compile(
            "(?:(?:in )?(?:the )?(?:immediate|short|shorter|near|medium|mid|long|longer)(?:[ -](?:to|and)[ -](?:medium|long))?[ -]?term"
                    + "|immediate(?:ly)?|now|next|later|(?:years?|phase|stage) \\d{1,2}(?: ?(?:[-–]|to) ?\\d{1,2})?"
                    + "|(?:(?:within|first|next|in) )?\\d{1,3} ?(?:[-–]|to)? ?(?:\\d{1,3} )?(?:days|weeks|months|years))"
                    + "(?: (?:actions?|priorities|steps))?(?: ?[(:–-] ?(?<when>[^()]{2,30})\\)?)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SIGN = Pattern.compile("^[•‣▪●○■·*-]\\s+");

    private final @Nullable String[] periods;
    private final TableContext context;
    private boolean said;

    private TimelineTable(@Nullable String[] periods, TableContext context) {
        this.periods = periods;
        this.context = context;
    }

    /** The table, if its first row names two periods or more and most cells below them hold words. */
    static Optional<TimelineTable> find(List<Block.TableRow> rows, TableContext context) {
        if (rows.size() < 2) {
            return Optional.empty();
        }
        @Nullable String[] periods = new @Nullable String[TableLayout.width(rows.get(0))];
        int count = 0;
        boolean horizon = false;
        for (Block.Cell cell : rows.get(0).cells()) {
            String text = PlainText.normalise(cell.text());
            if (cell.span() == 1 && text.length() < 20 && PERIOD.matcher(text).matches()) {
                periods[cell.column()] = text;
                count++;
            } else if (cell.span() == 1
                    && text.length() < 60
                    && HORIZON.matcher(text).matches()) {
                periods[cell.column()] = when(text);
                horizon = true;
                count++;
            } else if (cell.column() > 0) {
                // "Cost | 2031 | 2032 | Total"
                return Optional.empty();
            }
        }
        TimelineTable table = new TimelineTable(periods, context);
        List<Block.TableRow> below = rows.subList(1, rows.size());
        // "Short term | Long term" heads outcomes and risks as well
        return count >= 2 && table.holdsWords(below) && (!horizon || table.tells(below))
                ? Optional.of(table)
                : Optional.empty();
    }

    /** The date of "Short term (by 2031)", else the words themselves. */
    private static String when(String heading) {
        Matcher horizon = HORIZON.matcher(heading);
        String when = horizon.matches() ? horizon.group("when") : null;
        return when != null && ActionText.isDate(when) ? when : heading;
    }

    /** Whether most of what stands below the periods tells to do something. */
    private boolean tells(List<Block.TableRow> rows) {
        int telling = 0;
        int all = 0;
        for (Block.TableRow row : rows) {
            for (Block.Cell cell : row.cells()) {
                if (period(cell) != null && !PlanWords.isNothing(cell.text())) {
                    for (String wording : wordings(cell)) {
                        telling += ActionLook.is(wording) ? 1 : 0;
                        all++;
                    }
                }
            }
        }
        return telling * 2 > all;
    }

    private boolean holdsWords(List<Block.TableRow> rows) {
        int words = 0;
        int all = 0;
        for (Block.TableRow row : rows) {
            for (Block.Cell cell : row.cells()) {
                if (period(cell) != null && !PlanWords.isNothing(cell.text())) {
                    String plain = PlainText.normalise(cell.text());
                    long letters = plain.chars().filter(Character::isLetter).count();
                    words += PlainText.words(plain) > 1 && letters * 2 > plain.length() ? 1 : 0;
                    all++;
                }
            }
        }
        return words > 0 && words * 4 >= all * 3;
    }

    private @Nullable String period(Block.Cell cell) {
        return cell.column() < periods.length ? periods[cell.column()] : null;
    }

    void row(Block.TableRow row, BlockLocation place) {
        int number = 0;
        for (Block.Cell cell : row.cells()) {
            number++;
            String period = period(cell);
            if (PlanWords.isNothing(cell.text()) || cell.continued()) {
                continue;
            }
            if (period == null) {
                // "Harbours | Repair the wall | Inspect every ladder"
                context.outline().column(PlainText.title(cell.text()), place);
                continue;
            }
            for (String wording : wordings(cell)) {
                action(wording, period, number, place);
            }
        }
    }

    private void action(String wording, String period, int cell, BlockLocation place) {
        Map<PlanColumn, PlanRow.Field> fields = new EnumMap<>(PlanColumn.class);
        fields.put(PlanColumn.DUE, new PlanRow.Field(period, cell));
        Label label = Labels.of(wording);
        String plain = label.hasNumber() && label.closed() ? wording.substring(label.end()) : wording;
        String number = label.hasNumber() && label.closed() ? label.number() : "";
        context.rows()
                .add(
                        RowSelector.Evidence.TABLE,
                        new PlanRow(
                                context.outline().use(place), number, plain, fields, Map.of(), place.block(), place));
        if (number.isEmpty() && !said) {
            said = true;
            context.log()
                    .warning(
                            PlanProblem.NO_NUMBER,
                            place,
                            "The actions of this table have no numbers; they were numbered by position.");
        }
    }

    /** Each line of a cell that holds several, without its bullet. */
    private static List<String> wordings(Block.Cell cell) {
        List<String> wordings = new ArrayList<>();
        for (String line : cell.text().split("\n")) {
            String plain = PlainText.normalise(line);
            boolean signed = SIGN.matcher(plain).find();
            String text = signed ? SIGN.matcher(plain).replaceFirst("") : plain;
            boolean goesOn =
                    !wordings.isEmpty() && !signed && !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
            if (goesOn) {
                // "Repair the wall\nof the harbour": a line broken by hand
                wordings.set(wordings.size() - 1, wordings.get(wordings.size() - 1) + " " + text);
            } else if (!PlanWords.isNothing(text)) {
                wordings.add(text);
            }
        }
        return wordings;
    }
}
