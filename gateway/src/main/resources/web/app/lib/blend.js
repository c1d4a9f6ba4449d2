import { measured, PER_CONTACT } from './measures.js';

const NORMAL_95 = 1.959964;

/** The month as a problem for the service: customers' languages are what differs, vendors are where they may be served. */
export function question(home) {
  const currency = home.data('cost-table')?.total?.currency;
  const voices = home.data('spoken')?.groups ?? [];
  const volumes = new Map();
  home.vendors.forEach(({ id }) =>
    (home.data('languages', id)?.groups ?? []).forEach(({ key, measures }) => {
      const answered = measures[0]?.value ?? 0;
      if (key && answered > 0) {
        volumes.set(key, (volumes.get(key) ?? 0) + answered);
      }
    }),
  );
  const locations = home.vendors.filter(({ id }) => measured(home.measure('cost-table', id, PER_CONTACT)));
  const cells = locations.flatMap(({ id }) =>
    [...volumes.keys()].flatMap((spoken) => {
      const csat = voices.find(({ by }) => by.vendorId === id && by.language === spoken)?.measures.find(({ definition }) => definition.startsWith('csat/'));
      return measured(csat)
        ? [{ reason: spoken, location: id, cost: home.measure('cost-table', id, PER_CONTACT).value, satisfaction: csat.value, ...deviation(csat) }]
        : [];
    }),
  );
  const served = new Set(cells.map(({ reason }) => reason));
  return {
    currency,
    reasons: [...volumes].filter(([spoken]) => served.has(spoken)).map(([id, contacts]) => ({ id, contacts })),
    locations: locations.filter(({ id }) => cells.some(({ location }) => location === id)).map(({ id, kind }) => ({ id, vendorId: id, country: home.data('sites', id)?.items?.[0]?.country ?? 'unknown', home: kind === 'IN_HOUSE' })),
    cells,
  };
}

/** The half width of a 95 % interval, said as a standard deviation, which is how the service takes uncertainty. */
function deviation({ interval }) {
  return interval ? { satisfactionDeviation: (interval.high - interval.low) / 2 / NORMAL_95 } : {};
}
