/**
 * What the page shows stands in its address, so that a view can be sent to a colleague:
 * `/vendors/{vendor}?month=2026-10&lang=de`. The first word of the path is the view, the second its object; whatever else
 * stands in the query is the view's own filter.
 */
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const KNOWN = ['month', 'lang'];

export function isMonth(text) {
  return MONTH.test(text || '');
}

/** Where the page is: view, object, month, language and the view's own filters. */
export function address() {
  const query = new URLSearchParams(location.search);
  const [, view, object] = location.pathname.split('/');
  return {
    view: view || '',
    object: object ? decodeURIComponent(object) : null,
    month: isMonth(query.get('month')) ? query.get('month') : lastMonth(),
    lang: query.get('lang'),
    filters: Object.fromEntries([...query].filter(([name]) => !KNOWN.includes(name))),
  };
}

/** The address of a view. Month and language stay unless given; filters stay only on the same view. */
export function href(changes = {}) {
  const now = address();
  const next = { ...now, ...changes };
  if (changes.view !== undefined) {
    next.object = changes.object ?? null;
    next.filters = changes.filters ?? {};
  } else if (changes.filters) {
    next.filters = { ...now.filters, ...changes.filters };
  }
  const query = new URLSearchParams({ month: next.month });
  if (next.lang) {
    query.set('lang', next.lang);
  }
  Object.entries(next.filters).forEach(([name, value]) => value && query.set(name, value));
  const path = [next.view, next.object].filter(Boolean).map(encodeURIComponent).join('/');
  return `/${path}?${query}`;
}

/** Goes to a view without loading the page anew. */
export function go(changes) {
  history.pushState(null, '', href(changes));
  dispatchEvent(new PopStateEvent('popstate'));
}

/** Notes filters in the address of the view that is shown, without going anywhere. */
export function note(filters) {
  history.replaceState(null, '', href({ filters }));
}

/** Lets plain clicks on links to views stay on the page; every other click is the browser's. */
export function followLinks(event) {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (link && plain && link.dataset.view !== undefined && !event.defaultPrevented) {
    event.preventDefault();
    history.pushState(null, '', link.href);
    dispatchEvent(new PopStateEvent('popstate'));
    scrollTo(0, 0);
  }
}

/** The month that many months later. */
export function monthAfter(month, months) {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The month that people review: the last one that is over. */
function lastMonth() {
  return monthAfter(new Date().toISOString().slice(0, 7), -1);
}
