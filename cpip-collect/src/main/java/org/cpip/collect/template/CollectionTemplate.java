package org.cpip.collect.template;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Area;
import org.cpip.model.Breakdown;
import org.cpip.model.Category;
import org.cpip.model.CategoryKind;
import org.cpip.model.CodeList;
import org.cpip.model.Experimental;
import org.cpip.model.Geography;
import org.cpip.model.date.EdtfPeriod;

/**
 * What is asked of which areas for a period, and the rules that answers are checked by.
 *
 * @param id slug of the round
 * @param version from 1; another one when anything that is asked changes
 * @param title of the round
 * @param period the time that the figures cover
 * @param deadline the last day for returns
 * @param asked the indicators, in order
 * @param codeLists the breakdowns that are used
 * @param areas that are expected to answer: the smallest ones of the geographies
 * @param geographies in which their figures are added up
 * @param rules in order
 */
@Experimental
public record CollectionTemplate(
        String id,
        int version,
        String title,
        EdtfPeriod period,
        LocalDate deadline,
        List<AskedIndicator> asked,
        List<CodeList> codeLists,
        List<Area> areas,
        List<Geography> geographies,
        List<CollectionRule> rules) {

    private static final int HASH = 12;

    /** Copies the lists and refuses null. */
    public CollectionTemplate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(deadline, "deadline");
        asked = List.copyOf(asked);
        codeLists = List.copyOf(codeLists);
        areas = List.copyOf(areas);
        geographies = List.copyOf(geographies);
        rules = List.copyOf(rules);
    }

    /** Every figure that each area is asked for: of each indicator the total, then the categories. */
    public List<AskedCell> cells() {
        List<AskedCell> cells = new ArrayList<>();
        asked.forEach(each -> cells.addAll(cells(each)));
        return cells;
    }

    /** The figures of one indicator. */
    public List<AskedCell> cells(AskedIndicator each) {
        List<AskedCell> cells = new ArrayList<>();
        cells.add(new AskedCell(each.indicator().id(), each.indicator(), List.of(), "Total"));
        for (String name : each.breakdowns()) {
            CodeList list = codeList(name).orElseThrow();
            for (Category category : list.categories()) {
                if (category.kind() != CategoryKind.TOTAL) {
                    List<Breakdown> breakdown = List.of(new Breakdown(name, category.code()));
                    cells.add(new AskedCell(
                            AskedCell.id(each.indicator().id(), breakdown),
                            each.indicator(),
                            breakdown,
                            list.label().orElse(name) + ": " + category.label().orElse(category.code())));
                }
            }
        }
        return cells;
    }

    /** The breakdown of this name. */
    public Optional<CodeList> codeList(String name) {
        return codeLists.stream().filter(list -> list.name().equals(name)).findFirst();
    }

    /** The area with this code, if it is expected to answer. */
    public Optional<Area> area(String code) {
        return areas.stream().filter(area -> area.code().equals(code)).findFirst();
    }

    /** The same for all areas: 12 digits of the SHA-256 of what is asked, so that a form of other questions is known. */
    public String hash() {
        StringBuilder asks = new StringBuilder(id + '\n' + version + '\n' + period + '\n');
        cells().forEach(cell -> asks.append(cell.id()).append('\n'));
        try {
            byte[] sha =
                    MessageDigest.getInstance("SHA-256").digest(asks.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** What each row of an area's form is stamped with. */
    public Stamp stamp(String area) {
        return new Stamp(id, version, area, period.toString(), hash());
    }
}
