import { t } from './messages.js';

/** A home view's answer, and short ways into it. */
export class Home {
  constructor(answer) {
    this.month = answer.month;
    this.partial = answer.partial;
    this.parts = answer.parts;
  }

  part(name, subject) {
    return this.parts.find((part) => part.name === name && (subject === undefined || part.subject === subject));
  }

  data(name, subject) {
    return this.part(name, subject)?.data;
  }

  items(name) {
    return this.data(name)?.items ?? [];
  }

  /** The vendors by name; the in-house team is one of them. */
  get vendors() {
    return [...this.items('vendors')].sort((one, other) => one.name.localeCompare(other.name));
  }

  vendorName(id) {
    return this.items('vendors').find((vendor) => vendor.id === id)?.name ?? id;
  }

  /**
   * A measure of a part. Where the part is missing or not the person's to see, a measure without a value that says so:
   * what could not be asked is not the same as what was not measured.
   */
  measure(name, subject, family) {
    const part = this.part(name, subject) ?? this.parts.find((each) => each.name === name && each.subject === undefined);
    if (part?.data?.cells) {
      return this.cell(name, subject)?.measures.find(({ definition }) => definition.startsWith(family));
    }
    return part?.data ? measureIn(part.data, family) : { definition: family, status: 'NOT_MEASURED', absent: part?.status ?? 'UNAVAILABLE' };
  }

  /** The vendor's cell of a table of costs. */
  cell(name, id) {
    return this.data(name)?.cells?.find(({ by }) => by.vendor === id);
  }

  /** Why nothing of these parts shows: one of them is not the person's to see or not to be had, or else there is none. */
  why(none, ...names) {
    const status = ['WITHHELD', 'UNAVAILABLE'].find((each) => names.some((name) => this.all(name).some((part) => part.status === each)));
    return t(status ? `status.${status}` : none);
  }

  /** The parts of one name, each with its subject. */
  all(name) {
    return this.parts.filter((part) => part.name === name);
  }
}

/** A measure of the first group of an answer of a service, with the grade of the records that it was made from, if they have one. */
export function measureIn(data, family) {
  const measures = data?.groups?.[0]?.measures ?? (data?.measure ? [data.measure] : []);
  const found = measures.find(({ definition }) => definition.startsWith(family));
  return found && data.feedGrade ? { ...found, grade: data.feedGrade } : found;
}
