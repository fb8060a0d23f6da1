package org.cpip.office.internal.archive;

import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/**
 * The bytes cannot be read as what they should be. A format's reader turns it into a diagnostic with a code of the format,
 * and callers of the library never see it. Its message is a sentence for people.
 */
public final class UnreadableFileException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_DETAIL = 200;

    private final FileProblem problem;
    private final transient List<String> details;

    /** A problem with the words that its sentence needs; they may come from the file. */
    public UnreadableFileException(FileProblem problem, String... details) {
        super(String.format(
                Locale.ROOT,
                problem.sentence(),
                List.of(details).stream().map(UnreadableFileException::clean).toArray()));
        this.problem = problem;
        this.details = List.of(details);
    }

    /** What an XML parser has to say about a part, in one line with its place. */
    static UnreadableFileException malformed(String part, Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        int lineEnd = message.indexOf('\n');
        String reason = lineEnd < 0 ? message : message.substring(0, lineEnd);
        Location place = e instanceof XMLStreamException malformed ? malformed.getLocation() : null;
        if (place != null) {
            reason += " (line " + place.getLineNumber() + ", column " + place.getColumnNumber() + ")";
        }
        return new UnreadableFileException(FileProblem.MALFORMED_XML, part, reason);
    }

    /** What is wrong. */
    public FileProblem problem() {
        return problem;
    }

    /** The words that a sentence about it needs, as in the file: {@linkplain #clean(String) clean} them. */
    public List<String> details() {
        return details;
    }

    /** Names and excerpts come from the file: they are cut, and no control character of theirs reaches a terminal. */
    public static String clean(String detail) {
        StringBuilder text = new StringBuilder(Math.min(detail.length(), LONGEST_DETAIL));
        for (int i = 0; i < detail.length() && text.length() < LONGEST_DETAIL; i++) {
            char c = detail.charAt(i);
            text.append(Character.isISOControl(c) || Character.isSurrogate(c) ? ' ' : c);
        }
        return text.toString();
    }
}
