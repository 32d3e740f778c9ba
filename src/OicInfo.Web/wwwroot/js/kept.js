// Landing pages offer to keep their topic, the offline page lists what is kept.
async function ask(worker, message) {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise(resolve => { port1.onmessage = ({ data }) => resolve(data); });
  worker.postMessage(message, [port2]);
  return answer;
}

async function offerToKeep(button) {
  const pages = [...document.querySelectorAll('.topic-navigation a')].map(a => a.pathname);
  const done = () => Object.assign(button, { textContent: button.dataset.done, disabled: true });
  button.hidden = false;
  if ((await ask((await navigator.serviceWorker.ready).active, { areKept: pages })).kept) done();
  button.addEventListener('click', async () => {
    if ((await ask((await navigator.serviceWorker.ready).active, { keep: pages })).kept) done();
    else button.textContent = button.dataset.failed;
  });
}

async function listKept(list) {
  const { pages } = await ask((await navigator.serviceWorker.ready).active, { list: true });
  const own = pages.filter(p => p.path.split('/')[1] === document.documentElement.lang);
  for (const { path, title } of own.length > 0 ? own : pages) {
    const item = document.createElement('li');
    // Titles come as HTML has them.
    const { textContent } = new DOMParser().parseFromString(title, 'text/html').body;
    item.append(Object.assign(document.createElement('a'), { href: path, textContent }));
    list.append(item);
  }
}

if ('serviceWorker' in navigator) {
  const button = document.querySelector('[data-keep]');
  const list = document.querySelector('[data-kept-pages]');
  if (button) offerToKeep(button);
  if (list) listKept(list);
}
