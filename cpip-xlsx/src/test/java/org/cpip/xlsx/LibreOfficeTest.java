package org.cpip.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.cpip.model.Action;
import org.cpip.model.Programme;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that people use opens the workbook and shows what is in the plan. */
class LibreOfficeTest {

    @BeforeAll
    static void isThere() {
        String path = System.getenv("PATH");
        assumeTrue(
                path != null
                        && Arrays.stream(path.split(File.pathSeparator))
                                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice"))),
                "soffice is not on the PATH");
    }

    @Test
    void showsEveryActionAndADateAsADate(@TempDir Path folder) throws Exception {
        Programme plan = SamplePlans.typical();
        String csv = converted(plan, folder, "csv:Text - txt - csv (StarCalc):44,34,76", "csv");

        for (Action action : plan.actions()) {
            assertThat(csv).contains(action.id(), action.wording().substring(0, 20));
        }
        assertThat(csv.lines().findFirst().orElseThrow()).startsWith("Id,Workstream,No.,Action,");
        assertThat(csv).containsPattern("\\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) 20\\d\\d");
    }

    @Test
    void showsAFormulaOfAPlanAsText(@TempDir Path folder) throws Exception {
        String csv = converted(SamplePlans.hostile(), folder, "csv:Text - txt - csv (StarCalc):44,34,76", "csv");

        assertThat(csv).contains("@SUM(A1:A9)").doesNotContain("#NAME?", "Err:");
    }

    @Test
    void savesAWorkbookThatComesBackLikeTheOneItOpened(@TempDir Path folder) throws Exception {
        Programme plan = SamplePlans.typical();
        Programme before = Workbooks.read(Workbooks.written(plan)).orThrow();
        Path ods = folder.resolve("plan.ods");
        convert(Files.write(folder.resolve("plan.xlsx"), Workbooks.written(plan)), folder, "ods");
        Path back = Files.createDirectory(folder.resolve("back"));
        convert(ods, back, "xlsx");

        Programme after =
                Workbooks.read(Files.readAllBytes(back.resolve("plan.xlsx"))).orThrow();

        assertThat(after.title()).isEqualTo(before.title());
        assertThat(after.actions())
                .extracting(Action::milestones)
                .isEqualTo(before.actions().stream().map(Action::milestones).toList());
        assertThat(after.actions())
                .extracting(Action::status)
                .isEqualTo(before.actions().stream().map(Action::status).toList());
    }

    private static String converted(Programme plan, Path folder, String filter, String extension)
            throws IOException, InterruptedException {
        convert(Files.write(folder.resolve("plan.xlsx"), Workbooks.written(plan)), folder, filter);
        return Files.readString(folder.resolve("plan." + extension));
    }

    private static void convert(Path file, Path folder, String filter) throws IOException, InterruptedException {
        Process soffice = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        filter,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        try {
            assertThat(soffice.waitFor(3, TimeUnit.MINUTES)).isTrue();
        } finally {
            soffice.destroyForcibly();
        }
    }
}
