package org.cpip.io.docx.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cpip.io.docx.write.WrittenPlan;
import org.cpip.model.Programme;
import org.cpip.office.internal.opc.DocxProblem;
import org.cpip.office.internal.read.Controls;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;

/** Compares a document, block by block, with what was written of its plan. For one thread. */
final class Comparison implements BlockHandler {

    private final WrittenPlan written;
    private final SourceLocation whole;
    private final Differences differences = new Differences();
    private final ActionTableComparison tables;
    private final ListTables lists;
    /** Paragraphs that have not come yet, by what counts of them. */
    private final Map<String, String> paragraphs = new LinkedHashMap<>();

    private boolean titled;
    private String heading = "";
    private boolean inActions;

    Comparison(Programme plan, String source, Controls controls) {
        written = new WrittenPlan(plan);
        whole = SourceLocation.of(source);
        tables = new ActionTableComparison(plan, written, controls, differences);
        lists = new ListTables(written, differences);
        written.paragraphs().forEach(text -> paragraphs.put(TextComparison.key(text), text));
    }

    @Override
    public void block(Block block) {
        if (block instanceof Block.TableRow row) {
            row(row);
        } else if (block instanceof Block.Heading found) {
            heading(found);
        } else if (block instanceof Block.Paragraph paragraph && !paragraphs.isEmpty()) {
            paragraphs.remove(TextComparison.key(paragraph.text()));
        }
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
        differences.add(diagnostic);
    }

    private void heading(Block.Heading found) {
        heading = found.text();
        if (found.level() == 0 && !titled) {
            titled = true;
            if (!TextComparison.same(written.title(), found.text())) {
                differences.warn(DocxProblem.OTHER_TEXT
                        .warningAt(found.location(), found.text(), "the title", written.title())
                        .withPath("title"));
            }
        }
    }

    private void row(Block.TableRow row) {
        if (row.row() == 1) {
            inActions = tables.begins(row, heading);
            if (inActions || lists.begins(row)) {
                return;
            }
        }
        // A table that was split in two has no header any more; its rows are known by their tags.
        if (inActions || tables.isTagged()) {
            tables.row(row);
        } else {
            lists.row(row);
        }
    }

    /** To be called when the document has ended: the plan with its changes. */
    Programme finish() {
        if (!differences.isCutShort()) {
            tables.sayMissing(whole);
            lists.sayMissing(whole);
            paragraphs
                    .values()
                    .forEach(text ->
                            differences.warn(DocxProblem.NOT_SHOWN.warningAt(whole, "the paragraph \"" + text + "\"")));
        }
        if (differences.unlisted() > 0) {
            differences.add(DocxProblem.MORE_DIFFERENCES.warningAt(whole, Integer.toString(differences.unlisted())));
        }
        return tables.edited();
    }

    Differences differences() {
        return differences;
    }
}
