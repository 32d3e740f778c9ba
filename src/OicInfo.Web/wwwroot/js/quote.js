// Selected words can be copied as a link to that very passage, or as a quotation with its source.
const template = document.getElementById('_quote');
const prose = document.querySelector('.prose');
const status = document.getElementById('_status');
const MIN = 12;
const EDGE = 4;

const page = () => document.querySelector('meta[property="og:url"]').content;

// A text fragment (https://wicg.github.io/scroll-to-text-fragment/): the whole of a short passage, the edges of a long one.
function fragment(text) {
  const encode = part => encodeURIComponent(part).replaceAll('-', '%2D');
  const words = text.split(/\s+/);
  return words.length <= 2 * EDGE ? encode(words.join(' ')) : `${encode(words.slice(0, EDGE).join(' '))},${encode(words.slice(-EDGE).join(' '))}`;
}

if (template && prose && navigator.clipboard) {
  const actions = template.content.firstElementChild.cloneNode(true);
  const [passage, quotation] = actions.children;
  let text = '';
  actions.hidden = true;
  document.body.append(actions);

  const copy = async (button, value) => {
    await navigator.clipboard.writeText(value);
    const label = button.textContent;
    status.textContent = button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = label; status.textContent = ''; actions.hidden = true; }, 1800);
  };
  passage.addEventListener('click', () => copy(passage, `${page()}#:~:text=${fragment(text)}`));
  quotation.addEventListener('click', () => copy(quotation, `“${text}”\n${document.title}, ${page()}`));

  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    if (actions.contains(document.activeElement)) return;
    text = selection.isCollapsed || !prose.contains(selection.anchorNode) ? '' : selection.toString().replace(/\[\d+\]/g, '').replace(/\s+/g, ' ').trim();
    actions.hidden = text.length < MIN;
    if (actions.hidden) return;
    const box = selection.getRangeAt(0).getBoundingClientRect();
    actions.style.insetBlockStart = `${scrollY + box.bottom + 8}px`;
    actions.style.left = `${Math.max(8, Math.min(box.left, innerWidth - 320))}px`;
  });
  // A press on an action must not clear the selection before it is copied.
  actions.addEventListener('pointerdown', event => event.preventDefault());
}
