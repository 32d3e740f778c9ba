// Selected words: a link to the passage, or a quotation with its source.
const template = document.getElementById('_quote');
const prose = document.querySelector('.prose');
const MIN = 12;
const EDGE = 4;

// Numbers of sources and controls stand among the words, but are none.
const NO_WORDS = '.citation, .permalink, .share-actions';
const LETTER = /[\p{L}\p{N}]/u;
const IN_WORD = /[\p{L}\p{M}\p{N}'’]/u;
const wordsOf = text => text.split(/\s+/).filter(Boolean);

// The selected words, whole ones, as stretches that nothing interrupts: neither a source's number nor the end of a block.
function stretchesOf(range) {
  const stretches = [];
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  let [block, interrupted] = [null, false];
  for (let node = walker.currentNode.nodeType === Node.TEXT_NODE ? walker.currentNode : walker.nextNode(); node; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    if (node.parentElement.closest(NO_WORDS)) {
      interrupted = true;
      continue;
    }
    const { data } = node;
    let [from, to] = [node === range.startContainer ? range.startOffset : 0, node === range.endContainer ? range.endOffset : data.length];
    if (from === to) continue;
    while (from > 0 && IN_WORD.test(data[from]) && IN_WORD.test(data[from - 1])) from--;
    while (to < data.length && IN_WORD.test(data[to - 1]) && IN_WORD.test(data[to])) to++;
    const own = node.parentElement.closest('p, li, dt, dd, td, th, h2, h3, h4, blockquote, figcaption, div');
    const words = data.slice(from, to).replace(/\s+/g, ' ');
    if (own === block && !interrupted) stretches.at(-1).words += words;
    else stretches.push({ words, goesOn: own === block });
    [block, interrupted] = [own, false];
  }
  return stretches;
}

// As one text: what stood around a source's number closes up.
const textOf = stretches => stretches.reduce((text, { words, goesOn }) => `${text.trimEnd()}${goesOn ? '' : ' '}${words}`, '').replace(/ +/g, ' ').trim();

// A text directive (https://wicg.github.io/scroll-to-text-fragment/): a short passage whole, of a long one the edges.
function directive(selected, before) {
  const stretches = selected.map(s => s.words).filter(words => LETTER.test(words));
  const encode = words => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
  const [first, last] = [wordsOf(stretches[0]), wordsOf(stretches.at(-1))];
  if (stretches.length === 1 && first.length <= 2 * EDGE) {
    // Repeated words are told apart by those in front of them.
    const repeated = wordsOf(before).join(' ').includes(first.join(' '));
    const front = repeated ? wordsOf(before.split('\n').at(-1)).slice(-EDGE) : [];
    return `${front.length > 0 ? `${encode(front)}-,` : ''}${encode(first)}`;
  }
  const start = wordsOf(before).join(' ').includes(first.slice(0, EDGE).join(' ')) ? first.slice(0, 2 * EDGE) : first.slice(0, EDGE);
  return `${encode(start)},${encode(last.slice(-EDGE))}`;
}

function textBefore(range) {
  const before = document.createRange();
  before.setStart(document.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return before.toString().replace(/[\p{L}\p{M}\p{N}'’]+$/u, '');
}

const sectionOf = range => [...prose.querySelectorAll(':is(h2, h3)[id]')].findLast(h => range.comparePoint(h, 0) <= 0);

if (template && prose && navigator.clipboard) {
  const actions = template.content.firstElementChild.cloneNode(true);
  const [passage, quotation] = actions.children;
  const pattern = quotation.dataset.pattern;
  actions.hidden = true;
  document.body.append(actions);

  const prepare = range => {
    const stretches = stretchesOf(range);
    const text = textOf(stretches);
    if (text.length < MIN || !LETTER.test(text)) return false;
    const section = sectionOf(range);
    const page = location.origin + location.pathname;
    const heading = document.querySelector('h1').textContent;
    const values = { text, title: section ? `${heading} · ${section.textContent.trim()}` : heading, url: section ? `${page}/${section.id}` : page };
    passage.dataset.copy = `${page}#${section?.id ?? ''}:~:text=${directive(stretches, textBefore(range))}`;
    quotation.dataset.copy = pattern.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
    return true;
  };

  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    if (actions.contains(document.activeElement)) return;
    const range = selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    actions.hidden = !range || !prose.contains(range.commonAncestorContainer) || !prepare(range);
    if (actions.hidden) return;
    const box = range.getBoundingClientRect();
    actions.style.insetBlockStart = `${scrollY + box.bottom + 8}px`;
    actions.style.left = `${Math.max(8, Math.min(box.left, innerWidth - 320))}px`;
  });
  // A press on an action must not clear the selection before it is copied.
  actions.addEventListener('pointerdown', event => event.preventDefault());
}
