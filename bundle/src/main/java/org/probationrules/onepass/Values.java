package org.probationrules.onepass;

import java.util.Map;
import java.util.Optional;

import org.drools.model.From;
import org.drools.model.From0;
import org.drools.model.From1;
import org.drools.model.From2;
import org.drools.model.From3;
import org.drools.model.From4;
import org.drools.model.From5;
import org.drools.model.From6;
import org.drools.model.Variable;
import org.drools.model.functions.Function0;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Function2;
import org.drools.model.functions.Function3;
import org.drools.model.functions.Function4;
import org.drools.model.functions.Function5;
import org.drools.model.functions.Function6;
import org.drools.model.functions.IntrospectableLambda;

/** Makes what a rule computes from facts ready: the compiler's functions, asked without a way round. */
@SuppressWarnings({"unchecked", "rawtypes"}) // the compiler of the rule has made sure of the types
final class Values {

    private Values() {}

    /** Something about one fact. */
    static Value of(Function1 function, int place) {
        Function1 direct = direct(function, Function1.class);
        return frame -> direct.apply(frame[place]);
    }

    /** What stands after {@code from}; empty if it speaks of more variables than any rule is expected to. */
    static Optional<Value> of(From<?> from, Map<Variable<?>, Integer> places) {
        if (from instanceof From0 it) {
            Function0 provider = it.getProvider();
            return Optional.of(frame -> provider.apply());
        }
        int a = places.get(from.getVariable());
        if (from instanceof From1 it) {
            return Optional.of(of(it.getProvider(), a));
        }
        if (from instanceof From2 it) {
            Function2 provider = direct(it.getProvider(), Function2.class);
            int b = places.get(it.getVariable2());
            return Optional.of(frame -> provider.apply(frame[a], frame[b]));
        }
        if (from instanceof From3 it) {
            Function3 provider = direct(it.getProvider(), Function3.class);
            int b = places.get(it.getVariable2());
            int c = places.get(it.getVariable3());
            return Optional.of(frame -> provider.apply(frame[a], frame[b], frame[c]));
        }
        if (from instanceof From4 it) {
            Function4 provider = direct(it.getProvider(), Function4.class);
            int b = places.get(it.getVariable2());
            int c = places.get(it.getVariable3());
            int d = places.get(it.getVariable4());
            return Optional.of(frame -> provider.apply(frame[a], frame[b], frame[c], frame[d]));
        }
        if (from instanceof From5 it) {
            Function5 provider = direct(it.getProvider(), Function5.class);
            int b = places.get(it.getVariable2());
            int c = places.get(it.getVariable3());
            int d = places.get(it.getVariable4());
            int e = places.get(it.getVariable5());
            return Optional.of(frame -> provider.apply(frame[a], frame[b], frame[c], frame[d], frame[e]));
        }
        if (from instanceof From6 it) {
            Function6 provider = direct(it.getProvider(), Function6.class);
            int b = places.get(it.getVariable2());
            int c = places.get(it.getVariable3());
            int d = places.get(it.getVariable4());
            int e = places.get(it.getVariable5());
            int f = places.get(it.getVariable6());
            return Optional.of(frame -> provider.apply(frame[a], frame[b], frame[c], frame[d], frame[e], frame[f]));
        }
        return Optional.empty();
    }

    /** What the compiler made, without what the rules engine wraps it in. */
    static <T> T direct(T wrapped, Class<T> type) {
        return wrapped instanceof IntrospectableLambda lambda && type.isInstance(lambda.getLambda())
                ? type.cast(lambda.getLambda())
                : wrapped;
    }
}
