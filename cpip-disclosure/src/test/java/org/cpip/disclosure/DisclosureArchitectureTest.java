package org.cpip.disclosure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class DisclosureArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.cpip.disclosure");

    @Test
    void theRulesSawTheClasses() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrder(
                        "org.cpip.disclosure.audit",
                        "org.cpip.disclosure.equations",
                        "org.cpip.disclosure.policy",
                        "org.cpip.disclosure.protect",
                        "org.cpip.disclosure.solve",
                        "org.cpip.disclosure.table");
    }

    @Test
    void itIsUsableWithTheSpiAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.ojalgo..",
                        "org.cpip.model..",
                        "org.cpip.spi..",
                        "org.cpip.disclosure..")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.cpip.disclosure.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theSolverOfLinearProgramsIsKnownInOnePlace() {
        noClasses()
                .that()
                .doNotHaveSimpleName("LinearProgram")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.ojalgo..")
                .check(CLASSES);
    }

    @Test
    void solvingKnowsNothingOfTables() {
        noClasses()
                .that()
                .resideInAPackage("org.cpip.disclosure.solve")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.cpip.disclosure.table", "org.cpip.disclosure.equations", "org.cpip.model..")
                .check(CLASSES);
    }
}
