package org.sohoi.query.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.sohoi.eventstore.LedgerRecord;
import org.sohoi.transparency.api.InclusionProof;
import org.sohoi.transparency.entry.Entries;
import org.sohoi.transparency.log.SignedSize;
import org.sohoi.transparency.log.TransparencyLog;
import org.sohoi.transparency.merkle.MerkleTree;
import org.sohoi.transparency.merkle.Tile;

/** The ledger up to one signed checkpoint. */
final class SignedLedger {

    private final TransparencyLog log;
    private final SignedSize signed;
    private final Entries entries = new Entries();

    SignedLedger(TransparencyLog log, SignedSize signed) {
        this.log = log;
        this.signed = signed;
    }

    SignedSize signed() {
        return signed;
    }

    /** Verifier keys, one a line. */
    String keys() {
        return log.keys().stream().map(key -> key + "\n").collect(Collectors.joining());
    }

    /**
     * Writes events as they are stored, one a line; those that are gone are left out.
     *
     * @param positions in order
     */
    void writeEvents(List<Long> positions, OutputStream output) throws IOException {
        List<LedgerRecord> page = List.of();
        for (long position : positions) {
            if (page.isEmpty() || page.get(page.size() - 1).recording().position() < position) {
                page = from(position);
            }
            for (LedgerRecord event : page) {
                if (event.recording().position() == position) {
                    output.write(line(event));
                }
            }
        }
    }

    /** With its neighbours in its tile: the log reads them anyhow, and the next one wanted may be among them. */
    private List<LedgerRecord> from(long position) {
        long endOfTile = Math.min(signed.size(), ((position - 1) / Tile.WIDTH + 1) * Tile.WIDTH);
        return log.events(position - 1, endOfTile, (int) (endOfTile - position + 1));
    }

    private byte[] line(LedgerRecord event) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.writeBytes(entries.raw(event));
        line.write('\n');
        return line.toByteArray();
    }

    /** What proves events, one by one. */
    Proofs proofs() {
        MerkleTree tree = log.merkle();
        return position -> InclusionProof.of(tree, position, signed.size());
    }

    /** Proves that an event is at its position of the signed tree. */
    interface Proofs {
        InclusionProof of(long position);
    }
}
