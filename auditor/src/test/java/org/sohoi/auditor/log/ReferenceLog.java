package org.sohoi.auditor.log;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What an honest log says of events: their tree by brute force, signed by a key. */
public record ReferenceLog(List<StoredEvent> events, TestKey key) {

    public long size() {
        return events.size();
    }

    public List<byte[]> leaves(long size) {
        List<byte[]> leaves = new ArrayList<>();
        events.subList(0, (int) size).forEach(event -> leaves.add(BruteTree.leaf(event.entry())));
        return leaves;
    }

    public String checkpoint() {
        return checkpoint(size());
    }

    public String checkpoint(long size) {
        return key.sign("%s\n%d\n%s\n".formatted(key.name(), size, base64(BruteTree.root(leaves(size)))));
    }

    public String inclusion(long position, long size) {
        List<byte[]> leaves = leaves(size);
        Map<String, Object> proof = new LinkedHashMap<>();
        proof.put("position", position);
        proof.put("size", size);
        proof.put("leafHash", base64(leaves.get((int) position - 1)));
        proof.put("rootHash", base64(BruteTree.root(leaves)));
        proof.put("proof", all(BruteTree.path((int) position - 1, leaves)));
        return JsonMapper.shared().writeValueAsString(proof);
    }

    public String consistency(long from, long to) {
        List<byte[]> leaves = leaves(to);
        Map<String, Object> proof = new LinkedHashMap<>();
        proof.put("from", from);
        proof.put("to", to);
        proof.put("fromRoot", base64(BruteTree.root(leaves(from))));
        proof.put("toRoot", base64(BruteTree.root(leaves)));
        proof.put("proof", all(BruteTree.proof((int) from, leaves)));
        return JsonMapper.shared().writeValueAsString(proof);
    }

    /** The hashes of a tile of leaves. */
    public byte[] tile(int number, int width) {
        ByteArrayOutputStream tile = new ByteArrayOutputStream();
        leaves(size()).subList(number * 256, number * 256 + width).forEach(tile::writeBytes);
        return tile.toByteArray();
    }

    public String lines(long after, int limit) {
        return events.stream()
                .filter(event -> event.position() > after)
                .limit(limit)
                .map(event -> event.line() + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> all(List<byte[]> hashes) {
        return hashes.stream().map(ReferenceLog::base64).toList();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
