package org.probationrules.onepass;

import java.util.Arrays;
import java.util.List;

import org.drools.model.functions.Predicate1;

/** What a pattern asks of a fact by itself: its type, and that these conditions hold. */
final class Selection {

    private final int number;
    private final Class<?> type;
    private final Predicate1<Object>[] conditions;

    @SuppressWarnings("unchecked") // an array of a generic type
    Selection(int number, Class<?> type, List<Predicate1<Object>> conditions) {
        this.number = number;
        this.type = type;
        this.conditions = conditions.toArray(Predicate1[]::new);
    }

    /** Which of the selections of its pack it is. */
    int number() {
        return number;
    }

    /** The facts on which all conditions hold. */
    Object[] among(FactGroup group) {
        Object[] all = group.ofType(type);
        int fitting = 0;
        while (fitting < all.length && holds(all[fitting])) {
            fitting++;
        }
        if (fitting == all.length) {
            return all;
        }
        Object[] some = FactGroup.NONE;
        int count = fitting;
        for (int i = fitting + 1; i < all.length; i++) {
            if (holds(all[i])) {
                if (some.length <= count) {
                    some = Arrays.copyOf(some, Math.max(4, 2 * count));
                }
                some[count++] = all[i];
            }
        }
        if (some.length == 0) {
            return fitting == 0 ? FactGroup.NONE : Arrays.copyOf(all, fitting);
        }
        System.arraycopy(all, 0, some, 0, fitting);
        return some.length == count ? some : Arrays.copyOf(some, count);
    }

    private boolean holds(Object fact) {
        try {
            for (Predicate1<Object> condition : conditions) {
                if (!condition.test(fact)) {
                    return false;
                }
            }
            return true;
        } catch (Exception e) {
            throw Failed.because(e);
        }
    }
}
