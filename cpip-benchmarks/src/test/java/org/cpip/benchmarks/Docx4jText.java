package org.cpip.benchmarks;

import jakarta.xml.bind.JAXBElement;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.docx4j.TraversalUtil;
import org.docx4j.XmlUtils;
import org.docx4j.mce.AlternateContent;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Br;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Text;

/**
 * The text of a document's body as docx4j's object model of Word files gives it, a line a paragraph. Of two versions of
 * a drawing, for programs of different age, the first counts.
 */
final class Docx4jText extends TraversalUtil.CallbackImpl {

    /** Text to docx4j, but what a field is to do, not what stands in the document. */
    private static final Set<String> INSTRUCTIONS = Set.of("instrText", "delInstrText");

    private final StringBuilder text = new StringBuilder();

    private Docx4jText() {}

    static String of(Path file) throws Docx4JException {
        Docx4jText seen = new Docx4jText();
        WordprocessingMLPackage document = WordprocessingMLPackage.load(file.toFile());
        new TraversalUtil(document.getMainDocumentPart().getContent(), seen);
        return seen.text.toString();
    }

    @Override
    public List<Object> getChildren(Object item) {
        return item instanceof AlternateContent versions
                        && !versions.getChoice().isEmpty()
                ? versions.getChoice().get(0).getAny()
                : super.getChildren(item);
    }

    @Override
    public void walkJAXBElements(Object parent) {
        super.walkJAXBElements(parent);
        if (parent instanceof P) {
            text.append('\n');
        }
    }

    @Override
    public List<Object> apply(Object item) {
        if (item instanceof P) {
            text.append('\n');
        } else if (item instanceof R run) {
            run.getContent().forEach(this::part);
        }
        return List.of();
    }

    private void part(Object part) {
        Object value = XmlUtils.unwrap(part);
        if (value instanceof Text words) {
            if (!(part instanceof JAXBElement<?> element
                    && INSTRUCTIONS.contains(element.getName().getLocalPart()))) {
                text.append(words.getValue());
            }
        } else if (value instanceof Br || value instanceof R.Tab || value instanceof R.Cr) {
            text.append('\n');
        } else if (value instanceof R.NoBreakHyphen) {
            text.append('\u2011');
        }
    }
}
