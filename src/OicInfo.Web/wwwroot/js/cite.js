// Only the reader's device knows the day of reading: it is written into the citations, by the pattern of each style, and into the files.
const cite = document.querySelector('details.cite');
const today = new Date();

function written(pattern, language) {
  const month = form => new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month: form }).format(today);
  const abbreviated = () => {
    const [brief, whole] = [month('short'), month('long')];
    return brief === whole || brief.endsWith('.') ? brief : `${brief}.`;
  };
  return pattern.replace(/yyyy|MMMM|MMM|d/g, token => ({
    yyyy: () => today.getFullYear(), MMMM: () => month('long'), MMM: abbreviated, d: () => today.getDate(),
  })[token]());
}

for (const place of cite?.querySelectorAll('[data-accessed]') ?? []) {
  place.textContent = written(place.dataset.accessed, place.closest('[lang]').lang);
}
for (const file of cite?.querySelectorAll('a[download]') ?? []) {
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map(n => String(n).padStart(2, '0')).join('-');
  file.search += `${file.search ? '&' : '?'}accessed=${day}`;
}
