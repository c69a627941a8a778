// Keeps whole releases in the browser, so that the app opens without a network. A release is never mixed with another,
// and the one that the person has stays until they ask for the newer one: some browsers let a newer worker begin when a
// page is loaded anew, so which release is shown is written down, and doesn't follow from which worker runs.
const RELEASE = `microleadership-${VERSION}`;
const SHOWN = 'microleadership';

const shown = async () => {
  const name = await (await (await caches.open(SHOWN)).match('./shown'))?.text();
  return name && await caches.has(name) ? name : undefined;
};
const show = async () => (await caches.open(SHOWN)).put('./shown', new Response(RELEASE));

addEventListener('install', (event) => {
  event.waitUntil((async () => {
    // What has its hash in its name is the same wherever it comes from.
    const hashed = /[-.][0-9a-f]{16}[._]/;
    const fresh = FILES.map((file) => new Request(file, { cache: hashed.test(file) ? 'default' : 'reload' }));
    await (await caches.open(RELEASE)).addAll(fresh);
    if (!await shown()) await show();
  })());
});

addEventListener('activate', (event) => {
  event.waitUntil((async () => {
    const others = (await caches.keys()).filter((name) => name.startsWith(`${SHOWN}-`) && name !== RELEASE);
    const now = await shown();
    // A page of the release before may still be open, and want a file of it.
    const gone = others.filter((name) => name !== now).slice(0, -1);
    await Promise.all(gone.map((name) => caches.delete(name)));
    await clients.claim();
  })());
});

addEventListener('message', (event) => {
  event.waitUntil((async () => {
    if (event.data === 'apply') {
      await show();
      await skipWaiting();
      event.source.postMessage('applied');
    } else if (event.data === 'look' && await shown() !== RELEASE) {
      event.source.postMessage('newer');
    }
  })());
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  const scope = new URL('./', location);
  if (request.method !== 'GET' || address.origin !== scope.origin || address.search === '?again') return;
  const page = [scope.pathname, `${scope.pathname}index.html`].includes(address.pathname);
  event.respondWith((async () => {
    const kept = page
      ? await (await caches.open(await shown() ?? RELEASE)).match('./')
      : await caches.match(request, { ignoreSearch: true, ignoreVary: true });
    return kept ?? fetch(request);
  })());
});
