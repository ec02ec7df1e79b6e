/** What became of a test. */
export interface Outcome {
  readonly claim: string;
  /** What went wrong, if anything did. */
  readonly failure: string | undefined;
  readonly milliseconds: number;
}

type Body = () => Promise<void> | void;

/** Tests in the order in which they are written, run one after the other, each with a limit of time. */
export class Suite {
  private readonly tests: { claim: string; body: Body }[] = [];

  constructor(private readonly seconds: number) {}

  test(claim: string, body: Body): void {
    this.tests.push({ claim, body });
  }

  /** Runs all, and calls back after each. */
  async run(after: (outcome: Outcome) => Promise<void> | void): Promise<void> {
    for (const { claim, body } of this.tests) {
      const started = Date.now();
      let failure: string | undefined;
      try {
        await within(this.seconds * 1000, "the test to end", Promise.resolve(body()));
      } catch (thrown) {
        failure = thrown instanceof Error ? (thrown.stack ?? thrown.message) : JSON.stringify(thrown);
      }
      await after({ claim, failure, milliseconds: Date.now() - started });
    }
  }
}

/** The promise's outcome, or a failure that says what did not happen in time. */
export async function within<T>(milliseconds: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`waited ${milliseconds} ms for ${what}`));
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
