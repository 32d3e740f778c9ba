// Search while typing: a combobox with a list (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Without script it is a form.
const WAIT = 120;

class SearchBox extends HTMLElement {
  connectedCallback() {
    this.input = this.querySelector('input');
    this.list = this.querySelector('[role=listbox]');
    this.status = this.querySelector('[role=status]');
    if (!this.input || !this.list) return;
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-autocomplete': 'list', 'aria-controls': this.list.id })) {
      this.input.setAttribute(name, value);
    }
    this.input.addEventListener('input', () => { clearTimeout(this.timer); this.timer = setTimeout(() => this.ask(), WAIT); });
    this.input.addEventListener('keydown', event => this.key(event));
    this.addEventListener('focusout', event => { if (!this.contains(event.relatedTarget)) this.close(); });
    this.list.addEventListener('pointerdown', event => event.preventDefault());
    this.list.addEventListener('click', event => { const option = event.target.closest('[role=option]'); if (option) location.assign(option.dataset.path); });
    addEventListener('keydown', event => {
      if (event.key !== '/' || event.target.closest('input, textarea, select, [contenteditable]')) return;
      event.preventDefault();
      this.input.focus();
    });
  }

  async ask() {
    this.request?.abort();
    const words = this.input.value.trim();
    if (words.length < 2) { this.close(); return; }
    this.request = new AbortController();
    try {
      const answer = await fetch(`${this.querySelector('form').action}.json?q=${encodeURIComponent(words)}`, { signal: this.request.signal });
      if (answer.ok) this.show(await answer.json());
    } catch (error) {
      if (error.name !== 'AbortError') this.close();
    }
  }

  show({ lines }) {
    this.list.replaceChildren(...lines.map((line, i) => {
      const option = Object.assign(document.createElement('li'), { id: `${this.list.id}-${i}` });
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.dataset.path = line.path;
      option.append(Object.assign(document.createElement('span'), { textContent: line.title }));
      if (line.context) option.append(Object.assign(document.createElement('small'), { textContent: line.context }));
      return option;
    }));
    this.list.hidden = lines.length === 0;
    this.input.setAttribute('aria-expanded', String(lines.length > 0));
    this.input.removeAttribute('aria-activedescendant');
    this.status.textContent = this.status.dataset.count.replace('{0}', lines.length);
  }

  close() {
    this.request?.abort();
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
    this.status.textContent = '';
  }

  key(event) {
    const options = [...this.list.children];
    const at = options.findIndex(option => option.getAttribute('aria-selected') === 'true');
    if (event.key === 'Escape' && !this.list.hidden) { event.preventDefault(); this.close(); return; }
    if (event.key === 'Enter' && at >= 0 && !this.list.hidden) { event.preventDefault(); location.assign(options[at].dataset.path); return; }
    if (!['ArrowDown', 'ArrowUp'].includes(event.key) || this.list.hidden) return;
    event.preventDefault();
    const to = event.key === 'ArrowDown' ? (at + 1) % options.length : (at <= 0 ? options.length : at) - 1;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === to)));
    options[to].scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', options[to].id);
  }
}

customElements.define('search-box', SearchBox);
