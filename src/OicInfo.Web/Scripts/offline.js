// Registers the worker that keeps visited pages; a copy says that it is one.
const root = document.documentElement;
const notice = document.querySelector('.offline-notice');
const kept = root.dataset.kept;

function tellTheState() {
  const day = kept && new Intl.DateTimeFormat(`${root.lang}-u-ca-gregory-nu-latn`, { dateStyle: 'long' }).format(new Date(kept));
  if (!navigator.onLine || kept) notice.textContent = day ? notice.dataset.kept.replace('{0}', day) : notice.dataset.lost;
  else notice.textContent = '';
}

// The network is back: a kept page may be old, so the one of today is offered.
function offerToday() {
  if (!kept) return tellTheState();
  const link = Object.assign(document.createElement('a'), { href: location.pathname, textContent: notice.dataset.reload });
  notice.replaceChildren(`${notice.dataset.back} `, link);
}

if ('serviceWorker' in navigator) {
  const ready = navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready);
  if (!document.querySelector('[data-kept-pages]')) {
    tellTheState();
    addEventListener('offline', tellTheState);
    addEventListener('online', offerToday);
    if (!kept) {
      // The first page was opened before there was a worker.
      (await ready).active.postMessage({
        visited: location.pathname,
        offlinePages: [...document.querySelectorAll('.languages a')].map(a => `/${a.hreflang}/offline`),
      });
    }
  }
}
