// Registers the worker that keeps visited pages. On a topic's landing page it offers to keep the whole topic, on the offline page it lists what is kept;
// a page that the worker had to take from what it keeps says so.
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

async function ask(worker, message) {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise(resolve => { port1.onmessage = ({ data }) => resolve(data); });
  worker.postMessage(message, [port2]);
  return answer;
}

async function offerToKeep(button, ready) {
  const pages = [...document.querySelectorAll('.topic-navigation a')].map(a => a.pathname);
  const done = () => Object.assign(button, { textContent: button.dataset.done, disabled: true });
  button.hidden = false;
  if ((await ask((await ready).active, { areKept: pages })).kept) done();
  button.addEventListener('click', async () => {
    if ((await ask((await ready).active, { keep: pages })).kept) done();
    else button.textContent = button.dataset.failed;
  });
}

async function listKept(list, ready) {
  const { pages } = await ask((await ready).active, { list: true });
  const own = pages.filter(p => p.path.split('/')[1] === root.lang);
  for (const { path, title } of own.length > 0 ? own : pages) {
    const item = document.createElement('li');
    // The worker reads titles out of HTML, as they stand there.
    const { textContent } = new DOMParser().parseFromString(title, 'text/html').body;
    item.append(Object.assign(document.createElement('a'), { href: path, textContent }));
    list.append(item);
  }
}

if ('serviceWorker' in navigator) {
  const ready = navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready);
  const button = document.querySelector('[data-keep]');
  const list = document.querySelector('[data-kept-pages]');
  if (!list) {
    tellTheState();
    addEventListener('offline', tellTheState);
    addEventListener('online', offerToday);
  }
  if (button) offerToKeep(button, ready);
  if (list) listKept(list, ready);
  else if (!kept) {
    // The first page was opened before there was a worker, and a section's own address has become the page's.
    (await ready).active.postMessage({
      visited: location.pathname,
      assets: performance.getEntriesByType('resource').map(r => r.name).filter(name => /\.(css|js)$/.test(name)),
      offlinePages: [...document.querySelectorAll('.languages a')].map(a => `/${a.hreflang}/offline`),
    });
  }
}
