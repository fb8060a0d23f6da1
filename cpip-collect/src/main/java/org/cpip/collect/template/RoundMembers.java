package org.cpip.collect.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;

/** The members of one object of a round's file, asked for by name; what is not as it should be is told. */
final class RoundMembers {

    private final Map<?, ?> members;
    private final String where;
    private final SourceLocation source;
    private final List<Diagnostic> said;
    private final TreeSet<String> unasked = new TreeSet<>();

    RoundMembers(Map<?, ?> members, String where, SourceLocation source, List<Diagnostic> said) {
        this.members = members;
        this.where = where;
        this.source = source;
        this.said = said;
        members.keySet().forEach(name -> unasked.add(String.valueOf(name)));
    }

    String where() {
        return where;
    }

    /** A text that is needed; empty, and told, when there is none. */
    String text(String name) {
        return optionalText(name).orElseGet(() -> {
            fault(name, "a text is needed");
            return "";
        });
    }

    Optional<String> optionalText(String name) {
        unasked.remove(name);
        Object value = members.get(name);
        if (value instanceof String text && !text.isBlank()) {
            return Optional.of(text.strip());
        }
        if (value != null) {
            fault(name, "it is no text");
        }
        return Optional.empty();
    }

    Optional<BigDecimal> number(String name) {
        unasked.remove(name);
        Object value = members.get(name);
        if (value != null && !(value instanceof BigDecimal)) {
            fault(name, "it is no number");
        }
        return value instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    Optional<Boolean> truth(String name) {
        unasked.remove(name);
        Object value = members.get(name);
        if (value != null && !(value instanceof Boolean)) {
            fault(name, "it is neither true nor false");
        }
        return value instanceof Boolean truth ? Optional.of(truth) : Optional.empty();
    }

    /** A text read as something; empty, and told, when it is none. */
    <T> Optional<T> parsed(String name, Function<String, T> parse) {
        String text = text(name);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(parse.apply(text));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            fault(name, "\"" + text + "\" is not what is meant");
            return Optional.empty();
        }
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object item : list(name)) {
            if (item instanceof String text) {
                texts.add(text);
            } else {
                fault(name, "each is to be a text");
            }
        }
        return texts;
    }

    List<RoundMembers> objects(String name) {
        List<RoundMembers> objects = new ArrayList<>();
        for (Object item : list(name)) {
            if (item instanceof Map<?, ?> map) {
                objects.add(new RoundMembers(map, path(name) + "[" + objects.size() + "]", source, said));
            } else {
                fault(name, "each is to be an object");
            }
        }
        return objects;
    }

    private List<?> list(String name) {
        unasked.remove(name);
        Object value = members.get(name);
        if (value != null && !(value instanceof List<?>)) {
            fault(name, "it is no array");
        }
        return value instanceof List<?> list ? list : List.of();
    }

    /** Tells names that nobody asked for: a slip of the pen would be a rule that is not kept. */
    void done() {
        unasked.forEach(name -> fault(name, "there is no such member"));
    }

    void fault(String name, String what) {
        said.add(RoundProblem.WRONG_MEMBER.error(source, "\"" + path(name) + "\": " + what + "."));
    }

    void unknown(String name, String what) {
        said.add(RoundProblem.UNKNOWN_NAME.error(source, "\"" + path(name) + "\": " + what + "."));
    }

    private String path(String name) {
        return where.isEmpty() ? name : where + "." + name;
    }
}
