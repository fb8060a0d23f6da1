package org.cpip.io.datapackage;

import java.util.Locale;
import java.util.Map;
import org.cpip.model.Condition;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.date.TargetDate;
import org.cpip.model.shape.Kind;
import org.cpip.model.shape.Property;
import org.cpip.model.shape.Shape;
import org.cpip.model.shape.Shapes;

/**
 * The names of tables and columns. They follow the model by rule; what was named otherwise in the first version keeps
 * its name, so that packages stay readable.
 */
final class TableNames {

    /** Tables by "noun of the owner.property". The rule gives: the property alone for what stands in the programme. */
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("workstream.actions", "actions"),
            Map.entry("action.milestones", "milestones"),
            Map.entry("action.dependsOn", "action-dependencies"),
            Map.entry("action.citations", "citations"),
            Map.entry("action.updates", "updates"),
            Map.entry("indicator.observations", "observations"),
            Map.entry("observation.breakdown", "observation-breakdowns"),
            Map.entry("reporting cycle.received", "received-reports"));

    /** What rows are called where that is not the noun of their shape, or where they have none. */
    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("status update", "update"),
            Map.entry("source document", "source"),
            Map.entry("reporting cycle", "cycle"),
            Map.entry("indicator target", "target"),
            Map.entry("action.leads", "lead"),
            Map.entry("action.partners", "partner"),
            Map.entry("action.dependsOn", "dependency"),
            Map.entry("action.indicators", "link to an indicator"),
            Map.entry("citation.sections", "section"),
            Map.entry("party.members", "member"),
            Map.entry("recommendation.actions", "link to an action"));

    /** The only column of tables of texts and ids, where it is not the noun of what the ids are of. */
    private static final Map<String, String> VALUES =
            Map.of("action.dependsOn", "depends_on", "citation.sections", "section", "party.members", "member");

    /** Columns whose names another has already: {@code due_words} are those of a date. */
    private static final Map<String, String> COLUMNS = Map.of("milestone.dueWords", "due_undated");

    /** The property that has the name of the whole: of {@code due} the date, beside {@code due_words}. */
    private static final Map<Class<?>, String> LEADING =
            Map.of(TargetDate.class, "period", Condition.class, "words", DeliveryConfidence.class, "rating");

    private TableNames() {}

    /** The table of a list or a map. */
    static String table(Shape<?> owner, Property property) {
        String known = TABLES.get(key(owner, property));
        if (known != null) {
            return known;
        }
        String name = kebab(property.name());
        boolean fields = property.kind() instanceof Kind.Fields;
        return owner == Shapes.PROGRAMME && !fields ? name : noun(owner.noun()).replace(' ', '-') + "-" + name;
    }

    /** What a person calls a row of a record. */
    static String noun(String shapeNoun) {
        return NOUNS.getOrDefault(shapeNoun, shapeNoun);
    }

    /** What a person calls a row of a list of texts or of a map. */
    static String noun(Shape<?> owner, Property property) {
        String other = property.kind() instanceof Kind.Fields ? "custom field" : "part of " + property.name();
        return NOUNS.getOrDefault(key(owner, property), other);
    }

    /** The column of a list of texts or ids. */
    static String value(Shape<?> owner, Property property, Kind item) {
        String other = item instanceof Kind.IdOf id ? noun(id.noun()).replace(' ', '_') : "value";
        return VALUES.getOrDefault(key(owner, property), other);
    }

    /** The column of a single value. */
    static String column(Shape<?> owner, Property property) {
        return COLUMNS.getOrDefault(key(owner, property), snake(property.name()));
    }

    /** The column of a property of a record inside another one. */
    static String column(String prefix, Shape<?> shape, Property property) {
        return isLeading(shape, property) ? prefix : prefix + "_" + snake(property.name());
    }

    /** Whether a property has the name of the whole record. */
    static boolean isLeading(Shape<?> shape, Property property) {
        return property.name().equals(LEADING.get(shape.type()));
    }

    static String snake(String name) {
        return separated(name, '_');
    }

    private static String kebab(String name) {
        return separated(name, '-');
    }

    private static String key(Shape<?> owner, Property property) {
        return owner.noun() + "." + property.name();
    }

    private static String separated(String name, char separator) {
        return name.replaceAll("(?=[A-Z])", String.valueOf(separator)).toLowerCase(Locale.ROOT);
    }
}
