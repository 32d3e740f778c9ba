// A section's own address opens the page at that section: the reader is moved to its fragment,
// the address becomes the page's, and the heading takes the focus so that a screen reader goes on from there.
const id = document.documentElement.dataset.section;
const heading = id && document.getElementById(id);
if (heading) {
  const page = new URL(document.querySelector('link[rel=canonical]').href);
  history.replaceState(history.state, '', page.pathname);
  location.replace(`#${id}`);
  heading.focus({ preventScroll: true });
}
