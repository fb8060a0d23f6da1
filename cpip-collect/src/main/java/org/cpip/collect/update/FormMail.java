package org.cpip.collect.update;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Experimental;
import org.cpip.model.Party;

/**
 * A mail to a lead with its form: a draft that mail programs open to be sent ({@code .eml}, RFC 5322 and RFC 2045). It has no
 * address, since a plan knows bodies and not persons, and no date, so that equal forms are equal files. Immutable and safe for use by
 * many threads.
 *
 * @param form with the actions that the lead is asked about
 * @param lead who is asked
 * @param due the last day for answers; empty when there is none
 * @param reminder whether the answer should have come already
 */
@Experimental
public record FormMail(UpdateForm form, Party lead, Optional<LocalDate> due, boolean reminder) {

    private static final String LINE = "\r\n";
    /** No text has it: base64 has no "=_". */
    private static final String BOUNDARY = "=_cpip_form";

    /** Of so many characters, with at most four bytes each, the encoded word keeps below 75 (RFC 2047, section 2). */
    private static final int WORD = 11;

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Refuses null. */
    public FormMail {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(lead, "lead");
        Objects.requireNonNull(due, "due");
    }

    /**
     * Writes the mail with the form as a Word document. The stream is flushed and stays open.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(OutputStream out) throws IOException {
        ByteArrayOutputStream attached = new ByteArrayOutputStream();
        form.writeDocx(attached);
        String head = "Subject: " + header(subject()) + LINE + "X-Unsent: 1" + LINE + "MIME-Version: 1.0" + LINE
                + "Content-Type: multipart/mixed; boundary=\"" + BOUNDARY + "\"" + LINE + LINE;
        String text = part("text/plain; charset=utf-8", "") + base64(text().getBytes(StandardCharsets.UTF_8));
        String file = lead.id().replaceAll("[^A-Za-z0-9.-]", "-") + ".docx";
        String form = part(DOCX, "Content-Disposition: attachment; filename=\"" + file + "\"" + LINE)
                + base64(attached.toByteArray());
        out.write((head + text + form + "--" + BOUNDARY + "--" + LINE).getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String part(String type, String more) {
        return "--" + BOUNDARY + LINE + "Content-Type: " + type + LINE + more + "Content-Transfer-Encoding: base64"
                + LINE + LINE;
    }

    private static String base64(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes) + LINE;
    }

    private String subject() {
        return (reminder ? "Reminder: progress" : "Progress") + " on "
                + form.programme().title() + ", the position on " + FormControl.words(form.asAt());
    }

    private String text() {
        int count = form.rows().size();
        String actions = count == 1 ? "1 action" : count + " actions";
        StringBuilder text = new StringBuilder("To: " + lead.name() + LINE + LINE);
        if (reminder) {
            text.append("We have not had your answer about ").append(actions);
            due.ifPresent(day -> text.append(", which was due by ").append(FormControl.words(day)));
            text.append(". The form is attached again.");
        } else {
            text.append("The attached form asks about ").append(actions).append(" that you lead, as at ");
            text.append(FormControl.words(form.asAt())).append('.');
            due.ifPresent(day -> text.append(" Please return it by ")
                    .append(FormControl.words(day))
                    .append('.'));
        }
        text.append(
                LINE + LINE + "Please change the answers that have changed, say what progress has been made, save the"
                        + " document and return it. What you leave as it is stays as it was reported." + LINE + LINE);
        for (UpdateForm.FormRow row : form.rows()) {
            text.append("- ")
                    .append(FormDocument.heading(
                            row.action().number(), row.action().label()))
                    .append(LINE);
        }
        return text.toString();
    }

    /** Text of a header: words of another alphabet are encoded (RFC 2047), and no line ends in it. */
    private static String header(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.chars().allMatch(c -> c >= ' ' && c < 127) && line.length() < 900) {
            return line;
        }
        StringBuilder encoded = new StringBuilder();
        int[] points = line.codePoints().toArray();
        for (int from = 0; from < points.length; from += WORD) {
            String word = new String(points, from, Math.min(WORD, points.length - from));
            encoded.append(from == 0 ? "" : LINE + " ")
                    .append("=?utf-8?B?")
                    .append(Base64.getEncoder().encodeToString(word.getBytes(StandardCharsets.UTF_8)))
                    .append("?=");
        }
        return encoded.toString();
    }
}
