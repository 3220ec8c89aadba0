package org.sohoi.transparency.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What serves the log. */
@Configuration(proxyBeanMethods = false)
@Import({LogApi.class, TileApi.class, ProofApi.class, LogEntriesApi.class, LogProblems.class})
public class LogWebConfiguration {}
