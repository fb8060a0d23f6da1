package org.cpip.io.assemble;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpip.io.recognise.PlainText;
import org.cpip.io.recognise.PlanRow;

/**
 * A cell that names who leads, and perhaps who helps: "Harbour Board, with the Tug Office".
 *
 * @param leads the cell without those who help
 * @param partners those who help
 */
record LeadCell(PlanRow.Field leads, Optional<PlanRow.Field> partners) {

    /** A bare "with" is part of names: "Minister with Responsibility for Ports". */
    private static final Pattern HELP = Pattern.compile(
            "[,;]? ?\\(?(?:, with|; with|\\(with|\\b(?:working|together|jointly|in (?:close )?(?:partnership|collaboration|cooperation"
                    + "|co-operation|consultation|conjunction)) with"
                    + "|\\b(?:with support from|with the support of|with help from|with input from|supported by|assisted by))"
                    + " (?=the \\p{Lu}|\\p{Lu}|other |all )");

    private static final int LONGEST = 300;
    private static final int NAME_WORDS = 10;

    static LeadCell of(PlanRow.Field cell) {
        String text = cell.text();
        boolean may = text.length() < LONGEST && (text.contains("with") || text.contains("ed by"));
        Matcher help = may ? HELP.matcher(text) : null;
        if (help == null || !help.find()) {
            // most cells
            return new LeadCell(cell, Optional.empty());
        }
        String lead = text.substring(0, help.start()).strip();
        String rest = text.substring(help.end()).strip();
        boolean bracket = help.group().indexOf('(') >= 0;
        if (bracket && !rest.endsWith(")")) {
            return new LeadCell(cell, Optional.empty());
        }
        String partners = bracket ? rest.substring(0, rest.length() - 1) : rest;
        boolean name = !lead.isEmpty()
                && Character.isUpperCase(lead.charAt(0))
                && PlainText.words(lead) <= NAME_WORDS
                && lead.indexOf('(') < 0 == lead.indexOf(')') < 0;
        return name
                ? new LeadCell(
                        new PlanRow.Field(lead, cell.cell()), Optional.of(new PlanRow.Field(partners, cell.cell())))
                : new LeadCell(cell, Optional.empty());
    }
}
