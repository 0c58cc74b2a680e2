import { csvText } from '../browser/csv-text.ts';

/**
 * A table as it is shown, as CSV: its head, the rows that no filter hides, and behind their cells the addresses of the
 * passages that say them, apart by blanks.
 *
 * @param passages what that last column is called
 */
export function tableCsv(table: HTMLTableElement, passages: string): string {
  const [head] = table.tHead?.rows ?? [];
  const rows = [...table.tBodies].flatMap(({ rows: own }) => [...own]).filter(isShown);
  const width = Math.max(...[head, ...rows].map((row) => row?.cells.length ?? 0));
  const names = Array.from({ length: width }, (_, index) => textOf(head?.cells[index]));
  return csvText(
    [...names, passages].map((name) => ({ name, isDate: false })),
    rows.map((row) => {
      const cells = Array.from({ length: width }, (_, index) => textOf(row.cells[index]));
      const links = [...row.querySelectorAll<HTMLAnchorElement>('a[href*="/articles/"]')]
        .map(({ href }) => href)
        .filter((href) => href.includes('#'));
      return [...cells, [...new Set(links)].join(' ')];
    }),
  );
}

function isShown(row: HTMLTableRowElement): boolean {
  return !row.hidden && row.getClientRects().length > 0;
}

/** Without what tools have put beside it. */
function textOf(cell: HTMLTableCellElement | undefined): string {
  return (cell?.innerText ?? '').replaceAll(/\s+/g, ' ').trim();
}
