import { LitElement } from 'lit';
import '../parts/common.js';
import { failure, loading } from '../parts/notices.js';

/** When a view that lacks a part asks again by itself, in milliseconds after the answer before. */
const LOOKS_AGAIN = [1500, 4000, 9000];

/** A page that loads one thing and shows it, or what went wrong. It lives in the page's own tree, under its one style. */
export class View extends LitElement {
  static properties = { month: {}, content: { state: true }, problem: { state: true } };

  #asked = 0;

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (this.keys().some((key) => changed.has(key))) {
      this.content = undefined;
      this.load(0);
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#asked++;
  }

  /** The properties that decide what is loaded. */
  keys() {
    return ['month'];
  }

  /** Asks; a view that lacks a part asks again as often as there are looks left. */
  async load(look = LOOKS_AGAIN.length) {
    const asked = ++this.#asked;
    this.problem = undefined;
    try {
      const content = await this.fetch();
      if (asked === this.#asked) {
        this.content = content;
        if (content.partial && look < LOOKS_AGAIN.length) {
          setTimeout(() => asked === this.#asked && this.load(look + 1), LOOKS_AGAIN[look]);
        }
      }
    } catch (problem) {
      if (asked === this.#asked) {
        this.problem = problem;
      }
    }
  }

  again = () => this.load();

  render() {
    if (this.problem && !this.content) {
      return failure(this.problem, this.again);
    }
    return this.content ? this.show(this.content) : loading();
  }
}
