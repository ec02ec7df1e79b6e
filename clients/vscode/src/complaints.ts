import { type Disposable, ConfigurationTarget, commands, env, window, workspace } from "vscode";
import { type Server } from "./server";
import { section, serverPath } from "./settings";

/** Tells a person, once each time, that the server does not run, and offers what can be done. */
export function complainAbout(server: Server): Disposable {
  return server.onDidChange((state) => {
    switch (state.kind) {
      case "missing":
        void complain(`Earshot finds no server. ${state.reason}`, {
          "Choose a Program…": chooseProgram,
          "Open Settings": openSettings,
        });
        break;
      case "failed":
        void complain(`Earshot's server does not run. ${state.reason}`, {
          "Restart Server": () => commands.executeCommand("earshot.restartServer"),
          "Show Output": () => commands.executeCommand("earshot.showOutput"),
        });
        break;
      case "stopped":
      case "starting":
      case "running":
        break;
    }
  });
}

async function complain(message: string, remedies: Record<string, () => Thenable<unknown>>): Promise<void> {
  const chosen = await window.showErrorMessage(message, ...Object.keys(remedies));
  if (chosen !== undefined) {
    await remedies[chosen]?.();
  }
}

async function chooseProgram(): Promise<void> {
  const [program] = (await window.showOpenDialog({ title: "Earshot's server", openLabel: "Use This Server" })) ?? [];
  if (program !== undefined) {
    await workspace.getConfiguration(section).update(serverPath, program.fsPath, ConfigurationTarget.Global);
  }
}

function openSettings(): Thenable<unknown> {
  // Elsewhere than on this machine, it is a setting of there.
  const place = env.remoteName === undefined ? "workbench.action.openSettings2" : "workbench.action.openRemoteSettings";
  return commands.executeCommand(place, { query: `${section}.${serverPath}` });
}
