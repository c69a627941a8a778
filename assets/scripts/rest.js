// The rest of the app, from beside the page: its wasm, when its styles are there too.
const wasmOfRest = (again) =>
  // The second time nothing is taken from where the first one may have gone wrong.
  fetch(new URL(REST + (again ? '?again' : ''), import.meta.url), { integrity: REST_INTEGRITY, cache: again ? 'reload' : 'default' });
const stylesOfRest = () => new Promise((resolve, reject) => {
  const link = { rel: 'stylesheet', href: STYLES, integrity: STYLES_INTEGRITY, crossOrigin: '', onload: resolve, onerror: reject };
  document.head.append(Object.assign(document.createElement('link'), link));
});
const restAndStyles = async () => {
  const [wasm] = await Promise.all([wasmOfRest(false).catch(() => wasmOfRest(true)), stylesOfRest()]);
  return wasm;
};
