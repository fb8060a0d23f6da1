package org.cpip.office.internal.word;

/**
 * A relationship beside those that parts have of their own (ECMA-376 part 2, 9.3).
 *
 * @param owner path of the part that refers
 * @param id unique for its owner
 * @param type the kind of relationship, a URI
 * @param target path of the part referred to, or an address outside the package
 * @param external whether the target is outside the package
 */
public record Relation(String owner, String id, String type, String target, boolean external) {}
