// The link at each heading unfolds into actions: copy it, send it, cite it. Without a clipboard, or with a key that opens tabs, it stays a link.
const template = document.getElementById('_share');

const titleOf = link => link.parentElement.firstElementChild.textContent.trim();

function actionsFor(link) {
  const actions = template.content.firstElementChild.cloneNode(true);
  const [copyButton, sendButton, citeButton] = actions.children;
  actions.setAttribute('aria-label', link.getAttribute('aria-label'));
  copyButton.dataset.copy = link.href;
  sendButton.hidden = !navigator.share;
  sendButton.addEventListener('click', () => navigator.share({ title: titleOf(link), url: link.href }).catch(() => {}));
  citeButton.hidden = !document.querySelector('details.cite');
  citeButton.addEventListener('click', () => document.dispatchEvent(new CustomEvent('cite', { detail: link.href })));
  actions.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    actions.hidden = true;
    link.setAttribute('aria-expanded', 'false');
    link.focus();
  });
  actions.hidden = true;
  return actions;
}

if (template && navigator.clipboard) {
  const share = template.content.firstElementChild.getAttribute('aria-label');
  for (const link of document.querySelectorAll('.permalink')) {
    link.setAttribute('role', 'button');
    link.setAttribute('aria-expanded', 'false');
    link.setAttribute('aria-label', `${share}: ${titleOf(link)}`);
    const toggle = event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const actions = link.nextElementSibling ?? link.parentElement.appendChild(actionsFor(link));
      actions.hidden = !actions.hidden;
      link.setAttribute('aria-expanded', String(!actions.hidden));
    };
    link.addEventListener('click', toggle);
    link.addEventListener('keydown', event => { if (event.key === ' ') toggle(event); });
  }
}
