package org.cpip.reporting.hub;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** What stands around the content of every page, and the policy that allows its style sheet and script and nothing else. */
final class HubPage {

    private static final String CSS = load("hub.css");
    private static final String SCRIPT = load("hub.js");
    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(CSS) + "'; script-src 'sha256-"
            + hash(SCRIPT) + "'; base-uri 'none'; form-action 'none'";

    private HubPage() {}

    /**
     * A page.
     *
     * @param site name of the hub
     * @param title of the page
     * @param content markup
     */
    static String of(String site, String title, Html content) {
        boolean first = site.equals(title);
        return new Html()
                .raw("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .text(first ? title : title + " - " + site)
                .raw("</title>\n<style>" + CSS + "</style>\n</head>\n<body>\n")
                .raw("<a class=\"skip\" href=\"#content\">Skip to the content</a>\n<header><nav aria-label=\"Hub\">")
                .link("index.html", site)
                .raw("</nav></header>\n<main id=\"content\">\n")
                .element("h1", title)
                .raw(content.toString())
                .raw(
                        "</main>\n<footer><p>Figures are as released. What is hidden is in no part of these pages.</p></footer>\n")
                .raw("<script>" + SCRIPT + "</script>\n</body>\n</html>\n")
                .toString();
    }

    private static String load(String name) {
        try (InputStream in = Objects.requireNonNull(HubPage.class.getResourceAsStream(name), name)) {
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
