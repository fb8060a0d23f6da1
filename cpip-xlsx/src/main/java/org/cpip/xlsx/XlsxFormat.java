package org.cpip.xlsx;

import java.util.List;
import java.util.Set;
import org.cpip.spi.block.PlanOptions;
import org.cpip.spi.exchange.Capability;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.FormatOption;

/** How the format presents itself. */
final class XlsxFormat {

    static final FormatOption SOURCE = FormatOption.choice(
            "source",
            List.of("auto", "visible"),
            "auto",
            "Read the plan that the workbook carries, with what a person changed in it, or what is visible alone.");

    static final Format FORMAT = new Format(
            "xlsx",
            "Excel tracker, a row an action",
            List.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            List.of("xlsx"),
            Set.of(Capability.LOSSLESS),
            PlanOptions.and(SOURCE),
            List.of());

    private XlsxFormat() {}
}
