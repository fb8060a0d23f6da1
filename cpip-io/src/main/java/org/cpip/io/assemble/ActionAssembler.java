package org.cpip.io.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cpip.io.prose.ProseReader;
import org.cpip.io.prose.Reading;
import org.cpip.io.prose.Reading.FoundParty;
import org.cpip.io.prose.Reading.PartyRole;
import org.cpip.io.recognise.BlockLocation;
import org.cpip.io.recognise.ColumnWords;
import org.cpip.io.recognise.DiagnosticLog;
import org.cpip.io.recognise.PlainText;
import org.cpip.io.recognise.PlanColumn;
import org.cpip.io.recognise.PlanRow;
import org.cpip.model.PartyKind;
import org.cpip.model.Slugs;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ReadingProfile;
import org.cpip.spi.exchange.SourceLocation;

/** Makes an action of a row: its cells and its wording interpreted. A cell that says something is believed. */
final class ActionAssembler {

    private static final Pattern WE = Pattern.compile(
            "\\b[Ww]e (?:will|must|shall|plan|aim|intend|are going|commit|undertake)\\b|\\b[Ww]e['\u2019]ll\\b");
    private static final Reading NOTHING = new Reading(Optional.empty(), List.of(), List.of(), List.of(), List.of());

    private final Optional<String> source;
    private final boolean prose;
    private final DiagnosticLog log;
    private final PartyRegister parties = new PartyRegister();
    private final ReferenceRegister references = new ReferenceRegister();
    private final ReportingCycles cycles = new ReportingCycles();
    private final AcronymNotes acronyms;

    private final Ids actionIds = new Ids();
    private final Ids milestoneIds = new Ids();
    private final Set<String> unknownPriorities = new HashSet<>();
    private final CellDates dates;
    private final DueCell dueCells;
    private final ReadingProfile profile;
    private final ProseReader sentences;
    private final LanguageCheck language = new LanguageCheck();
    /** The title above the row before, which most rows share. */
    private Optional<String> lastHeading = Optional.empty();

    ActionAssembler(String source, boolean prose, ReadingProfile profile, DiagnosticLog log) {
        this.source = Optional.of(source);
        this.prose = prose;
        this.profile = profile;
        this.sentences = new ProseReader(profile.dateOrder());
        this.dates = new CellDates(profile.dateOrder());
        this.dueCells = new DueCell(dates);
        this.log = log;
        this.acronyms = new AcronymNotes(log);
    }

    /** What is explained of acronyms, and what waits to be said of them. */
    AcronymNotes acronyms() {
        return acronyms;
    }

    PartyRegister parties() {
        return parties;
    }

    ReferenceRegister references() {
        return references;
    }

    CellDates dates() {
        return dates;
    }

    LanguageCheck language() {
        return language;
    }

    ReportingCycles cycles() {
        return cycles;
    }

    ActionDraft add(WorkstreamDraft workstream, PlanRow asWritten) {
        dates.learn(asWritten);
        Reading reading = prose ? sentences.next(asWritten.lines()) : NOTHING;
        PlanRow given = RowDates.settle(dueCells.apart(asWritten), reading, dates);
        PlanRow row = RowDates.effective(given, reading);
        String wording = row.wording();
        String wanted = PlainText.normalise(row.text(PlanColumn.ID));
        String number = row.number();
        String id = "";
        if (wanted.isEmpty() && !number.isEmpty() && !workstream.notesNumbers()) {
            // An id that nobody has is made of a number that no action of the workstream has.
            id = idOf(workstream, number);
            id = actionIds.take(id) ? id : "";
        }
        if (id.isEmpty()) {
            number = number(workstream, row);
            id = id(workstream, row, wanted, number);
        }
        if (!row.number().isEmpty()) {
            workstream.given(row.number());
        }
        RowProvenance origin = RowProvenance.of(source, heading(row), row, number);
        if (prose) {
            language.read(row);
        }
        acronyms.read(wording);
        // prose = false is for plans whose wording holds many dates that are none of theirs
        ActionDraft draft = new ActionDraft(id, number, row, reading.type(), origin.whole(wording));
        keepId(draft, wanted);
        List<PartyRegister.Entry> named = parties(reading, origin, row, draft);
        if (draft.leads.isEmpty() && !draft.leadSaid) {
            // "Harbour works (Lead: Harbour Board)" above the action
            PlanRow.Field above = row.fields().get(PlanColumn.LEAD_ABOVE);
            if (above != null) {
                draft.leads = parties.cell(above, origin, "column.lead", row.place());
            }
        }
        if (draft.leads.isEmpty() && profile.owner().isPresent() && isOurs(wording)) {
            // "We will act", and somebody said who "we" is
            draft.leads = List.of(parties.named(
                    profile.owner().get(), Optional.empty(), Optional.empty(), origin.whole(wording), row.place()));
        }
        if (!reading.milestones().isEmpty() || saysWhen(row)) {
            milestones(draft, id, row, origin, reading, named);
        }
        DateColumns.read(given, row, draft, dates, milestoneIds, log);
        if (!reading.references().isEmpty()) {
            draft.citations = reading.references().stream()
                    .map(found -> references.cite(found, origin.span(wording, found.at())))
                    .toList();
        }
        new ReportedProgress(row, log).into(draft);
        DateColumns.report(draft);
        draft.periods = PeriodUpdates.of(row, dates, log);
        PlaceInPlan.read(row, draft, dates, unknownPriorities, log);
        sayDoubts(reading, workstream, row);
        workstream.add(draft);
        return draft;
    }

