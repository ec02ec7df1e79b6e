import { workspace } from "vscode";

/** The section of all settings, which is the client's id as well. */
export const section = "earshot";

/** The setting that names the server. */
export const serverPath = "server.path";

/** What a person has set as the server, or nothing. */
export function configuredServer(): string | undefined {
  return workspace.getConfiguration(section).get<string>(serverPath)?.trim() ?? undefined;
}
