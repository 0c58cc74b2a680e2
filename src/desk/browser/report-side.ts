import { element } from '../../browser/elements.ts';
import { countWords, LONGEST_QUOTATION } from '../../model/quotations.ts';
import { type Chip, renamedChip } from '../shared/chip.ts';
import { entryOf, isShort, reasonAgainstMaking } from '../shared/chosen-words.ts';
import type { ReadReport } from '../shared/messages.ts';
import type { Missing } from '../shared/things.ts';
import { words } from '../shared/words.ts';
import type { ArticleForm } from './article-form.ts';
import { ChooseBar, type Made } from './choose-bar.ts';
import type { FieldPlace } from './field-node.ts';
import { ProposalList } from './proposal-list.ts';
import { ReportPanel } from './report-panel.ts';
import { ReportView } from './report-view.ts';

/** What the report’s side asks of the desk around it. */
export interface ReportActions {
  read: (name: string, file: Blob) => void;
  /** The form that proposals go into, once it is there. */
  form: () => ArticleForm | undefined;
  changed: () => void;
  /** Has a file made of what no file is of. */
  make: (missing: Missing) => void;
  /** Puts the questions of a comparison to the article. */
  compare: (comparison: string) => void;
  say: (text: string) => void;
}

/** The report: how it comes here, its text, and what was found in it. */
export class ReportSide {
  readonly element: HTMLElement;
  report: ReadReport | undefined;
  readonly proposals: ProposalList;
  readonly #actions: ReportActions;
  readonly #panel: ReportPanel;
  readonly #view = new ReportView((chosen) => {
    this.#bar.show(chosen);
  });
  readonly #bar = new ChooseBar((made) => {
    this.#make(made);
  });
  readonly #reading: HTMLElement;
  readonly #placeByChip = new Map<string, FieldPlace>();

  constructor(actions: ReportActions) {
    this.#actions = actions;
    const { read, say, changed } = actions;
    this.#panel = new ReportPanel(read, say);
    this.proposals = new ProposalList({
      accept: (chip) => {
        this.#accept(chip);
      },
      takeBack: ({ adds, paragraph }) => {
        for (const addition of adds) actions.form()?.takeBack(addition, paragraph);
      },
      isMade: (missing) => actions.form()?.has(missing) === true,
      make: actions.make,
      compare: actions.compare,
      change: ({ id }) => {
        this.#placeByChip.get(id)?.control.focus();
      },
      point: (chip) => {
        this.#view.mark(chip?.places ?? []);
      },
      say,
      changed,
    });
    this.#reading = element(
      'div',
      'desk-reading',
      element('p', 'desk-note', words.textHelp),
      this.#view.element,
      this.#bar.element,
    );
    this.#reading.hidden = true;
    this.element = element(
      'div',
      'desk-left',
      this.#panel.element,
      this.#reading,
      this.proposals.element,
    );
  }

  show(report: ReadReport, accepted: string[] = [], dismissed: string[] = []): void {
    this.report = report;
    this.#panel.element.open = false;
    this.#reading.hidden = false;
    this.#view.show(report);
    this.#bar.show(undefined);
    this.proposals.show(report.chips, accepted, dismissed);
  }

  /** Has proposals follow the id under which a file of a thing was made. */
  follow(was: string, now: string): void {
    if (!this.report) return;
    const chips = this.report.chips.map((chip) => renamedChip(chip, was, now));
    this.report = { ...this.report, chips };
    const { accepted, dismissed } = this.proposals;
    this.proposals.show(chips, [...accepted], [...dismissed]);
  }

  /** Brings the keyboard to the text. */
  focus(): void {
    this.#view.element.focus();
  }

  #accept({ id, adds, paragraph }: Chip): void {
    for (const addition of adds) {
      const place = this.#actions.form()?.add(addition, paragraph);
      if (place) this.#placeByChip.set(id, place);
    }
  }

  /** Makes something of the words that are chosen. */
  #make(made: Made): void {
    const { chosen } = this.#view;
    const { say } = this.#actions;
    const form = this.#actions.form();
    if (!chosen || !form) {
      say(words.chooseFirst);
      return;
    }
    const paragraph = this.#view.paragraphAt(chosen.start);
    const chips = this.report?.chips ?? [];
    const against = made === 'quotation' ? undefined : reasonAgainstMaking(made, chosen, chips);
    if (against !== undefined) {
      say(words[against]);
      return;
    }
    if (made !== 'quotation') {
      const addition = entryOf(made, chosen, chips, form.sources());
      form.add(addition, paragraph)?.control.focus();
      say(words.entryMade(words.made[made], form.labelOf(addition.field)));
    } else if (isShort(chosen.text)) {
      const passage = form.passages.quote(paragraph, chosen.text);
      say(passage === undefined ? words.noPassage : words.quoted(passage));
    } else say(words.quotationTooLong(countWords(chosen.text), LONGEST_QUOTATION));
    this.#actions.changed();
  }
}
