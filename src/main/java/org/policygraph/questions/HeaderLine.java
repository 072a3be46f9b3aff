package org.policygraph.questions;

/**
 * What a header says in one of its fields.
 *
 * @param line where it begins, from 1
 * @param value what follows the field, continuation lines included, in one line
 */
record HeaderLine(int line, String field, String value) {}
