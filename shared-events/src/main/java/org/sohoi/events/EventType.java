package org.sohoi.events;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name and revision under which an event is stored. The name never changes; the revision counts up with its shape. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {

    /** Logical name, {@code subject.happened}: lower case, words joined by hyphens. */
    String name();

    /** The shape's revision, from 1. A new one needs an upcaster and a golden file. */
    String revision() default "1";
}
