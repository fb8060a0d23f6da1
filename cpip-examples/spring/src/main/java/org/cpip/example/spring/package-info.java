/** A Spring Boot application whose controller takes and gives programmes. */
@NullMarked
package org.cpip.example.spring;

import org.jspecify.annotations.NullMarked;
