import type { Found, Rule } from './rule.ts';

/** Something that was found, and the rule that it breaks. */
export interface Finding extends Found {
  rule: string;
  severity: Rule['severity'];
}

/** Whether something that was found keeps the site from being built. */
export function isError({ severity }: Finding): boolean {
  return severity !== 'warning';
}

/** Whether it keeps content from being loaded in development, too. */
export function isUnreadable({ severity }: Finding): boolean {
  return severity === 'error';
}
