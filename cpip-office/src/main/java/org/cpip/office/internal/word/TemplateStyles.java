package org.cpip.office.internal.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cpip.office.internal.archive.XmlCursor;

/**
 * Which styles of a template stand for ours: by type and name, since Word's own styles have English names in every
 * language; the headings also by outline level. Ids decide nothing. Immutable.
 */
final class TemplateStyles {

    /** How far the template goes on the way to a default language: nothing, docDefaults, rPrDefault, rPr, lang. */
    static final int HAS_LANGUAGE = 4;

    private static final int NO_OUTLINE = 9;

    private final Map<String, String> mapped = new HashMap<>();
    private final Set<String> added = new HashSet<>();
    private final Set<String> defaultTypes = new HashSet<>();
    private final Set<String> madeDefault = new HashSet<>();
    private int languageDepth;
    private boolean ownTable;

    /** A style of the template or of ours. */
    private record Style(String id, String type, String name, boolean isDefault, boolean custom, int outline) {}

    private TemplateStyles() {}

    /** Of a template without styles. */
    static TemplateStyles none() {
        return new TemplateStyles();
    }

    /** Reads the styles of a template. */
    static TemplateStyles read(XmlCursor cursor) throws IOException {
        TemplateStyles styles = new TemplateStyles();
        List<Style> theirs = new ArrayList<>();
        cursor.root();
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            switch (cursor.name()) {
                case "docDefaults" -> styles.readDefaults(cursor);
                case "style" -> theirs.add(styles.readStyle(cursor));
                default -> cursor.skip();
            }
        }
        styles.map(theirs);
        return styles;
    }

    private void readDefaults(XmlCursor cursor) throws IOException {
        languageDepth = 1;
        boolean inDefaults = false;
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            switch (cursor.name()) {
                case "rPrDefault" -> {
                    languageDepth = Math.max(languageDepth, 2);
                    inDefaults = true;
                }
                case "pPrDefault" -> cursor.skip();
                case "rPr" -> languageDepth = inDefaults ? Math.max(languageDepth, 3) : languageDepth;
                case "lang" -> languageDepth = cursor.value().isEmpty() ? languageDepth : HAS_LANGUAGE;
                default -> {
                    // Fonts and sizes are theirs.
                }
            }
        }
    }

    private Style readStyle(XmlCursor cursor) throws IOException {
        String id = cursor.text("styleId");
        String type = cursor.text("type").isEmpty() ? "paragraph" : cursor.text("type");
        boolean isDefault = isOn(cursor.text("default"));
        boolean custom = isOn(cursor.text("customStyle"));
        String name = "";
        int outline = NO_OUTLINE;
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            switch (cursor.name()) {
                case "name" -> name = cursor.value().toLowerCase(Locale.ROOT);
                case "outlineLvl" -> outline = cursor.number(NO_OUTLINE);
                case "lang" -> {
                    boolean ofAll = isDefault
                            && type.equals("paragraph")
                            && !cursor.value().isEmpty();
                    languageDepth = ofAll ? HAS_LANGUAGE : languageDepth;
                }
                case "tblStylePr" -> cursor.skip();
                default -> {
                    // How the style looks.
                }
            }
        }
        return new Style(id, type, name, isDefault, custom, outline);
    }

    private static boolean isOn(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    private void map(List<Style> theirs) throws IOException {
        Set<String> ids = new HashSet<>();
        for (Style style : theirs) {
            ids.add(style.id);
            if (style.isDefault) {
                defaultTypes.add(style.type);
            }
        }
        for (Style our : ours()) {
            Optional<Style> their = find(our, theirs);
            if (their.isPresent()) {
                mapped.put(our.id, their.get().id);
                if (our.isDefault && !their.get().isDefault) {
                    madeDefault.add(their.get().id);
                    defaultTypes.add(our.type);
                }
                ownTable |= our.id.equals("PlanTable");
            } else {
                String id = our.id;
                for (int i = 2; !ids.add(id); i++) {
                    id = our.id + i;
                }
                mapped.put(our.id, id);
                added.add(our.id);
            }
        }
    }

    private static List<Style> ours() throws IOException {
        List<Style> ours = new ArrayList<>();
        StylesMerge.ourStyles((id, type, name, isDefault, outline) ->
                ours.add(new Style(id, type, name.toLowerCase(Locale.ROOT), isDefault, false, outline)));
        return ours;
    }

    private static Optional<Style> find(Style our, List<Style> theirs) {
        List<Style> same = theirs.stream()
                .filter(style -> style.type.equals(our.type) && isPlain(style.id))
                .toList();
        if (our.isDefault) {
            // A template that marks no default has one by its name (17.7.4.17); a second "Normal" would be another
            // style.
            return first(same, style -> style.isDefault).or(() -> first(same, style -> style.name.equals(our.name)));
        }
        Optional<Style> named = first(same, style -> style.name.equals(our.name));
        if (named.isPresent()) {
            return named;
        }
        // The one table style that the house made for itself is meant for tables such as ours; of several nobody knows.
        if (our.type.equals("table")) {
            List<Style> custom = same.stream().filter(style -> style.custom).toList();
            return custom.size() == 1
                    ? Optional.of(custom.get(0))
                    : first(same, style -> style.name.equals("table grid"));
        }
        // A house may call its headings as it likes: the outline level says which is which (17.3.1.20).
        return our.outline < NO_OUTLINE ? first(same, style -> style.outline == our.outline) : Optional.empty();
    }

    private static Optional<Style> first(List<Style> styles, Predicate<Style> test) {
        return styles.stream().filter(test).findFirst();
    }

    /** Ids stand in markup, which is ASCII; one that cannot is passed over and our own style added. */
    private static boolean isPlain(String id) {
        return !id.isEmpty() && id.chars().allMatch(c -> c > ' ' && c < 127 && c != '<' && c != '&' && c != '"');
    }

    /** The ids to use. */
    StyleIds ids() {
        return new StyleIds(mapped);
    }

    /** Whether the template lacks a style of ours, so that it is added. */
    boolean adds(String ourId) {
        return added.contains(ourId);
    }

    /** Whether the template says which style of a type is the default. */
    boolean hasDefault(String type) {
        return defaultTypes.contains(type);
    }

    /** Whether a style of the template has to be marked as the default, which the template left to its name. */
    boolean becomesDefault(String id) {
        return madeDefault.contains(id);
    }

    /** Whether tables look as the template says; our colours would then be in the way. */
    boolean hasTable() {
        return ownTable;
    }

    /** How far the template goes towards {@link #HAS_LANGUAGE}. */
    int languageDepth() {
        return languageDepth;
    }
}
