// Registers the worker that keeps visited pages; on a topic's landing page offers to keep the whole topic; on the offline page lists what is kept.
if ('serviceWorker' in navigator) {
  const ready = navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready);
  const button = document.querySelector('[data-keep]');
  if (button) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const links = [...document.querySelectorAll('.topic-navigation a')].map(a => a.pathname);
      (await ready).active.postMessage({ keep: links });
      navigator.serviceWorker.addEventListener('message', () => { button.textContent = button.dataset.done; button.disabled = true; }, { once: true });
    });
  }

  const list = document.querySelector('[data-kept-pages]');
  if (list) {
    const language = document.documentElement.lang;
    const cache = await caches.open('pages-1');
    for (const { url } of await cache.keys()) {
      const { pathname } = new URL(url);
      if (!pathname.startsWith(`/${language}`) || pathname.endsWith('/offline')) continue;
      const page = new DOMParser().parseFromString(await (await cache.match(url)).text(), 'text/html');
      const link = Object.assign(document.createElement('a'), { href: pathname, textContent: page.querySelector('h1')?.textContent ?? pathname });
      list.append(Object.assign(document.createElement('li'), {}), '');
      list.lastElementChild.append(link);
    }
  }
}
