package org.sohoi.standalone;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says where to go, when everything is there. */
@Order
final class Welcome implements ApplicationRunner {

    private final Environment environment;

    Welcome(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String port = environment.getProperty("local.server.port");
        if (port != null) {
            System.out.printf(
                    "SoHoi: http://127.0.0.1:%1$s/swagger-ui/index.html  ·  API: http://127.0.0.1:%1$s/api/v1%n", port);
        }
    }
}
