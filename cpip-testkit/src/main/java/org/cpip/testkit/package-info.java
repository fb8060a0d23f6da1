/** Samples, generators and checks for the tests of plugin authors. */
@NullMarked
package org.cpip.testkit;

import org.jspecify.annotations.NullMarked;
