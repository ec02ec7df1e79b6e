import type { Locator, Page } from "playwright-core";

/** VS Code's window, as a person at the keyboard uses it. */
export class Workbench {
  constructor(readonly page: Page) {}

  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.page.locator(".monaco-workbench .part.statusbar").waitFor();
  }

  async command(title: string): Promise<void> {
    await this.ask("F1", `>${title}`, title);
  }

  /** Chooses from the list that a command shows. */
  async pick(label: string): Promise<void> {
    await this.quickInput().fill(label);
    await this.page.locator(".quick-input-list .monaco-list-row", { hasText: label }).first().click();
  }

  /**
   * Answers the dialog that asks for a file: goes to its folder, and takes it from there. First the dialog must have
   * read the folder that it starts with, or it would come back to that, and what lies under the mouse be another file:
   * where the dialog is still there, it is answered once more.
   */
  async chooseFile(file: string): Promise<void> {
    const at = file.lastIndexOf("/") + 1;
    const rows = this.page.locator(".quick-input-list .monaco-list-row");
    await rows.first().waitFor();
    await this.dialogHasRead();
    const row = rows.filter({ hasText: file.slice(at) }).first();
    await persistently(async () => {
      await this.quickInput().fill(file.slice(0, at), { timeout: 5_000 });
      await row.waitFor({ timeout: 5_000 });
      await this.dialogHasRead();
      await row.click({ timeout: 5_000 });
      await this.quickInput().waitFor({ state: "hidden", timeout: 5_000 });
    });
  }

  /** Opens a file by its path, which no other file's path may contain, in the editor that has the keyboard then. */
  async file(path: string): Promise<void> {
    const name = path.replace(/.*\//, "");
    await this.ask("Control+P", path, name);
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.page.locator(".editor-instance .monaco-editor.focused").waitFor();
  }

  /** Puts the cursor there; both count from 1. */
  async cursor(line: number, column: number): Promise<void> {
    await this.page.keyboard.press("Control+G");
    await this.quickInput().fill(`:${line}:${column}`);
    await this.page.keyboard.press("Enter");
    await this.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
    await this.page.locator(".statusbar-item", { hasText: `Ln ${line}, Col ${column}` }).waitFor();
    await this.page.locator(".editor-instance .monaco-editor.focused").waitFor();
  }

  /**
   * Opens the menu of quick fixes at the cursor. It is asked for again, as a person would, if it does not stay: it
   * closes while the editor is still learning which fixes there are.
   */
  async openQuickFixes(title: string): Promise<void> {
    await persistently(
      async () => {
        await this.page.keyboard.press("Control+.");
        await this.quickFix(title).waitFor({ timeout: 5_000 });
      },
      () => this.page.keyboard.press("Escape"),
    );
  }

  /** Chooses from the open menu. By keyboard: over it lies something that catches the mouse. */
  async chooseQuickFix(title: string): Promise<void> {
    const rows = this.page.locator(".action-widget .monaco-list-row.action");
    for (let steps = await rows.count(); steps >= 0; steps--) {
      if ((await this.page.locator(".action-widget .monaco-list-row.focused", { hasText: title }).count()) > 0) {
        await this.page.keyboard.press("Enter");
        await rows.first().waitFor({ state: "hidden" });
        return;
      }
      await this.page.keyboard.press("ArrowDown");
    }
    throw new Error(`${title} is not in ${JSON.stringify(await rows.allInnerTexts())}`);
  }

  /** Saves the file of the active editor, and waits until that is done. */
  async save(): Promise<void> {
    await this.page.keyboard.press("Control+S");
    await this.page.locator(".tab.active:not(.dirty)").waitFor();
  }

  quickFix(title: string): Locator {
    return this.page.locator(".action-widget .monaco-list-row.action", { hasText: title }).first();
  }

  squiggles(kind: "error" | "warning" | "info"): Locator {
    return this.page.locator(`.editor-instance .squiggly-${kind}`);
  }

  /** The first row of the Problems panel that says this. */
  problem(text: string | RegExp): Locator {
    return this.page.locator(".markers-panel .monaco-list-row", { hasText: text }).first();
  }

  notification(text: string): Locator {
    return this.page.locator(".notification-toast", { hasText: text });
  }

  /** What the braces beside the language of the document have to say. */
  languageStatus(text: string | RegExp): Locator {
    return this.page.locator(".hover-language-status", { hasText: text });
  }

  async hoverOverLanguageStatus(): Promise<void> {
    await this.page.locator("[id='status.languageStatus']").hover();
  }

  /** Takes the mouse away from whatever it is over, so that nothing is told about that. */
  async leave(): Promise<void> {
    await this.page.mouse.move(640, 18);
    await this.page.locator(".hover-language-status").first().waitFor({ state: "hidden" });
  }

  /**
   * Opens the input at the top by a key, types, and takes what is offered. Once more, as a person would, if the input
   * goes away meanwhile: it does when something that is still being shown takes the keyboard.
   */
  private async ask(key: string, text: string, offered: string): Promise<void> {
    await persistently(async () => {
      await this.page.keyboard.press(key);
      await this.quickInput().fill(text, { timeout: 5_000 });
      const row = this.page.locator(".quick-input-list .monaco-list-row", { hasText: offered }).first();
      await row.click({ timeout: 5_000 });
    });
  }

  private async dialogHasRead(): Promise<void> {
    await this.page.locator(".quick-input-widget .monaco-progress-container.active").waitFor({ state: "detached" });
  }

  private quickInput(): Locator {
    return this.page.locator(".quick-input-widget input.input:visible");
  }
}

/** Does something up to four times, until it goes well; what is given besides is done before each further time. */
async function persistently(act: () => Promise<void>, before = (): Promise<void> => Promise.resolve()): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await act();
      return;
    } catch (failure) {
      if (attempt === 4) throw failure;
      await before();
    }
  }
}
