package org.cpip.io.datapackage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cpip.io.canonical.JsonStreams;
import org.cpip.model.Programme;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes {@code datapackage.json}: Data Package 2.0 with a Table Schema for each table. */
final class DescriptorWriter {

    /** The version of the tables; a property of our own, which the standard allows. */
    static final String VERSION_PROPERTY = "cpipVersion";

    static final String VERSION = "2";

    /** The first version, whose packages have no complete history. */
    static final String FIRST = "1";

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";
    private static final String SCHEMA = "$schema";
    private static final String NAME = "name";
    private static final String FIELDS = "fields";
    private static final String DESCRIPTION = "description";

    /** The properties of the package that are written; all that matters of them stands in the tables, too. */
    static final Set<String> PROPERTIES = Set.of(SCHEMA, NAME, "title", VERSION_PROPERTY, "resources");

    /**
     * The properties of a table that are written, or that tools for data packages add of themselves: none of them says
     * anything about the plan.
     */
    static final Set<String> RESOURCE_PROPERTIES = Set.of(
            SCHEMA,
            NAME,
            "path",
            "type",
            DESCRIPTION,
            "format",
            "mediatype",
            "encoding",
            "schema",
            "profile",
            "bytes",
            "hash");

    private final JsonGenerator json;
    private final Set<String> names;

    private DescriptorWriter(JsonGenerator json, List<Table> tables) {
        this.json = json;
        this.names = tables.stream().map(Table::name).collect(Collectors.toSet());
    }

    /** Writes the descriptor of a package that holds these tables, flushes the stream and leaves it open. */
    static void write(Programme programme, List<Table> tables, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonStreams.generator(out)) {
            new DescriptorWriter(json, tables).write(programme, tables);
            json.writeRaw('\n');
            json.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private void write(Programme programme, List<Table> tables) {
        json.writeStartObject();
        json.writeStringProperty(SCHEMA, PROFILES + "datapackage.json");
        json.writeStringProperty(NAME, "improvement-programme");
        // A hint for people; the title itself is in programme.csv, which can hold any text.
        if (!programme.title().isBlank() && StandardCharsets.UTF_8.newEncoder().canEncode(programme.title())) {
            json.writeStringProperty("title", programme.title());
        }
        json.writeStringProperty(VERSION_PROPERTY, VERSION);
        json.writeArrayPropertyStart("resources");
        tables.forEach(this::resource);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void resource(Table table) {
        json.writeStartObject();
        json.writeStringProperty(SCHEMA, PROFILES + "dataresource.json");
        json.writeStringProperty(NAME, table.name());
        json.writeStringProperty("path", table.path());
        json.writeStringProperty("type", "table");
        json.writeStringProperty(DESCRIPTION, table.about());
        json.writeStringProperty("format", "csv");
        json.writeStringProperty("mediatype", "text/csv");
        json.writeStringProperty("encoding", "utf-8");
        json.writeObjectPropertyStart("schema");
        json.writeStringProperty(SCHEMA, PROFILES + "tableschema.json");
        fields(table);
        strings("missingValues", "");
        strings("primaryKey", Table.ROW);
        foreignKeys(table);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void fields(Table table) {
        json.writeArrayPropertyStart(FIELDS);
        rowNumber(Table.ROW, "The number of the row; it keeps the order.", true);
        Table owner = table.owner();
        if (owner != null) {
            rowNumber(table.ownerColumn(), "The row of the " + owner.noun() + " that it belongs to.", true);
        }
        table.columns().forEach(this::field);
        if (table.hasProvenance()) {
            rowNumber(Table.PROVENANCE_ROW, "The row that says where it was read.", false);
        }
        json.writeEndArray();
    }

    private void rowNumber(String name, String about, boolean required) {
        json.writeStartObject();
        json.writeStringProperty(NAME, name);
        json.writeStringProperty("type", CellKinds.WHOLE.type());
        json.writeStringProperty(DESCRIPTION, about);
        json.writeObjectPropertyStart("constraints");
        if (required) {
            json.writeBooleanProperty("required", true);
        }
        json.writeNumberProperty("minimum", 1);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void field(Column column) {
        CellKind<?> kind = column.kind();
        json.writeStartObject();
        json.writeStringProperty(NAME, column.name());
        json.writeStringProperty("type", kind.type());
        if (!kind.format().isEmpty()) {
            json.writeStringProperty("format", kind.format());
        }
        json.writeStringProperty(DESCRIPTION, column.about());
        if (column.required() || column.unique() || !kind.choices().isEmpty()) {
            json.writeObjectPropertyStart("constraints");
            if (column.required()) {
                json.writeBooleanProperty("required", true);
            }
            if (column.unique()) {
                json.writeBooleanProperty("unique", true);
            }
            if (!kind.choices().isEmpty()) {
                strings("enum", kind.choices().toArray(String[]::new));
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** The links whose target is in the package. */
    private void foreignKeys(Table table) {
        boolean[] begun = {false};
        Table owner = table.owner();
        if (owner != null) {
            foreignKey(table, table.ownerColumn(), owner.name(), Table.ROW, begun);
        }
        for (Column column : table.columns()) {
            foreignKey(table, column.name(), column.target(), "id", begun);
        }
        if (table.hasProvenance()) {
            foreignKey(table, Table.PROVENANCE_ROW, Tables.PROVENANCE.name(), Table.ROW, begun);
        }
        if (begun[0]) {
            json.writeEndArray();
        }
    }

    private void foreignKey(Table table, String column, String target, String targetColumn, boolean[] begun) {
        if (!names.contains(target)) {
            return;
        }
        if (!begun[0]) {
            json.writeArrayPropertyStart("foreignKeys");
            begun[0] = true;
        }
        json.writeStartObject();
        strings(FIELDS, column);
        json.writeObjectPropertyStart("reference");
        // A reference to the same table must name no resource (Table Schema 2.0, foreignKeys).
        if (!target.equals(table.name())) {
            json.writeStringProperty("resource", target);
        }
        strings(FIELDS, targetColumn);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void strings(String property, String... values) {
        json.writeArrayPropertyStart(property);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
