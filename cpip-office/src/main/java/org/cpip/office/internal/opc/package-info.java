/**
 * The package that an Office file is (ECMA-376 Part 2, OPC): its parts and the relationships between them, and what can be
 * wrong with one that should be a Word document.
 */
@NullMarked
package org.cpip.office.internal.opc;

import org.jspecify.annotations.NullMarked;
