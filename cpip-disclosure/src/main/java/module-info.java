/** Disclosure control: what a reader can work out of published tables, and how to protect them. */
module org.cpip.disclosure {
    requires static transitive org.jspecify;
    requires transitive org.cpip.model;
    requires transitive org.cpip.spi;
    requires ojalgo;

    exports org.cpip.disclosure.audit;
    exports org.cpip.disclosure.policy;
    exports org.cpip.disclosure.protect;
    exports org.cpip.disclosure.table;
}
