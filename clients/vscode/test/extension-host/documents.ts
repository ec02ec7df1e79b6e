import {
  type CodeAction,
  CodeActionKind,
  commands,
  type Diagnostic,
  type Event,
  languages,
  Range,
  type TextDocument,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
} from "vscode";
import { within } from "../suite";

export const rule = "PYTHON-LANG-SEC-104";

const patience = 20_000;

/** The folder that is open. */
export function folder(): Uri {
  const [first] = workspace.workspaceFolders ?? [];
  if (first === undefined) throw new Error("no folder is open");
  return first.uri;
}

export async function open(path: string): Promise<TextDocument> {
  return workspace.openTextDocument(Uri.joinPath(folder(), path));
}

/** An unsaved document in the active editor. */
export async function untitled(content: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ language: "python", content });
  await window.showTextDocument(document);
  return document;
}

/** Our findings in the document, in the order of the text. */
export function findings(document: TextDocument): Diagnostic[] {
  return languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === "earshot")
    .sort((one, other) => one.range.start.compareTo(other.range.start));
}

export function lines(document: TextDocument): number[] {
  return findings(document).map(({ range }) => range.start.line);
}

/** Asks at once and after every event until there is an answer, and gives it. */
export async function eventually<T, E>(what: string, event: Event<E>, ask: () => T | undefined): Promise<T> {
  let stop: () => void = () => undefined;
  const answer = new Promise<T>((resolve) => {
    const look = (): void => {
      const found = ask();
      if (found !== undefined) resolve(found);
    };
    const listening = event(look);
    stop = () => {
      listening.dispose();
    };
    look();
  });
  try {
    return await within(patience, what, answer);
  } finally {
    stop();
  }
}

/** Waits until findings start on just these lines. */
export async function awaitLines(document: TextDocument, expected: readonly number[]): Promise<Diagnostic[]> {
  const wanted = JSON.stringify(expected);
  try {
    return await eventually("the findings", languages.onDidChangeDiagnostics, () =>
      JSON.stringify(lines(document)) === wanted ? findings(document) : undefined,
    );
  } catch (late) {
    const found = `${document.uri.toString()} has findings on the lines ${JSON.stringify(lines(document))}`;
    throw new Error(`${found}, not on ${wanted}`, { cause: late });
  }
}

export async function replace(document: TextDocument, old: string | Range, text: string): Promise<void> {
  const range = typeof old === "string" ? rangeOf(document, old) : old;
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, range, text);
  await apply(edit);
}

export async function apply(edit: WorkspaceEdit): Promise<void> {
  if (!(await workspace.applyEdit(edit))) throw new Error("the edit was refused");
}

export function rangeOf(document: TextDocument, text: string): Range {
  const at = document.getText().indexOf(text);
  if (at < 0) throw new Error(`${document.uri.toString()} has no ${text}`);
  return new Range(document.positionAt(at), document.positionAt(at + text.length));
}

export function whole(document: TextDocument): Range {
  return document.validateRange(new Range(0, 0, document.lineCount, 0));
}

/**
 * The server's quick fixes for the finding. Asked for again while there are none: VS Code gives up a request, with
 * none as the answer, when another extension comes to offer some meanwhile.
 */
export async function quickFixes(document: TextDocument, { range }: Diagnostic): Promise<CodeAction[]> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      range,
      CodeActionKind.QuickFix.value,
    );
    // Those of others which any document gets are commands.
    const ours = actions.filter(({ edit }) => edit !== undefined);
    if (ours.length > 0) return ours;
  }
  throw new Error("no quick fix is offered");
}
