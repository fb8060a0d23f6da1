/** What goes out as a form and comes back. */
module org.cpip.collect {
    requires static transitive org.jspecify;
    requires transitive org.cpip.io;
    requires transitive org.cpip.model;
    requires transitive org.cpip.disclosure;
    requires org.cpip.office;
    requires org.cpip.xlsx;

    exports org.cpip.collect.data;
    exports org.cpip.collect.ledger;
    exports org.cpip.collect.release;
    exports org.cpip.collect.returns;
    exports org.cpip.collect.template;
    exports org.cpip.collect.update;
}
