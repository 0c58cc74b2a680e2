import type { Stance, Verdict } from '../../model/comparisons/verdict.ts';

/** What an article has to say to a question: nothing, or what it says and where. */
export type Cell =
  'silent' | { stance: Stance; text: string; answer?: string | undefined; passage: string };

/** A question of a comparison, as it is put to one article. */
export interface AskedPoint {
  question: string;
  /** What the others say to it, each with the title of its article. */
  others: { article: string; said: string; answer: string | undefined }[];
  /** What this article says to it; nothing as long as it was not asked. */
  now: Cell | undefined;
  /** How the articles stand to each other, where an editor has said so. */
  verdict: Verdict | undefined;
}

/** What is answered to a question, and how the articles then stand to each other, where that has to be said. */
export interface PointAnswer {
  cell: Cell;
  verdict?: Verdict | undefined;
}

/** A comparison, as it is put to one article. */
export interface AskedComparison {
  id: string;
  title: string;
  points: AskedPoint[];
}

/** A comparison in which an article has answered. */
export interface AnsweredComparison {
  path: string;
  /** What the check asks for in it since. */
  warnings: string[];
}
