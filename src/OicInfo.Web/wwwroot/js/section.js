// A section's own address opens the page at that section: the reader is moved to its fragment,
// the address becomes the page's, and the heading takes the focus so that a screen reader goes on from there.
const id = document.documentElement.dataset.section;
const heading = id && document.getElementById(id);
if (heading) {
  history.replaceState(history.state, '', location.pathname.replace(/\/[^/]+$/, ''));
  location.replace(`#${id}`);
  heading.focus({ preventScroll: true });
}
