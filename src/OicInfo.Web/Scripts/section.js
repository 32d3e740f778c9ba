// A section's own address opens the page at that section: the reader is moved to its fragment at once, however far it is,
// the address becomes the page's, and the heading takes the focus.
// It comes after the scripts that change the height of the page.
const id = document.documentElement.dataset.section;
const heading = id && document.getElementById(id);
if (heading) {
  history.replaceState(history.state, '', location.pathname.replace(/\/[^/]+$/, ''));
  location.replace(`#${id}`);
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
}
