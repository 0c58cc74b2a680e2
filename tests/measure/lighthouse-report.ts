import lighthouse from 'lighthouse';

/** Lighthouse's judgement of a page on a phone with a slow line: scores from 0 to 100, times in ms. */
export interface LighthouseReport {
  scores: number[];
  firstPaintMs: number;
  largestPaintMs: number;
  /** The titles of the audits that cost points. */
  faults: string[];
}

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Single runs vary with what else the machine does; Lighthouse's own advice is the middle of several. */
const RUNS = 3;

/**
 * Runs Lighthouse with its own settings for phones, and gives the run of middling performance.
 *
 * @param port where Chromium listens for the DevTools protocol
 */
export async function lighthouseReport(address: string, port: number): Promise<LighthouseReport> {
  const reports: LighthouseReport[] = [];
  while (reports.length < RUNS) reports.push(await singleReport(address, port));
  reports.sort((a, b) => (a.scores[0] ?? 0) - (b.scores[0] ?? 0));
  return reports[Math.floor(RUNS / 2)] as LighthouseReport;
}

async function singleReport(address: string, port: number): Promise<LighthouseReport> {
  const result = await lighthouse(address, { port, onlyCategories: [...CATEGORIES] });
  if (!result) throw new Error(`Lighthouse gives no report of ${address}.`);
  const { categories, audits } = result.lhr;
  const faults = CATEGORIES.flatMap((category) =>
    (categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => audits[id]?.title ?? id),
  );
  return {
    scores: CATEGORIES.map((category) => Math.round((categories[category]?.score ?? 0) * 100)),
    firstPaintMs: audits['first-contentful-paint']?.numericValue ?? NaN,
    largestPaintMs: audits['largest-contentful-paint']?.numericValue ?? NaN,
    faults,
  };
}
