import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "./suite";
import { type Located, locateServer, type Places } from "../../src/locateServer";

const place = mkdtempSync(path.join(tmpdir(), "earshot-locate-"));
process.once("exit", () => {
  rmSync(place, { recursive: true });
});

/** A folder with a file in it, which is a program unless its mode says otherwise. */
function folderWith(folder: string, name = "earshot", mode = 0o755): string {
  const full = path.join(place, folder);
  mkdirSync(full, { recursive: true });
  writeFileSync(path.join(full, name), "");
  chmodSync(path.join(full, name), mode);
  return full;
}

const carried = folderWith("carried");
const onPath = folderWith("on path");

function located(places: Partial<Places>): Promise<Located> {
  return locateServer({ configured: "", carried: [], environment: {}, platform: "linux", home: place, ...places });
}

test("the server that is set comes first", async () => {
  const configured = path.join(onPath, "earshot");
  assert.deepEqual(await located({ configured, carried: [carried] }), {
    kind: "found",
    program: configured,
    origin: "setting",
  });
});

test("the tilde stands for the home folder", async () => {
  const found = await located({ configured: "~/carried/earshot" });
  assert.deepEqual(found, { kind: "found", program: path.join(carried, "earshot"), origin: "setting" });
});

for (const configured of ["/nowhere/earshot", "carried/earshot", "earshot", carried]) {
  test(`no other server runs in place of one that is set and is none: ${path.basename(configured)}`, async () => {
    const found = await located({ configured, carried: [carried], environment: { PATH: onPath } });
    assert.equal(found.kind, "missing");
    assert.ok("reason" in found && found.reason.includes(configured));
  });
}

test("the carried server comes before the one on the PATH", async () => {
  const found = await located({
    carried: [path.join(place, "no such folder"), carried],
    environment: { PATH: onPath },
  });
  assert.deepEqual(found, { kind: "found", program: path.join(carried, "earshot"), origin: "extension" });
});

test("the first program on the PATH is found", async () => {
  const noProgram = folderWith("no program", "earshot", 0o644);
  const found = await located({ environment: { PATH: `${noProgram}:${onPath}:${carried}` } });
  assert.deepEqual(found, { kind: "found", program: path.join(onPath, "earshot"), origin: "path" });
});

test("on Windows a program has a suffix, and the PATH another name and form", async () => {
  const folder = folderWith("windows", "earshot.exe", 0o644);
  const found = await located({ environment: { Path: `C:\\x;${folder}` }, platform: "win32" });
  assert.deepEqual(found, { kind: "found", program: path.join(folder, "earshot.exe"), origin: "path" });
});

test("a folder on the PATH that depends on where one is does not count", async () => {
  const before = process.cwd();
  process.chdir(place);
  try {
    assert.equal((await located({ environment: { PATH: ".:on path::carried" } })).kind, "missing");
  } finally {
    process.chdir(before);
  }
});

test("where nothing is found that is said", async () => {
  const found = await located({});
  assert.ok(found.kind === "missing" && found.reason.includes("PATH"));
});
