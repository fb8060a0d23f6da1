/** What is asked of areas for a period: the template of a data round, its rules, and the forms made of it. */
@NullMarked
package org.cpip.collect.template;

import org.jspecify.annotations.NullMarked;
