import { get } from './api.js';

let asked;

/** What vendor-service knows of every definition: formula, numerator, denominator, unit. Asked for once; empty if it does not answer. */
export function catalogue() {
  asked ??= get('/v1/kpi-definitions').then(
    ({ items }) => items,
    () => {
      asked = undefined;
      return [];
    },
  );
  return asked;
}

/** A definition by its id, with or without its version; undefined if it is not in the catalogue. */
export async function definitionOf(definition) {
  return (await catalogue()).find(({ id, version }) => [id, `${id}@${version}`].includes(definition));
}

/** The unit of what a definition measures; a share where the catalogue does not know it. */
export async function unitOfDefinition(definition) {
  return (await definitionOf(definition))?.unit ?? '1';
}
