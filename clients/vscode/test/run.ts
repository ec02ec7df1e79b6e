// Tests the packed extension in the real editor: in each VS Code that is installed, and with each of two servers.
//
//   node out/test/run.js INSTALLATIONS VSIX [NAME…]
//
// The first is what install-editors.sh prints; names choose among the editors.
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { newPage, startBrowser } from "./browser";
import { Editor, type Installation } from "./editor";
import { testInExtensionHost } from "./extensionHost";
import type { Outcome } from "./suite";
import { unitTests } from "./unit";
import { windowTests } from "./windowTests";
import { Workbench } from "./workbench";

// This is out/test/run.js.
const root = path.join(__dirname, "../../../..");
const pictures = path.join(__dirname, "../pictures");

let passed = 0;
const failed: string[] = [];

async function main(): Promise<void> {
  const [installations, vsix, ...chosen] = process.argv.slice(2);
  if (installations === undefined || vsix === undefined) throw new Error("usage: run.js INSTALLATIONS VSIX [NAME…]");
  await unitTests.run((outcome) => {
    tell("without an editor", outcome);
  });
  const all = JSON.parse(installations) as Record<string, Installation>;
  for (const [name, installation] of Object.entries(all)) {
    if (chosen.length === 0 || chosen.includes(name)) {
      await testIn(name, installation, vsix);
    }
  }
  for (const failure of failed) console.log(`\nnot so: ${failure}`);
  console.log(`${passed} passed, ${failed.length} failed`);
  process.exitCode = failed.length === 0 && passed > 0 ? 0 : 1;
}

function tell(where: string, { claim, failure, milliseconds }: Outcome): void {
  console.log(
    `${failure === undefined ? "ok    " : "NOT OK"} ${String(milliseconds).padStart(6)} ms  ${where}: ${claim}`,
  );
  if (failure === undefined) {
    passed++;
  } else {
    failed.push(`${where}: ${claim}\n${failure}`);
  }
}

async function testIn(name: string, installation: Installation, vsix: string): Promise<void> {
  const place = mkdtempSync(path.join(tmpdir(), "earshot-vscode-"));
  const shots = path.join(pictures, name);
  mkdirSync(shots, { recursive: true });
  const started = Date.now();
  const outside = path.join(place, "outside");
  mkdirSync(outside);
  const liveServer = writeProgram(path.join(place, "other"), `exec '${root}/bin/earshot' "$@"`);
  const editor = await Editor.start(installation, path.join(place, "editor"), vsix, {
    EARSHOT_TEST_OUTSIDE: outside,
    EARSHOT_TEST_OTHER_SERVER: liveServer,
  });
  tell(name, {
    claim: "VS Code takes the extension and starts",
    failure: undefined,
    milliseconds: Date.now() - started,
  });
  const browser = await startBrowser();
  try {
    await testInExtensionHost(
      editor,
      browser,
      hostileCopy(path.join(place, "untrusted"), outside),
      path.join(shots, "extension-host.log"),
      (outcome) => {
        tell(name, outcome);
      },
    );
    editor.trustAll();
    const folder = path.join(place, "quickstart");
    cpSync(path.join(root, "test-workspaces/quickstart"), folder, { recursive: true });
    const page = await newPage(browser, path.join(shots, "window.log"));
    const deadServer = writeProgram(path.join(place, "dead"), "exit 1");
    const workbench = new Workbench(page);
    const suite = windowTests({ workbench, editor, folder, pictures: shots, deadServer, liveServer });
    await suite.run(async (outcome) => {
      if (outcome.failure !== undefined)
        await page.screenshot({ path: path.join(shots, `failure-${failed.length + 1}.png`) });
      tell(name, outcome);
    });
  } finally {
    await browser.close();
    await editor.stop();
    rmSync(place, { recursive: true, force: true });
  }
}

/** All projects in one folder, which itself tries to have a program of its own run. */
function hostileCopy(folder: string, outside: string): string {
  cpSync(path.join(root, "test-workspaces"), folder, { recursive: true });
  const program = writeProgram(path.join(folder, "earshot"), `touch '${outside}/hostile-was-run'`);
  mkdirSync(path.join(folder, ".vscode"));
  writeFileSync(path.join(folder, ".vscode/settings.json"), JSON.stringify({ "earshot.server.path": program }));
  return folder;
}

function writeProgram(file: string, script: string): string {
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

void main();
