import type { Content } from '../../files/read-content.ts';
import type { Refusal } from '../shared/messages.ts';

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
  /** The text of another file of content; nothing where there is none. @throws {Refused} where it is no plain file */
  textOf(path: string): string | undefined;
  /** Writes another file of content that is not there yet, whole; says whether it did. */
  createFile(path: string, text: string): boolean;
  /** Writes it in the place of one, whole, as long as that is as it was; says whether it did. */
  replaceFile(path: string, text: string, was: string): boolean;
  /** What a file said in each commit that changed it, the newest first. */
  formerTexts(path: string): Iterable<string>;
  /** A body as pages have it, in HTML that is safe to show. */
  render(markdown: string): Promise<string>;
}

/** Something that is not done, and what could be done instead. */
export class Refused extends Error {
  override name = 'Refused';
  readonly status: number;
  /** What the page can offer. */
  readonly offer: Omit<Refusal, 'message'>;

  constructor(status: number, message: string, offer: Omit<Refusal, 'message'> = {}) {
    super(message);
    this.status = status;
    this.offer = offer;
  }
}
