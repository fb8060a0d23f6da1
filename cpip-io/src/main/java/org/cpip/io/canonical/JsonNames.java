package org.cpip.io.canonical;

import org.cpip.model.date.TargetDate;
import org.cpip.model.shape.Property;
import org.cpip.model.shape.Shape;

/** The names of members: those of the model's components, but for one that was named before. */
final class JsonNames {

    private JsonNames() {}

    static String of(Shape<?> shape, Property property) {
        return shape.type() == TargetDate.class && property.name().equals("period") ? "edtf" : property.name();
    }
}
