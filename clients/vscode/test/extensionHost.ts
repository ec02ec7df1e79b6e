import path from "node:path";
import type { Browser } from "playwright-core";
import { newPage } from "./browser";
import type { Editor } from "./editor";
import { outcomeMark } from "./extension-host/outcomeMark";
import { type Outcome, within } from "./suite";

/** Runs the tests of extension-host/ in a window on the folder, inside the process in which extensions run. */
export async function testInExtensionHost(
  editor: Editor,
  browser: Browser,
  folder: string,
  log: string,
  told: (outcome: Outcome) => void,
): Promise<void> {
  const page = await newPage(browser, log);
  try {
    const ended = new Promise<number>((resolve) => {
      void page.exposeFunction("codeAutomationExit", resolve);
    });
    await page.exposeFunction("codeAutomationLog", () => undefined);
    page.on("console", (message) => {
      const at = message.text().indexOf(outcomeMark);
      if (at >= 0) {
        // The console may put a style behind the text.
        const text = message.text().slice(at + outcomeMark.length);
        told(JSON.parse(text.slice(0, text.lastIndexOf("}") + 1)) as Outcome);
      }
    });
    const tests = path.join(__dirname, "extension-host");
    const uri = (file: string): object => ({
      scheme: "vscode-remote",
      authority: new URL(editor.url).host,
      path: file,
    });
    await page.addInitScript(addToConfiguration, {
      extensions: [uri(tests)],
      extensionTestsPath: uri(`${tests}/index.js`),
    });
    await page.goto(editor.windowOn(folder));
    await within(180_000, "the tests in the extension host to end", ended);
  } finally {
    await page.screenshot({ path: log.replace(/\.log$/, ".png") });
    await page.context().close();
  }
}

/**
 * Runs in the page, before anything of it does. The page carries its configuration in an attribute, and VS Code reads
 * from it which tests to run; a served page does not take these from its address.
 */
function addToConfiguration(options: object): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- It is called with the element it belongs to.
  const real = Element.prototype.getAttribute;
  Element.prototype.getAttribute = function (name: string): string | null {
    const value = real.call(this, name);
    if (name !== "data-settings" || this.id !== "vscode-workbench-web-configuration" || value === null) return value;
    const configuration = JSON.parse(value) as { developmentOptions?: object };
    configuration.developmentOptions = { ...configuration.developmentOptions, ...options };
    return JSON.stringify(configuration);
  };
}
