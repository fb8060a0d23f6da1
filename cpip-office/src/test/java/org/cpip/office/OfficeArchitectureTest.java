package org.cpip.office;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class OfficeArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.cpip.office");

    @Test
    void theRulesSawTheClasses() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrder(
                        "org.cpip.office.accessibility",
                        "org.cpip.office.internal.archive",
                        "org.cpip.office.internal.form",
                        "org.cpip.office.internal.opc",
                        "org.cpip.office.internal.read",
                        "org.cpip.office.internal.sheet",
                        "org.cpip.office.internal.slide",
                        "org.cpip.office.internal.word");
    }

    @Test
    void officeFilesKnowNothingOfProgrammes() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.xml..",
                        "org.jspecify..",
                        "com.fasterxml.aalto..",
                        "org.codehaus.stax2..",
                        "org.cpip.spi..",
                        "org.cpip.office..")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.cpip.office.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void archivesAndXmlAreParsedInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.cpip.office.internal.archive")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.zip", "com.fasterxml.aalto..", "org.codehaus.stax2..")
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ZipInputStream.class)
                .check(CLASSES);
    }
}
