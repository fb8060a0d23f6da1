package org.cpip.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what may change or go in any release, unlike the rest of the public API.
 *
 * <p>On a type, it counts for all its members. What {@code docs/reference/compatibility.md} promises does not hold for
 * an element that has it, and the build compares no such element with the last release. It is kept in class files, so
 * that a user's own build can look for it. It lives here because every other artifact depends on this one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD})
public @interface Experimental {}
