/**
 * What the page shows stands in its address, so that a view can be sent to a colleague:
 * `/vendors/{vendor}?month=2026-10&lang=de`.
 */
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export function isMonth(text) {
  return MONTH.test(text || '');
}

export function address() {
  const query = new URLSearchParams(location.search);
  const vendor = /^\/vendors\/([^/]+)$/.exec(location.pathname);
  return {
    vendor: vendor ? decodeURIComponent(vendor[1]) : null,
    month: isMonth(query.get('month')) ? query.get('month') : lastMonth(),
    lang: query.get('lang'),
  };
}

/** The address of a view; what is not given stays as it is. */
export function href(changes = {}) {
  const next = { ...address(), ...changes };
  const query = new URLSearchParams({ month: next.month });
  if (next.lang) {
    query.set('lang', next.lang);
  }
  return `${next.vendor ? `/vendors/${encodeURIComponent(next.vendor)}` : '/'}?${query}`;
}

/** Goes to a view without loading the page anew. */
export function go(changes) {
  history.pushState(null, '', href(changes));
  dispatchEvent(new PopStateEvent('popstate'));
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
