package org.cpip.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The pages under {@code docs/reference/diagnostics}, which the build puts into the jar. */
final class DiagnosticPages {

    /** The pages of codes that do not have the name of theirs. */
    private static final Map<String, String> PAGES = Map.of(
            "A11Y", "diagnostics/accessibility",
            "FIELD", "diagnostics/plan",
            "PACKAGE", "diagnostics/data-package",
            "RULE", "diagnostics",
            "TEXT", "diagnostics/plan");

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,15}-\\d{3}");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");

    private DiagnosticPages() {}

    /** The lines that explain a code, without the marks of links; none when no page does. */
    static List<String> section(String code) {
        if (!CODE.matcher(code).matches()) {
            return List.of();
        }
        String area = code.substring(0, code.indexOf('-'));
        String page = PAGES.getOrDefault(area, "diagnostics/" + area.toLowerCase(Locale.ROOT));
        List<String> lines = new ArrayList<>();
        try (InputStream in = DiagnosticPages.class.getResourceAsStream("pages/" + page + ".md")) {
            if (in != null) {
                section(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), code, lines);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static void section(BufferedReader page, String code, List<String> lines) throws IOException {
        boolean inside = false;
        StringBuilder text = new StringBuilder();
        for (String line = page.readLine(); line != null; line = page.readLine()) {
            if (line.startsWith("#")) {
                inside = line.equals("### " + code);
                line = line.substring(line.lastIndexOf('#') + 1).strip();
            }
            if (inside) {
                // a link breaks over lines as any text does
                text.append(line).append('\n');
            }
        }
        LINK.matcher(text).replaceAll("$1").strip().lines().forEach(lines::add);
    }
}
