package org.probationrules.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes sums of money for people: £1,234.50. */
public final class Pounds {

    /** How many characters the last three digits before the point take, with the point and the pence. */
    private static final int LAST_GROUP = "000.00".length();

    private Pounds() {}

    /** A sum to the penny, its thousands parted by commas. */
    public static String write(BigDecimal sum) {
        StringBuilder text = new StringBuilder(sum.abs().setScale(2, RoundingMode.HALF_UP).toPlainString());
        for (int place = text.length() - LAST_GROUP; place > 0; place -= 3) {
            text.insert(place, ',');
        }
        return (sum.signum() < 0 ? "£-" : "£") + text;
    }
}
