import { html, nothing } from 'lit';
import { until } from 'lit/directives/until.js';
import { unitOfDefinition } from '../lib/catalogue.js';
import { count, inUnit, moment, monthName, percentPoints } from '../lib/format.js';
import { nameOf } from '../lib/measures.js';
import { maybe, t } from '../lib/messages.js';
import { told } from './figure.js';
import { held } from './findings.js';
import { table } from './table.js';
import { nothingHere } from './tile.js';

/** What either side disputes of statements, with the last word said. */
export function disputes(home) {
  const rows = home.all('disputes').flatMap(({ data }) => data?.items ?? []);
  return rows.length
    ? table({
        name: t('quality.disputes'),
        hidden: true,
        file: 'disputes',
        rows,
        attributes: ({ id, state }) => ({ testid: 'dispute', key: id, value: state }),
        columns: [
          { label: t('dispute.subject'), cell: ({ body }) => body.subject },
          { label: t('filter.vendor'), cell: ({ vendorId }) => home.vendorName(vendorId) },
          { label: t('dispute.claimed'), cell: ({ body }) => body.claimed },
          { label: t('dispute.argument'), cell: ({ body }) => body.argument },
          { label: t('statement.state'), cell: ({ state }) => maybe(`dispute.${state}`) ?? state, csv: ({ state }) => state },
          { label: t('dispute.by'), cell: ({ openedBy, openedAt }) => html`${t(`side.${openedBy.side}`)}<small>${moment(openedAt)}</small>` },
          { label: t('dispute.last'), cell: ({ history }) => history?.at(-1)?.note ?? nothing },
        ],
      })
    : nothingHere(home.why('quality.noDisputes', 'disputes', 'agreements'));
}

/** Where a vendor's own numbers and its records do not agree, the open ones first. */
export function discrepancies(home) {
  const rows = home.all('discrepancies').flatMap(({ data }) => data?.items ?? []);
  rows.sort((one, other) => Number(other.overdue) - Number(one.overdue) || one.discrepancy.body.replyDue.localeCompare(other.discrepancy.body.replyDue));
  return rows.length
    ? table({
        name: t('quality.discrepancies'),
        hidden: true,
        file: 'discrepancies',
        rows,
        attributes: ({ discrepancy }) => ({ testid: 'discrepancy', key: discrepancy.id, value: discrepancy.state }),
        columns: [
          { label: t('figure.name'), cell: ({ discrepancy: { body } }) => html`${nameOf(body.held.definition)}<small>${monthName(body.month)}</small>` },
          { label: t('filter.vendor'), cell: ({ discrepancy }) => home.vendorName(discrepancy.vendorId) },
          { label: t('discrepancy.difference'), number: true, cell: ({ discrepancy }) => until(unitOfDefinition(discrepancy.body.held.definition).then((of) => difference(discrepancy, home, of)), ''), csv: ({ discrepancy }) => discrepancy.body.held.outcome.difference },
          { label: t('training.finding'), cell: ({ discrepancy: { body } }) => until(unitOfDefinition(body.held.definition).then((of) => held(body.held, of)), '') },
          { label: t('statement.state'), cell: ({ discrepancy: { state } }) => maybe(`discrepancy.${state}`) ?? state, csv: ({ discrepancy }) => discrepancy.state },
          { label: t('discrepancy.due'), cell: ({ discrepancy: { body }, overdue }) => html`${moment(body.replyDue)}${overdue ? html`<small class="alarm" data-urgent="true"><span aria-hidden="true">▲</span> ${t('cases.overdue')}</small>` : nothing}`, csv: ({ discrepancy }) => discrepancy.body.replyDue },
        ],
      })
    : nothingHere(home.why('quality.noDiscrepancies', 'discrepancies'));
}

function difference({ vendorId, body: { held: reported } }, home, of) {
  const points = (value) => (of === '1' ? percentPoints(value) : `${value > 0 ? '+' : ''}${inUnit(value, of)}`);
  const { outcome, sources } = reported;
  const part = ({ numerator, denominator }) => t(of === '1' ? 'figure.of' : 'figure.over', { numerator: count(numerator), denominator: count(denominator) });
  return outcome.difference === undefined || outcome.difference === null
    ? html`<span class="no-data">${t('state.NOT_MEASURED')}</span>`
    : told(points(outcome.difference), {
        name: nameOf(reported.definition),
        subject: home.vendorName(vendorId),
        definition: reported.definition,
        parts: t('discrepancy.parts', { reported: part(sources.reported), other: part(sources.other) }),
        interval: outcome.spread ? `${points(outcome.spread.low)} – ${points(outcome.spread.high)}, ${outcome.method}` : t('figure.noInterval'),
        meaning: outcome.method,
      });
}