    private Optional<String> heading(PlanRow row) {
        String title = row.heading().title();
        if (lastHeading.isEmpty() || !lastHeading.get().equals(title)) {
            lastHeading = Optional.of(title);
        }
        return lastHeading;
    }

    /** Whether a cell may hold a milestone. Most rows of most plans have none. */
    private static boolean saysWhen(PlanRow row) {
        return !row.milestones().isEmpty()
                || !row.text(PlanColumn.DUE).isEmpty()
                || !row.text(PlanColumn.MILESTONES).isEmpty();
    }

    private void milestones(
            ActionDraft draft,
            String id,
            PlanRow row,
            RowProvenance origin,
            Reading reading,
            List<PartyRegister.Entry> named) {
        MilestoneMerger merger = new MilestoneMerger(id, row, origin, reading, milestoneIds, dates, log);
        draft.milestones = merger.merge();
        cycles.add(id, reading, draft.milestones, merger.idOfFound(), named);
    }

    private String number(WorkstreamDraft workstream, PlanRow row) {
        if (row.number().isEmpty()) {
            // "No | Action / 3 | Build homes /  | Mend homes": not 4, which may stand below
            Optional<String> below = row.table() > 0 ? workstream.numberBelow(row.place()) : Optional.empty();
            below.ifPresent(number -> log.tally().renumbered(row.place()));
            return below.orElseGet(() -> workstream.nextNumber(row.place()));
        }
        String number = row.number();
        Optional<BlockLocation> before = workstream.number(number, row.place());
        if (before.isEmpty()) {
            return number;
        }
        // the second gets a number of its own, so that nothing is lost
        String free = workstream.freeNumber(number, row.place());
        if (row.table() > 0) {
            log.tally().renumbered(row.place());
        }
        log.warning(
                FieldProblem.SAME_NUMBER,
                row.place(),
                "The number " + number + " stands twice under \"" + workstream.title + "\": here and at "
                        + before.get().location() + "; this action was given the number " + free + ".");
        return free;
    }

    private static String idOf(WorkstreamDraft workstream, String number) {
        String slug = Slugs.of(number);
        // "Id | Theme | Action / harbours-7 | Harbours | Build homes": an id that was made so
        String id = workstream.id;
        boolean made = slug.length() > id.length() && slug.startsWith(id) && slug.charAt(id.length()) == '-';
        return made ? slug : id + "-" + slug;
    }

    private String id(WorkstreamDraft workstream, PlanRow row, String wanted, String number) {
        if (wanted.isEmpty()) {
            return actionIds.unique(idOf(workstream, number));
        }
        String slug = Slugs.of(wanted);
        if (actionIds.take(slug)) {
            // "Id | No | Action / act-7 | 1 | Build homes", "A-7"
            return slug;
        }
        // "act-7" a second time
        String given = actionIds.unique(idOf(workstream, number));
        log.warning(
                FieldProblem.BAD_ID,
                row.place()
                        .cell(row.field(PlanColumn.ID).map(PlanRow.Field::cell).orElse(0)),
                "Another action has the id \"" + PlainText.shorten(wanted) + "\"; this one was given the id \"" + given
                        + "\".");
        return given;
    }

    /** An id that is not written as ids are here is kept as it stands, for whoever knows the action by it. */
    private static void keepId(ActionDraft draft, String wanted) {
        if (!wanted.isEmpty() && !wanted.equals(draft.id) && !wanted.equals(draft.number)) {
            draft.givenId = wanted;
            draft.keep(ColumnWords.all().get(PlanColumn.ID).get(0), wanted);
        }
    }

