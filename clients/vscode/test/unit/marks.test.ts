import assert from "node:assert/strict";
import { test } from "./suite";
import { expectedLines, expectedVerdicts } from "../marks";

test("a mark at the end of a line expects a finding that starts there", () => {
  assert.deepEqual(expectedLines("import x\nx.f()  # expect: PYTHON-LANG-SEC-104\ny\n"), [1]);
});

test("a line with two marks expects two findings", () => {
  const mark = "# expect: PYTHON-LANG-SEC-104";
  assert.deepEqual(expectedLines(`f(); g() ${mark} ${mark}`), [0, 0]);
});

test("a mark may say the verdict", () => {
  const text = "f()  # expect: PYTHON-LANG-SEC-104 checked\ng()  # expect: PYTHON-LANG-SEC-104\n";
  assert.deepEqual(expectedLines(text), [0, 1]);
  assert.deepEqual(expectedVerdicts(text), new Map([[0, "checked"]]));
});

test("a mark that something follows is none", () => {
  assert.deepEqual(expectedLines("f()  # expect: PYTHON-LANG-SEC-104 perhaps\n"), []);
});

test("lines end as Python has them end", () => {
  const mark = "# expect: PYTHON-LANG-SEC-104";
  assert.deepEqual(expectedLines(`a ${mark}\rb\r\nc ${mark}\n\u2028d ${mark}`), [0, 2, 3]);
});
