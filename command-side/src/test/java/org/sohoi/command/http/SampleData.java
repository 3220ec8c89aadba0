package org.sohoi.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sohoi.command.http.RunningCommandSide.post;

/** Bodies that are right as they are. */
final class SampleData {

    private SampleData() {}

    /** Puts the province on the map, once. */
    static synchronized void define() {
        int status = post(
                        "/api/v1/territory/units",
                        "{\"code\": \"84\", \"name\": \"Tỉnh Trà Vinh\", \"level\": \"PROVINCE\"}",
                        "Idempotency-Key",
                        "the-province")
                .status();
        assertThat(status).isEqualTo(201);
    }

    static String register(String number) {
        return post("/api/v1/associations", registration(number)).text("id");
    }

    static String registration(String number) {
        return """
                {"effectiveOn": "2010-03-01", "registrationNumber": "%s", "name": "Hội Khuyến học tỉnh Trà Vinh",
                 "level": "PROVINCE", "unitCode": "84", "field": "EDUCATION_PROMOTION"}""".formatted(number);
    }

    static String donation(long cash) {
        return """
                {"effectiveOn": "2023-03-15", "donor": {"kind": "COLLECTIVE", "name": "Công ty Mỹ Lan"}, "cash": %d}""".formatted(cash);
    }

    static String correction(long cash, String reason) {
        return """
                {"effectiveOn": "2023-03-15", "donor": {"kind": "COLLECTIVE", "name": "Công ty Mỹ Lan"}, "cash": %d,
                 "reason": "%s"}""".formatted(cash, reason);
    }

    static String scholarship(long value) {
        return """
                {"effectiveOn": "2023-06-01", "recipients": {"category": "PUPIL", "headCount": 20}, "awards": 20,
                 "value": %d}""".formatted(value);
    }
}
