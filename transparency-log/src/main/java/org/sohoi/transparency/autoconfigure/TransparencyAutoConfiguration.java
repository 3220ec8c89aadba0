package org.sohoi.transparency.autoconfigure;

import org.sohoi.eventstore.LedgerRecords;
import org.sohoi.transparency.api.LogWebConfiguration;
import org.sohoi.transparency.log.LogConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Import;

/** Keeps and serves the log beside whatever else the application does, unless {@code sohoi.transparency.enabled=false}. */
@AutoConfiguration(
        afterName = {
            "org.sohoi.eventstore.autoconfigure.OrderedEventStoreAutoConfiguration",
            "org.sohoi.eventstore.autoconfigure.AxonServerEventStoreAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(LedgerRecords.class)
@ConditionalOnProperty(name = "sohoi.transparency.enabled", havingValue = "true", matchIfMissing = true)
@Import({LogConfiguration.class, LogWebConfiguration.class})
class TransparencyAutoConfiguration {}
