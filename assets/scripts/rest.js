// The rest of the app, from beside the page: its wasm, when its styles are there too. The second time nothing is taken from
// where the first one may have gone wrong.
const wasmOfRest = async (again) => {
  const cache = again ? 'reload' : 'default';
  const wasm = await fetch(new URL(REST + (again ? '?again' : ''), import.meta.url), { integrity: REST_INTEGRITY, cache });
  if (!wasm.ok) throw new TypeError(wasm.statusText);
  // Not every host says what it is.
  return new Response(await wasm.arrayBuffer(), { headers: { 'Content-Type': 'application/wasm' } });
};
const stylesOfRest = (again) => new Promise((resolve, reject) => {
  const link = document.createElement('link');
  const onerror = () => {
    link.remove();
    reject(new TypeError('no styles'));
  };
  const href = STYLES + (again ? '?again' : '');
  Object.assign(link, { rel: 'stylesheet', href, integrity: STYLES_INTEGRITY, crossOrigin: '', onload: resolve, onerror });
  document.head.append(link);
});
const twice = (part) => part(false).catch(() => part(true));
const restAndStyles = async () => (await Promise.all([twice(wasmOfRest), twice(stylesOfRest)]))[0];
