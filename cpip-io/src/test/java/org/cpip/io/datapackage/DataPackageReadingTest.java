package org.cpip.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.SourceLocation;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataPackageReadingTest {

    /** A file, what is replaced in it, by what, and what is then said: severity, code, place. */
    @ParameterizedTest(name = "{0}: {1} -> {2} is {4}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "milestones.csv | 2017-03-31 | 31 March | ERROR | PACKAGE-015 | plan.zip/milestones.csv:2:157",
                "actions.csv | ON_TRACK | on track | ERROR | PACKAGE-015 | plan.zip/actions.csv:2:131",
                "actions.csv | lights-1,1 | ,1 | ERROR | PACKAGE-016 | plan.zip/actions.csv:2:5",
                "indicators.csv | NUMBER | '' | ERROR | PACKAGE-016 | plan.zip/indicators.csv:2:68",
                "observations.csv | 12.50 | 1E999999999 | ERROR | PACKAGE-015 | plan.zip/observations.csv:2:25",
                "provenance.csv | 0.9 | 0x1p3 | ERROR | PACKAGE-015 | plan.zip/provenance.csv:2:64",
                "actions.csv | 1,1,lights | 1,7,lights | ERROR | PACKAGE-018 | plan.zip/actions.csv:2:1",
                "actions.csv | 1,1,lights | one,1,lights | ERROR | PACKAGE-015 | plan.zip/actions.csv:2:1",
                "parties.csv | ,ministers,5 | ,ministers,99 | ERROR | PACKAGE-018 | plan.zip/parties.csv:2:1",
                "workstreams.csv | 2,empty | 1,empty | ERROR | PACKAGE-017 | plan.zip/workstreams.csv:3:1",
                "workstreams.csv | 2,empty,Empty, | 2,empty | ERROR | PACKAGE-014 | plan.zip/workstreams.csv:3:1",
                "workstreams.csv | 2,empty,Empty, | 2,empty,\"Empty | ERROR | PACKAGE-013 | plan.zip/workstreams.csv:3:1",
                "workstreams.csv | 2,empty,Empty, | 2,empty,\"Empty\"x, | ERROR | PACKAGE-013 | plan.zip/workstreams.csv:3:1",
                "workstreams.csv | row,id,title | row,id,name | ERROR | PACKAGE-011 | plan.zip/workstreams.csv:1:1",
                "workstreams.csv | id,title,lead | id,title,boss | WARNING | PACKAGE-012 | plan.zip/workstreams.csv:1:14",
                "updates.csv | THREE_POINT | '' | ERROR | PACKAGE-019 | plan.zip/updates.csv:2:1",
                "updates.csv | AMBER_GREEN,FIVE_POINT | AMBER_GREEN,THREE_POINT | ERROR | PACKAGE-019 | plan.zip/updates.csv:2:1",
                "observations.csv | 12.50 | '' | ERROR | PACKAGE-019 | plan.zip/observations.csv:2:1",
                "observations.csv | LOW,, | LOW,PRIMARY, | ERROR | PACKAGE-019 | plan.zip/observations.csv:2:1",
                "observations.csv | REVISED EST | REVISED BEST | ERROR | PACKAGE-015 | plan.zip/observations.csv:2:33",
                "observations.csv | false | TRUE | ERROR | PACKAGE-019 | plan.zip/indicators.csv:2:1",
                "parties.csv | ,ministers,5 | ,ministers, | WARNING | PACKAGE-020 | plan.zip/provenance.csv:6:1",
                "datapackage.json | \"name\": \"programme\" | \"name\": \"projekt\" | ERROR | PACKAGE-010 | plan.zip/datapackage.json",
                "datapackage.json | \"cpipVersion\": \"2\" | \"cpipVersion\": \"9\" | ERROR | PACKAGE-007 | plan.zip/datapackage.json:5:18",
                "datapackage.json | \"parties.csv\" | \"../parties.csv\" | ERROR | PACKAGE-008 | -",
                "datapackage.json | \"parties.csv\" | \"https://example.org/parties.csv\" | ERROR | PACKAGE-008 | -",
                "datapackage.json | \"parties.csv\" | \"gone.csv\" | ERROR | PACKAGE-010 | -",
                "datapackage.json | \"name\": \"parties\" | \"name\": \"sources\" | ERROR | PACKAGE-008 | -",
                "datapackage.json | \"name\": \"sources\" | \"name\": \"fruit\" | WARNING | PACKAGE-009 | -",
                "datapackage.json | \"cpipVersion\" | \"keywords\": [\"harbours\", {}], \"cpipVersion\" | WARNING | PACKAGE-022 | plan.zip/datapackage.json:5:15",
                "datapackage.json | \"type\": \"table\" | \"dialect\": {\"delimiter\": \";\"} | WARNING | PACKAGE-022 | -",
                "datapackage.json | \"resources\" | \"things\" | ERROR | PACKAGE-006 | plan.zip/datapackage.json",
                "datapackage.json | \"name\": \"imp | \"name\" \"imp | ERROR | PACKAGE-006 | plan.zip/datapackage.json:3:10",
            })
    void saysWhatIsWrongAndWhere(String file, String was, String is, Severity severity, String code, String place)
            throws IOException {
        Map<String, String> files = files();
        assertThat(files.get(file)).contains(was);
        files.computeIfPresent(
                file, (name, text) -> text.replaceFirst(Pattern.quote(was), Matcher.quoteReplacement(is)));

        ImportResult result = Packages.read(Packages.zip(files));

        Diagnostic found = result.diagnostics().stream()
                .filter(each -> each.code().equals(code) && each.severity() == severity)
                .findFirst()
                .orElseThrow(() -> new AssertionError(lines(result)));
        if (place != null) {
            assertThat(found.location().map(SourceLocation::toString))
                    .as(lines(result))
                    .contains(place);
        }
        assertThat(found.remedy()).endsWith(".");
        assertThat(result.hasErrors()).isEqualTo(severity == Severity.ERROR);
    }

    @Test
    void aRowThatCannotBeReadIsReportedOnceAndNotForEachOfItsParts() throws IOException {
        Map<String, String> files = files();
        files.computeIfPresent("actions.csv", (name, text) -> text.replace("ON_TRACK", "on track"));

        assertThat(Packages.read(Packages.zip(files)).diagnostics()).hasSize(1);
    }

    @Test
    void rowsSortedOtherwiseKeepTheirOrder() throws IOException {
        Map<String, String> files = files();
        files.computeIfPresent("workstreams.csv", (name, text) -> {
            String[] lines = text.split("\r\n");
            return lines[0] + "\r\n" + lines[2] + "\r\n" + lines[1] + "\r\n";
        });

        assertThat(Packages.read(Packages.zip(files)).orThrow()).isEqualTo(SamplePlans.full());
    }

    @Test
    void readsWhatASpreadsheetSaved() throws IOException {
        Map<String, String> files = files();
        files.replaceAll((name, text) -> name.endsWith(".csv")
                ? "\ufeff"
                        + text.replace("\r\n", "\n").replace("true,", "TRUE,").replace("false,", "FALSE,") + ",,\n"
                : text);

        ImportResult result = Packages.read(Packages.zip(files));

        assertThat(result.orThrow()).isEqualTo(SamplePlans.full());
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void columnsAndFilesMayStandInAnyOrderAndInAFolderOfTheArchive() throws IOException {
        Map<String, String> files = files();
        files.put("indicator-targets.csv", "value,period,row,indicator_row\r\n0,2018-04/2019-03,1,1\r\n");
        Map<String, String> packed = new LinkedHashMap<>();
        packed.put("__MACOSX/plan/._datapackage.json", "");
        files.forEach((name, text) -> {
            if (!name.equals(PackageWriter.DESCRIPTOR)) {
                packed.put("plan/" + name, text);
            }
        });
        packed.put("plan/datapackage.json", files.get(PackageWriter.DESCRIPTOR));

        assertThat(Packages.read(Packages.zip(packed)).orThrow()).isEqualTo(SamplePlans.full());
    }

    private static Map<String, String> files() throws IOException {
        return Packages.files(Packages.write(SamplePlans.full()));
    }

    private static String lines(ImportResult result) {
        return result.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
    }
}
