// Runs before anything is drawn. It tells the styles, on the root element, what the first frame needs to know: the
// language, how the page is to look, and whether the start page in the document is the page that is asked for.
{
  const root = document.documentElement;
  let kept = {};
  let names = [];
  try {
    names = Object.keys(localStorage).filter((name) => name.startsWith('microleadership.'));
    kept = JSON.parse(localStorage.getItem('microleadership.settings'))?.data ?? {};
  } catch {
    // Nothing is kept, or nothing that can be read: the app will say so.
  }
  // The language of a tag: of the whole tag, or of as much of its beginning as there is a language for.
  const closest = (tag) => {
    for (let rest = tag; rest; rest = rest.slice(0, Math.max(rest.lastIndexOf('-'), 0))) {
      const code = Object.keys(LANGUAGES).find((code) => code.toLowerCase() === rest.toLowerCase());
      if (code) return code;
    }
  };
  const chosen = Object.keys(LANGUAGES).find((code) => code === kept.language);
  const code = chosen ?? navigator.languages.map(closest).find(Boolean) ?? root.lang;
  const { direction, title, first, rest } = LANGUAGES[code];
  root.lang = code;
  root.dir = direction;
  document.title = title;
  if (kept.theme && kept.theme !== 'system') root.dataset.theme = kept.theme;
  if (kept.text_size && kept.text_size !== 'usual') root.dataset.textSize = kept.text_size;
  if (kept.motion && kept.motion !== 'system') root.dataset.motion = kept.motion;
  // Somebody who comes back finds another start page; the app draws it.
  const returns = names.some((name) => name !== 'microleadership.settings');
  const arrive = () => {
    // The app says so itself when it is there.
    if (root.dataset.start !== 'done') root.dataset.start = !returns && ['', '#', '#/'].includes(location.hash) ? 'home' : 'app';
  };
  arrive();
  addEventListener('hashchange', arrive);
  // A newcomer begins without the rest of the app.
  const begins = root.dataset.start === 'home' || (!returns && location.hash.startsWith('#/begin/'));
  const fetched = (href) => ({ as: 'fetch', href });
  for (const file of [...first.map(fetched), ...(begins ? [] : [...rest.map(fetched), ...REST])]) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', crossOrigin: '', ...file }));
  }
  document.querySelector('link[rel=manifest]')?.setAttribute('href', `manifest-${code}.webmanifest`);
  // What is pressed before the app is there is pressed again when it is.
  addEventListener('click', (event) => {
    const pressed = event.target.closest?.('#opening button');
    if (!pressed) return;
    event.preventDefault();
    root.dataset.pressed = [...document.querySelectorAll('#opening :is(a, button, input)')].indexOf(pressed);
  });
}
