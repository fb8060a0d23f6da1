package org.cpip.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cpip.collect.ledger.IntakeResult.Checked;
import org.cpip.collect.returns.Finding;
import org.cpip.collect.returns.ReturnedFigure;
import org.cpip.collect.template.CollectionTemplate;
import org.cpip.collect.template.ReturnForm;
import org.cpip.collect.template.ReturnForm.Answer;
import org.cpip.collect.template.RuleSeverity;

/** Returns as they came, with what was found at each cell, for the areas to mend and return. */
final class MarkedReturns {

    private MarkedReturns() {}

    static List<Path> write(CollectionTemplate template, List<Checked> returns, Path folder)
            throws FileAccessException {
        List<Path> files = new ArrayList<>();
        for (Checked each : returns) {
            Map<String, String> found = found(each);
            if (!found.isEmpty()) {
                Map<String, Answer> answers = new HashMap<>();
                each.answer().figures().forEach(figure -> answers.put(figure.cell(), figure.written()));
                ReturnForm form = new ReturnForm(
                        template, template.area(each.answer().area()).orElseThrow(), answers, found);
                String format = each.answer().source().toLowerCase(Locale.ROOT).endsWith(".csv") ? "csv" : "xlsx";
                Path file = folder.resolve(form.name() + "-marked." + format);
                WholeFile.folder(folder);
                TemplateCommand.write(form, file, format);
                files.add(file);
            }
        }
        return files;
    }

    private static Map<String, String> found(Checked each) {
        Map<String, String> found = new HashMap<>();
        for (ReturnedFigure figure : each.answer().figures()) {
            figure.remark().ifPresent(remark -> found.put(figure.cell(), remark.message() + " " + remark.remedy()));
        }
        for (Finding finding : each.findings()) {
            boolean explained = finding.rule().severity() == RuleSeverity.QUERY
                    && each.answer().notes().containsKey(finding.cell());
            if (finding.rule().severity() != RuleSeverity.NOTE && !explained) {
                found.merge(finding.cell(), finding.words(), (one, other) -> one + "\n" + other);
            }
        }
        return found;
    }
}
