import { commands, type ExtensionContext, Uri, window, workspace } from "vscode";
import { complainAbout } from "./complaints";
import { Server } from "./server";
import { section, serverPath } from "./settings";
import { createStatusItem } from "./statusItem";

const page = "out/rules/PYTHON-LANG-SEC-104.md";

let server: Server | undefined;

export function activate(context: ExtensionContext): void {
  const output = window.createOutputChannel("Earshot", { log: true });
  const started = new Server(context, output);
  server = started;
  context.subscriptions.push(
    output,
    started,
    createStatusItem(started),
    complainAbout(started),
    commands.registerCommand("earshot.restartServer", () => started.restart()),
    commands.registerCommand("earshot.showOutput", () => {
      output.show();
    }),
    commands.registerCommand("earshot.openRulePage", () =>
      commands.executeCommand("markdown.showPreview", Uri.joinPath(context.extensionUri, page)),
    ),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${section}.${serverPath}`)) {
        void started.restart();
      }
    }),
  );
  // Not awaited: until a server from a checkout is built, which may take minutes, the commands work already.
  void started.restart();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
