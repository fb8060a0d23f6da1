package org.cpip.xlsx;

import java.util.List;
import java.util.Set;
import org.cpip.spi.block.PlanOptions;
import org.cpip.spi.exchange.Format;

/** How the format presents itself. */
final class XlsxFormat {

    static final Format FORMAT = new Format(
            "xlsx",
            "Excel tracker, a row an action",
            List.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            List.of("xlsx"),
            Set.of(),
            PlanOptions.and(),
            List.of());

    private XlsxFormat() {}
}
