package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cpip.spi.exchange.Coverage;
import org.jspecify.annotations.Nullable;

/** Reads the actions of the sections of a document: where each begins, what belongs to it. */
final class ListReader {

    /** "* In consultation with ...", "** Subject to funds". */
    private static final Pattern NOTE_SIGNS = Pattern.compile("[*†‡]{1,3} ?(?=\\p{L})");

    private final PlanOutline outline;
    private final DiagnosticLog log;
    private final Map<BlockLocation, StepTable> steps;
    private final List<ListAction> actions = new ArrayList<>();
    private final ActionFields fields = new ActionFields();
    private SectionStyle style = SectionStyle.PLAIN;
    private Section section;
    private @Nullable ListAction open;
    /** The last action with a label, whatever has ended its text. */
    private @Nullable ListAction owner;

    private @Nullable LeadIn leadIn;
    private int leadInBlock;
    /** Whether a heading below that of the action began, so that what follows explains and is no wording. */
    private boolean detached;

    private boolean listSeen;
    /** Whether an action of the section in hand has begun. */
    private boolean actionsBelow;

    /** The action whose table of milestones was the line before, or notes below that table. */
    private @Nullable ListAction tabled;

    /** {@code steps} are tables by their places; those that belong to an action are taken out. */
    ListReader(Section first, PlanOutline outline, DiagnosticLog log, Map<BlockLocation, StepTable> steps) {
        this.section = first;
        this.outline = outline;
        this.log = log;
        this.steps = steps;
    }

    List<ListAction> read(List<Section> sections) {
        for (Section each : sections) {
            section = each;
            style = SectionStyle.of(each);
            close();
            owner = null;
            listSeen = false;
            actionsBelow = false;
            for (Line line : each.lines) {
                step(line);
            }
        }
        close();
        Dittos.settle(actions);
        return actions;
    }

    private void step(Line line) {
        switch (line.kind()) {
            case TABLE -> {
                boolean taken = steps(line);
                close();
                tabled = taken ? owner : null;
                listSeen = false;
            }
            case ACTION_HEADING -> begin(line, RowSelector.Evidence.LABELLED, null);
            case HEADING -> innerHeading(line);
            default -> text(line);
        }
    }

    /** A table of milestones belongs to the action above it, as does the rest of it on the next page. */
    private boolean steps(Line line) {
        ListAction above = owner;
        StepTable table = above == null ? null : steps.remove(line.place());
        if (above == null || table == null) {
            return false;
        }
        above.take(table);
        return true;
    }

    /** "| OMB* |", "* In consultation with the Council.": what stands below an action's table is a note of the action. */
    private boolean isNote(Line line) {
        ListAction above = tabled;
        boolean bullet = line.kind() == Line.Kind.ITEM
                && !line.label().hasNumber()
                && !line.label().hasWord();
        if (above == null || !bullet && !NOTE_SIGNS.matcher(line.text()).lookingAt()) {
            tabled = null;
            return false;
        }
        above.add(NOTE_SIGNS.matcher(line.wording()).replaceFirst(""));
        above.blocks.add(line.place().block());
        return true;
    }

    /** "Lead" as a heading below that of the action; "Why this matters" begins what is no wording. */
    private void innerHeading(Line line) {
        fields.heading(line);
        detached = true;
    }

    private void text(Line line) {
        String text = line.wording();
        if (PlanWords.isBoilerplate(text)) {
            // "Back to top", "- Print this page"
            close();
            return;
        }
        if (text.isEmpty() && !line.label().hasNumber() && !line.label().hasWord()) {
            struck(line);
            return;
        }
        if (isNote(line)) {
            return;
        }
        ListAction above = open;
        // "Agreed action: ..." begins one where none is open, or where that began so as well
        boolean may = above == null
                || Labels.agreed(above.line.label().printed() + "x").hasWord();
        Label agreed = may ? Labels.agreed(line.text()) : Label.NONE;
        if (above != null && !may && fields.agreed(above, line)) {
            above.blocks.add(line.place().block());
            return;
        }
        if (above != null && !agreed.hasWord() && fields.take(above, line)) {
            above.blocks.add(line.place().block());
            return;
        }
        if (above != null && fields.restates(above, line)) {
            above.blocks.add(line.place().block());
        } else if (begins(line)) {
            begin(line, evidence(line), ownerOf(line));
        } else if (agreed.hasWord()) {
            // "Finding 3", "The pier is old.", "Agreed action: The Board will mend it."
            begin(line.withLabel(agreed), RowSelector.Evidence.LABELLED, null);
        } else if (open != null && belongs(line)) {
            part(line, open);
        } else if (style == SectionStyle.PLAIN && line.kind() == Line.Kind.PARAGRAPH && PlainActions.is(line)) {
            plain(line);
        } else {
            narrative(line);
        }
    }

    /** "Commitment 1: Publish the register", "Milestone 1: Release a paper": a milestone is part of what stands above it. */
    private @Nullable ListAction ownerOf(Line line) {
        ListAction above = owner;
        boolean part = above != null
                && LabelWords.isStep(line.label().word())
                && !LabelWords.isStep(above.line.label().word())
                && !above.number.isEmpty();
        return part ? above : null;
    }

    /** An item all of whose text is struck out. */
    private void struck(Line line) {
        if (!line.marks().struck().isEmpty() && line.kind() == Line.Kind.ITEM) {
            begin(line, RowSelector.Evidence.BULLET, null);
        }
    }

