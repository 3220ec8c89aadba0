package org.sohoi.transparency.log;

import org.sohoi.eventstore.Recording;
import org.sohoi.transparency.merkle.Frontier;

/**
 * How far the tree is stored.
 *
 * @param last the event of the last leaf
 */
record Edge(Frontier frontier, Recording last) {

    long size() {
        return frontier.size();
    }
}
