/** A {@code Programme} in and out of a Jackson 3 mapper. */
module org.cpip.jackson {
    requires static transitive org.jspecify;
    requires transitive org.cpip.io;
    requires transitive tools.jackson.databind;

    exports org.cpip.jackson;

    provides tools.jackson.databind.JacksonModule with
            org.cpip.jackson.CpipModule;
}
