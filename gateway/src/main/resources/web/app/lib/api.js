/** A refusal or failure of the API. */
export class Problem extends Error {
  constructor(status, body) {
    super(body?.detail || String(status));
    this.status = status;
    this.requestId = body?.requestId;
  }
}

/** Reads a resource under the person's session; a session that has ended leads to the login and back here. */
export async function get(path, parameters = {}) {
  let answer;
  try {
    answer = await fetch(`${path}?${new URLSearchParams(parameters)}`, { headers: { Accept: 'application/json' } });
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
