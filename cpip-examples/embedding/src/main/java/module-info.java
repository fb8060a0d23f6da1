/** How an application uses CPIP on the module path: one requires clause, the rest follows. */
module org.cpip.example {
    requires static org.jspecify;
    requires transitive org.cpip.reporting;

    exports org.cpip.example;
}
