/**
 * What an improvement programme is: immutable records, one type a file.
 *
 * <p>A plan has a history. The components of an action say how it stood before any update; updates are added and nothing
 * is overwritten. What holds, now or on an earlier day, is asked of {@code Action}, each rule of which stands there once,
 * and {@code Programme.asAt(day)} is the plan as it was known at the end of a day.
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
