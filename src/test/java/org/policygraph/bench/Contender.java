package org.policygraph.bench;

/**
 * One way to get answers.
 *
 * @param repeats whether it is asked in the same words each time, so that an answer may be kept
 * @param ours whether it must answer every query; another's failure is reported and not timed
 */
record Contender(String name, Answering answering, boolean repeats, boolean ours) {

    byte[] answer(Asked asked, String mark) {
        return answering.answer(repeats ? asked.text() : asked.neverSeen(mark));
    }
}
