/** The peers as oracles: what they read out of real files is in what we read. */
package org.cpip.benchmarks;
