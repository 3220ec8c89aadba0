package org.sohoi.query.access;

import org.sohoi.query.projection.ReadModel;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the access log, into the read model's database. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    AccessLog accessLog(ReadModel readModel) {
        return AccessLog.in(readModel.dataSource());
    }

    @Bean
    AccessPages accessPages(ReadModel readModel) {
        return new AccessPages(readModel.dataSource());
    }

    @Bean
    FilterRegistrationBean<AccessRecording> accessRecording(AccessLog log) {
        FilterRegistrationBean<AccessRecording> registration = new FilterRegistrationBean<>(new AccessRecording(log));
        registration.addUrlPatterns("/api/v1/*");
        return registration;
    }
}
