package org.cpip.reporting.html;

import gg.jte.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** The page's style sheet, and the content security policy that allows it and nothing else. */
final class StyleSheet {

    private static final String CSS = load();
    private static final String POLICY =
            "default-src 'none'; style-src 'sha256-" + hash(CSS) + "'; base-uri 'none'; form-action 'none'";

    private StyleSheet() {}

    /** The style sheet, to stand between the style tags with nothing around it: its hash is in the policy. */
    static Content css() {
        return output -> output.writeContent(CSS);
    }

    /** The content security policy (CSP level 2): no script, no resource, this one style sheet. */
    static String policy() {
        return POLICY;
    }

    private static String load() {
        try (InputStream in = Objects.requireNonNull(StyleSheet.class.getResourceAsStream("report.css"))) {
            // A browser reads CRLF as LF, and hashes what it read.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet in the jar cannot be read", e);
        }
    }

    private static String hash(String css) {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sha256);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
