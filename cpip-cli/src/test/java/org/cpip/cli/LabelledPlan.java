package org.cpip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cpip.model.Action;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person found in a published plan: titles, wordings and dates; and what of it a reading of the plan has. */
final class LabelledPlan {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final JsonNode labels;

    private LabelledPlan(JsonNode labels) {
        this.labels = labels;
    }

    static LabelledPlan of(Path file) throws IOException {
        return new LabelledPlan(new JsonMapper().readTree(Files.readString(file)));
    }

    /** Titles of workstreams, and wordings under them, that the reading lacks or that it has beyond the labels. */
    List<String> differences(Programme programme) {
        Set<String> wanted = new TreeSet<>();
        Set<String> found = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        for (Workstream read : programme.workstreams()) {
            found.add(normal(read.title()));
        }
        int at = 0;
        for (JsonNode workstream : labels.get("workstreams")) {
            wanted.add(normal(workstream.get("title").asString()));
            List<Action> read = at < programme.workstreams().size()
                    ? programme.workstreams().get(at++).actions()
                    : List.of();
            int position = 0;
            for (JsonNode action : workstream.get("actions")) {
                if (position == read.size() || !isWording(read.get(position++).wording(), action)) {
                    wrong.add("no such wording: " + action.get("text").asString());
                }
            }
            read.stream().skip(position).forEach(more -> wrong.add("no such action: " + more.wording()));
        }
        if (!found.equals(wanted)) {
            wrong.add("workstreams " + found);
        }
        return wrong;
    }

    private static boolean isWording(String read, JsonNode action) {
        List<String> allowed = texts(action.get("altText"));
        allowed.add(action.get("text").asString());
        return allowed.stream().map(LabelledPlan::normal).anyMatch(normal(read)::equals);
    }

    /** The words of a label that is met by no date of its action, or of none of the reading's dates. */
    Dates dates(Programme programme) {
        List<String> found = new ArrayList<>();
        int w = 0;
        for (Workstream workstream : programme.workstreams()) {
            w++;
            int a = 0;
            for (Action action : workstream.actions()) {
                String place = w + "." + ++a + " ";
                action.milestones().forEach(read -> read.due().ifPresent(due -> found.add(place + due)));
            }
        }
        int all = found.size();
        List<String> missed = new ArrayList<>();
        for (JsonNode label : labels.get("milestones")) {
            if (!take(label, found)) {
                missed.add(words(label));
            }
        }
        return new Dates(all, labels.get("milestones").size(), missed, found);
    }

    private static boolean take(JsonNode label, List<String> found) {
        List<String> allowed = texts(label.get("alsoAccept"));
        allowed.add(0, label.get("due").asString());
        String place = label.get("w").asInt() + "." + label.get("a").asInt() + " ";
        return allowed.stream().anyMatch(due -> found.remove(place + due));
    }

    private static String words(JsonNode label) {
        String phrase = label.get("phrase").asString();
        return phrase.isEmpty() ? label.get("cell").asString() : phrase;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        if (array != null) {
            array.forEach(text -> texts.add(text.asString()));
        }
        return texts;
    }

    private static String normal(String text) {
        String plain = text.replace('\u2019', '\'').replace('\u2018', '\'').replace('\u00a0', ' ');
        plain = plain.replace('\u201c', '"').replace('\u201d', '"');
        plain = SPACES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return plain.replaceFirst("[ .]++$", "").replaceFirst("^(?:theme|principle) ?\\d*: ", "");
    }

    /**
     * @param read how many dates the reading has
     * @param labelled how many the plan has
     * @param missed the words of those that the reading lacks
     * @param extra those that only the reading has, each after the place of its action
     */
    record Dates(int read, int labelled, List<String> missed, List<String> extra) {

        double precision() {
            return read == 0 ? 0 : 1 - extra.size() / (double) read;
        }

        double recall() {
            return 1 - missed.size() / (double) labelled;
        }
    }
}
