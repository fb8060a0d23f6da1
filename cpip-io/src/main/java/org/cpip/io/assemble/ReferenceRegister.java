package org.cpip.io.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cpip.io.prose.Reading;
import org.cpip.io.recognise.PlainText;
import org.cpip.model.Citation;
import org.cpip.model.Provenance;
import org.cpip.model.Reference;
import org.cpip.model.Slugs;

/** Every law, study and plan that the actions name, each once. */
final class ReferenceRegister {

    private final Map<String, Reference> byTitle = new HashMap<>();
    private final List<Reference> inOrder = new ArrayList<>();
    private final Ids ids = new Ids();

    /** The mention of one. */
    Citation cite(Reading.FoundReference found, Provenance provenance) {
        String title = PlainText.normalise(found.title());
        Reference reference = byTitle.computeIfAbsent(title.toLowerCase(Locale.ROOT), key -> {
            Reference added = Reference.builder()
                    .id(ids.unique(Slugs.of(title)))
                    .kind(found.kind())
                    .title(title)
                    .year(found.year())
                    .build();
            inOrder.add(added);
            return added;
        });
        return Citation.builder()
                .reference(reference.id())
                .sections(found.sections())
                .provenance(provenance)
                .build();
    }

    /** All of them in the order of their first mention. */
    List<Reference> all() {
        return inOrder;
    }
}
