/** Fields of an article by their names, as its file says them. */
export type Fields = Record<string, unknown>;
