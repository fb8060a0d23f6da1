package org.cpip;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import org.cpip.io.ProgrammeIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IoArchitectureTest {

    private static final List<String> FORMATS = List.of("csv", "datapackage", "docx", "json", "text");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.cpip");

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
        assertThat(CLASSES.contain(ProgrammeIO.class)).isTrue();
        for (String format : FORMATS) {
            assertThat(CLASSES.stream().filter(type -> type.getPackageName().startsWith("org.cpip.io." + format)))
                    .as(format)
                    .hasSizeGreaterThan(2);
        }
    }

    @Test
    void packagesHaveNoCycles() {
        slices().assignedFrom(EACH_PACKAGE).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theArrowsPointAwayFromReportsAndTheTestkit() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.cpip.testkit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.cpip.reporting..", "org.cpip.testkit..", "org.cpip.cli..")
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "datapackage", "docx", "json", "text"})
    void aFormatKnowsNoOtherFormatAndNotTheFacade(String format) {
        String[] others = FORMATS.stream()
                .filter(other -> !other.equals(format))
                .map(other -> "org.cpip.io." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.cpip.io." + format + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.cpip.io")
                .check(CLASSES);
    }

    @Test
    void whatCallersAndPluginsSeeHasNoForeignTypes() {
        classes()
                .that()
                .resideInAnyPackage(
                        "org.cpip.io",
                        "org.cpip.spi.exchange",
                        "org.cpip.spi",
                        "org.cpip.spi.block",
                        "org.cpip.office.accessibility",
                        "org.cpip.io.prose",
                        "org.cpip.io.assemble")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.cpip..")
                .check(CLASSES);
    }
}
