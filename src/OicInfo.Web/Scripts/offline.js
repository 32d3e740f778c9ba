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

const loaded = () => new Promise(done => { document.readyState === 'complete' ? done() : addEventListener('load', done); });
const idle = () => new Promise(done => { globalThis.requestIdleCallback?.(done, { timeout: 2000 }) ?? setTimeout(done, 200); });

// What the worker fetches, it fetches when the page itself has all that it needs.
async function register() {
  await loaded();
  await idle();
  await navigator.serviceWorker.register('/sw.js');
  return (await navigator.serviceWorker.ready).active;
}

if ('serviceWorker' in navigator) {
  const worker = register();
  worker.catch(reportError);
  if (!document.querySelector('[data-kept-pages]')) {
    tellTheState();
    addEventListener('offline', tellTheState);
    addEventListener('online', offerToday);
    if (!kept) {
      // The first page was opened before there was a worker.
      worker.then(active => active.postMessage({
        visited: location.pathname,
        offlinePages: [...document.querySelectorAll('.languages a')].map(a => `/${a.hreflang}/offline`),
      }), () => {});
    }
  }
}
