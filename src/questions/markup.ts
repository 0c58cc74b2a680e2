/** What the markup of the questions to the database and their script call its parts. */
export const ATTRIBUTES = {
  /** The address of the database. */
  database: 'data-database',
  /** What holds a query that can be asked. */
  query: 'data-query',
  /** The address that a line of code loads, as the line has it. */
  loads: 'data-loads',
} as const;
