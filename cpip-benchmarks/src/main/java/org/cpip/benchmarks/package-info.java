/** Ours beside the peers, on the same rows, in the same run. Claim ratios, not times: machines differ and are noisy. */
package org.cpip.benchmarks;
