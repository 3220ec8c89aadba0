package org.sohoi.standalone.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code sohoi.demo.*}.
 *
 * @param enabled whether the synthetic year is recorded at start
 * @param scale how many times as busy as the real year it is
 */
@ConfigurationProperties("sohoi.demo")
record DemoProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("1") int scale) {}
