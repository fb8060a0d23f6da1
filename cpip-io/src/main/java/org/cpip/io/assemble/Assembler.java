package org.cpip.io.assemble;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.io.recognise.DiagnosticLog;
import org.cpip.io.recognise.PlainText;
import org.cpip.io.recognise.PlanHandler;
import org.cpip.io.recognise.PlanRecommendation;
import org.cpip.io.recognise.PlanRow;
import org.cpip.io.recognise.WorkstreamHeading;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence.Scale;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.Slugs;
import org.cpip.model.SourceDocument;
import org.cpip.model.Workstream;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.PlanOptions;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;
import org.cpip.spi.internal.TextBudget;
import org.jspecify.annotations.Nullable;

/** Makes a programme of the rows of a plan. For one document and one thread. */
final class Assembler implements PlanHandler {

    private final Source source;
    private final Optional<String> mediaType;
    private final DiagnosticLog log;
    private final Optional<String> givenTitle;
    private final ActionAssembler actions;
    private final Ids workstreamIds = new Ids();
    private final Map<String, WorkstreamDraft> byTitle = new HashMap<>();
    private final Map<WorkstreamHeading, WorkstreamDraft> byHeading = new HashMap<>();
    private final Map<String, Integer> titles = new HashMap<>();
    private final List<WorkstreamDraft> workstreams = new ArrayList<>();
    private final Set<Integer> fivePointTables = new HashSet<>();
    private final RecommendationRegister recommendations = new RecommendationRegister();
    private final TextBudget texts;
    private final List<String> summary = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private @Nullable WorkstreamDraft current;

    Assembler(Source source, Optional<String> mediaType, ReadOptions options, DiagnosticLog log) {
        this.source = source;
        this.mediaType = mediaType;
        this.log = log;
        this.texts = new TextBudget(options.limits());
        this.givenTitle = Optional.of(PlainText.normalise(options.text(PlanOptions.TITLE)))
                .filter(text -> !text.isEmpty());
        this.actions =
                new ActionAssembler(Slugs.of(source.name()), options.flag(PlanOptions.PROSE), options.profile(), log);
    }

    @Override
    public void row(PlanRow row) {
        add(row);
    }

    @Override
    public void recommendation(PlanRecommendation made, Optional<PlanRow> action) {
        recommendations.add(made, action.map(this::add));
    }

    private ActionDraft add(PlanRow row) {
        // what is merged over many rows, or stands above them, is in each
        texts.spend(row.characters(), row.place().location());
        ActionDraft draft = actions.add(workstream(row.heading()), row);
        // only the scale of five points has Amber/Green and Amber/Red, and a table has one scale
        if (draft.isRatedBeyond(Scale.THREE_POINT)) {
            fivePointTables.add(draft.table);
        }
        return draft;
    }

    @Override
    public void title(String text) {
        title = Optional.of(text);
    }

    @Override
    public void summary(String paragraph) {
        summary.add(paragraph);
    }

    /** A block of the document, of which the plan is a part. */
    void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            actions.acronyms().read(paragraph.text());
        } else if (block instanceof Block.Heading heading) {
            actions.acronyms().read(heading.text());
        } else if (block instanceof Block.TableRow row && row.cells().size() == 2) {
            // "LKF | Lock Keepers’ Forum" of a glossary
            actions.acronyms().read(row.cells().get(1).text());
        }
    }

    /** The programme; empty when there was no action. */
    Optional<Programme> finish() throws IOException {
        if (workstreams.isEmpty()) {
            return Optional.empty();
        }
        actions.dates().finish(log);
        actions.language().finish(log);
        Predecessors.resolve(workstreams, log);
        List<Party> parties = actions.parties().finish(log, actions.acronyms());
        actions.acronyms().finish();
        // what the caller says, then what the document says, then the name of the file
        String name = givenTitle.or(() -> title).orElseGet(this::titleOfFile);
        Programme programme = Programme.builder()
                .parties(parties)
                .workstreams(workstreams.stream().map(this::finished).toList())
                .id(Slugs.of(name))
                .title(name)
                .summary(summary.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", summary)))
                .recommendations(recommendations.all())
                .references(actions.references().all())
                .cycles(actions.cycles().finish())
                .addSource(SourceDocument.builder()
                        .id(Slugs.of(source.name()))
                        .name(source.name())
                        .mediaType(mediaType)
                        .sha256(source.sha256())
                        .build())
                .build();
        return Optional.of(programme);
    }

    private Workstream finished(WorkstreamDraft draft) {
        PlaceInPlan.resolve(draft, log);
        List<Action> done = new ArrayList<>(draft.actions.size());
        for (ActionDraft action : draft.actions) {
            // known at the end: the first mixed rating may stand in the last row
            done.add(action.finish(fivePointTables.contains(action.table) ? Scale.FIVE_POINT : Scale.THREE_POINT));
        }
        return Workstream.builder()
                .id(draft.id)
                .title(draft.title)
                .actions(done)
                .build();
    }

    private WorkstreamDraft workstream(WorkstreamHeading heading) {
        WorkstreamDraft last = current;
        if (last != null && last.heading == heading) {
            return last;
        }
        String title = heading.title();
        WorkstreamDraft known = byHeading.get(heading);
        if (known == null && heading.origin() == WorkstreamHeading.Origin.COLUMN) {
            // a column may name a workstream again, a heading begins another
            known = byTitle.get(key(title));
        }
        if (known == null) {
            known = new WorkstreamDraft(
                    workstreamIds.unique(Slugs.of(title)), heading, freeTitle(heading), workstreams.size());
            workstreams.add(known);
            byTitle.putIfAbsent(key(known.title), known);
        }
        byHeading.put(heading, known);
        current = known;
        return known;
    }

    /** The title, or with a number at its end the first that no workstream has. */
    private String freeTitle(WorkstreamHeading heading) {
        WorkstreamDraft first = byTitle.get(key(heading.title()));
        if (first == null) {
            return heading.title();
        }
        String free = heading.title();
        for (int n = titles.getOrDefault(key(free), 2); byTitle.containsKey(key(free)); n++) {
            free = heading.title() + " (" + n + ")";
            titles.put(key(heading.title()), n + 1);
        }
        log.warning(
                FieldProblem.SAME_TITLE,
                heading.place(),
                "Two workstreams have the title \"" + heading.title() + "\": here and at "
                        + first.heading.place().location() + "; this one was called \"" + free + "\".");
        return free;
    }

    private static String key(String title) {
        return title.toLowerCase(Locale.ROOT);
    }

    private String titleOfFile() {
        String name = source.name();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String text = stem.isBlank() ? "Programme" : stem;
        log.add(
                0,
                FieldProblem.NO_TITLE.info(
                        SourceLocation.of(source.name()),
                        "The document has no title; the programme was called \"" + text + "\" after the file."));
        return text;
    }
}
