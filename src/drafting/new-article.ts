import { deskOf } from '../check/desk.ts';
import type { Content } from '../files/read-content.ts';
import { meantId } from '../model/ids.ts';
import { paragraphsIn } from '../model/paragraphs.ts';
import { readOriginal } from '../originals/read-original.ts';
import { UnreadableOriginal } from '../originals/unreadable-original.ts';
import { type Proposal, propose } from '../proposing/propose.ts';
import type { Original } from '../proposing/knowledge.ts';
import { asEdtf } from './as-edtf.ts';
import { type Asking, askedFields } from './asked-fields.ts';
import { fileForOutlet, inOrder } from './command-for-name.ts';
import { type DraftFields, draftText } from './draft-text.ts';
import { draftingDesk } from './drafting-desk.ts';
import { type OutletMeant, outletMeant } from './outlet-meant.ts';
import { proposedFields } from './proposed-fields.ts';
import { reasonAgainstId } from './reason-against-id.ts';
import { nextSteps, summaryOf } from './summary-of.ts';
import { Cancelled, WrongAnswer } from './wrong-answer.ts';

/** What the command does to the world. */
export interface NewArticleEffects {
  /** The bytes of a file, or of standard input for "-". */
  read(file: string): Promise<Uint8Array>;
  content(): Content;
  /** Writes a file that is not there yet, whole; says whether it did. */
  create(path: string, text: string): boolean;
  /** What it has found and done. */
  say(text: string): void;
  /** What keeps it from doing it. */
  complain(text: string): void;
  /** As `2015-09-30`. */
  today(): string;
  /** Nothing where nobody can be asked. */
  ask?: Asking | undefined;
}

/** What the command was told. */
export interface NewArticleOptions extends DraftFields {
  /** A file, "-" for standard input, or nothing. */
  file?: string | undefined;
  id?: string | undefined;
  yes?: boolean | undefined;
  json?: boolean | undefined;
  dryRun?: boolean | undefined;
  keepText?: boolean | undefined;
}

/**
 * Proposes an article from an original, asks what is to be decided, and writes its draft.
 *
 * @returns whether it did what it was told; what was wrong has been said
 */
export async function newArticle(
  options: NewArticleOptions,
  effects: NewArticleEffects,
): Promise<boolean> {
  try {
    return await write(options, effects);
  } catch (error) {
    const isExpected =
      error instanceof Cancelled ||
      error instanceof UnreadableOriginal ||
      error instanceof WrongAnswer;
    if (!isExpected) throw error;
    effects.complain([error.message, 'Nothing was written.'].filter(Boolean).join('\n'));
    return false;
  }
}

async function write(options: NewArticleOptions, effects: NewArticleEffects): Promise<boolean> {
  const {
    file,
    json = false,
    dryRun = false,
    yes = false,
    keepText = false,
    ask,
  } = { ...options, ...effects };
  const original: Original =
    file === undefined ? { text: '' } : await readOriginal(nameOf(file), await effects.read(file));
  const desk = draftingDesk(deskOf(effects.content()));
  const { knowledge } = desk;
  const meant = (said: string | undefined, url = options.url ?? original.url) =>
    said === undefined
      ? undefined
      : outletMeant(said, knowledge.outlets, { url, site: original.site });
  const told = meant(options.source);
  const proposal = withoutOutlet(
    propose({ ...original, ...toldOf(options), outlet: told?.id }, knowledge),
    told,
  );
  const taken = new Set(knowledge.articles.map(({ id }) => id));
  const proposed = {
    ...proposedFields(proposal, { ...toldOf(options), source: told?.id }),
    id: options.id ?? proposal.id,
  };
  const refused = reasonAgainstId(proposed.id, taken);
  if (refused !== undefined) throw new WrongAnswer(refused);

  const isAsked = ask !== undefined && !yes && !json && !dryRun;
  if (!json) effects.say(summaryOf(proposal, effects.today()));
  if (!isAsked && !yes && !json && !dryRun) {
    throw new WrongAnswer(
      'There is no terminal to ask at. Add --yes to take what is proposed, or --dry-run to look at the draft; --id, --title, --source, --author, --published and --url say otherwise.',
    );
  }
  if (proposal.samePieces.length > 0 && options.id === undefined && !dryRun && !json) {
    const [same] = proposal.samePieces;
    if (!isAsked) {
      throw new WrongAnswer(
        `This piece seems to be here already: ${same?.article ?? ''}. ${same?.why ?? ''} To write it all the same, name it with --id.`,
      );
    }
    if (!(await ask.confirm('This piece seems to be here already. Write another article of it?'))) {
      throw new Cancelled();
    }
  }
  const { id, ...answered } = isAsked ? await askedFields(ask, proposed, knowledge) : proposed;
  const outlet = meant(
    answered.source === told?.id ? options.source : answered.source,
    answered.url,
  );
  const fields = { ...answered, source: outlet?.id };
  const path = `content/articles/${id}.md`;
  const kept = keepText ? paragraphsOf(original) : [];
  const wanted = withoutOutlet(proposal, outlet);
  const text = draftText(fields, wanted, desk, kept);
  const isWritten = !dryRun && effects.create(path, text);
  if (!dryRun && !isWritten) {
    throw new WrongAnswer(`${path} is there already. Give the new article another name with --id.`);
  }
  if (json)
    effects.say(
      JSON.stringify(
        { path, isWritten, fields: { id, ...fields }, proposal, draft: text },
        undefined,
        2,
      ),
    );
  else if (dryRun) effects.say(`${path} would be:\n\n${text}`);
  else {
    const files = [
      ...(outlet?.isNew ? [fileForOutlet(outlet.id, outlet.name, fields.url)] : []),
      ...wanted.newNames.map((name) => desk.fileFor(name)),
    ];
    const commands = inOrder(files).map(({ command }) => command);
    effects.say(nextSteps(path, commands, kept.length > 0));
  }
  return true;
}

/** A proposal in which the outlet of the piece is no new name. */
function withoutOutlet(proposal: Proposal, outlet: OutletMeant | undefined): Proposal {
  if (outlet === undefined) return proposal;
  const plain = (name: string) => meantId(name)?.replace(/^the-/, '');
  const own = [outlet.id, outlet.name].map(plain);
  const isOutlet = (name: string) => own.includes(plain(name) ?? '');
  return { ...proposal, newNames: proposal.newNames.filter(({ name }) => !isOutlet(name)) };
}

function toldOf({ title, author, published, url }: NewArticleOptions): Partial<Original> {
  return {
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(published !== undefined && { published: asEdtf(published) }),
    ...(url !== undefined && { url: asAddress(url) }),
  };
}

function asAddress(url: string): string {
  if (/^https?:\/\/[^\s/]+\.[^\s/]/.test(url) && URL.canParse(url)) return url;
  throw new WrongAnswer(`"${url}" is no web address: it begins with https://.`);
}

function nameOf(file: string): string {
  return file === '-' ? 'Standard input' : file;
}

function paragraphsOf({ text }: Original): string[] {
  return paragraphsIn(text).map(({ sentences }) => sentences.map((one) => one.text).join(' '));
}
