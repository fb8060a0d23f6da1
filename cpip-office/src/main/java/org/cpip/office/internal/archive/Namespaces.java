package org.cpip.office.internal.archive;

/** The namespaces that matter, each in its transitional and its Strict spelling (ISO/IEC 29500-4, annex A). For one thread. */
final class Namespaces {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String WORD_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String MATHS = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private static final String MATHS_STRICT = "http://purl.oclc.org/ooxml/officeDocument/math";

    private String word = WORD;
    private String other = "";

    /** WordprocessingML. The parser hands out one string for a namespace, so comparing references mostly decides. */
    @SuppressWarnings("ReferenceEquality")
    boolean isWord(String uri) {
        if (uri == word) {
            return true;
        }
        if (uri == other) {
            return false;
        }
        if (WORD.equals(uri) || WORD_STRICT.equals(uri)) {
            word = uri;
            return true;
        }
        other = uri;
        return false;
    }

    /** Markup compatibility: alternate content. */
    static boolean isCompatibility(String uri) {
        return COMPATIBILITY.equals(uri);
    }

    /** Office's language for formulas. */
    static boolean isMaths(String uri) {
        return MATHS.equals(uri) || MATHS_STRICT.equals(uri);
    }
}
