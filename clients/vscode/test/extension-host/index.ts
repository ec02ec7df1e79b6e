import { version } from "vscode";
import { outcomeMark } from "./outcomeMark";
import { suite } from "./tests";

/** VS Code calls this in the process in which extensions run, with its whole interface at hand. */
export async function run(): Promise<void> {
  console.log(`VS Code ${version}`);
  await suite.run((outcome) => {
    console.log(outcomeMark + JSON.stringify(outcome));
  });
}
