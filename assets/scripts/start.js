// Starts the app. What can go wrong then is said in the document, where nothing else has to work.
const fail = (why) => {
  document.body.dataset.failed ??= why;
};
// Where the app's own code breaks off, it can't go on.
const broken = (error) => error instanceof WebAssembly.RuntimeError || /wasm/.test(error?.stack ?? '');
const listen = () => {
  addEventListener('error', ({ error }) => broken(error) && fail('broken'));
  addEventListener('unhandledrejection', ({ reason }) => broken(reason) && fail('broken'));
};

document.addEventListener('click', ({ target }) => {
  const action = target.closest('[data-rescue]')?.dataset.rescue;
  if (action === 'reload') location.reload();
  if (action === 'save') save();
});

// Everything that is kept, as the file that the app itself would save.
const save = () => {
  const prefix = 'microleadership.';
  const file = { ...EMPTY_BACKUP, made: Date.now() };
  for (const name of Object.keys(localStorage).filter((name) => name.startsWith(prefix)).sort()) {
    const [text, end] = [localStorage.getItem(name), name.slice(prefix.length)];
    let value;
    try {
      value = JSON.parse(text);
    } catch {
      value = undefined;
    }
    const [kind] = end.split('.');
    if (value === undefined || kind === 'aside') file.aside.push({ name: end.replace(/^aside\./, ''), text });
    else if (kind === 'result') file.results.push(value);
    else if (kind === 'received') file.received.push(value);
    else if (kind !== 'replacing') file[kind] = value;
  }
  const address = URL.createObjectURL(new Blob([JSON.stringify(file)], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: address, download: 'microleadership.json' }).click();
};

if (typeof WebAssembly === 'undefined' || !WebAssembly.instantiateStreaming) {
  fail('old');
} else {
  listen();
  drawn.then(load).catch((error) => {
    console.error(error);
    fail(error instanceof WebAssembly.CompileError ? 'old' : broken(error) ? 'broken' : 'missing');
  });
}
