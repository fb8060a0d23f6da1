package org.cpip.model;

/** What sort of work a reference is to. */
public enum ReferenceKind {
    /** An Act or other law. */
    LEGISLATION,
    /** A study or an evaluation. */
    RESEARCH,
    /** Guidance or a framework. */
    GUIDANCE,
    /** Another plan or strategy. */
    PLAN,
    /** Anything else. */
    OTHER
}
