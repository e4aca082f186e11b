package io.showrunner.process.check;

/**
 * Something BPMN and Camunda know and Showrunner does not carry out.
 *
 * @param what as a person calls it, with its article: {@code the user task}
 * @param reason one or two sentences: why not, and what to draw instead
 */
record Refusal(String what, String reason) {}
