package org.probationrules.benchmark.peers;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** The engines that are compared, fastest first as far as that was to be expected. */
public enum Engine {
    FUSED("Java, fused by hand", FusedPeer::new),
    JAVA("Java, one lambda a rule", JavaPeer::new, JavaPeer::ofSize),
    ONE_PASS("this plugin, one pass", OnePassPeer::keeping, OnePassPeer::ofSize),
    ONE_PASS_ANEW("one pass, nothing kept", OnePassPeer::anew),
    EASY_RULES("Easy Rules", EasyRulesPeer::new),
    CEL("CEL", CelPeer::new),
    DROOLS_POOLED("Drools, pooled session", DroolsPeer::pooled, DroolsPeer::ofSize),
    DROOLS("Drools, new session", DroolsPeer::unpooled),
    EVRETE("Evrete, stateless session", EvretePeer::new);

    /** What all others are held against. */
    public static final Engine YARDSTICK = JAVA;
    /** The engines that tables have a column of ratios for. */
    public static final List<Engine> COMPARED_WITH = List.of(YARDSTICK, ONE_PASS);

    private final String label;
    private final Supplier<Peer> peer;
    private final @Nullable IntFunction<Peer> ofSize;

    Engine(String label, Supplier<Peer> peer) {
        this(label, peer, null);
    }

    Engine(String label, Supplier<Peer> peer, @Nullable IntFunction<Peer> ofSize) {
        this.label = label;
        this.peer = peer;
        this.ofSize = ofSize;
    }

    /** What it is called in tables. */
    public String label() {
        return label;
    }

    /** Starts it with the subset. */
    public Peer start() {
        return peer.get();
    }

    /** Whether it can be started with more rules, and its growth is of interest. */
    public boolean grows() {
        return ofSize != null;
    }

    /** Starts it with so many rules, copies of those of the subset. */
    public Peer start(int rules) {
        return Optional.ofNullable(ofSize).orElseThrow().apply(rules);
    }

    /** All of them, started. */
    public static Map<Engine, Peer> startAll() {
        Map<Engine, Peer> peers = new EnumMap<>(Engine.class);
        Arrays.stream(values()).forEach(engine -> peers.put(engine, engine.start()));
        return peers;
    }
}
