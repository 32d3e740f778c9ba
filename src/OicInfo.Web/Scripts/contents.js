// The table of contents follows the reading position: the last section whose heading has come near the top is marked.
const contents = document.querySelector('[data-contents]');
const links = new Map([...contents?.querySelectorAll('a') ?? []].map(a => [a.hash.slice(1), a]));
const headings = [...links.keys()].map(id => document.getElementById(id)).filter(Boolean);

// In the rail of a wide window the lists are always shown: what they say of themselves is true there.
if (matchMedia('(width >= 64rem)').matches) {
  document.querySelectorAll('.rail details').forEach(list => { list.open = true; });
}

// Scrolls the rail alone, never the page.
function reveal(link) {
  const rail = link.closest('.rail > div');
  const place = link.offsetTop - rail.offsetTop;
  if (rail.scrollHeight > rail.clientHeight) rail.scrollTo({ top: place - rail.clientHeight / 2 });
}

function mark() {
  const line = Math.min(innerHeight / 3, 140);
  const current = headings.findLast(h => h.getBoundingClientRect().top <= line) ?? headings[0];
  for (const [id, link] of links) {
    if (id !== current.id) link.removeAttribute('aria-current');
    else if (!link.hasAttribute('aria-current')) {
      link.setAttribute('aria-current', 'true');
      reveal(link);
    }
  }
}

if (headings.length > 0) {
  let waiting = false;
  addEventListener('scroll', () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; mark(); });
  }, { passive: true });
  // After the first frame: asked before it, where headings lie would hold up the page's first sight.
  requestAnimationFrame(() => setTimeout(mark));
}
