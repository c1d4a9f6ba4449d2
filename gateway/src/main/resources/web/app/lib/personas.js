/** The first views, and whose they are. A view is not a right: services refuse what is not the person's to see. */
export const HOMES = ['service', 'experience', 'quality', 'finance', 'executive', 'vendor', 'admin'];

const OF_ROLE = {
  'service-head': ['service', 'experience', 'quality'],
  'cx-head': ['experience', 'service', 'quality'],
  'qa-director': ['quality', 'experience', 'service'],
  finance: ['finance'],
  executive: ['executive', 'service', 'experience', 'finance', 'quality'],
  admin: ['admin', 'service', 'experience', 'quality'],
  auditor: ['executive', 'service', 'experience', 'quality', 'finance', 'admin'],
  vendor: ['vendor'],
};

const SENDERS = ['admin', 'vendor-submitter'];
const READERS_OF_IMPORTS = ['service-head', 'qa-director', 'admin', 'auditor', 'vendor', 'vendor-submitter'];

function any(me, roles) {
  return roles.some((role) => me?.roles.includes(role));
}

/** The homes of a person, their own first. */
export function homesOf(me) {
  return [...new Set(Object.keys(OF_ROLE).filter((role) => me?.roles.includes(role)).flatMap((role) => OF_ROLE[role]))];
}

export function mayReadImports(me) {
  return any(me, READERS_OF_IMPORTS);
}

export function maySend(me) {
  return any(me, SENDERS);
}

export function isVendor(me) {
  return any(me, ['vendor', 'vendor-submitter']);
}

export function mayDecide(me) {
  return any(me, ['service-head', 'admin']);
}
