package org.cpip.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cpip.model.Programme;
import org.cpip.model.shape.Kind;
import org.cpip.model.shape.Property;
import org.cpip.model.shape.Shape;
import org.cpip.model.shape.Shapes;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Loss;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.spi.internal.FormatCalls;

/**
 * A plan in which each text is a word of its own, and whether these words are in what an exporter writes. It shows an exporter
 * that writes less than it says where nothing reads the format back. Titles and wordings are looked at, which every format
 * writes as text; a file in which no word at all is found is packed in a way that is not known here.
 */
final class TokenCheck {

    private static final String TRUTHFUL = "SPI-06";

    /** The word of each text, by its path. */
    private final Map<String, String> words = new LinkedHashMap<>();

    private final ProgrammeExporter exporter;

    TokenCheck(ProgrammeExporter exporter) {
        this.exporter = exporter;
    }

    /** Every word stands in the bytes, or a loss covers its place. */
    void writesWhatItDoesNotLose(Optional<ProgrammeImporter> reader) throws IOException {
        if (reader.isPresent()) {
            throw Rules.skipped("the format is read back, which tells more");
        }
        Programme plan = (Programme) worded(SamplePlans.typical(), "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportResult result;
        try {
            result = FormatCalls.write(exporter, plan, out, WriteOptions.defaults());
        } catch (RuntimeException | StackOverflowError e) {
            throw Rules.skippedFor("SPI-08", e);
        }
        String text = text(out.toByteArray());
        if (words.values().stream().noneMatch(text::contains)) {
            throw Rules.skipped("no text of the programme can be found in the bytes");
        }
        words.forEach((path, word) -> Rules.require(
                text.contains(word) || result.losses().stream().anyMatch(loss -> covers(loss, path)),
                TRUTHFUL,
                "of a programme the text at " + path + " is neither in what was written nor among the losses."));
    }

    private static boolean covers(Loss loss, String path) {
        return LossChecks.covers(loss.path(), path);
    }

    private Object worded(Object value, String path) {
        if (value instanceof Optional<?> optional) {
            return optional.map(each -> worded(each, path));
        } else if (value instanceof List<?> list) {
            List<Object> changed = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                changed.add(worded(list.get(i), path + "[" + i + "]"));
            }
            return changed;
        }
        return Shapes.of(value)
                .filter(shape -> !shape.isWhole())
                .map(shape -> worded(shape, value, path))
                .orElse(value);
    }

    private Object worded(Shape<Object> shape, Object value, String path) {
        Object[] values = shape.values(value);
        for (Property property : shape.properties()) {
            int i = property.index();
            String place = path.isEmpty() ? property.name() : path + "." + property.name();
            Object old = shape.get(value, property);
            boolean isText = property.kind() == Kind.Scalar.TEXT && isWords(property.name());
            if (isText && (old instanceof String || old instanceof Optional<?> given && given.isPresent())) {
                String word = "Q" + String.format("%04d", words.size()) + "zebra";
                words.put(place, word);
                values[i] = old instanceof String ? word : Optional.of(word);
            } else if (!isText) {
                values[i] = worded(old, place);
            }
        }
        return shape.create(values);
    }

    private static boolean isWords(String property) {
        return property.equals("title") || property.equals("wording");
    }

    /** What is written, without white space, which formats that fold lines put into words; archives unpacked. */
    private static String text(byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder();
        add(bytes, all);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                add(zip.readAllBytes(), all);
            }
        }
        return all.toString();
    }

    private static void add(byte[] bytes, StringBuilder all) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // UTF-16 has a zero beside each sign
        all.append(text.replaceAll("[\\s\\x00]", "")).append('\n');
    }
}
