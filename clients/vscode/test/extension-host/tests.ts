import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import path from "node:path";
import {
  commands,
  ConfigurationTarget,
  DiagnosticSeverity,
  extensions,
  type Hover,
  languages,
  type MarkdownString,
  NotebookCellData,
  NotebookCellKind,
  NotebookData,
  RelativePattern,
  Selection,
  TabInputWebview,
  type TextDocument,
  Uri,
  window,
  workspace,
} from "vscode";
import { expectedLines, expectedVerdicts } from "../marks";
import { Suite } from "../suite";
import {
  apply,
  awaitLines,
  eventually,
  findings,
  folder,
  lines,
  open,
  quickFixes,
  replace,
  rule,
  untitled,
  whole,
} from "./documents";
import { type ServerProcess, servers, theServer } from "./processes";

export const suite = new Suite(60);

const settings = (): ReturnType<typeof workspace.getConfiguration> => workspace.getConfiguration("earshot");
const live = "quickstart/orders/live_logging.py";
const admin = "quickstart/orders/admin.py";

async function pythonFiles(): Promise<TextDocument[]> {
  const uris = await workspace.findFiles(new RelativePattern(folder(), "**/*"));
  const opened: TextDocument[] = [];
  for (const uri of uris) {
    opened.push(await workspace.openTextDocument(uri));
  }
  return opened.filter(({ languageId }) => languageId === "python");
}

suite.test(
  "a Python file starts the server that the extension carries, in a workspace that is not trusted too",
  async () => {
    assert.equal(workspace.isTrusted, false);
    await awaitLines(await open(live), expectedLines((await open(live)).getText()));
    assert.ok(isCarried(theServer()), theServer().program);
    assert.equal(extensions.getExtension("earshot.earshot")?.isActive, true);
  },
);

suite.test("findings in all files are those that are marked, and no other", async () => {
  const files = await pythonFiles();
  assert.ok(files.length >= 10, `only ${files.length} Python files are open`);
  assert.ok(files.some((file) => expectedLines(file.getText()).length === 0));
  for (const file of files) {
    await awaitLines(file, expectedLines(file.getText()));
  }
  // The server answers in order: what it says of this one it says after all that it has to say of the others.
  const last = await untitled("import logging.config\nlogging.config.listen()\n");
  await awaitLines(last, [1]);
  for (const file of files) {
    assert.deepEqual(lines(file), expectedLines(file.getText()), file.uri.toString());
  }
});

suite.test("a finding names the rule, where it is explained, and the lines that lead to the call", async () => {
  const document = await open(admin);
  const [finding] = await awaitLines(document, expectedLines(document.getText()));
  assert.ok(finding);
  assert.equal(document.getText(finding.range), "receive_config");
  assert.match(finding.message, /logging\.config\.listen\(\)/);
  assert.ok(typeof finding.code === "object");
  assert.equal(finding.code.value, rule);
  assert.match(finding.code.target.toString(), /^https:/);
  const [step] = finding.relatedInformation ?? [];
  assert.ok(step);
  assert.equal(step.location.uri.toString(), document.uri.toString());
  assert.match(document.lineAt(step.location.range.start).text, /import .*listen as receive_config/);
});

suite.test("hovering over the call explains the rule", async () => {
  const document = await open(admin);
  const [finding] = await awaitLines(document, expectedLines(document.getText()));
  assert.ok(finding);
  const hovers = await commands.executeCommand<Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    finding.range.start,
  );
  const said = hovers.flatMap(({ contents }) => contents).map((content) => (content as MarkdownString).value);
  assert.ok(
    said.some((text) => text.includes(rule)),
    JSON.stringify(said),
  );
});

suite.test("findings move, go and come as the text changes", async () => {
  const document = await untitled("import logging.config\n\nlogging.config.listen(9999)\n");
  await awaitLines(document, [2]);
  await replace(document, "\n\n", "\n\n# 🎉 above\n\n");
  await awaitLines(document, [4]);
  await replace(document, "listen", "lis");
  await awaitLines(document, []);
  await replace(document, "lis(", "listen(");
  await awaitLines(document, [4]);
  await replace(document, "logging.config.listen", "pass; logging.config.listen(1); logging.config.listen");
  await awaitLines(document, [4, 4]);
  await commands.executeCommand("undo");
  const [finding] = await awaitLines(document, [4]);
  assert.ok(finding);
  assert.equal(document.getText(finding.range), "logging.config.listen");
});

suite.test("a finding stays while a line above it is broken", async () => {
  const document = await untitled("import logging.config\n\nlogging.config.listen(9999)\n");
  await awaitLines(document, [2]);
  const seen: string[] = [];
  const watch = languages.onDidChangeDiagnostics(() => seen.push(JSON.stringify(lines(document))));
  const editor = window.activeTextEditor;
  assert.equal(editor?.document, document);
  editor.selection = new Selection(1, 0, 1, 0);
  for (const typed of 'print("half') {
    await commands.executeCommand("type", { text: typed });
  }
  // A last line of its own makes the end of it known.
  await replace(document, whole(document).with(whole(document).end), "logging.config.listen(1)\n");
  await awaitLines(document, [2, 3]);
  watch.dispose();
  assert.deepEqual(
    seen.filter((found) => !found.startsWith("[2")),
    [],
  );
});

