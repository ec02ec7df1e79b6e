import {
  type Command,
  type Disposable,
  Disposable as Disposables,
  languages,
  LanguageStatusSeverity,
  type Uri,
  window,
} from "vscode";
import type { Server } from "./server";
import { documents } from "./session";
import { section } from "./settings";

const restart: Command = { command: "earshot.restartServer", title: "Restart Server" };
const showOutput: Command = { command: "earshot.showOutput", title: "Show Output" };
const showProblems: Command = { command: "workbench.actions.view.problems", title: "Show Problems" };

/** Says beside the language of the document how many findings are in it, and how the server does. */
export function createStatusItem(server: Server): Disposable {
  const item = languages.createLanguageStatusItem("earshot.status", documents);
  item.name = "Earshot";

  function show(): void {
    const { state } = server;
    item.busy = state.kind === "starting";
    item.severity = LanguageStatusSeverity.Information;
    switch (state.kind) {
      case "starting":
        Object.assign(item, { text: "Earshot", detail: "is starting", command: showOutput });
        break;
      case "running":
        Object.assign(item, running(state.version));
        break;
      case "stopped":
        Object.assign(item, { text: "Earshot", detail: "is stopped", command: restart });
        break;
      case "missing":
      case "failed":
        item.severity = LanguageStatusSeverity.Error;
        Object.assign(item, { text: "Earshot is not running", detail: state.reason, command: restart });
        break;
    }
  }

  show();
  return Disposables.from(
    item,
    server.onDidChange(show),
    languages.onDidChangeDiagnostics(show),
    window.onDidChangeActiveTextEditor(show),
  );
}

function running(version: string): { text: string; detail: string; command: Command } {
  const shown = window.activeTextEditor?.document.uri;
  const here = shown === undefined ? 0 : count(shown);
  const all = languages.getDiagnostics().reduce((sum, [uri]) => sum + count(uri), 0);
  const elsewhere = all - here;
  return {
    text: here === 1 ? "1 finding" : `${here === 0 ? "No" : here} findings`,
    detail: ["Earshot", version, elsewhere === 0 ? "" : `· ${elsewhere} in other files`]
      .filter((part) => part)
      .join(" "),
    command: all === 0 ? showOutput : showProblems,
  };
}

function count(uri: Uri): number {
  return languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === section).length;
}
