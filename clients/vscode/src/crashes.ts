/**
 * Decides whether a server that ended by itself is started again: not if it has ended too often of late.
 * It does not know why it ended.
 */
export class Crashes {
  /** How many ends within the time are too many. */
  static readonly tooMany = 5;
  static readonly withinMinutes = 3;

  private times: number[] = [];

  /** Takes note of an end, and tells whether there have been too many. */
  isTooMany(now: number): boolean {
    const since = now - Crashes.withinMinutes * 60_000;
    this.times = [...this.times.filter((time) => time > since), now];
    return this.times.length >= Crashes.tooMany;
  }
}
