package org.cpip.io.datapackage;

import java.io.IOException;
import java.nio.file.Path;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;

/** Data packages in folders, for those who edit the tables or keep them under version control. Thread-safe. */
public final class DataPackages {

    private DataPackages() {}

    /**
     * Writes a package as the content of a folder: {@code datapackage.json} and a CSV for each type of record.
     *
     * <p>The files are written into a new folder beside the target, forced to the disk, and the new folder takes the
     * target's name. A target that holds nothing but an earlier package is replaced; anything else in it is an error, so
     * that no file of another origin is lost. When writing fails, the target is what it was before.
     *
     * @param folder the folder; its parent must exist
     * @throws java.nio.file.DirectoryNotEmptyException if the folder holds something else than a package
     * @throws java.nio.file.NotDirectoryException if it is a file
     * @throws IOException if the file system fails
     */
    public static void writeFolder(Programme programme, Path folder) throws IOException {
        FolderWriter.write(programme, folder);
    }

    /**
     * Reads the package in a folder with default options.
     *
     * @throws org.cpip.spi.exchange.LimitExceededException if it goes beyond the limits
     * @throws IOException if a file cannot be read
     */
    public static ImportResult readFolder(Path folder) throws IOException {
        return readFolder(folder, ReadOptions.defaults());
    }

    /**
     * Reads the package in a folder.
     *
     * @throws org.cpip.spi.exchange.LimitExceededException if it goes beyond the limits
     * @throws IOException if a file cannot be read
     */
    public static ImportResult readFolder(Path folder, ReadOptions options) throws IOException {
        Path fileName = folder.toAbsolutePath().normalize().getFileName();
        String name = fileName == null ? folder.toString() : fileName.toString();
        return PackageReader.read(new FolderFiles(folder, name, options.limits()), name, options.limits());
    }
}
