import { csvText } from '../browser/csv-text.ts';
import { CLASSES as DOSSIER } from '../dossier/markup.ts';
import { passageAddresses } from './passage-addresses.ts';

/**
 * A table as it is shown, as CSV: its head, the rows that no filter hides, and behind their cells the addresses of the
 * passages that say them, apart by blanks.
 *
 * @param names what that last column is called, and one that has no head
 */
export function tableCsv(
  table: HTMLTableElement,
  { passages, row: unnamed }: { passages: string; row: string },
): string {
  const buttons = [...table.querySelectorAll<HTMLElement>(`.${DOSSIER.collect}`)];
  const show = (isShown: boolean) => {
    for (const one of buttons) one.hidden = !isShown;
  };
  // What is hidden is no text of a cell.
  show(false);
  try {
    return csvOfShown(table, passages, unnamed);
  } finally {
    show(true);
  }
}

function csvOfShown(table: HTMLTableElement, passages: string, unnamed: string): string {
  const [head] = table.tHead?.rows ?? [];
  const rows = [...table.tBodies].flatMap(({ rows: own }) => [...own]).filter(isShown);
  const width = Math.max(...[head, ...rows].map((row) => row?.cells.length ?? 0));
  const names = Array.from({ length: width }, (_, index) => textOf(head?.cells[index]) || unnamed);
  return csvText(
    [...names, passages].map((name) => ({ name, isDate: false })),
    rows.map((row) => {
      const cells = Array.from({ length: width }, (_, index) => textOf(row.cells[index]));
      return [...cells, passageAddresses([row])];
    }),
  );
}

function isShown(row: HTMLTableRowElement): boolean {
  return !row.hidden && row.getClientRects().length > 0;
}

/** What stands in a cell, its lines apart by semicolons. */
function textOf(cell: HTMLTableCellElement | undefined): string {
  return (cell?.innerText ?? '')
    .trim()
    .replaceAll(/\s*\n\s*/g, '; ')
    .replaceAll(/\s+/g, ' ');
}
