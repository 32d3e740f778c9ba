// Visited pages can be read again without a network. With one, the network always answers: an old page is never served then.
// The names of the caches carry the version of what is in them; those of other versions are deleted.
const VERSION = 2;
const PAGES = `pages-${VERSION}`;
const TOPICS = `topics-${VERSION}`;
const ASSETS = `assets-${VERSION}`;
const OFFLINE = `offline-${VERSION}`;
const MAX = { [PAGES]: 80, [TOPICS]: 120, [ASSETS]: 80, [OFFLINE]: 10 };
const PAGE = /^\/([a-z]{2})(?=\/|$)(?!\/(search|offline)$)/;
const pathOf = url => new URL(url, location).pathname;

async function keep(name, key, response) {
  const cache = await caches.open(name);
  await cache.delete(key);
  await cache.put(key, response);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MAX[name])).map(old => cache.delete(old)));
}

async function has(name, key) {
  return await (await caches.open(name)).match(key) !== undefined;
}

// A page of a topic that is kept on purpose is renewed there, and not pushed out by visits.
async function keepPage(path, response) {
  const isPage = response.ok && !response.redirected && PAGE.test(path) && response.headers.get('content-type')?.startsWith('text/html');
  if (isPage) await keep(await has(TOPICS, path) ? TOPICS : PAGES, path, response);
}

async function fetchAll(paths, name) {
  const all = await Promise.allSettled(paths.map(async path => {
    const response = await fetch(path);
    if (!response.ok) throw new Error(path);
    await keep(name, path, response);
  }));
  return all.every(one => one.status === 'fulfilled');
}

// The page itself says that it is a copy, and of when.
async function asCopy(response) {
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'etag']) headers.delete(name);
  return new Response((await response.text()).replace('<html', `<html data-kept="${response.headers.get('date') ?? ''}"`), { headers });
}

async function keptPage(path) {
  const page = await caches.match(path);
  if (page) return asCopy(page);
  // Of a section's own address the page may be kept.
  const [, parent, section] = /^(.+)\/([^/]+)$/.exec(path) ?? [];
  const whole = parent && PAGE.test(parent) && await (await caches.match(parent))?.text();
  if (whole?.includes(`id="${section}"`)) return Response.redirect(new URL(`${parent}#${section}`, location));
  const offline = await caches.open(OFFLINE);
  const [any] = await offline.keys();
  return await offline.match(`/${path.split('/')[1]}/offline`) ?? (any && await offline.match(any)) ?? Response.error();
}

async function page(event) {
  const path = pathOf(event.request.url);
  try {
    const response = await fetch(event.request);
    event.waitUntil(keepPage(path, response.clone()));
    return response;
  } catch {
    return keptPage(path);
  }
}

// Assets carry a digest or a number in their name, so that a kept one is never old.
async function asset(event) {
  const kept = await caches.match(event.request);
  if (kept) return kept;
  const response = await fetch(event.request);
  if (response.ok && response.headers.get('cache-control')?.includes('immutable')) {
    event.waitUntil(keep(ASSETS, event.request.url, response.clone()));
  }
  return response;
}

// Style, scripts and outlines that kept pages name, fetched before the network is gone.
async function keepAssetsOf(paths) {
  const pages = await Promise.all(paths.map(async path => await (await caches.match(path))?.text() ?? ''));
  const named = new Set(pages.flatMap(html => [...html.matchAll(/ (?:src|href)="(\/[^"]+\.(?:js|css|svg))["#]/g)].map(match => match[1])));
  const wanted = [];
  for (const url of named) {
    if (!await caches.match(url)) wanted.push(url);
  }
  await fetchAll(wanted, ASSETS);
}

async function visited({ visited: path, offlinePages }) {
  const offline = offlinePages.slice(0, MAX[OFFLINE]);
  if (!await caches.match(path)) await keepPage(path, await fetch(path));
  await fetchAll(offline, OFFLINE);
  await keepAssetsOf([path, ...offline]);
}

async function keepTopic(paths) {
  const kept = await fetchAll(paths, TOPICS);
  await keepAssetsOf(paths);
  return kept;
}

async function list() {
  const pages = new Map();
  for (const name of [PAGES, TOPICS]) {
    const cache = await caches.open(name);
    for (const key of await cache.keys()) {
      const html = await (await cache.match(key)).text();
      // A section's own address is the page once more.
      if (/<html[^>]* data-section="[^"]/.test(html)) continue;
      pages.set(pathOf(key.url), /<meta property="og:title" content="([^"]*)"/.exec(html)?.[1] ?? pathOf(key.url));
    }
  }
  return [...pages].map(([path, title]) => ({ path, title }));
}

addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil(caches.keys()
  .then(names => Promise.all(names.filter(name => !(name in MAX)).map(name => caches.delete(name))))
  .then(() => clients.claim())));

addEventListener('fetch', event => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (['style', 'script', 'font', 'image'].includes(request.destination)) event.respondWith(asset(event));
});

addEventListener('message', event => {
  const { data, ports: [port] } = event;
  if (data.visited) event.waitUntil(visited(data));
  else if (data.keep) event.waitUntil(keepTopic(data.keep.slice(0, MAX[TOPICS] / 2)).then(kept => port.postMessage({ kept })));
  else if (data.areKept) event.waitUntil(Promise.all(data.areKept.map(path => has(TOPICS, path))).then(all => port.postMessage({ kept: all.every(Boolean) })));
  else if (data.list) event.waitUntil(list().then(pages => port.postMessage({ pages })));
});
