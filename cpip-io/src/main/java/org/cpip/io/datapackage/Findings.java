package org.cpip.io.datapackage;

import java.util.ArrayList;
import java.util.List;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;

/** What there is to say about one package; beyond a thousand they are counted, so that memory stays bounded. */
final class Findings {

    private static final int MOST = 1_000;
    private static final int LONGEST_QUOTE = 60;

    private final List<Diagnostic> list = new ArrayList<>();
    private final String source;
    private long unlisted;
    private boolean errors;

    Findings(String source) {
        this.source = source;
    }

    /** Whether something was not read. */
    boolean hasErrors() {
        return errors;
    }

    /** The whole package. */
    SourceLocation whole() {
        return SourceLocation.of(source);
    }

    /** A place in one of its files. */
    SourceLocation at(String path, int line, int column) {
        return SourceLocation.ofLine(source + "/" + path, line, column);
    }

    void error(PackageProblem problem, SourceLocation place, String message) {
        error(problem, place, message, problem.remedy());
    }

    void error(PackageProblem problem, SourceLocation place, String message, String remedy) {
        errors = true;
        if (list.size() < MOST) {
            list.add(Diagnostic.error(problem.code(), place, message, remedy));
        } else {
            unlisted++;
        }
    }

    void warning(PackageProblem problem, SourceLocation place, String message) {
        if (list.size() < MOST) {
            list.add(problem.warning(place, message));
        } else {
            unlisted++;
        }
    }

    /** All of them. To be called once, at the end. */
    List<Diagnostic> list() {
        if (unlisted > 0) {
            list.add(PackageProblem.MORE.error(
                    whole(), "There are " + unlisted + " more problems than the " + MOST + " listed."));
        }
        return list;
    }

    /** A text of the package as it can stand in a message: short, on one line. */
    static String quote(String text) {
        boolean isLong = text.length() > LONGEST_QUOTE;
        StringBuilder quoted = new StringBuilder(isLong ? text.substring(0, LONGEST_QUOTE) : text);
        for (int i = 0; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            if (Character.isISOControl(c) || Character.isSurrogate(c)) {
                quoted.setCharAt(i, '\ufffd');
            }
        }
        return "\"" + quoted + (isLong ? "...\"" : "\"");
    }
}
