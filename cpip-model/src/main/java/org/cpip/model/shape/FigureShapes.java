package org.cpip.model.shape;

import static org.cpip.model.shape.Kind.Scalar.PERIOD;
import static org.cpip.model.shape.Kind.Scalar.SLUG;
import static org.cpip.model.shape.Kind.Scalar.TEXT;

import org.cpip.model.Area;
import org.cpip.model.AreaPlace;
import org.cpip.model.Category;
import org.cpip.model.CategoryKind;
import org.cpip.model.CodeList;
import org.cpip.model.Geography;
import org.cpip.model.shape.Kind.Code;
import org.cpip.model.shape.Kind.Nested;

/** The shapes of what figures are given for: areas and categories. */
final class FigureShapes {

    static final Kind AREA =
            new Nested(Shape.of(Area.class, "area", "A part of the country that figures are given for.")
                    .required("code", TEXT, "That tells it from all others, such as S12000033.")
                    .required("name", TEXT, "As published.")
                    .optional("kind", TEXT, "What sort of area it is, such as council.")
                    .key("code")
                    .build());

    private static final Kind PLACE =
            new Nested(Shape.of(AreaPlace.class, "area in a geography", "Where an area stands in a geography.")
                    .required("area", TEXT, "Code of the area.")
                    .optional("parent", TEXT, "Code of the area that it is part of.")
                    .key("area")
                    .build());

    static final Kind GEOGRAPHY =
            new Nested(Shape.of(Geography.class, "geography", "One way in which areas make up larger ones.")
                    .required("id", SLUG, "Unique among the geographies.")
                    .required("title", TEXT, "Such as Health boards.")
                    .optional("period", PERIOD, "The time it holds in.")
                    .list("places", PLACE, "Each area that is in it, once.")
                    .build());

    private static final Kind CATEGORY = new Nested(Shape.of(Category.class, "category", "One category of a breakdown.")
            .required("code", TEXT, "As readings give it.")
            .optional("label", TEXT, "What a person reads, where that is not the code.")
            .required(
                    "kind",
                    new Code(CategoryKind.class, "a kind of category"),
                    "One of the parts, all of them together, or what is not known.")
            .key("code")
            .build());

    static final Kind CODE_LIST = new Nested(Shape.of(CodeList.class, "code list", "The categories of a breakdown.")
            .required("name", TEXT, "Of the breakdown, as readings give it.")
            .optional("label", TEXT, "What a person reads, where that is not the name.")
            .list("categories", CATEGORY, "In the order in which they are shown.")
            .key("name")
            .build());

    private FigureShapes() {}
}
