package org.sohoi.standalone.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code sohoi.demo.*}.
 *
 * @param scale how many times as busy as the real year it is; {@code sohoi.demo.enabled} says whether it is recorded at all
 */
@ConfigurationProperties("sohoi.demo")
record DemoProperties(@DefaultValue("1") int scale) {}
