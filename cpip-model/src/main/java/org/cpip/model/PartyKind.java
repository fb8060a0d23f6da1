package org.cpip.model;

/** What sort of party it is. */
public enum PartyKind {
    /** A standing organisation: a department, an agency, a charity. */
    BODY,
    /** A working group, board or committee. */
    GROUP,
    /** An office or role, such as a minister. Never a named person. */
    ROLE
}
