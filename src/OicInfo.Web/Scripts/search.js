// Search while typing: a combobox with a list (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Without script it is a form.
const WAIT = 120;
const SHORTEST = 2;
const GAP = 8;

class SearchBox extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector('form');
    this.input = this.querySelector('input');
    this.list = this.querySelector('[role=listbox]');
    this.status = this.querySelector('[role=status]');
    if (!this.form || !this.input || !this.list || !this.status) return;
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-autocomplete': 'list', 'aria-haspopup': 'listbox', 'aria-controls': this.list.id })) {
      this.input.setAttribute(name, value);
    }
    this.input.addEventListener('input', () => this.typed());
    this.input.addEventListener('keydown', event => this.key(event));
    this.addEventListener('focusout', event => { if (!this.contains(event.relatedTarget)) this.close(); });
    // A press must not take the focus: the list would close before the click.
    this.list.addEventListener('pointerdown', event => event.preventDefault());
    this.list.addEventListener('mousedown', event => event.preventDefault());
    this.list.addEventListener('click', event => this.choose(event.target.closest('[role=option]'), event));
    addEventListener('pagehide', () => this.close());
    addEventListener('keydown', event => this.shortcut(event));
    visualViewport?.addEventListener('resize', () => this.fit());
  }

  /** `/` goes to the box, unless it is typed into something. */
  shortcut(event) {
    if (event.key !== '/' || event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.isContentEditable || event.target.closest?.('input, textarea, select') || document.querySelector(':modal')) return;
    event.preventDefault();
    this.input.focus();
    this.input.select();
  }

  typed() {
    this.request?.abort();
    clearTimeout(this.timer);
    this.activate(null);
    this.isOld = true;
    if (this.words().length < SHORTEST) this.close();
    else this.timer = setTimeout(() => this.ask(), WAIT);
  }

  words() {
    return this.input.value.trim();
  }

  async ask() {
    this.request?.abort();
    clearTimeout(this.timer);
    if (this.words().length < SHORTEST) return false;
    const request = this.request = new AbortController();
    try {
      const answer = await fetch(`${this.form.action}.json?q=${encodeURIComponent(this.words())}`, { signal: request.signal });
      const found = answer.ok && await answer.json();
      if (request.signal.aborted) return false;
      if (found) this.show(found);
      return Boolean(found);
    } catch (error) {
      if (error.name !== 'AbortError') this.close();
      return false;
    }
  }

  show({ lines, status, all }) {
    const options = lines.map(line => this.option(line.path, line.title, line.context));
    if (lines.length > 0 && all) options.push(this.option(`${this.form.action}?q=${encodeURIComponent(this.words())}`, all));
    options.forEach((option, i) => { option.id = `${this.list.id}-${i}`; });
    this.list.replaceChildren(...options);
    this.list.scrollTop = 0;
    this.open(options.length > 0);
    this.activate(null);
    this.isOld = false;
    this.status.textContent = status;
  }

  option(path, title, context) {
    const option = document.createElement('li');
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.dataset.path = path;
    option.append(Object.assign(document.createElement('span'), { textContent: title }));
    if (context) option.append(' ', Object.assign(document.createElement('small'), { textContent: context }));
    return option;
  }

  open(isOpen) {
    this.list.hidden = !isOpen;
    this.input.setAttribute('aria-expanded', String(isOpen));
    this.fit();
  }

  /** A phone's keyboard covers part of the window: the list ends above it. */
  fit() {
    if (this.list.hidden || !window.visualViewport) return;
    const room = visualViewport.offsetTop + visualViewport.height - this.list.getBoundingClientRect().top - GAP;
    this.list.style.maxBlockSize = `${Math.max(room, 96)}px`;
  }

  close() {
    this.request?.abort();
    clearTimeout(this.timer);
    this.open(false);
    this.activate(null);
    this.status.textContent = '';
  }

  activate(option) {
    for (const other of this.list.children) other.setAttribute('aria-selected', String(other === option));
    if (option) {
      option.scrollIntoView({ block: 'nearest' });
      this.input.setAttribute('aria-activedescendant', option.id);
    } else {
      this.input.removeAttribute('aria-activedescendant');
    }
  }

  choose(option, event) {
    if (!option) return;
    if (event.ctrlKey || event.metaKey) {
      open(option.dataset.path);
      return;
    }
    this.close();
    location.assign(option.dataset.path);
  }

  async key(event) {
    if (event.isComposing) return;
    const options = [...this.list.children];
    const isOpen = !this.list.hidden;
    const at = options.findIndex(option => option.getAttribute('aria-selected') === 'true');
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        const isDown = event.key === 'ArrowDown';
        if (!isOpen || (this.isOld && !event.altKey)) {
          if (!event.altKey && await this.ask()) this.activate(isDown ? this.list.firstElementChild : this.list.lastElementChild);
          else if (event.altKey && isDown) this.ask();
        } else if (event.altKey && !isDown) {
          this.close();
        } else {
          // Beyond either end is the box itself.
          const to = isDown ? at + 1 : (at < 0 ? options.length : at) - 1;
          this.activate(options[to] ?? null);
        }
        break;
      }
      case 'Escape':
        if (isOpen) {
          event.preventDefault();
          this.close();
        }
        break;
      case 'Enter':
        if (isOpen && at >= 0) {
          event.preventDefault();
          this.choose(options[at], event);
        } else {
          this.close();
        }
        break;
      case 'Tab':
        this.close();
        break;
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        this.activate(null);
        break;
    }
  }
}

customElements.define('search-box', SearchBox);
