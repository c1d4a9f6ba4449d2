import { maybe } from './messages.js';

export const SERVICE_LEVEL = 'service-level/answered-in-time-over-offered@1';
export const CSAT = 'csat/top2-of-5@1';
export const UNIT_COST = 'unit/cost-per-contact@1';
export const PER_CONTACT = 'unit/cost-per-contact';
export const PER_SETTLED = 'unit/cost-per-resolution-simple';

/** A part of a scorecard by its name. */
export function section(scorecard, name) {
  return scorecard.sections.find((each) => each.name === name) ?? { name, status: 'UNAVAILABLE' };
}

/** The measures in a service's answer, wherever it keeps them. */
export function measuresOf(data) {
  if (!data) {
    return [];
  }
  const found = data.groups?.[0]?.measures ?? data.measures ?? (data.measure ? [data.measure] : []);
  return found.length || !data.definition ? found : [data];
}

export function measureOf(data, definition) {
  return measuresOf(data).find((measure) => measure.definition === definition);
}

/** True if there is a figure to show; a figure on few records is one, nothing measured is none. */
export function measured(measure) {
  return measure && measure.status !== 'NOT_MEASURED' && measure.value !== undefined && measure.value !== null;
}

/** The unit in which a measure is read: a mean score between -1 and 1 is a ratio, but not a percentage. */
export function unitOf(measure) {
  return measure.definition?.startsWith('sentiment/mean-score') ? 'score' : measure.unit;
}

/** What a definition is called; one that has no name here is called by its id. */
export function nameOf(definition) {
  return maybe(`measure.${definition.split('@')[0]}`) ?? definition;
}

/** Parameters of a definition as people read them: T=PT20S is "T = 20 s". */
export function parametersOf(measure) {
  return Object.entries(measure.params ?? {})
    .map(([name, value]) => `${name} = ${String(value).replace(/^PT(\d+(?:\.\d+)?)S$/, '$1 s')}`)
    .join(', ');
}
