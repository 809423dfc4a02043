package org.probationrules.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in columns; the last column is broken into lines where it is too long. */
final class Table {

    private static final int GAP = 2;

    private final List<List<String>> rows = new ArrayList<>();

    /**
     * @param headings one for each column
     */
    Table(List<String> headings) {
        rows.add(headings);
    }

    void row(List<String> cells) {
        rows.add(cells.stream().map(Wrap::clean).toList());
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    /** Sets the table to a width. */
    Sheet set(int width) {
        Sheet sheet = new Sheet(width);
        int last = rows.get(0).size() - 1;
        int[] widths = new int[last];
        for (int column = 0; column < last; column++) {
            int each = column;
            widths[column] = rows.stream().mapToInt(row -> Wrap.width(row.get(each))).max().orElse(0) + GAP;
        }
        for (List<String> row : rows) {
            StringBuilder lead = new StringBuilder();
            for (int column = 0; column < last; column++) {
                lead.append(Wrap.pad(row.get(column), widths[column]));
            }
            sheet.hang(0, lead.toString().stripTrailing(), Wrap.width(lead), row.get(last));
        }
        return sheet;
    }
}
