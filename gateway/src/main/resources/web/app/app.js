import {LitElement, html} from 'lit';
class A extends LitElement { render(){ return html`<p>hi</p>`; } }
customElements.define('a-a', A);
import('./chart.js');
