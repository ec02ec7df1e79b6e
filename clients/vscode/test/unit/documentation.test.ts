import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "./suite";

const client = path.join(__dirname, "../..");
const readme = readFileSync(path.join(client, "README.md"), "utf8");
const manifest = JSON.parse(readFileSync(path.join(client, "package.json"), "utf8")) as {
  version: string;
  contributes: {
    configuration: { properties: Record<string, { default: string; enum?: string[] }> };
    commands: { category: string; title: string }[];
    walkthroughs: { steps: { media: { markdown: string } }[] }[];
  };
};
const { configuration, commands, walkthroughs } = manifest.contributes;

test("the README has a row for each setting, with its default and what it can be, and no row for another", () => {
  const rows = [...readme.matchAll(/^\| `(earshot\.[^`]+)` *\| ([^|]+) \| (.+) \|$/gm)];
  assert.deepEqual(
    rows.map(([, name]) => name),
    Object.keys(configuration.properties),
  );
  for (const [, name, shownDefault, text] of rows) {
    const setting = configuration.properties[name ?? ""];
    assert.equal(shownDefault?.trim(), setting?.default === "" ? "empty" : `\`${setting?.default}\``, name);
    for (const value of setting?.enum ?? []) {
      assert.ok(text?.includes(`\`${value}\``), `${String(name)}: ${value}`);
    }
  }
});

test("the README has a row for each command, and no row for another", () => {
  const rows = [...readme.matchAll(/^\| _(Earshot: [^_]+)_ *\|/gm)].map(([, title]) => title);
  assert.deepEqual(
    rows,
    commands.map(({ category, title }) => `${category}: ${title}`),
  );
});

test("what the README and the walkthrough show is there", () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, link]) => link ?? "");
  const media = walkthroughs.flatMap(({ steps }) => steps.map((step) => step.media.markdown));
  for (const file of [...links, ...media]) {
    assert.ok(existsSync(path.join(client, file)), file);
  }
});

test("the extension and the server are of one version", () => {
  const pom = readFileSync(path.join(client, "../../pom.xml"), "utf8");
  const version = /<artifactId>[^<]*<\/artifactId>\s*<version>([^<]+)<\/version>/.exec(pom)?.[1];
  assert.equal(manifest.version, version?.replace("-SNAPSHOT", ""));
});
