package org.probationrules.facts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a fact or a field of it means; the published schema and the vocabulary page are written from it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Meaning {

    /** The meaning, in a phrase. */
    String value();

    /** The codes that are known; another code is taken over and pointed out. Empty for free text. */
    String[] codes() default {};

    /** The most items of a list. Rules hold the items of a list against each other, so few lists may be long. */
    int most() default 2_000;
}
