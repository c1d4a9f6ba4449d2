import { count, dateName, inUnit, money, moment } from './format.js';
import { maybe, t } from './messages.js';

/** What keeps a record in its service, and says nothing of what happened. */
const TECHNICAL = ['id', 'revision', 'jobId', 'hash', 'updatedAt', 'changedAt', 'vendorId', 'source', 'surveyVersion', 'opened', 'template', 'occasion', 'links'];

/** A record as one row: parts of its parts stand beside its own, an amount of money stays whole. */
function flat(record) {
  return Object.assign(
    {},
    ...Object.entries(record)
      .filter(([key, value]) => !TECHNICAL.includes(key) && !Array.isArray(value) && value !== null && value !== undefined)
      .map(([key, value]) => (typeof value === 'object' && value.amount === undefined ? flat(value) : { [key]: value })),
  );
}

/** A name in camel case as words. */
export function spaced(key) {
  const words = key.replace(/Ms$/, '').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function said(key, value) {
  if (typeof value === 'object') {
    return money(Number(value.amount), value.currency);
  }
  if (typeof value === 'boolean') {
    return t(value ? 'record.yes' : 'record.no');
  }
  if (typeof value === 'number') {
    return /Ms$/.test(key) ? inUnit(value / 1000, 's') : /Seconds$/.test(key) ? inUnit(value, 's') : count(value);
  }
  if (/^\d{4}-\d\d-\d\dT.*Z$/.test(value)) {
    return moment(value);
  }
  if (/^\d{4}-\d\d-\d\d$/.test(value)) {
    return dateName(value);
  }
  if (/^[0-9a-f]{32,}$/.test(value)) {
    return `${value.slice(0, 8)}…`;
  }
  return /^[A-Z][A-Z_]+$/.test(value) ? (maybe(`record.${value}`) ?? spaced(value.toLowerCase().replaceAll('_', ' '))) : value;
}

/** Records of whatever service as a table: what a reader needs of them, in the reader's formats; a file of it has the raw values. */
export function asTable(records) {
  const rows = records.map(flat);
  return {
    rows,
    columns: [...new Set(rows.flatMap(Object.keys))].map((key) => ({
      label: maybe(`record.${key}`) ?? spaced(key),
      cell: (row) => (row[key] === undefined ? '' : said(key, row[key])),
      csv: (row) => row[key]?.amount ?? row[key],
    })),
  };
}