suite.test("each quick fix for each finding mends it and no other", async () => {
  let applied = 0;
  for (const path of [live, admin, "quickstart/tests/test_live_logging.py", "odd-texts/tabs_and_emoji.py"]) {
    const document = await open(path);
    const before = document.getText();
    const expected = expectedLines(before);
    await awaitLines(document, expected);
    for (let number = 0; number < expected.length; number++) {
      const finding = findings(document)[number];
      assert.ok(finding);
      const titles = (await quickFixes(document, finding)).map(({ title }) => title);
      for (const title of titles) {
        const again = findings(document)[number];
        assert.ok(again);
        const fix = (await quickFixes(document, again)).find((one) => one.title === title);
        assert.ok(fix?.edit, title);
        await apply(fix.edit);
        await eventually(`“${title}” to mend ${path}`, languages.onDidChangeDiagnostics, () =>
          findings(document).length === expected.length - 1 ? true : undefined,
        );
        applied++;
        await replace(document, whole(document), before);
        await awaitLines(document, expected);
      }
    }
    await window.showTextDocument(document);
    await commands.executeCommand("workbench.action.files.revert");
  }
  assert.ok(applied >= 6, `only ${applied} quick fixes`);
});

suite.test("a document that was never saved and a file outside the folder are looked at", async () => {
  await awaitLines(await untitled("from logging.config import listen\nlisten()\n"), [1]);
  const outside = Uri.file(path.join(outsideFolder(), "outside.py"));
  await workspace.fs.writeFile(outside, Buffer.from("from logging import config\nconfig.listen()\n"));
  await awaitLines(await workspace.openTextDocument(outside), [1]);
});

suite.test("files that are not open are looked at, unless a person wants it otherwise", async () => {
  const uri = Uri.joinPath(folder(), "quickstart/orders/late.py");
  const found = (): number => languages.getDiagnostics(uri).length;
  const become = (count: number): Promise<unknown> =>
    eventually(`${count} findings in a file that is not open`, languages.onDidChangeDiagnostics, () =>
      found() === count ? true : undefined,
    );
  await workspace.fs.writeFile(uri, Buffer.from("from .admin import receive_config\nreceive_config(9030)\n"));
  await become(1);
  await settings().update("diagnosticMode", "openFilesOnly", ConfigurationTarget.Global);
  try {
    await become(0);
  } finally {
    await settings().update("diagnosticMode", undefined, ConfigurationTarget.Global);
  }
  await become(1);
  await workspace.fs.delete(uri);
  await become(0);
});

suite.test("an edit updates what is found in files that are not open", async () => {
  const uri = Uri.joinPath(folder(), "quickstart/orders/late.py");
  const become = (count: number): Promise<unknown> =>
    eventually(`${count} findings in the importer`, languages.onDidChangeDiagnostics, () =>
      languages.getDiagnostics(uri).length === count ? true : undefined,
    );
  await workspace.fs.writeFile(uri, Buffer.from("from .admin import receive_config\nreceive_config(9030)\n"));
  await become(1);
  const document = await open(admin);
  await replace(document, "listen as receive_config", "stopListening as receive_config");
  await become(0);
  await replace(document, "stopListening as receive_config", "listen as receive_config");
  await become(1);
  await workspace.fs.delete(uri);
  await become(0);
});

suite.test("the cells of a notebook are one program", async () => {
  const code = (text: string): NotebookCellData => new NotebookCellData(NotebookCellKind.Code, text, "python");
  const notebook = await workspace.openNotebookDocument(
    "jupyter-notebook",
    new NotebookData([
      code("from logging.config import listen as watch"),
      code("x = (1,"),
      code("%time\nwatch(9030)"),
      new NotebookCellData(NotebookCellKind.Markup, "watch(9030)", "markdown"),
    ]),
  );
  const [imports, , calls] = notebook.getCells().map(({ document }) => document);
  assert.ok(imports && calls);
  const [finding] = await awaitLines(calls, [1]);
  assert.deepEqual(lines(imports), []);
  assert.equal(finding?.relatedInformation?.[0]?.location.uri.toString(), imports.uri.toString());
  await replace(imports, "as watch", "as look");
  await awaitLines(calls, []);
  await replace(imports, "as look", "as watch");
  await awaitLines(calls, [1]);
});

suite.test("a finding is as grave as its verdict", async () => {
  const grave = new Map([
    ["unverified", DiagnosticSeverity.Error],
    ["defeated", DiagnosticSeverity.Error],
    ["unknown", DiagnosticSeverity.Warning],
    ["dead", DiagnosticSeverity.Warning],
    ["checked", DiagnosticSeverity.Information],
  ]);
  for (const [verdict, severity] of grave) {
    const document = await open(`verdicts/${verdict}.py`);
    const verdicts = expectedVerdicts(document.getText());
    const shown = await awaitLines(document, [...verdicts.keys()]);
    assert.ok(shown.length >= 2);
    assert.ok([...verdicts.values()].every((expected) => expected === verdict));
    for (const finding of shown) {
      assert.equal(finding.severity, severity, finding.message);
    }
  }
});

