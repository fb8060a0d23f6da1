package org.cpip.spi.exchange;

import java.io.Serial;

/**
 * An importer or exporter did not keep its contract, so that its answer is no use: nothing was read or written by it. The
 * message names its format, its class and, where it is known, the plugin that it comes from.
 */
public final class PluginFaultException extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String plugin;

    /**
     * Says who did what.
     *
     * @param provider the importer or exporter
     * @param format its format's id
     * @param fault what it did, a verb with its object: "gave no result"
     */
    public PluginFaultException(Object provider, String format, String fault) {
        super("What " + provider.getClass().getName() + " does for the format " + format + " is of no use: it " + fault
                + ".");
        String loader = provider.getClass().getClassLoader().getName();
        this.plugin = loader == null ? "" : loader;
    }

    /** The name of its class loader, for a plugin of a folder {@code plugin odd.jar}; empty when it has none. */
    public String plugin() {
        return plugin;
    }
}
