import { html } from 'lit';
import { get } from '../lib/api.js';
import { unitOfDefinition } from '../lib/catalogue.js';
import { count, monthName, number, percent } from '../lib/format.js';
import { maybe, t } from '../lib/messages.js';
import { held } from './findings.js';

/** From this chance on nothing is said of what else is known of customers who were not asked (docs/trust.md). */
const CLAIMED = 0.05;

const LEAST_CHANCE = 0.001;

const whole = (value) => number(value, { maximumFractionDigits: 0 });
const share = (value) => percent(value, 0);

/** Figures that are no plain counts, by the name that the service gives them. */
const AS = {
  missing: whole,
  off: (value) => count(Math.abs(value)),
  chance: (value) => (value < LEAST_CHANCE ? `< ${number(LEAST_CHANCE)}` : number(value, { maximumFractionDigits: 3 })),
  ratio: share,
  invited: share,
  others: share,
  cameBack: share,
  cameBackOthers: share,
};

/** Where one question has answers of several kinds, which of them this is. */
const KINDS = {
  COMPLETENESS: ({ subject }) => (subject.site ? '' : '.none'),
  FLOW_IMBALANCE: ({ figures }) => (figures.off > 0 ? '.many' : '.few'),
  INVITATIONS: ({ subject }) => (subject.site ? '.own' : ''),
};

/** What a look at a feed found, in the reader's words; undefined where only the service has words for it. */
function worded(look, month) {
  const key = `look.${look.check}${KINDS[look.check]?.(look) ?? ''}`;
  const figures = Object.entries(look.figures);
  if (!maybe(key) || !figures.every(([, value]) => Number.isFinite(value))) {
    return undefined;
  }
  const said = { ...look.subject, month: monthName(month), ...Object.fromEntries(figures.map(([name, value]) => [name, (AS[name] ?? count)(value)])) };
  const { cameBack, cameBackOthers, cameBackChance } = look.figures;
  const back = cameBackChance <= CLAIMED && cameBack > cameBackOthers ? ` ${t('look.cameBack', said)}` : '';
  const where = look.check === 'FLOW_IMBALANCE' && Object.keys(look.subject).length ? `${Object.values(look.subject).join(', ')}: ` : '';
  return `${where}${t(key, said)}${back}`;
}

/** A reported figure that another source contradicts is worded where the two are held against each other. */
async function contradicted({ basis }) {
  const { discrepancy } = await get(basis.evidence[0]);
  return held(discrepancy.body.held, await unitOfDefinition(discrepancy.body.held.definition));
}

async function reason(sentence, look, month) {
  const own = html`<span lang="en">${sentence}</span>`;
  if (!look) {
    return { why: own };
  }
  const words = look.check === 'REPORTED_FIGURES' ? await contradicted(look).catch(() => undefined) : worded(look, month);
  return { check: look.check, why: words ?? own };
}

/** What a grade rests on: each question that was not answered well, and how it was; for tables. */
export async function reasons({ reasons: sentences, assessment, month }) {
  const looks = sentences.length ? await get(assessment).then(({ body }) => body.looks, () => []) : [];
  return {
    rows: await Promise.all(sentences.map((sentence) => reason(sentence, looks.find((look) => look.sentence === sentence), month))),
    columns: [
      { label: t('trust.looked'), cell: ({ check }) => (check ? t(`check.${check}`) : '–') },
      { label: t('trust.why'), cell: ({ why }) => why },
    ],
  };
}
