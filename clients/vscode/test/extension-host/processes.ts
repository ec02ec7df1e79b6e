import { readdirSync, readFileSync } from "node:fs";

/** A server that the extension has started. */
export interface ServerProcess {
  readonly pid: number;
  /** Which launcher it was: `carried` or `other`; see run.ts. */
  readonly launcher: string | undefined;
}

/** The servers among the children of this process, in which the extension runs too. */
export function servers(): ServerProcess[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const parent = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${name}/status`, "utf8"))?.[1];
        const command = readFileSync(`/proc/${name}/cmdline`, "utf8");
        if (Number(parent) !== process.pid || !command.endsWith("\0lsp\0")) return [];
        const launcher = /(?:^|\0)EARSHOT_LAUNCHER=([^\0]*)/.exec(readFileSync(`/proc/${name}/environ`, "utf8"))?.[1];
        return [{ pid: Number(name), launcher }];
      } catch {
        // It has ended while it was looked at.
        return [];
      }
    });
}

/** The one server there is. */
export function theServer(): ServerProcess {
  const [server, ...others] = servers();
  if (server === undefined || others.length > 0) {
    throw new Error(`there is not one server: ${JSON.stringify([server, ...others])}`);
  }
  return server;
}
