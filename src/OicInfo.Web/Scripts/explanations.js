// A term shows its definition, a citation its source: on hover, on focus, and on the first tap. Without script both are links.
const LINKS = 'a.term[data-definition], .citation a';
const bubble = Object.assign(document.createElement('div'), { id: '_explanation', className: 'explanation', popover: 'manual' });
bubble.setAttribute('role', 'tooltip');
const GAP = 8;
let shown = null;
let leaving;

const wordsFor = link => link.dataset.definition ?? document.getElementById(link.hash.slice(1))?.querySelector('cite')?.parentElement.cloneNode(true);

function show(link) {
  clearTimeout(leaving);
  if (shown === link || link.hasAttribute('data-noted')) return; // The margin says it already.
  const words = wordsFor(link);
  if (!words) return;
  hide();
  if (typeof words === 'string') bubble.textContent = words;
  else {
    words.querySelector('.back-links')?.remove();
    bubble.textContent = words.textContent.replace(/\s+/g, ' ').trim();
  }
  bubble.showPopover();
  const place = link.getBoundingClientRect();
  const own = bubble.getBoundingClientRect();
  const below = place.bottom + GAP + own.height < innerHeight;
  bubble.style.top = `${below ? place.bottom + GAP : Math.max(GAP, place.top - GAP - own.height)}px`;
  bubble.style.left = `${Math.max(GAP, Math.min(place.left, innerWidth - own.width - GAP))}px`;
  link.setAttribute('aria-describedby', bubble.id);
  shown = link;
}

function hide() {
  shown?.removeAttribute('aria-describedby');
  shown = null;
  if (bubble.matches(':popover-open')) bubble.hidePopover();
}

if (document.querySelector(LINKS) && 'popover' in bubble) {
  document.body.append(bubble);
  const leave = () => { leaving = setTimeout(hide, 200); };
  const on = (type, act) => document.addEventListener(type, event => {
    const link = event.target.closest?.(LINKS);
    if (link) act(link, event);
  });
  on('pointerover', (link, event) => { if (event.pointerType === 'mouse') show(link); });
  on('pointerout', leave);
  on('focusin', link => { if (link.matches(':focus-visible')) show(link); });
  // At once: the next stop of the Tab key may lie under the explanation (WCAG 2.2, 2.4.11).
  on('focusout', hide);
  on('click', (link, event) => {
    if (event.pointerType !== 'touch' || shown === link || link.hasAttribute('data-noted')) return;
    event.preventDefault();
    show(link);
  });
  // The pointer may rest on the explanation itself, and Escape sends it away (WCAG 2.2, 1.4.13).
  bubble.addEventListener('pointerenter', () => clearTimeout(leaving));
  bubble.addEventListener('pointerleave', leave);
  addEventListener('keydown', event => { if (event.key === 'Escape') hide(); });
  addEventListener('scroll', hide, { passive: true });
}
