// A change of language keeps the place: the reader who is at a section comes to the same one, as does one who opened it and went up to the languages.
const headings = [...document.querySelectorAll('.prose :is(h2, h3)[id]')];

for (const link of document.querySelectorAll('.languages a')) {
  link.addEventListener('click', () => {
    const version = document.querySelector(`link[rel=alternate][hreflang="${link.hreflang}"]`);
    const section = headings.findLast(h => h.getBoundingClientRect().top <= 120) ?? headings.find(h => `#${h.id}` === location.hash);
    if (version) link.href = new URL(version.href).pathname + (section ? `#${section.id}` : '');
  });
}
