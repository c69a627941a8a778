// The app in the page itself, after the script that wasm-bindgen wrote.
const load = async () => {
  const bytes = atob(document.getElementById('wasm').textContent);
  await __wbg_init({ module_or_path: Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)) });
};
