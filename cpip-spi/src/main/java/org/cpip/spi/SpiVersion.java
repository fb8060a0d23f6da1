package org.cpip.spi;

/**
 * The version of the SPI, and where a plugin says which versions it was built for: the main attribute
 * {@value #ATTRIBUTE} of its jar's manifest, a range such as {@code [0.2,0.3)}. A jar that says so and was built for
 * others is reported and left out; one that says nothing is tried.
 */
public final class SpiVersion {

    /** This library's: the first two numbers of its own version. What was built for it runs with every later patch. */
    public static final String CURRENT = "0.2";

    /** The manifest's attribute. */
    public static final String ATTRIBUTE = "CPIP-SPI-Version";

    private SpiVersion() {}
}
