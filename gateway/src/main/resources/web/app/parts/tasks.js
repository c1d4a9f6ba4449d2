import { html } from 'lit';
import { href } from '../lib/address.js';
import { dateName, moment, monthName } from '../lib/format.js';
import { nameOf } from '../lib/measures.js';
import { t } from '../lib/messages.js';
import { nothingHere } from './tile.js';

/** Everything that waits for a vendor's people, what is overdue first, each with the way there. */
export function tasks(home, levels, isOpen) {
  const imports = home.items('imports');
  const failed = imports.filter(({ state }) => state === 'FAILED');
  const rejected = imports.filter(({ rows }) => rows?.rejected > 0);
  const all = [
    ...home.all('discrepancies').flatMap(({ data }) => data?.items ?? []).filter(({ discrepancy }) => discrepancy.state === 'OPEN').map(({ discrepancy: { body }, overdue }) => task(t('task.explain', { name: nameOf(body.held.definition), month: monthName(body.month), due: moment(body.replyDue) }), '#h-discrepancies', overdue)),
    ...home.all('actions').flatMap(({ data }) => data?.items ?? []).filter(({ action, state }) => action.body.side === 'VENDOR' && ['OPEN', 'OVERDUE'].includes(state)).map(({ action: { body }, state }) => task(t('task.action', { title: body.title, due: dateName(body.dueOn) }), '#h-actions', state === 'OVERDUE')),
    ...home.items('statements').filter(isOpen).map(({ month }) => task(t('task.accept', { month: monthName(month) }), '#h-statements')),
    ...home.all('disputes').flatMap(({ data }) => data?.items ?? []).filter(({ state, openedBy }) => state === 'OPEN' && openedBy.side === 'CLIENT').map(({ body }) => task(t('task.answer', { subject: body.subject }), '#h-disputes')),
    ...failed.map(({ id, fileName }) => task(t('task.failed', { file: fileName ?? '' }), href({ view: 'imports', object: id }))),
    ...rejected.map(({ id, fileName, rows }) => task(t('task.rejects', { n: rows.rejected, file: fileName ?? '' }), href({ view: 'imports', object: id }))),
    ...levels.filter(({ alarms }) => alarms.some(({ urgent }) => urgent)).map(({ name }) => task(t('task.level', { name }), '#h-levels')),
    ...(levels.some(({ alarms }) => alarms.some(({ kind }) => kind === 'NO_DATA')) ? [task(t('task.noData'), '#h-imports')] : []),
  ];
  all.sort((one, other) => Number(other.late) - Number(one.late));
  return all.length
    ? html`<ul class="tasks" data-testid="tasks">${all.map(({ text, way, late }) => html`<li>${late ? html`<b class="alarm" data-urgent="true"><span aria-hidden="true">▲</span> ${t('cases.overdue')}</b> ` : ''}${way.startsWith('#') ? html`<a href=${way}>${text}</a>` : html`<a data-view href=${way}>${text}</a>`}</li>`)}</ul>`
    : nothingHere(t('task.none'));
}

function task(text, way, late = false) {
  return { text, way, late };
}
