// Packs what scripts/build.mjs has built into a .vsix, and prints where that is.
// Is called by package.sh, which tells what the options mean.
// Two runs on one commit give the same bytes, SOURCE_DATE_EPOCH or not.
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { parseArgs } from "node:util";

const here = path.join(import.meta.dirname, "..");
const root = path.join(here, "../..");
const out = path.join(here, "out");

const { values: given } = parseArgs({
  options: { server: { type: "string" }, target: { type: "string" }, out: { type: "string" } },
});
if ((given.server === undefined) !== (given.target === undefined)) {
  throw new Error("a server is for one platform: give both --server and --target, or neither");
}

const manifest = JSON.parse(readFileSync(path.join(here, "package.json"), "utf8"));
// What only those need who build it.
for (const key of ["private", "scripts", "dependencies", "devDependencies"]) delete manifest[key];

const file = path.resolve(
  given.out ?? path.join(out, `${[manifest.name, given.target, manifest.version].filter(Boolean).join("-")}.vsix`),
);
const stage = mkdtempSync(path.join(out, "stage-"));
try {
  writeFileSync(path.join(stage, "package.json"), JSON.stringify(manifest, null, 2));
  for (const part of ["README.md", "images", "walkthrough", "out/extension.js", "out/rules", "out/NOTICES.txt"]) {
    cpSync(path.join(here, part), path.join(stage, part), { recursive: true });
  }
  cpSync(path.join(root, "LICENSE"), path.join(stage, "LICENSE.txt"));
  if (given.server !== undefined) {
    cpSync(given.server, path.join(stage, "server"), { recursive: true, verbatimSymlinks: true });
  }
  settle(stage);
  // All of it, as chosen above; vsce wants to see that it was thought of.
  writeFileSync(path.join(stage, ".vscodeignore"), "");
  mkdirSync(path.dirname(file), { recursive: true });
  execFileSync(
    process.execPath,
    [
      createRequire(import.meta.url).resolve("@vscode/vsce/vsce"),
      ...["package", "--no-dependencies", "--allow-missing-repository", "--no-rewrite-relative-links"],
      ...["--out", file],
      ...(given.target === undefined ? [] : ["--target", given.target]),
    ],
    {
      cwd: stage,
      env: { ...process.env, SOURCE_DATE_EPOCH: process.env.SOURCE_DATE_EPOCH ?? commitTime() },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
} finally {
  rmSync(stage, { recursive: true });
}
console.log(file);

/** Modes as they are everywhere, whoever has checked the files out. */
function settle(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (!entry.isSymbolicLink()) {
      chmodSync(file, (statSync(file).mode & 0o100) === 0 ? 0o644 : 0o755);
    }
  }
}

function commitTime() {
  return execFileSync("git", ["-C", here, "log", "-1", "--format=%ct"], { encoding: "utf8" }).trim();
}
