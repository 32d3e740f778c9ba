// A table marked data-sortable gets buttons in its heads.
// Made at the first click: the rules of a language take longer to read than all the rest here.
let collator;

for (const table of document.querySelectorAll('table[data-sortable]')) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      collator ??= new Intl.Collator(document.documentElement.lang, { numeric: true });
      const ascending = head.getAttribute('aria-sort') !== 'ascending';
      heads.forEach(h => h.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
      const bodies = [...table.tBodies];
      const rows = bodies.flatMap(b => [...b.rows]).filter(r => r.cells.length === heads.length);
      const key = row => row.cells[column].dataset.key ?? row.cells[column].textContent.trim();
      rows.sort((a, b) => collator.compare(key(a), key(b)) * (ascending ? 1 : -1));
      // Sorted rows belong to no group any more.
      bodies.slice(1).forEach(b => b.remove());
      bodies[0].replaceChildren(...rows);
    });
  });
}
