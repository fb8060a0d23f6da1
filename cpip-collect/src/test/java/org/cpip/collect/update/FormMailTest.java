package org.cpip.collect.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.Test;

/** Drafts of mails, taken apart as a mail program does. */
class FormMailTest {

    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);
    private static final Party ROADS =
            Party.builder().id("roads").name("Roads Agency").build();

    private static FormMail mail(String title, boolean reminder) {
        Programme programme = Programme.builder()
                .id("p")
                .title(title)
                .addParty(ROADS)
                .addWorkstream(Workstream.builder()
                        .id("a")
                        .title("Paths")
                        .addAction(Action.builder()
                                .id("a-1")
                                .number("1")
                                .wording("Mend the path")
                                .addLead("roads")
                                .build())
                        .build())
                .build();
        return new FormMail(
                UpdateForm.ofLead(programme, "roads", JUNE), ROADS, Optional.of(LocalDate.of(2018, 7, 14)), reminder);
    }

    private static String written(FormMail mail) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        mail.write(out);
        return out.toString(StandardCharsets.US_ASCII);
    }

    private static byte[] part(String mail, int number) {
        String part = mail.split("--=_cpip_form")[number];
        return Base64.getMimeDecoder().decode(part.substring(part.indexOf("\r\n\r\n") + 4));
    }

    @Test
    void aMailHasWordsAndTheForm() throws IOException {
        String mail = written(mail("Paths", false));

        assertThat(mail)
                .startsWith("Subject: Progress on Paths, the position on 30 June 2018\r\nX-Unsent: 1\r\n")
                .contains("filename=\"roads.docx\"")
                .endsWith("--=_cpip_form--\r\n");
        assertThat(mail.lines()).allMatch(line -> line.length() < 120);
        assertThat(new String(part(mail, 1), StandardCharsets.UTF_8))
                .startsWith("To: Roads Agency\r\n")
                .contains("about 1 action that you lead", "return it by 14 July 2018", "- 1 Mend the path");
        Updates read = Updates.read(Source.of("roads.docx", part(mail, 2)));
        assertThat(read.rows()).extracting(UpdateRow::action).containsExactly("a-1");
    }

    @Test
    void aReminderSaysWhatIsMissing() throws IOException {
        String mail = written(mail("Paths", true));

        assertThat(mail).startsWith("Subject: Reminder: progress on Paths");
        assertThat(new String(part(mail, 1), StandardCharsets.UTF_8))
                .contains("not had your answer about 1 action, which was due by 14 July 2018");
    }

    @Test
    void aTitleCannotAddAHeaderAndOtherAlphabetsAreEncoded() throws IOException {
        String mail = written(mail("Slighean\r\nBcc: all@example.org – Àrd-ìre 🚶", false));

        List<String> head = mail.substring(0, mail.indexOf("\r\n\r\n")).lines().toList();
        assertThat(head).noneMatch(line -> line.startsWith("Bcc")).allMatch(line -> line.length() <= 76);
        StringBuilder subject = new StringBuilder();
        head.stream()
                .filter(line -> line.contains("=?utf-8?B?"))
                .map(line -> line.substring(line.indexOf("?B?") + 3, line.lastIndexOf("?=")))
                .map(word -> new String(Base64.getDecoder().decode(word), StandardCharsets.UTF_8))
                .forEach(subject::append);
        assertThat(subject)
                .hasToString("Progress on Slighean Bcc: all@example.org – Àrd-ìre 🚶, the position on 30 June 2018");
    }
}
