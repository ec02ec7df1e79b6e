import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "./suite";

test("two packages of one commit are equal to the byte", () => {
  const place = mkdtempSync(path.join(tmpdir(), "earshot-package-"));
  try {
    const [one, other] = ["one.vsix", "other.vsix"].map((name) => {
      const file = path.join(place, name);
      execFileSync(process.execPath, [path.join(__dirname, "../../scripts/package.mjs"), "--out", file]);
      return readFileSync(file);
    });
    assert.ok(one !== undefined && other !== undefined && one.equals(other));
  } finally {
    rmSync(place, { recursive: true });
  }
});
