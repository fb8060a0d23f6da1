/** A plan on a web page, saved as HTML. */
module org.cpip.html {
    requires static transitive org.jspecify;
    requires transitive org.cpip.io;
    requires org.jsoup;

    exports org.cpip.html;

    provides org.cpip.spi.ProgrammeImporter with
            org.cpip.html.HtmlImporter;
}
