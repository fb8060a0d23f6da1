package org.cpip.testkit.internal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;

/** Packages of npm as second readers, run by Node.js where both are on the machine. */
public final class Node {

    private static final String NOT_THERE = "no such package";

    /** Looks for the package in the folder that is named, then where npm puts what is installed for all. */
    private static final String LOAD = String.join(
            "\n",
            "import { createRequire } from 'node:module';",
            "import { pathToFileURL } from 'node:url';",
            "import { readFileSync } from 'node:fs';",
            "import { dirname, join } from 'node:path';",
            "const folders = [process.argv[3], join(dirname(process.execPath), '..', 'lib', 'node_modules')];",
            "let packageFile;",
            "for (const folder of folders) {",
            "  try { packageFile ??= createRequire(join(folder, 'x.js')).resolve(process.argv[2]); } catch { /* not here */ }",
            "}",
            "if (packageFile === undefined) { console.log('" + NOT_THERE + "'); process.exit(0); }",
            "const loaded = await import(pathToFileURL(packageFile));",
            "const library = loaded.default?.default ?? loaded.default ?? loaded;",
            "const input = readFileSync(process.argv[4], 'utf8');",
            "");

    private Node() {}

    /**
     * What a script prints, a line each. The test is skipped where there is no Node.js, and where the package is neither
     * installed for all nor in the folder {@code node_modules} that the environment variable {@code CPIP_NODE_MODULES}
     * names.
     *
     * @param npmPackage the name of the package; the script finds it as {@code library}
     * @param script statements of JavaScript
     * @param input what the script finds as {@code input}
     * @param folder where files may be made
     */
    public static List<String> run(String npmPackage, String script, String input, Path folder)
            throws IOException, InterruptedException {
        Path node = ExternalProgram.require("node", "nodejs");
        String modules = Objects.requireNonNullElse(System.getenv("CPIP_NODE_MODULES"), "node_modules");
        Path program = Files.writeString(folder.resolve("script.mjs"), LOAD + script);
        Path given = Files.writeString(folder.resolve("input.txt"), input);
        Path printed = folder.resolve("printed.txt");
        ExternalProgram.run(
                List.of(
                        node.toString(),
                        program.toString(),
                        npmPackage,
                        Path.of(modules).toAbsolutePath().toString(),
                        given.toString()),
                Redirect.to(printed.toFile()),
                Redirect.INHERIT);
        List<String> lines = Files.readAllLines(printed);
        Assumptions.assumeFalse(
                lines.equals(List.of(NOT_THERE)),
                () -> "the npm package " + npmPackage
                        + " is not there; name the folder it is in with CPIP_NODE_MODULES");
        return lines;
    }
}
