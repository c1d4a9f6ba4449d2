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

/** Reads a resource under the person's session; a session that has ended leads to the login and back here. */
export function get(path, parameters = {}) {
  const query = new URLSearchParams(parameters).toString();
  return answered(fetch(query ? `${path}?${query}` : path, { headers: { Accept: 'application/json' } }));
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
