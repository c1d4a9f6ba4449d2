/** A refusal or failure of the API. */
export class Problem extends Error {
  constructor(status, body) {
    super(body?.detail || String(status));
    this.status = status;
    this.code = body?.code;
    this.requestId = body?.requestId;
    this.invalidParams = body?.invalidParams ?? [];
  }
}

async function answered(request) {
  let answer;
  try {
    answer = await request;
  } catch {
    throw new Problem(0);
  }
  if (answer.status === 401) {
    location.reload();
    return new Promise(() => {});
  }
  const body = await answer.json().catch(() => undefined);
  if (!answer.ok) {
    throw new Problem(answer.status, body);
  }
  return body;
}

/** What was asked for before anybody wanted it, by address. */
const begun = new Map();

function read(address) {
  return answered(fetch(address, { headers: { Accept: 'application/json' } }));
}

function full(path, parameters) {
  const query = new URLSearchParams(parameters).toString();
  return query ? `${path}?${query}` : path;
}

/** Asks now for what a view will ask for once its code is there, so that both come at the same time. */
export function begin(path, parameters) {
  const address = full(path, parameters);
  if (!begun.has(address)) {
    const answer = read(address);
    answer.catch(() => {});
    begun.set(address, answer);
  }
}

/** Reads a resource under the person's session; a session that has ended leads to the login and back here. */
export function get(path, parameters = {}) {
  const address = full(path, parameters);
  const early = begun.get(address);
  begun.delete(address);
  return early ?? read(address);
}

/** Asks a question that is too long for an address. Nothing is written, so a repeated question is no second deed. */
export function ask(path, question) {
  return answered(fetch(path, { method: 'POST', headers: { Accept: 'application/json', 'Content-Type': 'application/json' }, body: JSON.stringify(question) }));
}

/**
 * Writes something. The idempotency key makes a repeated click one deed.
 *
 * @param body an object, sent as JSON, or anything that fetch can send
 */
export function send(method, path, body, headers = {}) {
  const raw = body instanceof Blob || typeof body === 'string';
  return answered(
    fetch(path, {
      method,
      headers: {
        Accept: 'application/json',
        ...(raw || body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(method === 'POST' ? { 'Idempotency-Key': crypto.randomUUID?.() ?? `k-${Date.now()}-${Math.random()}` } : {}),
        ...headers,
      },
      body: raw || body === undefined ? body : JSON.stringify(body),
    }),
  );
}
