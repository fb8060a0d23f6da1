package org.cpip.io.docx.write;

/**
 * How a document is written.
 *
 * @param author who the document's properties name; blank for the programme's owner or, without one, its title
 * @param contents whether there is a contents list
 */
public record DocxOptions(String author, Contents contents) {

    /** Whether there is a contents list. */
    public enum Contents {
        /** When the document is likely to have more than ten pages. */
        AUTO,
        /** Always. */
        YES,
        /** Never. */
        NO
    }
}
