/** Files of Word, slides, and workbooks of OpenDocument, without programmes. */
module org.cpip.office {
    requires static transitive org.jspecify;
    requires transitive org.cpip.spi;
    requires com.fasterxml.aalto;
    requires org.codehaus.stax2;
    requires transitive java.xml;

    exports org.cpip.office.accessibility;
    exports org.cpip.office.internal.archive;
    exports org.cpip.office.internal.form;
    exports org.cpip.office.internal.opc;
    exports org.cpip.office.internal.read;
    exports org.cpip.office.internal.sheet;
    exports org.cpip.office.internal.slide;
    exports org.cpip.office.internal.word;
}
