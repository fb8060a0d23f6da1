package org.cpip.disclosure.audit;

import java.util.ArrayList;
import java.util.List;
import org.cpip.disclosure.audit.AuditedCell.Verdict;
import org.cpip.disclosure.equations.CellNode;
import org.cpip.disclosure.equations.Line;
import org.cpip.disclosure.equations.TableEquations;
import org.cpip.disclosure.equations.TableEquations.Unknowns;
import org.cpip.disclosure.solve.Interval;
import org.cpip.disclosure.solve.Interval.Term;

/** How a reader computes a hidden cell, in words. */
final class Explanation {

    /** So many cells are named one by one. */
    private static final int NAMED = 6;

    private final TableEquations equations;
    private final Unknowns unknowns;

    Explanation(TableEquations equations, Unknowns unknowns) {
        this.equations = equations;
        this.unknowns = unknowns;
    }

    /** @param node the number of the cell */
    String of(int node, Interval interval, Verdict verdict) {
        if (verdict == Verdict.UNPROVEN) {
            return "as far as could be shown; no whole numbers were found that reach further";
        }
        List<Term> terms = shortest(interval.why(), interval.whyMost());
        if (terms.isEmpty()) {
            return "because no count is below zero and everything shown has to add up";
        }
        return terms.size() == 1 ? line(unknowns.lines()[terms.get(0).sum()]) : lines(node, terms);
    }

    /** That of fewer lines; of as many, that of fewer figures. */
    private List<Term> shortest(List<Term> one, List<Term> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        int fewer = Integer.compare(other.size(), one.size());
        return fewer < 0 || fewer == 0 && figures(other) < figures(one) ? other : one;
    }

    private int figures(List<Term> terms) {
        return terms.stream()
                .mapToInt(term ->
                        equations.lines().get(unknowns.lines()[term.sum()]).nodes().length)
                .sum();
    }

    /** "from Dundee, Total (50) less Dundee, boys (3)". */
    private String line(int number) {
        Line line = equations.lines().get(number);
        if (!line.isSum()) {
            return "from a rate that is shown";
        }
        CellNode whole = equations.nodes().get(line.whole());
        List<String> others = new ArrayList<>();
        for (int i = 0; i < line.nodes().length - 1; i++) {
            CellNode part = equations.nodes().get(line.nodes()[i]);
            if (part.isKnown()) {
                others.add(named(part));
            }
        }
        if (!whole.isKnown()) {
            return "from its parts: " + listed(others);
        }
        return "from " + named(whole) + (others.isEmpty() ? "" : " less " + listed(others));
    }

    /** "from the lines of w, Total and x, Total less those of Total, a and Total, c". */
    private String lines(int node, List<Term> terms) {
        int own = sign(node, terms);
        List<String> added = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        for (Term term : terms) {
            Line line = equations.lines().get(unknowns.lines()[term.sum()]);
            String label = equations.nodes().get(line.whole()).label();
            (term.sign() == own ? added : taken).add("\"" + label + "\"");
        }
        return "from the lines of " + listed(added) + (taken.isEmpty() ? "" : " less those of " + listed(taken));
    }

    /** The sign with which the lines leave the cell itself. */
    private int sign(int node, List<Term> terms) {
        long factor = 0;
        for (Term term : terms) {
            Line line = equations.lines().get(unknowns.lines()[term.sum()]);
            for (int i = 0; i < line.nodes().length; i++) {
                factor += line.nodes()[i] == node ? term.sign() * line.factors()[i] : 0;
            }
        }
        return factor < 0 ? -1 : 1;
    }

    private static String named(CellNode node) {
        return "\"" + node.label() + "\" (" + node.least() + ")";
    }

    private static String listed(List<String> names) {
        if (names.size() > NAMED) {
            return "the " + names.size() + " others that are shown";
        }
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}
