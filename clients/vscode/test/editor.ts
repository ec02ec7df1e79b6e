import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { within } from "./suite";

/** Where a VS Code is installed; see install-editors.sh. */
export interface Installation {
  readonly node: string;
  readonly entry: string;
}

const quiet = {
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.commandCenter.enabled": false,
  "chat.disableAIFeatures": true,
  "chat.agentHost.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "git.enabled": false,
  "editor.minimap.enabled": false,
  "editor.wordBasedSuggestions": "off",
  "editor.quickSuggestions": { other: "off", comments: "off", strings: "off" },
  "files.autoSave": "off",
};
/** A folder that is opened is not trusted, and nobody asks whether it is. */
const distrustful = { "security.workspace.trust.startupPrompt": "never", "security.workspace.trust.banner": "never" };

/** A VS Code that serves its window to a browser on this machine, in a home of its own. */
export class Editor {
  private constructor(
    readonly url: string,
    private readonly place: string,
    private readonly child: ChildProcess,
  ) {}

  /** Installs the extension and starts. */
  static async start(
    installation: Installation,
    place: string,
    vsix: string,
    environment: Record<string, string>,
  ): Promise<Editor> {
    const home = path.join(place, "home");
    const data = path.join(place, "data");
    for (const folder of [home, path.join(data, "User"), path.join(data, "Machine"), path.join(data, "logs")]) {
      mkdirSync(folder, { recursive: true });
    }
    writeFileSync(path.join(place, "config.yaml"), "");
    writeFileSync(path.join(data, "User/settings.json"), JSON.stringify({ ...quiet, ...distrustful }));
    const command = [
      ...[installation.entry, "--config", path.join(place, "config.yaml")],
      ...["--user-data-dir", data, "--extensions-dir", path.join(place, "extensions")],
    ];
    const env = { ...cleanEnvironment(home), ...environment };
    execFileSync(installation.node, [...command, "--install-extension", vsix], { env, stdio: "pipe" });

    const child = spawn(
      installation.node,
      [
        ...[...command, "--bind-addr", "127.0.0.1:0", "--auth", "none"],
        ...["--disable-telemetry", "--disable-update-check", "--disable-getting-started-override"],
      ],
      // A process group of its own, so that it can be ended with all that it started.
      { env, stdio: ["ignore", "pipe", "pipe"], detached: true },
    );
    const log = createWriteStream(path.join(place, "editor.log"));
    child.stdout.pipe(log);
    child.stderr.pipe(log);
    const listening = new Promise<string>((resolve, reject) => {
      let said = "";
      child.stdout.on("data", (data: Buffer) => {
        said += data.toString();
        const url = /HTTP server listening on (http:\/\/[\d.]+:\d+)/.exec(said)?.[1];
        if (url !== undefined) resolve(url);
      });
      child.once("exit", () => {
        reject(new Error(`VS Code did not start: ${said}`));
      });
    });
    try {
      return new Editor(await within(60_000, "VS Code to start", listening), place, child);
    } catch (failure) {
      endGroup(child, "SIGKILL");
      throw failure;
    }
  }

  /** The address of a window on the folder. */
  windowOn(folder: string): string {
    return `${this.url}/?folder=${encodeURIComponent(folder)}`;
  }

  /** Has windows that are opened from now on trust their folders. */
  trustAll(): void {
    const trusting = { ...quiet, "security.workspace.trust.enabled": false };
    writeFileSync(path.join(this.place, "data/User/settings.json"), JSON.stringify(trusting));
  }

  /** Sets what only the machine can set, as a person would in its settings file. */
  setOnMachine(settings: Record<string, unknown>): void {
    writeFileSync(path.join(this.place, "data/Machine/settings.json"), JSON.stringify(settings));
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exited = new Promise<void>((resolve) =>
      this.child.once("exit", () => {
        resolve();
      }),
    );
    endGroup(this.child, "SIGTERM");
    try {
      await within(5_000, "VS Code to end", exited);
    } catch {
      endGroup(this.child, "SIGKILL");
    }
  }
}

function endGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}

/** What would make it take itself for a command of a VS Code that is running already is left out. */
function cleanEnvironment(home: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(VSCODE|npm)_/.test(name));
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    XDG_CONFIG_HOME: path.join(home, ".config"),
    XDG_DATA_HOME: path.join(home, ".local/share"),
    XDG_RUNTIME_DIR: home,
    CS_DISABLE_GETTING_STARTED_OVERRIDE: "1",
    EXTENSIONS_GALLERY: "{}",
  };
}
