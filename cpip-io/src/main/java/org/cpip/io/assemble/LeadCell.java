package org.cpip.io.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpip.io.prose.BodyNames;
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
            "[,;]? ?\\(?(?:(?:, with|; with|\\(with|\\balongside) (?=the \\p{Lu}|\\p{Lu}|other |all )"
                    // "Harbour Board with the Tug Office"
                    + "|\\bwith (?=the \\p{Lu})"
                    + "|\\b(?:(?:working|together|jointly|in (?:close )?(?:partnership|collaboration|cooperation"
                    + "|co-operation|consultation|conjunction)) with"
                    + "|with support from|with the support of|with help from|with input from|supported by|assisted by) )"
                    // "Harbour Board and partners"
                    + "|,? (?:and|&|with) (?=(?:(?:its|their|other|key|local|all|relevant|various) ){0,3}(?:partners|stakeholders|others)$)");

    /** "Department of Seas (lead), Reef Trust (support)": each body with its part. */
    private static final Pattern SUPPORT = Pattern.compile(
            "[(\\[](?:in )?(?:support|supporting|supports|partner|partnering|assisting|contributor|contributing|consulted)[)\\]]$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN = Pattern.compile("(?<=[)\\]]) ?(?:[,;/]|,? and ) ?| ?[;\n] ?");

    /** "Lead: Reef Trust; Support: Boat Club". */
    private static final Pattern KEY = Pattern.compile(
            "(?:^|[;,|\\n ] ?)(?:(Leads?|Lead (?:body|agency|officer|department)|Led by|Owner|Responsible)"
                    + "|Support(?:ing|ed by|s)?|Partners?|Contributors?|Supporting (?:bodies|body|agencies|partners)|Working with|Consulted) ?: ");

    private static final int LONGEST = 300;
    private static final int NAME_WORDS = 10;

    static LeadCell of(PlanRow.Field cell) {
        String text = cell.text();
        if (text.length() < LONGEST && (text.indexOf(')') >= 0 || text.indexOf(']') >= 0)) {
            Optional<LeadCell> roles = byRoles(cell);
            if (roles.isPresent()) {
                return roles.get();
            }
        }
        if (text.length() < LONGEST && text.indexOf(':') > 0) {
            Optional<LeadCell> keyed = byKeys(cell);
            if (keyed.isPresent()) {
                return keyed.get();
            }
        }
        boolean may = text.length() < LONGEST
                && (text.contains("with")
                        || text.contains("ed by")
                        || text.contains("alongside")
                        || text.endsWith("s"));
        Matcher help = may ? HELP.matcher(text) : null;
        if (help == null || !help.find()) {
            // most cells
            return may ? byBodies(cell) : new LeadCell(cell, Optional.empty());
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

    /** "Harbour Board with Port Police": a bare "with" stands between two bodies where each is one by its words. */
    private static LeadCell byBodies(PlanRow.Field cell) {
        String text = cell.text();
        int with = text.lastIndexOf(" with ");
        boolean bodies = with > 0
                && BodyNames.isWhole(text.substring(with + 6))
                && BodyNames.isWhole(
                        text.substring(text.lastIndexOf(", ", with) < 0 ? 0 : text.lastIndexOf(", ", with) + 2, with));
        return bodies
                ? new LeadCell(
                        new PlanRow.Field(text.substring(0, with), cell.cell()),
                        Optional.of(new PlanRow.Field(text.substring(with + 6), cell.cell())))
                : new LeadCell(cell, Optional.empty());
    }

    private static Optional<LeadCell> byRoles(PlanRow.Field cell) {
        List<String> leads = new ArrayList<>();
        List<String> partners = new ArrayList<>();
        for (String part : BETWEEN.split(cell.text())) {
            Matcher support = SUPPORT.matcher(part.strip());
            if (support.find()) {
                // "Reef Trust, Boat Club (support)"
                List<String> bodies = new ArrayList<>(PartyLists.surely(
                        part.strip().substring(0, support.start()).strip()));
                partners.add(bodies.remove(bodies.size() - 1));
                leads.addAll(bodies);
            } else {
                leads.add(part.strip());
            }
        }
        // where all support, somebody else may lead
        return leads.isEmpty() || partners.isEmpty()
                ? Optional.empty()
                : Optional.of(new LeadCell(
                        new PlanRow.Field(String.join("; ", leads), cell.cell()),
                        Optional.of(new PlanRow.Field(String.join("; ", partners), cell.cell()))));
    }

    private static Optional<LeadCell> byKeys(PlanRow.Field cell) {
        List<String> leads = new ArrayList<>();
        List<String> partners = new ArrayList<>();
        String text = cell.text();
        Matcher key = KEY.matcher(text);
        if (!key.find() || key.start() > 0) {
            return Optional.empty();
        }
        boolean more = true;
        while (more) {
            boolean lead = key.group(1) != null;
            int from = key.end();
            more = key.find();
            String value =
                    text.substring(from, more ? key.start() : text.length()).strip();
            if (!value.isEmpty()) {
                (lead ? leads : partners).add(value);
            }
        }
        return Optional.of(new LeadCell(
                new PlanRow.Field(String.join("; ", leads), cell.cell()),
                partners.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new PlanRow.Field(String.join("; ", partners), cell.cell()))));
    }
}
