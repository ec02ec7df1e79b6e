// Bundles the extension into out/, or with --tests the tests, and leaves the other as it is: an extension may be packed
// while tests run. With --watch it does so again whenever a source changes.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { context } from "esbuild";

const here = path.join(import.meta.dirname, "..");
const root = path.join(here, "../..");
const out = path.join(here, "out");

// For the older VS Code's Node.js as well.
const common = {
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  logLevel: "warning",
  absWorkingDir: here,
};
const extension = [
  // What VS Code itself provides is not bundled.
  { ...common, entryPoints: ["src/extension.ts"], outfile: "out/extension.js", external: ["vscode"], minify: true },
];
const tests = [
  {
    ...common,
    entryPoints: ["test/extension-host/index.ts"],
    outfile: "out/test/extension-host/index.js",
    external: ["vscode"],
    sourcemap: "inline",
  },
  {
    ...common,
    entryPoints: ["test/run.ts"],
    outfile: "out/test/run.js",
    external: ["playwright-core"],
    sourcemap: "inline",
  },
];

const isOfTests = process.argv.includes("--tests");
if (isOfTests) {
  remove("test");
  cpSync(path.join(here, "test/extension-host/package.json"), path.join(out, "test/extension-host/package.json"));
} else {
  remove("rules");
  copyRulePage("PYTHON-LANG-SEC-104.md");
}
for (const bundle of isOfTests ? tests : extension) {
  const build = await context({ ...bundle, metafile: true });
  const { metafile } = await build.rebuild();
  if (bundle.outfile === "out/extension.js") {
    writeNotices(metafile);
  }
  if (process.argv.includes("--watch")) {
    await build.watch();
  } else {
    await build.dispose();
  }
}

function remove(folder) {
  rmSync(path.join(out, folder), { recursive: true, force: true });
}

/** The page without its front matter, which is for programs. */
function copyRulePage(name) {
  const page = readFileSync(path.join(root, "server/src/main/resources/rules", name), "utf8");
  mkdirSync(path.join(out, "rules"), { recursive: true });
  writeFileSync(path.join(out, "rules", name), page.replace(/^---\n[^]*?\n---\n\s*/, ""));
}

/** The licences of what the bundle contains, as these licences ask. */
function writeNotices({ inputs }) {
  const packages = new Set();
  for (const input of Object.keys(inputs)) {
    const within = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input);
    if (within) packages.add(within[0]);
  }
  const notices = [...packages].sort().map((folder) => {
    const { name, version } = JSON.parse(readFileSync(path.join(here, folder, "package.json"), "utf8"));
    const licence = readdirSync(path.join(here, folder)).find((file) => /^licen[cs]e/i.test(file));
    if (licence === undefined) throw new Error(`${folder} comes without its licence`);
    return `${name} ${version}\n\n${readFileSync(path.join(here, folder, licence), "utf8").trim()}\n`;
  });
  const intro = "The extension contains these works of others.\n\n";
  writeFileSync(path.join(out, "NOTICES.txt"), intro + notices.join(`\n${"-".repeat(80)}\n\n`));
}
