package org.cpip.cli;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for every module, checked where all of them are on the class path. */
class ModulesTest {

    /** Which modules each may know: arrows point one way. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("cpip-model", Set.of()),
            Map.entry("cpip-spi", Set.of("cpip-model")),
            Map.entry("cpip-office", Set.of("cpip-spi")),
            Map.entry("cpip-testkit", Set.of("cpip-model", "cpip-spi")),
            Map.entry("cpip-io", Set.of("cpip-model", "cpip-spi", "cpip-office")),
            Map.entry("cpip-jackson", Set.of("cpip-model", "cpip-spi", "cpip-io")),
            Map.entry("cpip-html", Set.of("cpip-model", "cpip-spi", "cpip-io")),
            Map.entry("cpip-xlsx", Set.of("cpip-model", "cpip-spi", "cpip-office", "cpip-io")),
            Map.entry("cpip-disclosure", Set.of("cpip-model", "cpip-spi")),
            Map.entry(
                    "cpip-collect",
                    Set.of("cpip-model", "cpip-spi", "cpip-office", "cpip-io", "cpip-xlsx", "cpip-disclosure")),
            Map.entry("cpip-reporting", Set.of("cpip-model", "cpip-spi", "cpip-office", "cpip-io")),
            Map.entry(
                    "cpip-cli",
                    Set.of(
                            "cpip-model",
                            "cpip-spi",
                            "cpip-office",
                            "cpip-testkit",
                            "cpip-io",
                            "cpip-html",
                            "cpip-xlsx",
                            "cpip-collect",
                            "cpip-disclosure",
                            "cpip-reporting")));

    /** A module's jar, or its classes as long as there is none. */
    private static final Pattern PLACE = Pattern.compile("/(cpip-[a-z]+)(?:-[0-9][^/]*\\.jar!|/target/classes)/");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> PLACE.matcher(location.toString()).find())
            .importPackages("org.cpip");

    private static String moduleOf(JavaClass type) {
        Matcher place = PLACE.matcher(
                type.getSource().map(source -> source.getUri().toString()).orElse(""));
        return place.find() ? place.group(1) : "";
    }

    @Test
    void theRulesSawEveryModule() {
        assertThat(CLASSES.stream().map(ModulesTest::moduleOf).distinct()).hasSameElementsAs(MAY_KNOW.keySet());
    }

    @Test
    void arrowsBetweenModulesPointOneWay() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            String from = moduleOf(type);
            type.getDirectDependenciesFromSelf().forEach(dependency -> {
                String to = moduleOf(dependency.getTargetClass().getBaseComponentType());
                if (!to.isEmpty() && !to.equals(from) && !MAY_KNOW.get(from).contains(to)) {
                    wrong.add(from + " -> " + to + ": " + dependency.getDescription());
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.cpip.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noTwoClassesOfAModuleShareAName() {
        Map<String, Set<String>> places = CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(
                        type -> moduleOf(type) + " " + type.getSimpleName(),
                        TreeMap::new,
                        mapping(JavaClass::getPackageName, toCollection(TreeSet::new))));
        places.values().removeIf(packages -> packages.size() == 1);
        // Until the canonical form and the data package are read from one description of the model.
        places.keySet().removeAll(Set.of("cpip-io Kind", "cpip-io Kinds"));
        assertThat(places).isEmpty();
    }
}
