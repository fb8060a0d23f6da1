/** The domain types of an improvement programme and their rules. Depends on nothing else of CPIP. */
module org.cpip.model {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;

    exports org.cpip.model;
    exports org.cpip.model.date;
    exports org.cpip.model.diff;
    exports org.cpip.model.internal;
    exports org.cpip.model.shape;
    exports org.cpip.model.validation;

    opens org.cpip.model to
            org.hibernate.validator;
    opens org.cpip.model.date to
            org.hibernate.validator;
}
