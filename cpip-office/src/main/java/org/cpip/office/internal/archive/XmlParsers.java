package org.cpip.office.internal.archive;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import javax.xml.stream.XMLInputFactory;

/** The one place that says how XML is parsed: no document type is followed, and nothing outside the part is fetched. */
public final class XmlParsers {

    private XmlParsers() {}

    /** A factory for one part: a shared one would keep the names of every file ever read. */
    public static XMLInputFactory factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Long texts come in pieces, so that a limit stops them early.
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
