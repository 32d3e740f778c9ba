// Only the reader's device knows the day of reading: it is written into the citations, by the pattern of each style, and into the files.
// A section's share control opens the citations of that section in their place.
const cite = document.querySelector('details.cite');
const today = new Date();
let isComplete = false;

function written(pattern, language) {
  const month = form => new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month: form }).format(today);
  const abbreviated = () => {
    const [brief, whole] = [month('short'), month('long')];
    if (whole.length <= 4) return whole;
    return brief === whole || brief.endsWith('.') ? brief : `${brief}.`;
  };
  return pattern.replace(/yyyy|MMMM|MMM|d/g, token => ({
    yyyy: () => today.getFullYear(), MMMM: () => month('long'), MMM: abbreviated, d: () => today.getDate(),
  })[token]());
}

// Names of months are costly to come by, and most readers cite nothing: so this is done when it is first looked at.
function complete() {
  if (isComplete) return;
  isComplete = true;
  for (const place of cite.querySelectorAll('[data-accessed]')) {
    place.textContent = written(place.dataset.accessed, place.closest('[lang]').lang);
  }
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map(n => String(n).padStart(2, '0')).join('-');
  for (const file of cite.querySelectorAll('a[download]')) {
    file.search += `${file.search ? '&' : '?'}accessed=${day}`;
  }
  for (const button of cite.querySelectorAll('button[data-copy]')) {
    button.dataset.copy = button.parentElement.previousElementSibling.textContent.trim();
    button.hidden = !navigator.clipboard;
  }
}

async function show(address) {
  try {
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    cite.replaceChildren(...page.querySelector('details.cite').childNodes);
    isComplete = false;
  } catch { /* Without a network the citations of the page stay. */ }
  complete();
  cite.open = true;
  cite.scrollIntoView();
  cite.querySelector('summary').focus();
}

if (cite) {
  cite.addEventListener('toggle', complete);
  addEventListener('beforeprint', complete);
  document.addEventListener('cite', event => show(event.detail));
}
