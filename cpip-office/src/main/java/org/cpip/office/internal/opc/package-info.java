/**
 * The package that a Word file is: its ZIP directory, its parts and the relationships between them, and a cursor over
 * the XML of one part (ECMA-376 Part 2, OPC; Part 3, markup compatibility). Not exported.
 */
@NullMarked
package org.cpip.office.internal.opc;

import org.jspecify.annotations.NullMarked;
