package org.cpip.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cpip.model.Action;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.testkit.SamplePlans;
import org.cpip.testkit.internal.LibreOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that people use opens the workbook and shows what is in the plan. */
class LibreOfficeTest {

    @Test
    void showsEveryActionAndADateAsADate(@TempDir Path folder) throws Exception {
        Programme plan = SamplePlans.typical();
        String csv = csv(plan, folder);

        for (Action action : plan.actions()) {
            assertThat(csv).contains(action.id(), action.wording().substring(0, 20));
        }
        assertThat(csv.lines().findFirst().orElseThrow()).startsWith("Id,Workstream,No.,Action,");
        assertThat(csv).containsPattern("\\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) 20\\d\\d");
    }

    @Test
    void showsAFormulaOfAPlanAsText(@TempDir Path folder) throws Exception {
        String csv = csv(SamplePlans.hostile(), folder);

        assertThat(csv).contains("@SUM(A1:A9)").doesNotContain("#NAME?", "Err:");
    }

    /** By way of a format that has no room for it, so that what is visible is all there is. */
    @Test
    void savesAWorkbookWithoutItsPlanThatShowsTheSame(@TempDir Path folder) throws Exception {
        byte[] written = Workbooks.written(SamplePlans.typical());
        Programme before = Workbooks.visible(written).orThrow();
        Path workbook = Files.write(folder.resolve("plan.xlsx"), written);
        Path saved = LibreOffice.convert(LibreOffice.convert(workbook, "ods"), "xlsx");

        Programme after = Workbooks.read(Files.readAllBytes(saved)).orThrow();

        assertThat(after.title()).isEqualTo(before.title());
        assertThat(after.actions())
                .extracting(Action::milestones)
                .isEqualTo(before.actions().stream().map(Action::milestones).toList());
        assertThat(after.actions())
                .extracting(Action::reportedStatus)
                .isEqualTo(before.actions().stream().map(Action::reportedStatus).toList());
    }

    @Test
    void keepsThePlanThatAWorkbookCarriesAndShowsItUnchanged(@TempDir Path folder) throws Exception {
        for (Programme plan : List.of(SamplePlans.typical(), SamplePlans.full())) {
            Path workbook = Files.write(folder.resolve("plan.xlsx"), Workbooks.written(plan));
            Path saved = LibreOffice.convert(workbook, "xlsx:Calc MS Excel 2007 XML");

            ImportResult after = Workbooks.read(Files.readAllBytes(saved));

            assertThat(after.diagnostics()).isEmpty();
            assertThat(after.programme()).contains(plan);
        }
    }

    private static String csv(Programme plan, Path folder) throws IOException, InterruptedException {
        Path workbook = Files.write(folder.resolve("plan.xlsx"), Workbooks.written(plan));
        return Files.readString(LibreOffice.convert(workbook, "csv:Text - txt - csv (StarCalc):44,34,76"));
    }
}
