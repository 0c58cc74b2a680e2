import { plainSpan } from '../model/dates/in-range.ts';
import { addFilters, type Filters, filtersFrom } from '../model/filters.ts';

/** What the reader of a timeline asks for. */
export interface TimelineState {
  filters: Filters;
  /** What stands in the fields for a range, and for what had been told by then: `2015`, `2015-10`, `2015-10-24`. */
  from: string;
  to: string;
  asOf: string;
  order: 'happened' | 'told';
}

const FIELDS = { from: 'from', to: 'to', asOf: 'asof' } as const;

export function stateFrom(parameters: URLSearchParams): TimelineState {
  const text = (name: string) => (parameters.get(name) ?? '').trim().slice(0, 40);
  return {
    filters: { ...filtersFrom(parameters), year: [] },
    from: text(FIELDS.from),
    to: text(FIELDS.to),
    asOf: text(FIELDS.asOf),
    order: parameters.get('order') === 'told' ? 'told' : 'happened',
  };
}

/** A state as the parameters of an address, in one fixed order. */
export function toParameters(state: TimelineState): URLSearchParams {
  const parameters = new URLSearchParams();
  addFilters(parameters, state.filters);
  for (const [field, name] of Object.entries(FIELDS)) {
    const text = state[field as keyof typeof FIELDS];
    if (text) parameters.set(name, text);
  }
  if (state.order === 'told') parameters.set('order', 'told');
  return parameters;
}

/** Which of the fields hold something that is no date. */
export function misread(state: TimelineState): (keyof typeof FIELDS)[] {
  return (['from', 'to', 'asOf'] as const).filter(
    (field) => state[field] !== '' && plainSpan(state[field]) === undefined,
  );
}
