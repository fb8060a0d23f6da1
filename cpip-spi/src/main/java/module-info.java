/** What a plugin author needs: contracts and values, and no library besides. */
module org.cpip.spi {
    requires static transitive org.jspecify;
    requires transitive org.cpip.model;

    exports org.cpip.spi;
    exports org.cpip.spi.block;
    exports org.cpip.spi.discovery;
    exports org.cpip.spi.exchange;
    exports org.cpip.spi.internal;
    exports org.cpip.spi.report;

    uses org.cpip.spi.block.PlanPipeline;
}
