package org.cpip.spi.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.cpip.model.Programme;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.block.BlockReader;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.Loss;
import org.cpip.spi.exchange.PluginFaultException;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.spi.report.RenderOptions;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportRenderer;

/**
 * Calls a format or a renderer as every caller has to: its options are checked before, the listener is told, and an interrupt ends it.
 * Safe for use by many threads.
 */
public final class FormatCalls {

    private FormatCalls() {}

    /**
     * Reads a source.
     *
     * @throws org.cpip.spi.exchange.InvalidRequestException if the format has no such option, or not with that value
     * @throws PluginFaultException if the importer gives no result, or neither a programme nor an error
     * @throws IOException if the source cannot be read, or reading was stopped
     */
    public static ImportResult read(ProgrammeImporter importer, Source source, ReadOptions options) throws IOException {
        Format format = importer.format();
        OptionCheck.check(format.id(), format.readOptions(), options.values());
        Watch watch = new Watch(options.progress());
        ImportResult result = importer.read(source.withProgress(watch), options.withProgress(watch));
        if (result == null || result.programme().isEmpty() && !result.hasErrors()) {
            throw new PluginFaultException(
                    importer, format.id(), result == null ? "gave no result" : "gave neither a programme nor an error");
        }
        return result;
    }

    /**
     * Shows a source as blocks.
     *
     * @throws org.cpip.spi.exchange.InvalidRequestException if the format has no such option, or not with that value
     * @throws IOException if the source cannot be read, or reading was stopped
     */
    public static void readBlocks(
            BlockReader reader, Format format, Source source, ReadOptions options, BlockHandler handler)
            throws IOException {
        OptionCheck.check(format.id(), format.readOptions(), options.values());
        Watch watch = new Watch(options.progress());
        BlockHandler within = new TextBudget(options.limits()).over(handler);
        TextBudget.run(() -> reader.readBlocks(source.withProgress(watch), options.withProgress(watch), within));
    }

    /**
     * Writes to a stream, which is flushed and stays open. What the format does not carry is among the losses.
     *
     * @throws org.cpip.spi.exchange.InvalidRequestException if the format has no such option, or not with that value
     * @throws PluginFaultException if the exporter gives no result; what it wrote is then no file to keep
     * @throws org.cpip.spi.exchange.LimitExceededException if the file were too large to be read with the same limits
     * @throws IOException if the stream cannot be written, or writing was stopped
     */
    public static ExportResult write(
            ProgrammeExporter exporter, Programme programme, OutputStream out, WriteOptions options)
            throws IOException {
        Format format = exporter.format();
        OptionCheck.check(format.id(), format.writeOptions(), options.values());
        Watch watch = new Watch(options.progress());
        long actions = programme.actions().size();
        watch.advanced(0, actions);
        OutputStream within = new BoundedOutput(watch.over(out), options.limits(), format.id());
        ExportResult result = exporter.write(programme, within, options.withProgress(watch));
        if (result == null) {
            throw new PluginFaultException(exporter, format.id(), "gave no result");
        }
        List<Loss> derived = exporter.carries().losses(programme);
        watch.advanced(actions, actions);
        return derived.isEmpty()
                ? result
                : new ExportResult(Losses.merge(result.losses(), derived), result.diagnostics());
    }

    /**
     * Renders a report to a stream, which is flushed and stays open.
     *
     * @throws org.cpip.spi.exchange.InvalidRequestException if the format has no such option, or not with that value
     * @throws IOException if the stream cannot be written, or rendering was stopped
     */
    public static void render(ReportRenderer renderer, ReportDocument document, OutputStream out, RenderOptions options)
            throws IOException {
        Format format = renderer.format();
        OptionCheck.check(format.id(), format.writeOptions(), options.values());
        Watch watch = new Watch(options.progress());
        long rows = document.tables().stream()
                .mapToLong(table -> table.rows().size())
                .sum();
        watch.advanced(0, rows);
        renderer.render(document, watch.over(out), options.withProgress(watch));
        watch.advanced(rows, rows);
    }
}
