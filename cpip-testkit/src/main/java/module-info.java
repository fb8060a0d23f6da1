/** Samples, generators and the contracts that a plugin's own tests run. For the test scope. */
module org.cpip.testkit {
    requires static transitive org.jspecify;
    requires transitive org.cpip.spi;
    requires transitive org.cpip.model;
    requires transitive net.jqwik.api;
    requires transitive org.junit.jupiter.api;
    requires java.management;
    requires org.opentest4j;

    exports org.cpip.testkit;
    exports org.cpip.testkit.internal;

    uses org.cpip.spi.ProgrammeExporter;
}
