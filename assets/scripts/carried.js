// The app in the page itself, after the script that wasm-bindgen wrote.
const carried = async (id) => {
  const bytes = Uint8Array.from(atob(document.getElementById(id).textContent), (byte) => byte.charCodeAt(0));
  return new Response(bytes, { headers: { 'Content-Type': 'application/wasm' } });
};
const load = () => __wbg_init({ module_or_path: carried('first') });
