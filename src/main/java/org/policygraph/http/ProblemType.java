package org.policygraph.http;

/**
 * A type of problem, as it is explained to people and programs.
 *
 * @param kind the last step of its IRI
 * @param status the status of the answers that carry it
 * @param title what is wrong
 * @param meaning what that means
 * @param remedy what to do about it
 */
public record ProblemType(String kind, int status, String title, String meaning, String remedy) {

    /** Its IRI, the {@code type} of the problems. */
    public String type() {
        return Problem.TYPES + kind;
    }
}
