// A button with words in data-copy puts them on the clipboard, and tells eye and ear whether it did.
const status = document.getElementById('_status');
const SHOWN = 2500;

document.addEventListener('click', async ({ target }) => {
  const button = target.closest('button[data-copy]');
  if (!button?.dataset.copy) return;
  const label = button.dataset.label ??= button.textContent;
  let said = button.dataset.done;
  try { await navigator.clipboard.writeText(button.dataset.copy); } catch { said = button.dataset.failed; }
  status.textContent = button.textContent = said;
  setTimeout(() => { button.textContent = label; status.textContent = ''; }, SHOWN);
});
