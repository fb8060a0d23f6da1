package org.cpip.disclosure.solve;

import java.util.ArrayList;
import java.util.List;

/**
 * The finest counts of tables that cross several dimensions, and which figures count them. They stand in a grid: one for every
 * choice of a finest category of each dimension, whether a table shows it or not.
 *
 * @param sizes how many finest categories each dimension has; the last one changes fastest in the numbers of atoms
 * @param figures for each atom the figures that it is counted in
 */
public record Atoms(int[] sizes, int[][] figures) {

    /** Where there is no such grid. */
    public static final Atoms NONE = new Atoms(new int[0], new int[0][]);

    /** How many atoms there are. */
    int count() {
        return figures.length;
    }

    /** For each figure the atoms that it counts. */
    int[][] ofFigures(int size) {
        List<List<Integer>> of = new ArrayList<>(size);
        for (int f = 0; f < size; f++) {
            of.add(new ArrayList<>());
        }
        for (int a = 0; a < figures.length; a++) {
            for (int f : figures[a]) {
                of.get(f).add(a);
            }
        }
        return of.stream()
                .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /**
     * The corners of the box that two atoms span: in each dimension in which they differ, the one or the other category.
     *
     * @param corners takes their numbers; the sign of each is that of the number of ones in its place
     * @return how many there are
     */
    int corners(int atom, int opposite, int[] corners) {
        corners[0] = atom;
        int count = 1;
        int stride = 1;
        for (int d = sizes.length - 1; d >= 0; d--) {
            int own = atom / stride % sizes[d];
            int other = opposite / stride % sizes[d];
            if (own != other) {
                for (int i = 0; i < count; i++) {
                    corners[count + i] = corners[i] + (other - own) * stride;
                }
                count *= 2;
            }
            stride *= sizes[d];
        }
        return count;
    }
}
