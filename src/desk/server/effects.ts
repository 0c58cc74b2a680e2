import type { Content } from '../../files/read-content.ts';

/** What the desk does to the world. */
export interface DeskEffects {
  /** All of the content, as it is on disk. */
  content(): Content;
  /** The text of an article; nothing where there is none. @throws {Refused} where it is no plain file */
  readArticle(id: string): string | undefined;
  /** Writes an article that is not there yet, whole; says whether it did. */
  createArticle(id: string, text: string): boolean;
  /** Writes an article in the place of one, whole, as long as that is as it was; says whether it did. */
  replaceArticle(id: string, text: string, was: string): boolean;
  /** A body as pages have it, in HTML that is safe to show. */
  render(markdown: string): Promise<string>;
}

/** Something that is not done, and what could be done instead. */
export class Refused extends Error {
  override name = 'Refused';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
