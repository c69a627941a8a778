// The app in files beside the page.
const fetched = async (again) => {
  // The second time nothing is taken from where the first one may have gone wrong.
  const end = again ? '?again' : '';
  const module_or_path = fetch(WASM + end, { integrity: INTEGRITY, cache: again ? 'reload' : 'default' }).then((response) => {
    if (!response.ok) throw new TypeError(response.statusText);
    return response;
  });
  module_or_path.catch(() => {});
  return [await import(SCRIPT + end), await module_or_path];
};
const load = async () => {
  const [{ default: init }, module_or_path] = await fetched(false).catch(() => fetched(true));
  await init({ module_or_path });
};
