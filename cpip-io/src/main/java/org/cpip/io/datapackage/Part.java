package org.cpip.io.datapackage;

/** The way from a row to the value of one component of its record. */
interface Part {

    /**
     * The value, as the record's constructor takes it.
     *
     * @throws IllegalArgumentException if cells do not go together
     * @throws java.time.DateTimeException if cells do not go together
     */
    Object value(Row row);
}
