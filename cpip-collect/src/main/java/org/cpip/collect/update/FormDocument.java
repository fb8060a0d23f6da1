package org.cpip.collect.update;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.collect.update.UpdateForm.FormRow;
import org.cpip.io.prose.DateWords;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.office.internal.form.CarriedTable;
import org.cpip.office.internal.word.BuiltInTheme;
import org.cpip.office.internal.word.Cell;
import org.cpip.office.internal.word.Column;
import org.cpip.office.internal.word.ContentsList;
import org.cpip.office.internal.word.DocumentTheme;
import org.cpip.office.internal.word.PackageWriter;
import org.cpip.office.internal.word.PageSetup;
import org.cpip.office.internal.word.ParagraphStyle;
import org.cpip.office.internal.word.Part;
import org.cpip.office.internal.word.Table;
import org.cpip.office.internal.word.WordWriter;
import org.cpip.office.internal.word.XmlWriter;

/** A form as a Word document: a section an action, with its questions in a table whose answers are content controls. */
final class FormDocument {

    /** The rows of the form as a table, which the document carries unseen. */
    static final CarriedTable CARRIED =
            new CarriedTable("urn:cpip:update-form", "8E0B7C52-64A1-4C0E-9F3B-2D5A9C1E7F10");

    /** About three actions fit a page, and from eleven pages on a list of contents is due. */
    private static final int SHORT = 20;

    private static final int LONGEST_HEADING = 60;
    private static final int QUESTION_WIDTH = 3_900;

    private final UpdateForm form;
    private final DocumentTheme theme = new BuiltInTheme();
    private final PageSetup page = theme.pageSetup(false);
    private final Map<String, String> names = new HashMap<>();
    private final ContentsList contents;

    private FormDocument(UpdateForm form) {
        this.form = form;
        this.contents = new ContentsList(form.rows().size() > SHORT);
        for (Party party : form.programme().parties()) {
            names.putIfAbsent(party.id(), party.name());
        }
    }

    static void write(UpdateForm form, OutputStream out) throws IOException {
        List<List<String>> carried = new ArrayList<>(form.records());
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        write(form, carried, plain);
        DocumentReader.outside(plain.toByteArray(), carried).stream()
                .map(DocumentRows::text)
                .forEach(carried::add);
        write(form, carried, out);
    }

    /** What it says beside answers is known by reading what was written, so that both are told apart by the same rules. */
    private static void write(UpdateForm form, List<List<String>> carried, OutputStream out) throws IOException {
        FormDocument document = new FormDocument(form);
        String title = document.title();
        Programme programme = form.programme();
        List<Part> parts = new ArrayList<>(document.theme.parts(title));
        parts.add(Part.properties(title, programme.owner().map(document::name).orElse(title)));
        parts.add(Part.document(document::body));
        parts.addAll(CARRIED.parts(carried));
        PackageWriter.write(parts, document.theme.relations(), out);
    }

    /** The heading of an action: its number and as much of its label as fits a line. */
    static String heading(String number, String label) {
        String line = label.strip().replaceAll("\\s+", " ");
        return orElse((number + " " + cut(line)).strip(), "Untitled action");
    }

    /** Ends with a whole word, and with nothing that would stand oddly before the dots. */
    private static String cut(String line) {
        if (line.length() <= LONGEST_HEADING) {
            return line;
        }
        int end = Math.max(line.lastIndexOf(' ', LONGEST_HEADING), 0);
        while (end > 0 && !Character.isLetterOrDigit(line.charAt(end - 1))) {
            end--;
        }
        boolean split = end == 0 && Character.isHighSurrogate(line.charAt(LONGEST_HEADING - 1));
        return line.substring(0, end > 0 ? end : LONGEST_HEADING - (split ? 1 : 0)) + "…";
    }

    /** The heading of a workstream. */
    static String heading(String workstream) {
        return orElse(workstream, "Untitled workstream");
    }

    private static String orElse(String text, String other) {
        return Cell.isBlank(text) ? other : text;
    }

    private String title() {
        return orElse(form.programme().title(), "Untitled programme");
    }

    private String name(String party) {
        return names.getOrDefault(party, party);
    }

