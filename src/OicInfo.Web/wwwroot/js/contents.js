// The table of contents follows the reading position: the last section whose heading has come near the top is marked.
const contents = document.querySelector('[data-contents]');
const links = new Map([...contents?.querySelectorAll('a') ?? []].map(a => [a.hash.slice(1), a]));
const headings = [...links.keys()].map(id => document.getElementById(id)).filter(Boolean);

if (matchMedia('(width < 80rem)').matches) {
  contents?.querySelector('details')?.removeAttribute('open');
}

function mark() {
  const line = Math.min(innerHeight / 3, 120);
  const current = headings.findLast(h => h.getBoundingClientRect().top <= line) ?? headings[0];
  for (const [id, link] of links) {
    if (id === current.id) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

if (headings.length > 0) {
  let waiting = false;
  addEventListener('scroll', () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; mark(); });
  }, { passive: true });
  mark();
}
