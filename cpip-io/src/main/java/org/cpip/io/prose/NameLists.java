package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

import java.util.Locale;
import java.util.Set;

/** Carries the name of a department on over the commas in it: "Department for Harbours, Fishing and Rural Affairs". */
final class NameLists {

    /** What departments are for. Other words after a comma begin another name: "Department for Harbours, Pilot Board". */
    private static final Set<String> FIELDS = Set.of(
            ("affairs agriculture arts business care children citizenship climate commonwealth communities community"
                            + " culture defence development digital disability economy education employment energy"
                            + " environment equality equalities families family finance fisheries fishing food forestry"
                            + " harbours health heritage higher homes housing immigration industrial industry infrastructure"
                            + " innovation islands justice labour land learning leisure levelling local marine media net"
                            + " oceans pensions planning ports recreation refugees regions research rural safety science"
                            + " security skills small social sport sports strategy technology tourism trade training"
                            + " transport up water welfare work youth zero")
                    .split(" "));

    private NameLists() {}

    /** One past the last token of a name that seems to end before {@code to}. */
    static int endOf(Tokens t, int from, int head, int to, int limit) {
        boolean department = head >= from && t.is(head, BODY_HEAD) || t.is(head, ROLE_HEAD);
        if (!t.isMark(to, ',') || !department || !t.isAny(head + 1, FOR.bit | OF.bit)) {
            return to;
        }
        int at = to;
        boolean last = false;
        while (!last && at < limit && (t.isMark(at, ',') || t.is(at, AND))) {
            last = t.is(at, AND) || t.is(at + 1, AND);
            int next = t.isMark(at, ',') && t.is(at + 1, AND) ? at + 2 : at + 1;
            int words = next;
            while (words < limit && isField(t, words)) {
                words++;
            }
            if (words == next) {
                // "Department for Harbours, Pilot Board and Tide Office"
                return to;
            }
            at = words;
        }
        return last ? at : to;
    }

    private static boolean isField(Tokens t, int i) {
        return t.isCapital(i) && FIELDS.contains(t.text(i, i + 1).toLowerCase(Locale.ROOT));
    }
}
