/** The start of a line on the console that goes on with an outcome as JSON. */
export const outcomeMark = "earshot-test-outcome ";
