/** A date that cannot be: its message says why, in a sentence for the editor who wrote it. */
export class InvalidDateError extends Error {
  readonly rule: 'malformed-date' | 'impossible-date';
  readonly found: string;
  /** Why it is none. */
  readonly reason: string;

  constructor(rule: InvalidDateError['rule'], found: string, reason: string) {
    super(`"${found}" is not a date: ${reason}`);
    this.name = 'InvalidDateError';
    this.rule = rule;
    this.found = found;
    this.reason = reason;
  }
}