    private boolean begins(Line line) {
        if (line.label().hasWord()) {
            return true;
        }
        return switch (style) {
            case LABELLED, PLAIN -> false;
            case NUMBERED ->
                line.label().hasNumber() && !isInner(line)
                        // bullets above the numbers are something else, perhaps
                        || line.kind() == Line.Kind.ITEM && isBesideBullets(line);
            case BULLETS -> line.kind() == Line.Kind.ITEM && !isInner(line);
            case RUN_IN -> SectionStyle.isRunIn(line);
        };
    }

    /** Whether no action is open, or one that is a bullet as well and no deeper. */
    private boolean isBesideBullets(Line line) {
        ListAction above = open;
        return above == null
                || above.root().line.isBullet()
                        && line.level() <= above.root().line.level();
    }

    private RowSelector.Evidence evidence(Line line) {
        if (line.label().hasWord()) {
            return RowSelector.Evidence.LABELLED;
        }
        return line.label().hasNumber()
                ? RowSelector.Evidence.NUMBERED
                : line.kind() == Line.Kind.ITEM ? RowSelector.Evidence.BULLET : RowSelector.Evidence.PLAIN;
    }

    /** Whether a line is inside the action in hand by its place: deeper, or letters and bullets below a number. */
    private boolean isInner(Line line) {
        ListAction above = open;
        if (above == null) {
            return false;
        }
        Line root = above.root().line;
        boolean letters = line.label().isAlphabetic()
                && root.label().hasNumber()
                && !root.label().isAlphabetic();
        return line.level() > root.level()
                || letters
                || !line.label().hasNumber() && root.label().hasNumber();
    }

    private void begin(Line line, RowSelector.Evidence evidence, @Nullable ListAction parent) {
        LeadIn above = leadIn;
        String text = line.wording();
        boolean introduced = above != null && above.promises() && !ActionLook.beginsWithSubject(text);
        TrailingFacts whole = TrailingFacts.of(text);
        ListAction action =
                new ListAction(section, evidence, line, parent, introduced, ActionText.of(whole, above, introduced));
        ActionText.marks(action, log);
        ActionText.fields(action, whole);
        ActionText.bracket(action);
        open = action;
        owner = evidence == RowSelector.Evidence.LABELLED ? action.root() : null;
        actions.add(action);
        actionsBelow = true;
        if (introduced) {
            action.blocks.add(leadInBlock);
        }
        listSeen |= evidence != RowSelector.Evidence.PLAIN;
        detached = false;
        fields.reset();
        if (line.kind() != Line.Kind.ITEM && !line.label().hasNumber()) {
            leadIn = null;
        }
    }

    private boolean belongs(Line line) {
        if (detached || line.kind() == Line.Kind.ITEM) {
            return !detached;
        }
        ListAction above = open;
        boolean last = above != null && !above.hasWording();
        if (!last && above != null && above.line.label().hasWord() && above.number.isEmpty()) {
            // "ACTION: Council to publish a map.", "Members asked for another."
            return false;
        }
        boolean goesOn = style == SectionStyle.NUMBERED || style == SectionStyle.LABELLED;
        // "1. We will act.", "This will take a year."; "Recommendation 12", "We will act"
        return last
                || goesOn
                        && (PlainText.isSentence(line.text())
                                || line.text().endsWith(":")
                                || line.label().hasNumber());
    }

    private void part(Line line, ListAction above) {
        ListAction root = above.root();
        if (line.label().hasNumber() && root.isComplete() && isOneBelow(line, above, root)) {
            // "1. We will act.", "a. We will look by May."
            begin(line, root.evidence, root);
            return;
        }
        String printed = line.label().hasNumber() ? line.label().printed() + " " : "";
        above.add(printed + line.wording());
        above.blocks.add(line.place().block());
        ActionText.marks(above, line);
    }

    /** Whether it stands right below the outermost action, and not inside one of its parts. */
    private static boolean isOneBelow(Line line, ListAction above, ListAction root) {
        return above == root
                || line.level() <= above.line.level()
                        && line.label().shape() == above.line.label().shape();
    }

    private void plain(Line line) {
        for (Line each : PlainActions.of(line)) {
            begin(each, RowSelector.Evidence.PLAIN, null);
        }
        open = null;
    }

    private void narrative(Line line) {
        boolean inAction = open != null && detached;
        if (!inAction) {
            open = null;
        }
        String lead = actionsBelow || line.kind() == Line.Kind.ITEM ? "" : HeadingLead.line(line.text());
        if (!lead.isEmpty()) {
            // "Senior responsible owner: Jane Doe" below a heading
            section.lead = lead;
            log.coverage().claim(line.place().block(), Coverage.Fate.STRUCTURE);
            return;
        }
        if (!actionsBelow && KeyLine.of(line.text()).filter(KeyLine::isDated).isPresent()) {
            log.warning(
                    PlanProblem.LOOSE_PARAGRAPH,
                    line.place(),
                    "\"" + PlainText.shorten(line.text()) + "\" says when, above the actions, and is in none of them.",
                    "Give each action below it the date that holds of it.");
            return;
        }
        leadIn = LeadIn.of(line.text()).orElse(null);
        leadInBlock = line.place().block();
        if (line.kind() == Line.Kind.ITEM || inAction) {
            return;
        }
        if (listSeen && leadIn == null) {
            // narrative is counted with all the rest that is in no action; what looks like a heading may be one
            if (!PlainText.isSentence(line.text())) {
                log.warning(
                        PlanProblem.LOOSE_PARAGRAPH,
                        line.place(),
                        "\"" + PlainText.shorten(line.text())
                                + "\" stands after an action, is no part of it and was read as no heading.");
            }
        } else if (actions.isEmpty() && section.title.isEmpty() || section.wholeDocument) {
            outline.paragraph(line.text(), line.place());
        }
    }

    private void close() {
        open = null;
        tabled = null;
        leadIn = null;
        fields.reset();
        detached = false;
    }
}
