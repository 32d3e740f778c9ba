// The link at each heading unfolds into actions: copy it, send it, cite it. A copy is confirmed to eye and ear.
const template = document.getElementById('_share');
const status = document.getElementById('_status');

async function copy(button, text) {
  await navigator.clipboard.writeText(text);
  const label = button.textContent;
  status.textContent = button.textContent = button.dataset.done;
  setTimeout(() => { button.textContent = label; status.textContent = ''; }, 2500);
}

function actionsFor(link) {
  const actions = template.content.firstElementChild.cloneNode(true);
  const [copyButton, sendButton, citeButton] = actions.children;
  const cite = document.querySelector('details.cite');
  copyButton.addEventListener('click', () => copy(copyButton, link.href));
  sendButton.hidden = !navigator.share;
  sendButton.addEventListener('click', () => navigator.share({ title: link.parentElement.firstChild.textContent.trim(), url: link.href }).catch(() => {}));
  citeButton.hidden = !cite;
  citeButton.addEventListener('click', () => { cite.open = true; cite.scrollIntoView(); cite.querySelector('summary').focus(); });
  actions.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    actions.hidden = true;
    link.setAttribute('aria-expanded', 'false');
    link.focus();
  });
  return actions;
}

if (template && navigator.clipboard) {
  for (const link of document.querySelectorAll('.permalink')) {
    link.setAttribute('role', 'button');
    link.setAttribute('aria-expanded', 'false');
    const toggle = event => {
      event.preventDefault();
      const actions = link.nextElementSibling ?? link.parentElement.appendChild(Object.assign(actionsFor(link), { hidden: true }));
      actions.hidden = !actions.hidden;
      link.setAttribute('aria-expanded', String(!actions.hidden));
    };
    link.addEventListener('click', toggle);
    link.addEventListener('keydown', event => { if (event.key === ' ') toggle(event); });
  }
}
