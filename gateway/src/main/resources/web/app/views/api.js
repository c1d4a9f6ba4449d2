import { html, nothing } from 'lit';
import { get } from '../lib/api.js';
import { go } from '../lib/address.js';
import { count } from '../lib/format.js';
import { t } from '../lib/messages.js';
import { nothingHere } from '../parts/tile.js';
import { View } from './view.js';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** Everything that can be asked here, from the contract of the whole suite. */
class Api extends View {
  static properties = { ...View.properties, filters: {} };

  fetch() {
    return get('/v1/openapi');
  }

  show(contract) {
    const wanted = (this.filters.find ?? '').toLowerCase();
    const operations = Object.entries(contract.paths)
      .flatMap(([path, item]) => METHODS.filter((method) => item[method]).map((method) => ({ path, method, ...item[method] })))
      .filter((each) => `${each.method} ${each.path} ${each.summary ?? ''} ${each.operationId}`.toLowerCase().includes(wanted));
    const tags = [...new Set(operations.map(({ tags: [tag] = [''] }) => tag))].sort();
    return html`
      <header class="page">
        <h1>${t('nav.api')}</h1>
        <p>${t('api.why')} <a href="/v1/openapi">/v1/openapi</a></p>
      </header>
      <p class="choose">
        <label class="stack">${t('api.find')}<input type="search" data-testid="find" .value=${this.filters.find ?? ''} @change=${(event) => go({ filters: { find: event.target.value } })} /></label>
        <small role="status">${t('api.found', { n: count(operations.length) })}</small>
      </p>
      ${operations.length ? nothing : nothingHere(t('api.none'))}
      ${tags.map((tag) => html`<section class="part" aria-labelledby=${`tag-${tag.replaceAll(' ', '-')}`}>
        <header><h2 id=${`tag-${tag.replaceAll(' ', '-')}`}>${tag}</h2></header>
        ${operations.filter(({ tags: [first] = [''] }) => first === tag).map((each) => operation(each, contract))}
      </section>`)}
    `;
  }
}

function operation({ method, path, summary, description, parameters = [], requestBody, responses, 'x-roles': roles = [] }, contract) {
  return html`<details class="operation" data-testid="operation">
    <summary><code class="method">${method.toUpperCase()}</code> <code class="path">${path}</code> <span>${summary ?? ''}</span></summary>
    ${description ? html`<p>${description}</p>` : nothing}
    ${roles.length ? html`<p><small>${t('api.roles')}: ${roles.join(', ')}</small></p>` : nothing}
    ${parameters.length
      ? html`<dl>${parameters.map((each) => html`<dt><code>${each.name}</code>${each.required ? html` <small>${t('api.required')}</small>` : nothing}</dt><dd>${each.in} · ${kind(each.schema)} ${each.description ?? ''}</dd>`)}</dl>`
      : nothing}
    ${requestBody ? html`<h3>${t('api.body')}</h3>${Object.entries(requestBody.content).map(([type, { schema }]) => shape(type, schema, contract))}` : nothing}
    ${Object.entries(responses).map(([status, { description: said, content }]) => html`<h3>${status} <small>${said}</small></h3>${Object.entries(content ?? {}).map(([type, { schema }]) => shape(type, schema, contract))}`)}
  </details>`;
}

function kind(schema) {
  return schema?.$ref ? schema.$ref.split('/').pop() : [schema?.type].flat().join(' | ');
}

function shape(type, schema, contract) {
  return html`<p><small>${type}</small></p>
    ${schema ? html`<pre tabindex="0" aria-label=${type}>${JSON.stringify(open(schema, contract, new Set(), 0), null, 2)}</pre>` : nothing}`;
}

/** A schema as an example of itself, two levels of references deep. */
function open(schema, contract, seen, depth) {
  if (schema.$ref) {
    const name = schema.$ref.split('/').pop();
    return seen.has(name) || depth > 2 ? name : open(contract.components.schemas[name] ?? {}, contract, new Set([...seen, name]), depth + 1);
  }
  if (schema.enum) {
    return schema.enum.join(' | ');
  }
  if (schema.properties) {
    return Object.fromEntries(Object.entries(schema.properties).map(([name, each]) => [name, open(each, contract, seen, depth)]));
  }
  if (schema.items) {
    return [open(schema.items, contract, seen, depth)];
  }
  return schema.examples?.[0] ?? ([schema.type].flat().filter(Boolean).join(' | ') || 'any');
}

customElements.define('sw-api', Api);

export function page({ month, filters }) {
  return html`<sw-api .month=${month} .filters=${filters}></sw-api>`;
}
