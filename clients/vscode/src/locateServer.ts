import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import path from "node:path";

/**
 * Where a server may be. It does not know of VS Code, nor whether what it finds is Earshot.
 */
export interface Places {
  /** The value of the setting; empty or absent if there is none. */
  readonly configured: string | undefined;
  /** Folders that may hold the server which comes with the extension, the first first. */
  readonly carried: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

export type Located =
  | { readonly kind: "found"; readonly program: string; readonly origin: "setting" | "extension" | "path" }
  | { readonly kind: "missing"; readonly reason: string };

/** Finds the server: the one that is set, else the one that came along, else the first on the `PATH`. */
export async function locateServer(places: Places): Promise<Located> {
  const { configured, carried, environment } = places;
  if (configured !== undefined && configured !== "") {
    return locateConfigured(configured, places);
  }
  const own = await first(carried, places);
  if (own !== undefined) {
    return { kind: "found", program: own, origin: "extension" };
  }
  const onPath = await first(folders(environment, places.platform), places);
  if (onPath !== undefined) {
    return { kind: "found", program: onPath, origin: "path" };
  }
  return {
    kind: "missing",
    reason: "This build of the extension carries no server, and there is no program “earshot” on the PATH.",
  };
}

/** What is set is taken or refused: to run another one in its place would puzzle whoever set it. */
async function locateConfigured(configured: string, { home, platform }: Places): Promise<Located> {
  const program = configured.startsWith("~/") ? path.join(home, configured.slice(2)) : configured;
  if (!path.isAbsolute(program)) {
    return { kind: "missing", reason: `“${configured}”, which is set as the server, is not an absolute path.` };
  }
  if (!(await isProgram(program, platform))) {
    return { kind: "missing", reason: `“${configured}”, which is set as the server, is not a program.` };
  }
  return { kind: "found", program, origin: "setting" };
}

/** A relative folder on the `PATH` would mean one of the workspace, from which nothing is run. */
function folders(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  // Windows spells it Path, and only process.env itself does not mind.
  const name = Object.keys(environment).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  const value = environment[name] ?? "";
  return value.split(platform === "win32" ? ";" : ":").filter((folder) => path.isAbsolute(folder));
}

async function first(inFolders: readonly string[], { platform }: Places): Promise<string | undefined> {
  const names = platform === "win32" ? ["earshot.exe", "earshot.cmd"] : ["earshot"];
  for (const folder of inFolders) {
    for (const name of names) {
      const program = path.join(folder, name);
      if (await isProgram(program, platform)) {
        return program;
      }
    }
  }
  return undefined;
}

async function isProgram(file: string, platform: NodeJS.Platform): Promise<boolean> {
  try {
    await access(file, platform === "win32" ? constants.F_OK : constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
