/** Whether an EDTF date, or an end of it, is only about that or uncertain: `2024-12-22~`, `2026-01?`. */
export function isApproximate(date: string): boolean {
  return /[~?%]/.test(date);
}