    private void body(XmlWriter xml) throws IOException {
        WordWriter word = new WordWriter(xml, theme.styles());
        xml.markup(PackageWriter.DECLARATION);
        xml.markup("<w:document " + WordWriter.NAMESPACE + " xmlns:r=\"" + Part.RELATIONSHIPS + "\"><w:body>");
        word.paragraph(ParagraphStyle.TITLE, title());
        word.paragraph(ParagraphStyle.SUBTITLE, "Progress form: the position on " + FormControl.words(form.asAt()));
        if (form.rows().isEmpty()) {
            word.paragraph(ParagraphStyle.HEADING_1, "Actions");
            word.paragraph(ParagraphStyle.BODY, "There is no open action to report on.");
        } else {
            word.paragraph(
                    ParagraphStyle.BODY,
                    "Please change the answers that have changed, say what progress has been made, save this document"
                            + " and return it. What you leave as it is stays as it was reported. A reason is"
                            + " needed for a change of confidence, for a later date, for what is cancelled, and for"
                            + " what is completed on no known day.");
            contents.write(word, entries());
            sections(word);
            word.paragraph(ParagraphStyle.TABLE_END, "");
        }
        xml.markup(page.section());
        xml.markup("</w:body></w:document>");
    }

    private List<ContentsList.Entry> entries() {
        List<ContentsList.Entry> entries = new ArrayList<>();
        Optional<String> workstream = Optional.empty();
        for (FormRow row : form.rows()) {
            if (!workstream.equals(Optional.of(row.workstream()))) {
                workstream = Optional.of(row.workstream());
                entries.add(new ContentsList.Entry(ParagraphStyle.CONTENTS_1, heading(row.workstream())));
            }
            entries.add(new ContentsList.Entry(
                    ParagraphStyle.CONTENTS_2,
                    heading(row.action().number(), row.action().label())));
        }
        return entries;
    }

    private void sections(WordWriter word) throws IOException {
        Optional<String> workstream = Optional.empty();
        for (FormRow row : form.rows()) {
            if (!workstream.equals(Optional.of(row.workstream()))) {
                workstream = Optional.of(row.workstream());
                contents.heading(word, ParagraphStyle.HEADING_1, heading(row.workstream()));
            }
            section(word, row);
        }
    }

    private void section(WordWriter word, FormRow row) throws IOException {
        Action action = row.action();
        String heading = heading(action.number(), action.label());
        contents.heading(word, ParagraphStyle.HEADING_2, heading);
        if (!Cell.isBlank(action.wording())
                && !heading.endsWith(action.wording().strip())) {
            word.paragraph(ParagraphStyle.LEAD, action.wording().strip());
        }
        FormValues values = FormValues.of(action);
        Optional<Milestone> milestone = CurrentState.next(action);
        if (milestone.isPresent()) {
            word.paragraph(ParagraphStyle.LEAD, "Milestone: " + words(milestone.get()));
        }
        if (!row.leads().isEmpty()) {
            word.paragraph(
                    ParagraphStyle.LEAD,
                    "Lead: "
                            + String.join(
                                    "; ", row.leads().stream().map(this::name).toList()));
        }
        List<FormControl> controls = FormQuestion.asked(milestone.isPresent()).stream()
                .map(question -> FormControl.of(question, action, values))
                .toList();
        word.table(table(heading), controls, page.textWidth());
    }

    private static String words(Milestone milestone) {
        String title = orElse(milestone.title(), milestone.id());
        return milestone
                .due()
                .map(due -> title + " (due "
                        + due.words()
                                .filter(words -> !Cell.isBlank(words))
                                .orElseGet(() -> DateWords.print(due.period()))
                        + ")")
                .orElse(title);
    }

    private static Table<FormControl> table(String heading) {
        return new Table<>(
                "Progress of " + heading,
                "One row for each question, with the columns " + String.join(" and ", FormQuestion.HEADINGS)
                        + "; answers are form fields.",
                List.of(
                        Column.fixed(
                                FormQuestion.HEADINGS.get(0),
                                QUESTION_WIDTH,
                                (control, cell) -> cell.line(control.question().words())),
                        Column.wide(FormQuestion.HEADINGS.get(1), 1, (control, cell) -> cell.control(control))));
    }
}
