import { type ChildProcess, spawn } from "node:child_process";
import { homedir } from "node:os";
import type { LogOutputChannel } from "vscode";
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  State,
  type StaticFeature,
} from "vscode-languageclient/node";
import { section } from "./settings";

/** The documents that a server is told of. */
export const documents = [
  { language: "python", scheme: "file" },
  { language: "python", scheme: "untitled" },
  { language: "python", scheme: "vscode-notebook-cell" },
];

/** Is told what becomes of a session, and nothing after it was asked to end. */
export interface SessionListener {
  running(version: string): void;
  /** It ended by itself, or never came to life. */
  ended(reason: string): void;
}

/**
 * One process of the server, from its start to its end, and the conversation with it.
 * It does not know what comes after it.
 */
export class Session {
  private readonly client: LanguageClient;
  private child: ChildProcess | undefined;
  private isOver = false;

  constructor(
    program: string,
    private readonly output: LogOutputChannel,
    private readonly listener: SessionListener,
  ) {
    const start = (): Promise<ChildProcess> => {
      this.child = launch(program);
      return Promise.resolve(this.child);
    };
    this.client = new QuietClient(section, "Earshot", start, {
      documentSelector: documents,
      outputChannel: output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationFailedHandler: () => false,
      errorHandler: {
        error: ({ message }) => ({ action: ErrorAction.Continue, message, handled: true }),
        closed: () => {
          this.ended("It ended.");
          return { action: CloseAction.DoNotRestart, message: "The server ended.", handled: true };
        },
      },
    });
    this.client.registerFeature(sentFindings);
  }

  async start(): Promise<void> {
    try {
      await this.client.start();
    } catch (failure) {
      this.ended(String(failure));
      return;
    }
    if (!this.isOver) {
      this.listener.running(this.client.initializeResult?.serverInfo?.version ?? "");
    }
  }

  async end(): Promise<void> {
    this.isOver = true;
    try {
      // One that is not running yet cannot be asked.
      if (this.client.state === State.Running) {
        await this.client.dispose();
      }
    } catch (failure) {
      this.output.warn(`The server did not stop when asked: ${String(failure)}`);
    }
    this.child?.kill();
  }

  private ended(reason: string): void {
    if (!this.isOver) {
      this.isOver = true;
      this.child?.kill();
      this.listener.ended(reason);
    }
  }
}

function launch(program: string): ChildProcess {
  // A script of Windows' own shell is nothing that can be started without that shell.
  const shell = program.endsWith(".cmd");
  // In the home folder: what lies in the workspace's might be taken for a part of the program.
  const child = spawn(shell ? `"${program}"` : program, ["lsp"], { cwd: homedir(), shell });
  // Whoever reads from it learns of a failed start by the end of its stream.
  child.on("error", () => undefined);
  return child;
}

/** A client that leaves it to others what a person is told: it only writes into the output. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/**
 * Has the server send its findings after every edit. Asked for them, as the client would by itself, it could only
 * answer for the documents that are shown, and later.
 */
const sentFindings: StaticFeature = {
  fillClientCapabilities(capabilities) {
    delete capabilities.textDocument?.diagnostic;
  },
  initialize: () => undefined,
  getState: () => ({ kind: "static" }),
  clear: () => undefined,
};
