package org.cpip.reporting;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

class ReportingArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.cpip.reporting");

    /** What reports say, as data. */
    private static final String[] CONTENT = {
        "org.cpip.reporting", "org.cpip.reporting.confidence", "org.cpip.reporting.quality"
    };

    private static final SliceAssignment EACH_PACKAGE = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "each package";
        }
    };

    @Test
    void theRulesSawTheClasses() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrder(
                        "org.cpip.reporting",
                        "org.cpip.reporting.compose",
                        "org.cpip.reporting.confidence",
                        "org.cpip.reporting.csv",
                        "org.cpip.reporting.docx",
                        "org.cpip.reporting.html",
                        "org.cpip.reporting.hub",
                        "org.cpip.reporting.json",
                        "org.cpip.reporting.markdown",
                        "org.cpip.reporting.plaintext",
                        "org.cpip.reporting.pptx",
                        "org.cpip.reporting.quality",
                        "org.cpip.reporting.render",
                        "org.cpip.reporting.text");
    }

    @Test
    void packagesHaveNoCycles() {
        slices().assignedFrom(EACH_PACKAGE).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theContentOfAReportKnowsNothingOfItsLooks() {
        noClasses()
                .that()
                .resideInAnyPackage(CONTENT)
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.cpip.reporting.*..", "gg.jte..").and(not(resideInAnyPackage(CONTENT))))
                .check(CLASSES);
    }

    @Test
    void renderersKnowNeitherEachOtherNorTheFacade() {
        noClasses()
                .that()
                .resideInAPackage("org.cpip.reporting.html")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.cpip.reporting.markdown", "org.cpip.reporting.render")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("org.cpip.reporting.markdown")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.cpip.reporting.html", "org.cpip.reporting.render", "gg.jte..")
                .check(CLASSES);
    }
}