suite.test("a document in another language is left alone", async () => {
  const content = "import logging.config\nlogging.config.listen()\n";
  const document = await workspace.openTextDocument({ language: "plaintext", content });
  await awaitLines(await untitled(content), [1]);
  assert.deepEqual(lines(document), []);
});

suite.test("with the setting to ignore verdicts every call is an error", async () => {
  const document = await open(admin);
  await awaitLines(document, expectedLines(document.getText()));
  await settings().update("verdicts", "ignore", ConfigurationTarget.Global);
  try {
    await eventually("errors only", languages.onDidChangeDiagnostics, () =>
      findings(document).every(({ severity }) => severity === DiagnosticSeverity.Error) ? true : undefined,
    );
    assert.equal(findings(document).length, expectedLines(document.getText()).length);
  } finally {
    await settings().update("verdicts", undefined, ConfigurationTarget.Global);
  }
});

suite.test("a workspace cannot choose the program that is run", async () => {
  const inspected = settings().inspect<string>("server.path");
  const written = await workspace.openTextDocument(Uri.joinPath(folder(), ".vscode/settings.json"));
  assert.match(written.getText(), /earshot\.server\.path/);
  assert.equal(settings().get("server.path"), "");
  assert.equal(inspected?.workspaceValue, undefined);
  await commands.executeCommand("earshot.restartServer");
  await awaitLines(await open(live), expectedLines((await open(live)).getText()));
  assert.ok(isCarried(theServer()), theServer().program);
  assert.equal(existsSync(path.join(outsideFolder(), "hostile-was-run")), false);
});

suite.test("a server that is killed comes back, with its findings", async () => {
  const document = await open(live);
  const expected = expectedLines(document.getText());
  await awaitLines(document, expected);
  const killed = theServer().pid;
  process.kill(killed, "SIGKILL");
  await awaitLines(document, []);
  await awaitLines(document, expected);
  assert.notEqual(theServer().pid, killed);
  // It serves as the one before did.
  await replace(document, whole(document).with(whole(document).end), "logging.config.listen()\n");
  await awaitLines(document, [...expected, document.lineCount - 2]);
  await window.showTextDocument(document);
  await commands.executeCommand("workbench.action.files.revert");
});

suite.test("the command starts the server afresh", async () => {
  const document = await open(live);
  await awaitLines(document, expectedLines(document.getText()));
  const before = theServer().pid;
  await commands.executeCommand("earshot.restartServer");
  await awaitLines(document, expectedLines(document.getText()));
  assert.notEqual(theServer().pid, before);
});

suite.test("started afresh again and again, one server runs", async () => {
  const document = await open(live);
  const restart = (): Thenable<unknown> => commands.executeCommand("earshot.restartServer");
  await Promise.all([restart(), restart(), restart(), restart()]);
  await awaitLines(document, expectedLines(document.getText()));
  await commands.executeCommand("earshot.restartServer");
  await awaitLines(document, expectedLines(document.getText()));
  theServer();
});

suite.test("a server that is set runs in place of the one that came along, at once", async () => {
  const document = await open(live);
  const expected = expectedLines(document.getText());
  await awaitLines(document, expected);
  try {
    await settings().update("server.path", required("EARSHOT_TEST_OTHER_SERVER"), ConfigurationTarget.Global);
    await awaitLines(document, []);
    await awaitLines(document, expected);
    assert.ok(!isCarried(theServer()), theServer().program);
  } finally {
    await settings().update("server.path", undefined, ConfigurationTarget.Global);
  }
  await eventually("the carried server", languages.onDidChangeDiagnostics, () =>
    servers().some(isCarried) && lines(document).length > 0 ? true : undefined,
  );
});

suite.test("the commands are there", async () => {
  const all = await commands.getCommands();
  for (const { command } of manifest().contributes.commands) {
    assert.ok(all.includes(command), command);
  }
  await commands.executeCommand("earshot.showOutput");
});

suite.test("the rule's page opens as a preview", async () => {
  await commands.executeCommand("earshot.openRulePage");
  await eventually("the preview", window.tabGroups.onDidChangeTabs, () =>
    window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .find(({ label, input }) => input instanceof TabInputWebview && label.includes(rule)),
  );
});

/** Whether its run-time lies within the extension. */
function isCarried({ program }: ServerProcess): boolean {
  const extension = extensions.getExtension("earshot.earshot");
  return extension !== undefined && program.startsWith(`${extension.extensionPath}/server/`);
}

function manifest(): { contributes: { commands: { command: string }[] } } {
  return extensions.getExtension("earshot.earshot")?.packageJSON as ReturnType<typeof manifest>;
}

function outsideFolder(): string {
  return required("EARSHOT_TEST_OUTSIDE");
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}
