/** What `# expect:` comments in the projects of test-workspaces say: which findings start on their line. */
const mark = /#\s*expect: (PYTHON-LANG-SEC-104)\s*$/;

/** The numbers of the lines, from 0, on which findings start, in rising order. A line with two marks has two. */
export function expectedLines(text: string): number[] {
  const expected: number[] = [];
  text.split(/\r\n|\r|\n/).forEach((line, number) => {
    let rest = line;
    for (let found = mark.exec(rest); found !== null; found = mark.exec(rest)) {
      expected.push(number);
      rest = rest.slice(0, found.index);
    }
  });
  return expected;
}
