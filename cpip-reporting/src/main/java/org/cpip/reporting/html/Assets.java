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

/** The style sheet and the script of every page, and the content security policy that allows them and nothing else. */
final class Assets {

    private static final String CSS = load("report.css");
    private static final String SCRIPT = load("report.js");
    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(CSS) + "'; script-src 'sha256-"
            + hash(SCRIPT) + "'; base-uri 'none'; form-action 'none'";

    private Assets() {}

    /** The style sheet, to stand between the style tags with nothing around it: its hash is in the policy. */
    static Content css() {
        return output -> output.writeContent(CSS);
    }

    /** The script that filters rows, to stand between the script tags with nothing around it. */
    static Content script() {
        return output -> output.writeContent(SCRIPT);
    }

    /** The content security policy (CSP level 2): no resource, this one style sheet, this one script. */
    static String policy() {
        return POLICY;
    }

    private static String load(String name) {
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
            // A browser reads CRLF as LF, and hashes what it read.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + name + " in the jar cannot be read", e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sha256);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
