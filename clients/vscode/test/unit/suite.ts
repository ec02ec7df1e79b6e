import { Suite } from "../suite";

export const suite = new Suite(10);

export const test = suite.test.bind(suite);
