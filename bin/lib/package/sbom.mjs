// Completes the list of what the program is made of (CycloneDX), as Maven knows it, with what Maven does not know: the
// C sources from npm, and the run-time. Prints it.
//
//   node sbom.mjs BOM PACKAGE-LOCK RELEASE
//
// RELEASE is the file in which a JDK says what it is.
import { readFileSync } from "node:fs";

const [bom, lock, release] = process.argv.slice(2).map((file) => readFileSync(file, "utf8"));
const list = JSON.parse(bom);
const jdk = Object.fromEntries([...release.matchAll(/^(\w+)="(.*)"$/gm)].map(([, name, value]) => [name, value]));

const sources = Object.entries(JSON.parse(lock).packages)
  .filter(([folder]) => /^node_modules\/tree-sitter(-python)?$/.test(folder))
  .map(([folder, { version, license, integrity }]) => {
    const name = folder.replace("node_modules/", "");
    const [, digest] = integrity.split("sha512-");
    return component("library", name, version, `pkg:npm/${name}@${version}`, license, {
      hashes: [{ alg: "SHA-512", content: Buffer.from(digest, "base64").toString("hex") }],
      scope: "required",
    });
  });

const version = jdk.JAVA_RUNTIME_VERSION ?? jdk.JAVA_VERSION;
const runTime = component(
  "platform",
  "OpenJDK",
  version,
  `pkg:generic/openjdk@${encodeURIComponent(version)}`,
  "GPL-2.0-only WITH Classpath-exception-2.0",
  { publisher: jdk.IMPLEMENTOR ?? "OpenJDK", scope: "required" },
);

list.components.push(...sources, runTime);
list.dependencies.push(...[...sources, runTime].map((part) => ({ ref: part["bom-ref"], dependsOn: [] })));
list.dependencies
  .find(({ ref }) => ref === list.metadata.component["bom-ref"])
  .dependsOn.push(...[...sources, runTime].map((part) => part["bom-ref"]));
console.log(JSON.stringify(list, null, 2));

function component(type, name, version, purl, license, more) {
  return { type, "bom-ref": purl, name, version, licenses: [{ expression: license }], purl, ...more };
}