    /** Gathers the parties of the wording and the cells; the result goes with the wording's parties one by one. */
    private List<PartyRegister.Entry> parties(Reading reading, RowProvenance origin, PlanRow row, ActionDraft draft) {
        // in a file that CPIP wrote, which has ids, a blank cell says that there is none
        boolean ours = !row.text(PlanColumn.ID).isEmpty();
        PlanRow.Field leads = row.fields().get(PlanColumn.LEAD);
        PlanRow.Field partners = row.fields().get(PlanColumn.PARTNERS);
        // a cell is believed: what the wording says of leads then only names parties
        draft.leadSaid = leads != null && (ours || saysSomething(leads));
        boolean partnersSaid = partners != null && (ours || saysSomething(partners));
        if (leads != null && draft.leadSaid) {
            LeadCell cell = ours ? new LeadCell(leads, Optional.empty()) : LeadCell.of(leads);
            draft.leads = parties.cell(cell.leads(), origin, "column.lead", row.place());
            keepNobody(leads, PlanColumn.LEAD, draft.leads, draft);
            cell.partners().ifPresent(help -> draft.partners = parties.cell(help, origin, "column.lead", row.place()));
        }
        if (partners != null && partnersSaid) {
            List<PartyRegister.Entry> named = parties.cell(partners, origin, "column.partners", row.place());
            keepNobody(partners, PlanColumn.PARTNERS, named, draft);
            draft.partners = together(draft.partners, named);
        }
        if (reading.parties().isEmpty()) {
            return List.of();
        }
        List<PartyRegister.Entry> named = reading.parties().stream()
                .map(found -> parties.named(
                        found.name(),
                        found.acronym(),
                        found.kind(),
                        origin.span(row.wording(), found.at()),
                        row.place()))
                .toList();
        for (int i = 0; i < named.size(); i++) {
            PartyRole role = reading.parties().get(i).role();
            if (role == PartyRole.LEAD && !draft.leadSaid) {
                // "No | Action / 1 | Harbour Council will publish it"
                draft.leads = with(draft.leads, named.get(i));
            } else if (role == PartyRole.PARTNER && !partnersSaid) {
                // "No | Action / 1 | We will work with Harbour Council"
                draft.partners = with(draft.partners, named.get(i));
            } else if (role == PartyRole.CHAIR) {
                // "No | Action / 1 | The Port Group, chaired by Harbour Council, will meet"
                chair(reading.parties(), named, i, row.wording());
            }
        }
        return named;
    }

    /** "TBC" is no body, and yet what the cell says. */
    private static void keepNobody(
            PlanRow.Field cell, PlanColumn column, List<PartyRegister.Entry> named, ActionDraft draft) {
        if (named.isEmpty() && saysSomething(cell)) {
            draft.keep(ColumnWords.all().get(column).get(0), PlainText.normalise(cell.text()));
        }
    }

    /** Whether the first sentence is a promise of whoever wrote the plan: "We will act", "By May 2031 we will act". */
    private static boolean isOurs(String wording) {
        int end = wording.indexOf(". ");
        return WE.matcher(end < 0 ? wording : wording.substring(0, end)).find();
    }

    private static boolean saysSomething(PlanRow.Field cell) {
        return !cell.text().isBlank();
    }

    private static List<PartyRegister.Entry> together(
            List<PartyRegister.Entry> some, List<PartyRegister.Entry> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private static List<PartyRegister.Entry> with(List<PartyRegister.Entry> parties, PartyRegister.Entry party) {
        List<PartyRegister.Entry> more = new ArrayList<>(parties);
        more.add(party);
        return more;
    }

    /** Whoever chairs, chairs the first group that the same sentence names. */
    private static void chair(List<FoundParty> found, List<PartyRegister.Entry> named, int chair, String wording) {
        for (int i = 0; i < found.size(); i++) {
            boolean group = found.get(i).kind().filter(PartyKind.GROUP::equals).isPresent();
            if (i != chair
                    && group
                    && sameSentence(
                            wording,
                            found.get(i).at().start(),
                            found.get(chair).at().start())) {
                // "No | Action / 1 | The Port Group, chaired by Harbour Council, will meet"
                named.get(i).chairedBy(named.get(chair));
                return;
            }
        }
    }

    private static boolean sameSentence(String wording, int one, int other) {
        int stop = wording.indexOf(". ", Math.min(one, other));
        return stop < 0 || stop > Math.max(one, other);
    }

    private void sayDoubts(Reading reading, WorkstreamDraft workstream, PlanRow row) {
        if (!reading.doubts().isEmpty()) {
            String path = "workstreams[" + workstream.index + "].actions[" + workstream.actions.size() + "].wording";
            for (Reading.Doubt doubt : reading.doubts()) {
                String words = doubt.at().of(row.wording());
                boolean acronym = PartyRegister.isAcronym(AcronymNotes.key(words));
                // "HLS’s" asks for "HLS"
                String message = acronym ? doubt.message().replace(words, AcronymNotes.key(words)) : doubt.message();
                SourceLocation place = row.place().location();
                Diagnostic said = doubt.isLostDate()
                        ? Diagnostic.warning(doubt.code(), place, message, doubt.remedy())
                        : Diagnostic.info(doubt.code(), place, message, doubt.remedy());
                if (acronym) {
                    acronyms.later(words, row.place().block(), said.withPath(path));
                } else {
                    log.add(row.place().block(), said.withPath(path));
                }
            }
        }
    }
}
