// Loaded before the page is drawn, so that a chosen theme does not flash.
(() => {
  const root = document.documentElement;
  const themes = ['system', 'light', 'dark'];
  const stored = () => { try { return localStorage.getItem('theme'); } catch { return null; } };
  const apply = theme => { if (theme === 'light' || theme === 'dark') root.dataset.theme = theme; else delete root.dataset.theme; };
  apply(stored());

  addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('[data-theme-switch]');
    if (!button) return;
    const show = () => { button.title = button.dataset[root.dataset.theme ?? 'system']; button.setAttribute('aria-label', button.title); };
    show();
    button.hidden = false;
    button.addEventListener('click', () => {
      const theme = themes[(themes.indexOf(root.dataset.theme ?? 'system') + 1) % themes.length];
      try { localStorage.setItem('theme', theme); } catch { /* Without storage the choice holds for this page. */ }
      apply(theme);
      show();
    });
  });
})();
