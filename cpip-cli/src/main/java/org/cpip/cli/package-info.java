/** The {@code cpip} command: one class a subcommand, and what they share. No logic of the library lives here. */
@NullMarked
package org.cpip.cli;

import org.jspecify.annotations.NullMarked;
