import { homedir } from "node:os";
import { type Disposable, EventEmitter, type ExtensionContext, ExtensionMode, type LogOutputChannel } from "vscode";
import { Crashes } from "./crashes";
import { type Located, locateServer } from "./locateServer";
import { Session } from "./session";
import { configuredServer } from "./settings";

export type ServerState =
  | { readonly kind: "stopped" }
  | { readonly kind: "starting" }
  | { readonly kind: "running"; readonly version: string }
  /** There is no server to start. */
  | { readonly kind: "missing"; readonly reason: string }
  /** It ended too often. */
  | { readonly kind: "failed"; readonly reason: string };

/**
 * The server: found, started, started again when it ends by itself, and stopped.
 * It does not know what a person is told of all that.
 */
export class Server implements Disposable {
  private readonly changed = new EventEmitter<ServerState>();
  readonly onDidChange = this.changed.event;

  private current: ServerState = { kind: "stopped" };
  private session: Session | undefined;
  private crashes = new Crashes();
  /** What is asked for later waits for what was asked for before. */
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly context: ExtensionContext,
    private readonly output: LogOutputChannel,
  ) {}

  get state(): ServerState {
    return this.current;
  }

  /** Starts it, or starts it afresh if it has been started. */
  restart(): Promise<void> {
    this.crashes = new Crashes();
    return this.next(() => this.launch());
  }

  stop(): Promise<void> {
    return this.next(() => this.end());
  }

  dispose(): void {
    this.changed.dispose();
  }

  private next(task: () => Promise<void>): Promise<void> {
    this.last = this.last.then(task);
    return this.last;
  }

  private async launch(): Promise<void> {
    await this.end();
    this.become({ kind: "starting" });
    const located = await this.locate();
    switch (located.kind) {
      case "missing":
        this.output.error(located.reason);
        this.become(located);
        break;
      case "found":
        this.output.info(`The server is ${located.program} (${located.origin}).`);
        this.session = new Session(located.program, this.output, {
          running: (version) => {
            this.become({ kind: "running", version });
          },
          ended: (reason) => {
            this.ended(reason);
          },
        });
        // Not awaited: it may take long, and until then it can be ended all the same.
        void this.session.start();
    }
  }

  private locate(): Promise<Located> {
    const { extensionMode } = this.context;
    // Who works on the extension runs it from a checkout, and wants the server of that.
    const ofCheckout = extensionMode === ExtensionMode.Development ? ["../../bin"] : [];
    return locateServer({
      configured: configuredServer(),
      carried: ["server", ...ofCheckout].map((folder) => this.context.asAbsolutePath(folder)),
      environment: process.env,
      platform: process.platform,
      home: homedir(),
    });
  }

  private ended(reason: string): void {
    if (this.crashes.isTooMany(Date.now())) {
      const often = `It ended ${Crashes.tooMany} times within ${Crashes.withinMinutes} minutes.`;
      this.output.error(often);
      this.become({ kind: "failed", reason: often });
    } else {
      this.output.warn(`The server is started again. ${reason}`);
      this.become({ kind: "starting" });
      void this.next(() => this.launch());
    }
  }

  private async end(): Promise<void> {
    await this.session?.end();
    this.session = undefined;
    this.become({ kind: "stopped" });
  }

  private become(state: ServerState): void {
    this.current = state;
    this.changed.fire(state);
  }
}
