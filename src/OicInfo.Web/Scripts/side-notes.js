// Where there is room beside the text, the first citation of each source is answered there.
const prose = document.querySelector('.page .prose');
const WIDE = matchMedia('(width >= 80rem)');
const GAP = 10;
const notes = [];

function make() {
  const seen = new Set();
  for (const link of prose.querySelectorAll('.citation a')) {
    const source = document.getElementById(link.hash.slice(1));
    if (!source || seen.has(source) || link.closest('table, figure, dl')) continue;
    seen.add(source);
    const cite = source.querySelector('cite');
    const note = Object.assign(document.createElement('p'), { className: 'side-note' });
    // The list of sources says the same to those who do not see the margin.
    note.setAttribute('aria-hidden', 'true');
    const number = Object.assign(document.createElement('b'), { textContent: source.value });
    // Each runs in its own direction.
    const apart = (textContent, lang) => Object.assign(document.createElement('bdi'), { textContent, lang });
    note.append(number, ' ', apart(cite.textContent, cite.lang), ...(link.title ? [' · ', apart(link.title, '')] : []));
    for (const event of ['pointerenter', 'focus']) link.addEventListener(event, () => note.classList.add('lit'));
    for (const event of ['pointerleave', 'blur']) link.addEventListener(event, () => note.classList.remove('lit'));
    notes.push({ link, note });
  }
  prose.append(...notes.map(n => n.note));
}

function place() {
  const top = prose.getBoundingClientRect().top;
  const edge = prose.querySelector('p')?.getBoundingClientRect().width ?? 0;
  const wide = [...prose.children].filter(e => !e.matches('.side-note') && e.getBoundingClientRect().width > edge + GAP)
    .map(e => e.getBoundingClientRect()).map(r => [r.top - top - GAP, r.bottom - top + GAP]);
  let free = 0;
  // A note that found no room before is measured again.
  notes.forEach(({ note }) => { note.hidden = false; });
  const heights = notes.map(({ link, note }) => [link.getBoundingClientRect().top - top, note.offsetHeight]);
  heights.forEach(([at, height], i) => {
    let y = Math.max(at, free);
    for (const [from, to] of wide) if (y + height > from && y < to) y = to;
    notes[i].note.style.insetBlockStart = `${y}px`;
    free = y + height + GAP;
    notes[i].note.hidden = free > prose.offsetHeight + GAP;
    notes[i].link.toggleAttribute('data-noted', !notes[i].note.hidden);
  });
}

function lay() {
  if (!WIDE.matches) {
    notes.forEach(({ link }) => link.removeAttribute('data-noted'));
    return;
  }
  if (notes.length === 0) make();
  place();
}

if (prose?.querySelector('.citation')) {
  lay();
  WIDE.addEventListener('change', lay);
  new ResizeObserver(lay).observe(prose);
}
