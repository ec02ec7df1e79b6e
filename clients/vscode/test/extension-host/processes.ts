import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** A server that the extension has started. */
export interface ServerProcess {
  readonly pid: number;
  /** The file that runs: the run-time's, for what is called `earshot` hands over to it. */
  readonly program: string;
}

/** The servers among the children of this process, in which the extension runs too. */
export function servers(): ServerProcess[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const parent = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${name}/status`, "utf8"))?.[1];
        const isServer = readFileSync(`/proc/${name}/cmdline`, "utf8").endsWith("\0lsp\0");
        return Number(parent) === process.pid && isServer
          ? [{ pid: Number(name), program: readlinkSync(`/proc/${name}/exe`) }]
          : [];
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
