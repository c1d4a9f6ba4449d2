import english from '../messages/en.json';
import { address } from './address.js';

/** The languages that are shipped; the others are loaded when they are spoken. */
export const LANGUAGES = { en: 'English', de: 'Deutsch' };

const OTHERS = { de: () => import('../messages/de.json') };

let texts = english;

/** The language in use: what the address says, else what the browser prefers. */
export let language = 'en';

/** Chooses the language; resolves when its texts are there. */
export async function speak() {
  const wanted = address().lang || (navigator.languages || []).map((tag) => tag.slice(0, 2)).find((tag) => LANGUAGES[tag]);
  language = LANGUAGES[wanted] ? wanted : 'en';
  texts = OTHERS[language] ? { ...english, ...(await OTHERS[language]()).default } : english;
  document.documentElement.lang = language;
}

/** The language in use as the reader's own country writes it. */
export function locale() {
  return (navigator.languages ?? []).find((tag) => tag.startsWith(language)) ?? language;
}

/** A text; `{name}` in it is replaced by that parameter. */
export function t(key, parameters = {}) {
  const text = texts[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (_, name) => parameters[name] ?? '');
}

/** A text that may be missing. */
export function maybe(key) {
  return texts[key];
}
