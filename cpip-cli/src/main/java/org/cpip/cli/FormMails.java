package org.cpip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.collect.update.Completeness;
import org.cpip.collect.update.FormMail;
import org.cpip.collect.update.UpdateForm;
import org.cpip.model.Party;
import org.cpip.model.Programme;

/** Drafts of mails with forms, a file a lead, in a folder. */
final class FormMails {

    private FormMails() {}

    /** To each of these that leads an open action; gives the files. */
    static List<Path> ask(Programme plan, List<Party> leads, LocalDate asAt, Optional<LocalDate> due, Path folder)
            throws FileAccessException {
        List<Path> files = new ArrayList<>();
        for (Party lead : leads) {
            UpdateForm form = UpdateForm.ofLead(plan, lead.id(), asAt);
            if (!form.rows().isEmpty()) {
                files.add(write(new FormMail(form, lead, due, false), folder));
            }
        }
        return files;
    }

    /** To each lead that is late, about what is missing; gives the files. */
    static List<Path> remind(Programme plan, Completeness answers, LocalDate asAt, Optional<LocalDate> due, Path folder)
            throws FileAccessException {
        List<Path> files = new ArrayList<>();
        for (Completeness.LeadAnswers late : answers.leads()) {
            Optional<Party> lead = plan.parties().stream()
                    .filter(party -> party.id().equals(late.lead()))
                    .findFirst();
            if (late.late() && lead.isPresent()) {
                List<UpdateForm.FormRow> missing = UpdateForm.ofLead(plan, late.lead(), asAt).rows().stream()
                        .filter(row -> late.missing().contains(row.action().id()))
                        .toList();
                files.add(write(new FormMail(new UpdateForm(plan, asAt, missing), lead.get(), due, true), folder));
            }
        }
        return files;
    }

    private static Path write(FormMail mail, Path folder) throws FileAccessException {
        Path file = folder.resolve(mail.lead().id().replaceAll("[^A-Za-z0-9.-]", "-") + ".eml");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw FileAccessException.writing(file, e);
        }
        WholeFile.write(file, mail::write);
        return file;
    }
}
