package org.cpip.io.docx.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cpip.io.prose.DateWords;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.office.internal.word.Cell;
import org.cpip.office.internal.word.ContentsList;
import org.cpip.office.internal.word.DocumentTheme;
import org.cpip.office.internal.word.PackageWriter;
import org.cpip.office.internal.word.PageSetup;
import org.cpip.office.internal.word.ParagraphStyle;
import org.cpip.office.internal.word.Part;
import org.cpip.office.internal.word.StyleIds;
import org.cpip.office.internal.word.WordWriter;
import org.cpip.office.internal.word.XmlWriter;

/** What the document says, from title to last table. */
final class PlanBody {

    private static final String AT_A_GLANCE = "At a glance";
    private static final String ACTIONS = "Actions by workstream";
    private static final String PARTIES = "Bodies and groups";
    private static final String REFERENCES = "Legislation and documents";

    private final Programme programme;
    private final Wording wording;
    private final PlanTables tables;
    private final PageSetup page;
    private final StyleIds styles;
    private final ContentsList contents;

    PlanBody(Programme programme, Wording wording, DocxOptions.Contents wanted, DocumentTheme theme) {
        this.programme = programme;
        this.wording = wording;
        tables = new PlanTables(programme, wording);
        page = theme.pageSetup(tables.isWide());
        styles = theme.styles();
        boolean listed =
                switch (wanted) {
                    case AUTO -> PageEstimate.isLong(programme, tables, page);
                    case YES -> true;
                    case NO -> false;
                };
        contents = new ContentsList(listed);
    }

    void write(XmlWriter xml) throws IOException {
        WordWriter word = new WordWriter(xml, styles);
        xml.markup(PackageWriter.DECLARATION);
        xml.markup("<w:document " + WordWriter.NAMESPACE + " xmlns:r=\"" + Part.RELATIONSHIPS + "\"><w:body>");
        summary(word);
        actions(word);
        boolean endsWithTable = lists(word);
        if (endsWithTable) {
            word.paragraph(ParagraphStyle.TABLE_END, "");
        }
        xml.markup(page.section());
        xml.markup("</w:body></w:document>");
    }

    /** The programme's own words stand under its title, where a reader of the document finds them. */
    private void summary(WordWriter word) throws IOException {
        word.paragraph(ParagraphStyle.TITLE, titleOf(programme));
        word.paragraph(ParagraphStyle.SUBTITLE, "Plan of actions and milestones");
        if (programme.summary().isPresent() && !Cell.isBlank(programme.summary().get())) {
            word.paragraph(ParagraphStyle.BODY, programme.summary().get());
        }
        contents.write(word, headings());
        contents.heading(word, ParagraphStyle.HEADING_1, AT_A_GLANCE);
        word.paragraph(ParagraphStyle.BODY, scope());
    }

    private String scope() {
        int actions = 0;
        int dated = 0;
        for (Workstream workstream : programme.workstreams()) {
            actions += workstream.actions().size();
            dated += (int) workstream.actions().stream()
                    .flatMap(action -> action.milestones().stream())
                    .filter(milestone -> milestone.due().isPresent())
                    .count();
        }
        List<String> sentences = new ArrayList<>();
        sentences.add("This plan has " + Wording.count(programme.workstreams().size(), "workstream") + " and "
                + Wording.count(actions, "action") + ", with " + Wording.count(dated, "dated milestone") + ".");
        programme.period().ifPresent(period -> sentences.add("Period covered: " + DateWords.print(period) + "."));
        programme.owner().ifPresent(owner -> sentences.add("Owner: " + wording.party(owner) + "."));
        return String.join(" ", sentences);
    }

    private void actions(WordWriter word) throws IOException {
        if (programme.workstreams().isEmpty()) {
            return;
        }
        contents.heading(word, ParagraphStyle.HEADING_1, ACTIONS);
        for (Workstream workstream : programme.workstreams()) {
            contents.heading(word, ParagraphStyle.HEADING_2, titleOf(workstream));
            if (workstream.lead().isPresent()) {
                word.paragraph(ParagraphStyle.LEAD, leadOf(workstream.lead().get(), wording));
            }
            if (workstream.actions().isEmpty()) {
                word.paragraph(ParagraphStyle.BODY, "No actions are recorded for this workstream.");
            } else {
                word.table(tables.actions(workstream), workstream.actions(), page.textWidth());
            }
        }
    }

    /** Writes the lists of parties and references; says whether the document now ends with a table. */
    private boolean lists(WordWriter word) throws IOException {
        if (!programme.parties().isEmpty()) {
            contents.heading(word, ParagraphStyle.HEADING_1, PARTIES);
            word.table(tables.parties(), programme.parties(), page.textWidth());
        }
        if (!programme.references().isEmpty()) {
            contents.heading(word, ParagraphStyle.HEADING_1, REFERENCES);
            word.table(tables.references(), programme.references(), page.textWidth());
        }
        List<Workstream> workstreams = programme.workstreams();
        boolean plansEndWithTable = !workstreams.isEmpty()
                && !workstreams.get(workstreams.size() - 1).actions().isEmpty();
        return plansEndWithTable
                || !programme.parties().isEmpty()
                || !programme.references().isEmpty();
    }

    /** The headings in the order in which they are written. */
    private List<ContentsList.Entry> headings() {
        List<ContentsList.Entry> headings = new ArrayList<>();
        headings.add(new ContentsList.Entry(ParagraphStyle.CONTENTS_1, AT_A_GLANCE));
        if (!programme.workstreams().isEmpty()) {
            headings.add(new ContentsList.Entry(ParagraphStyle.CONTENTS_1, ACTIONS));
        }
        for (Workstream workstream : programme.workstreams()) {
            headings.add(new ContentsList.Entry(ParagraphStyle.CONTENTS_2, titleOf(workstream)));
        }
        if (!programme.parties().isEmpty()) {
            headings.add(new ContentsList.Entry(ParagraphStyle.CONTENTS_1, PARTIES));
        }
        if (!programme.references().isEmpty()) {
            headings.add(new ContentsList.Entry(ParagraphStyle.CONTENTS_1, REFERENCES));
        }
        return headings;
    }

    static String titleOf(Programme programme) {
        return orElse(programme.title(), "Untitled programme");
    }

    static String titleOf(Workstream workstream) {
        return orElse(workstream.title(), "Untitled workstream");
    }

    static String leadOf(String party, Wording wording) {
        return "Lead: " + wording.party(party);
    }

    private static String orElse(String text, String other) {
        return Cell.isBlank(text) ? other : text;
    }
}
