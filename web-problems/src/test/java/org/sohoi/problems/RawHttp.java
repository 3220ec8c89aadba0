package org.sohoi.problems;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests byte by byte: what no client would send. */
record RawHttp(int port) {

    record Answer(int status, String head, String body) {

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }
    }

    Answer get(String target, String... headers) throws IOException {
        return send("GET " + target + " HTTP/1.1", headers);
    }

    Answer send(String requestLine, String... headers) throws IOException {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        String request = requestLine + "\r\nHost: localhost\r\nConnection: close\r\n" + more + "\r\n";
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = answer.indexOf("\r\n\r\n");
            String body = answer.substring(end + 4);
            // Chunked answers carry their lengths; JSON stands between the braces all the same.
            int from = body.indexOf('{');
            return new Answer(
                    Integer.parseInt(answer.split(" ", 3)[1].strip()),
                    answer.substring(0, end),
                    from < 0 ? body : body.substring(from, body.lastIndexOf('}') + 1));
        }
    }
}
