// Buttons with words in data-copy: eye and ear are told whether they were copied.
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
