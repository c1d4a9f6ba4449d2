import { LitElement } from 'lit';
import { failure, loading } from '../parts/notices.js';

/** How soon a view that lacked a part asks once more by itself. */
const SECOND_LOOK = 2500;

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
      this.load(true);
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

  async load(first) {
    const asked = ++this.#asked;
    this.problem = undefined;
    try {
      const content = await this.fetch();
      if (asked === this.#asked) {
        this.content = content;
        if (first && content.partial) {
          setTimeout(() => asked === this.#asked && this.load(false), SECOND_LOOK);
        }
      }
    } catch (problem) {
      if (asked === this.#asked) {
        this.problem = problem;
      }
    }
  }

  again = () => this.load(false);

  render() {
    if (this.problem && !this.content) {
      return failure(this.problem, this.again);
    }
    return this.content ? this.show(this.content) : loading();
  }
}
