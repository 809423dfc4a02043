package org.probationrules.onepass;

import java.math.BigDecimal;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Values that are looked for together. */
final class Key {

    /** Stands for what is missing, which equals what is missing. */
    private static final Object MISSING = new Object();

    private final Object[] values;
    private final int hash;

    Key(Object[] values) {
        this.values = values;
        this.hash = Arrays.hashCode(values);
    }

    /** A value so that what a rule takes for equal is equal: whole numbers of any size, decimals of any scale. */
    static Object part(@Nullable Object value) {
        if (value instanceof String) {
            return value;
        }
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros();
        }
        return value == null ? MISSING : value;
    }

    /** Whether equality is plain enough for an index; of numbers that are neither whole nor decimal it is not. */
    static boolean isPlain(Class<?> type) {
        return type != double.class && type != float.class && type != Double.class && type != Float.class
                && type != Object.class && type != Number.class && type != Comparable.class;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Key key && hash == key.hash && Arrays.equals(values, key.values);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
