package org.cpip.collect.returns;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.collect.template.AskedCell;
import org.cpip.collect.template.CollectionTemplate;
import org.cpip.collect.template.ReturnForm;
import org.cpip.collect.template.ReturnForm.Answer;
import org.cpip.collect.template.RoundFile;
import org.cpip.collect.template.TemplateResult;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Area;
import org.cpip.model.AreaPlace;
import org.cpip.model.Category;
import org.cpip.model.CategoryKind;
import org.cpip.model.CodeList;
import org.cpip.model.CountedThing;
import org.cpip.model.Geography;
import org.cpip.model.Indicator;
import org.cpip.model.IndicatorMeasure;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.model.Observation;
import org.cpip.model.Programme;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;

/** An invented collection of four areas: one indicator by sex, and its rules. */
public final class SampleRound {

    public static final String ROUND = """
            {"id": "cse", "title": "Invented collection", "period": "2031-04/2032-03", "deadline": "2032-05-31",
             "geographies": ["boards"],
             "indicators": [{"indicator": "children", "addsUp": true, "breakdowns": ["sex"]}],
             "rules": [
              {"id": "answer", "severity": "error", "test": "answered", "indicator": "children", "message": "Answer each."},
              {"id": "sum", "severity": "error", "test": "adds-up", "indicator": "children", "of": "sex", "message": "Add up."},
              {"id": "change", "severity": "query", "test": "change", "indicator": "children", "number": 50, "message": "Why?"},
              {"id": "large", "severity": "note", "test": "at-most-number", "indicator": "children", "number": 1000,
               "message": "Large."}]}
            """;

    private static final ProgrammeIO IO = ProgrammeIO.load();

    private SampleRound() {}

    public static Programme plan() {
        return Programme.builder()
                .id("plan")
                .title("Plan")
                .areas(List.of(
                        Area.of("XX", "Country", "country"),
                        Area.of("B1", "Board", "board"),
                        Area.of("B2", "Other board", "board"),
                        Area.of("A1", "Alder", "council"),
                        Area.of("A2", "Birch", "council"),
                        Area.of("A3", "Cedar", "council"),
                        Area.of("A4", "Dun", "council")))
                .geographies(List.of(new Geography(
                        "boards",
                        "Boards",
                        Optional.empty(),
                        List.of(
                                AreaPlace.root("XX"),
                                AreaPlace.of("B1", "XX"),
                                AreaPlace.of("B2", "XX"),
                                AreaPlace.of("A1", "B1"),
                                AreaPlace.of("A2", "B1"),
                                AreaPlace.of("A3", "B2"),
                                AreaPlace.of("A4", "B2")))))
                .codeLists(List.of(new CodeList(
                        "sex",
                        Optional.of("Sex"),
                        List.of(Category.of("girls", CategoryKind.PART), Category.of("boys", CategoryKind.PART)))))
                .indicators(List.of(Indicator.builder()
                        .id("children")
                        .title("Children: of [concern]?")
                        .measure(IndicatorMeasure.NUMBER)
                        .counts(CountedThing.PERSONS)
                        .observations(List.of(new Observation(
                                EdtfPeriod.parse("2030-04/2031-03"),
                                Optional.of("A1"),
                                List.of(),
                                new Measured(BigDecimal.TEN))))
                        .build()))
                .build();
    }

    public static TemplateResult read(String round) {
        try {
            return RoundFile.read(plan(), Source.of("round.json", round.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public static CollectionTemplate template() {
        return read(ROUND).template().orElseThrow();
    }

    /** The form of an area in a format, with figures of cells in their order; null is no answer. */
    public static byte[] form(String area, String format, Answer... answers) {
        CollectionTemplate template = template();
        Map<String, Answer> filled = new HashMap<>();
        List<AskedCell> cells = template.cells();
        for (int i = 0; i < answers.length; i++) {
            filled.put(cells.get(i).id(), answers[i]);
        }
        ReturnForm form = new ReturnForm(template, template.area(area).orElseThrow(), filled, Map.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (format.equals("xlsx")) {
                form.writeXlsx(out);
            } else {
                form.writeCsv(out);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    public static Answer figure(String text) {
        return new Answer(text, "", "");
    }

    public static ReturnResult read(String name, byte[] file) {
        try {
            return ReturnReader.read(template(), IO, Source.of(name, file), ReadOptions.defaults());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A return of an area as CSV, read. */
    public static ReturnResult returned(String area, String total, String girls, String boys) {
        return read(area + ".csv", form(area, "csv", figure(total), figure(girls), figure(boys)));
    }

    public static LocalDate day() {
        return LocalDate.of(2032, 5, 20);
    }
}
