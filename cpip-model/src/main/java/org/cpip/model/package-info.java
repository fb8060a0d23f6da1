/**
 * What an improvement programme is: immutable records, one type a file.
 *
 * <p>Shared rules, not repeated on each type. A list is never null, holds no null and cannot be changed; an absent
 * value is {@link java.util.Optional#empty()}; text that is present is kept as it was published. A constructor refuses
 * only what is no value at all (null, a list with a null in it), so that a half-filled plan can be held and reported
 * on; domain rules are Jakarta constraints, checked by {@code org.cpip.model.validation.ProgrammeValidator}. Every type
 * is safe for use by many threads. Builders ({@code ActionBuilder} and so on) are not.
 */
@NullMarked
package org.cpip.model;

import org.jspecify.annotations.NullMarked;
