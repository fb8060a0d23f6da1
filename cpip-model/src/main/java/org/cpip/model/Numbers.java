package org.cpip.model;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The numbers that a workstream prints: which comes next, and where it stands. */
final class Numbers {

    /** "a", "2b": one letter at the end that another can follow. */
    private static final Pattern LETTERED = Pattern.compile("(|.*[^\\p{L}])([a-yA-Y])");

    private Numbers() {}

    /**
     * The number after that of the last action on its level, the first that no action of the workstream has: "4" after
     * "3", "2.4" after "2.3", "b" after "a"; "1" in a workstream without actions, "3.1" for the first part of "3"; after
     * a number of another kind, how many there are and one.
     */
    static String next(Workstream workstream, Optional<Action> parent) {
        List<Action> siblings =
                parent.map(action -> workstream.subActions(action.id())).orElseGet(workstream::topLevelActions);
        Set<String> taken = workstream.actions().stream().map(Action::number).collect(Collectors.toSet());
        String first = parent.map(action -> action.number() + ".1").orElse("1");
        String number = siblings.isEmpty()
                ? first
                : after(siblings.get(siblings.size() - 1).number(), siblings.size());
        while (taken.contains(number)) {
            number = after(number, 0);
        }
        return number;
    }

    private static String after(String number, int count) {
        int end = number.length();
        while (end > 0 && number.charAt(end - 1) >= '0' && number.charAt(end - 1) <= '9') {
            end--;
        }
        String digits = number.substring(end);
        if (!digits.isEmpty()) { // "3", "2.3", "A09"
            String counted = new BigInteger(digits).add(BigInteger.ONE).toString();
            return number.substring(0, end) + "0".repeat(Math.max(0, digits.length() - counted.length())) + counted;
        }
        Matcher lettered = LETTERED.matcher(number);
        return lettered.matches()
                ? lettered.group(1) + (char) (lettered.group(2).charAt(0) + 1)
                : String.valueOf(count + 1);
    }

    /** The index at which a new action stands: after its parent and all that is part of that, otherwise last. */
    static int placeOf(Workstream workstream, Action action) {
        List<Action> actions = workstream.actions();
        if (action.parent().isEmpty()) {
            return actions.size();
        }
        int place = actions.size();
        Set<String> family = new HashSet<>(Set.of(action.parent().get()));
        for (int i = 0; i < actions.size(); i++) {
            Action each = actions.get(i);
            if (family.contains(each.id())
                    || each.parent().filter(family::contains).isPresent()) {
                family.add(each.id());
                place = i + 1;
            }
        }
        return place;
    }
}
