import assert from "node:assert/strict";
import { copyFileSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Editor } from "./editor";
import { expectedLines } from "./marks";
import { Suite } from "./suite";
import type { Workbench } from "./workbench";

export interface Scene {
  readonly workbench: Workbench;
  readonly editor: Editor;
  /** The project that is open. */
  readonly folder: string;
  /** Where pictures go. */
  readonly pictures: string;
  /** A program that ends at once. */
  readonly deadServer: string;
  /** A server that works. */
  readonly liveServer: string;
}

/** What only a person at the window can see. */
export function windowTests({ workbench, editor, folder, pictures, deadServer, liveServer }: Scene): Suite {
  const suite = new Suite(90);
  const { page } = workbench;
  const source = path.join(folder, "orders/live_logging.py");
  const before = readFileSync(source, "utf8");
  const line = (expectedLines(before)[0] ?? 0) + 1;
  const picture = (name: string): Promise<unknown> => page.screenshot({ path: path.join(pictures, `${name}.png`) });

  suite.test("a call is underlined and stands in the Problems panel, with the line that leads to it", async () => {
    await workbench.open(editor.windowOn(folder));
    await workbench.file("orders/live_logging.py");
    await workbench.squiggles("error").first().waitFor();
    await workbench.command("Problems: Focus on Problems View");
    await workbench.problem(/logging\.config\.listen\(\) .*earshot.*PYTHON-LANG-SEC-104/).waitFor();
    await workbench.problem(/`logging` is imported here/).waitFor();
    // What is in files that nobody has opened is listed too.
    await workbench.problem(/admin\.py/).waitFor();
    await picture("problems");
  });

  suite.test("the language status tells how many findings there are", async () => {
    await workbench.file("orders/live_logging.py");
    await workbench.hoverOverLanguageStatus();
    await workbench.languageStatus(/1 finding.*Earshot \d/).waitFor();
    await picture("status");
    await workbench.leave();
  });

  suite.test("a call is mended from the keyboard", async () => {
    await workbench.file("orders/live_logging.py");
    await workbench.cursor(line, 35);
    await workbench.openQuickFixes("Ignore");
    await picture("quick-fixes");
    await workbench.chooseQuickFix("Ignore");
    await workbench.squiggles("error").first().waitFor({ state: "detached" });
    await workbench.save();
    const after = readFileSync(source, "utf8");
    assert.notEqual(after, before);
    assert.match(after, /# earshot: ignore\[PYTHON-LANG-SEC-104\]/);
  });

  suite.test("the rule's page is shown", async () => {
    await workbench.command("Earshot: Open the Rule's Page");
    const shown = page.frameLocator("iframe.webview.ready").frameLocator("iframe");
    await shown.getByRole("heading", { name: "What is wrong" }).waitFor();
    await picture("rule-page");
  });

  suite.test("the walkthrough is shown", async () => {
    await workbench.command("View: Hide Panel");
    // With room for what stands beside the steps.
    await page.keyboard.press("Control+B");
    await workbench.command("Welcome: Open Walkthrough...");
    await workbench.pick("Get Started with Earshot");
    await page.locator(".getting-started-step", { hasText: "Open a Python file" }).waitFor();
    await page.frameLocator("iframe.webview.ready").frameLocator("iframe").getByText("watch_settings(9030)").waitFor();
    await picture("walkthrough");
    await page.keyboard.press("Control+B");
  });

  suite.test("of a server that keeps ending a person is told once, and can start it again", async () => {
    await workbench.file("orders/live_logging.py");
    editor.setOnMachine({ "earshot.server.path": deadServer });
    const message = workbench.notification("Earshot's server does not run. It ended 5 times within 3 minutes.");
    await message.getByRole("button", { name: "Restart Server" }).waitFor();
    assert.equal(await page.locator(".notification-toast").count(), 1);
    await workbench.hoverOverLanguageStatus();
    await workbench.languageStatus(/Earshot is not running.*It ended 5 times/).waitFor();
    await picture("dying-server");
    await workbench.leave();
    copyFileSync(liveServer, deadServer);
    await message.getByRole("button", { name: "Restart Server" }).click();
    await workbench.file("orders/admin.py");
    await workbench.squiggles("error").first().waitFor();
  });

  suite.test("who has set a server that is not there is told so, and can choose another", async () => {
    await workbench.file("orders/admin.py");
    editor.setOnMachine({ "earshot.server.path": "/nowhere/earshot" });
    const message = workbench.notification("“/nowhere/earshot”, which is set as the server, is not a program.");
    await message.waitFor();
    await picture("missing-server");
    await message.getByRole("button", { name: "Choose a Program…" }).click();
    await workbench.chooseFile(liveServer);
    await workbench.squiggles("error").first().waitFor();
  });

  suite.test("the message leads to the setting, where that is", async () => {
    editor.setOnMachine({ "earshot.server.path": "/elsewhere/earshot" });
    const message = workbench.notification("“/elsewhere/earshot”, which is set as the server, is not a program.");
    await message.getByRole("button", { name: "Open Settings" }).click();
    await page.locator(".settings-editor .setting-item", { hasText: "Server: Path" }).first().waitFor();
  });

  return suite;
}
