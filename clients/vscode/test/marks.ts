/**
 * What `# expect:` comments in the projects of test-workspaces say: which findings start on their line, and, where they
 * say it, with which verdict.
 */
const mark = /#\s*expect: (PYTHON-LANG-SEC-104)(?: (unverified|defeated|unknown|dead|checked))?\s*$/;

/** The numbers of the lines, from 0, on which findings start, in rising order. A line with two marks has two. */
export function expectedLines(text: string): number[] {
  const expected: number[] = [];
  lines(text).forEach((line, number) => {
    let rest = line;
    for (let found = mark.exec(rest); found !== null; found = mark.exec(rest)) {
      expected.push(number);
      rest = rest.slice(0, found.index);
    }
  });
  return expected;
}

/** The verdicts that are expected, by the number of the line, from 0. */
export function expectedVerdicts(text: string): Map<number, string> {
  const expected = new Map<number, string>();
  lines(text).forEach((line, number) => {
    const verdict = mark.exec(line)?.[2];
    if (verdict !== undefined) expected.set(number, verdict);
  });
  return expected;
}

function lines(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}
