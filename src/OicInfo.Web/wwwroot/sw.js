// Visited pages can be read again without a network. With one, the network always answers: an old page is never served then.
const PAGES = 'pages-1';
const ASSETS = 'assets-1';
const MAX_PAGES = 80;
const MAX_ASSETS = 40;
const languageOf = url => /^\/[a-z]{2}(?=\/|$)/.exec(new URL(url).pathname)?.[0];

async function keep(name, request, response, max) {
  const cache = await caches.open(name);
  await cache.delete(request);
  await cache.put(request, response);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - max)).map(key => cache.delete(key)));
}

async function page(event) {
  const { request } = event;
  try {
    const response = await fetch(request);
    if (response.ok && languageOf(request.url)) {
      event.waitUntil(keep(PAGES, request.url, response.clone(), MAX_PAGES));
      const offline = `${languageOf(request.url)}/offline`;
      event.waitUntil(caches.match(offline).then(has => has ?? fetch(offline).then(r => keep(PAGES, new URL(offline, location).href, r, MAX_PAGES))));
    }
    return response;
  } catch (error) {
    return await caches.match(request.url, { ignoreSearch: true })
      ?? await caches.match(`${languageOf(request.url) ?? '/id'}/offline`)
      ?? Response.error();
  }
}

// Assets carry a digest or a number in their name, so that a kept one is never old.
async function asset(event) {
  const kept = await caches.match(event.request);
  if (kept) return kept;
  const response = await fetch(event.request);
  if (response.ok && response.headers.get('cache-control')?.includes('immutable')) {
    event.waitUntil(keep(ASSETS, event.request, response.clone(), MAX_ASSETS));
  }
  return response;
}

addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil(caches.keys()
  .then(names => Promise.all(names.filter(name => name !== PAGES && name !== ASSETS).map(name => caches.delete(name))))
  .then(() => clients.claim())));

addEventListener('fetch', event => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (['style', 'script', 'font'].includes(request.destination)) event.respondWith(asset(event));
});

addEventListener('message', event => {
  if (!Array.isArray(event.data?.keep)) return;
  event.waitUntil(Promise.all(event.data.keep.slice(0, MAX_PAGES / 2).map(async url => {
    const response = await fetch(url);
    if (response.ok) await keep(PAGES, new URL(url, location).href, response, MAX_PAGES);
  })).then(() => event.source.postMessage({ kept: event.data.keep.length })));
});
