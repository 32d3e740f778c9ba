// While content is edited: the page loads itself anew and keeps its place; a mistake is shown over the page that stays.
const shown = document.querySelector('meta[name=content-version]').content;
const overlay = document.createElement('aside');
overlay.className = 'live-problems';
overlay.setAttribute('role', 'alert');

new EventSource('/live').onmessage = event => {
  const { version, problems } = JSON.parse(event.data);
  if (version !== shown) {
    location.reload();
    return;
  }
  overlay.remove();
  if (problems.length > 0) {
    overlay.replaceChildren(...problems.map(text => Object.assign(document.createElement('p'), { textContent: text })));
    document.body.append(overlay);
  }
};
