/**
 * Samples, generators and contracts for the tests of plugin authors. Contracts are interfaces with tests; what they
 * check stands in package-private classes, a class a group of rules.
 */
@NullMarked
package org.cpip.testkit;

import org.jspecify.annotations.NullMarked;
