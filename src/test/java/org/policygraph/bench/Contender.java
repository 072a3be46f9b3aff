package org.policygraph.bench;

/**
 * One way to get answers.
 *
 * @param repeats whether it is asked in the same words each time, so that an answer may be kept
 */
record Contender(String name, Answering answering, boolean repeats) {

    byte[] answer(Asked asked, String mark) {
        return answering.answer(repeats ? asked.text() : asked.neverSeen(mark));
    }
}
