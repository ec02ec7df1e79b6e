import assert from "node:assert/strict";
import { test } from "./suite";
import { Crashes } from "../../src/crashes";

test("the fifth end within three minutes is one too many", () => {
  const crashes = new Crashes();
  const said = [0, 1, 2, 3, 179_999].map((time) => crashes.isTooMany(time));
  assert.deepEqual(said, [false, false, false, false, true]);
});

test("ends that are long past do not count", () => {
  const crashes = new Crashes();
  const said = [0, 60_000, 120_000, 180_000, 240_000, 300_000].map((time) => crashes.isTooMany(time));
  assert.deepEqual(said, [false, false, false, false, false, false]);
});
