// An unfolded topic folds up on Escape, on a press elsewhere, and when the focus leaves it.
const menu = document.querySelector('[data-menu]');
const open = () => menu.querySelector('details[open]');
// The drawer of a phone is left as it is.
const isBar = () => !menu.matches(':popover-open');

if (menu) {
  addEventListener('keydown', event => {
    const topic = event.key === 'Escape' && isBar() && open();
    if (!topic) return;
    topic.open = false;
    if (topic.contains(document.activeElement) || document.activeElement === document.body) topic.querySelector('summary').focus();
  });
  addEventListener('pointerdown', event => { if (isBar() && !event.target.closest('[data-menu] details')) open()?.removeAttribute('open'); });
  menu.addEventListener('focusout', event => {
    const topic = event.target.closest('details');
    if (isBar() && event.relatedTarget && topic && !topic.contains(event.relatedTarget)) topic.open = false;
  });
}
