package org.cpip.cli.attack;

/**
 * Where a figure stands.
 *
 * @param release id, as its folder is called
 * @param indicator id
 * @param area code
 * @param breakdown name, or "total"
 * @param category code, or "total"
 */
record Place(String release, String indicator, String area, String breakdown, String category) {

    Place in(String otherRelease) {
        return new Place(otherRelease, indicator, area, breakdown, category);
    }

    Place of(String otherArea) {
        return new Place(release, indicator, otherArea, breakdown, category);
    }

    Place total() {
        return new Place(release, indicator, area, "total", "total");
    }
}
