// Runs after the top of the start page, which stands there in the first language, and before anything is drawn. It puts the
// top in the person's own language there, and tells the styles, on the root element, what the first frame needs to know: how
// the page is to look, and whether the page that is asked for stands in the document.

// When there is something to see, and when the browser has time for what isn't to be seen yet.
let painted = Promise.resolve();
let drawn = painted;
// Whether somebody has been led on already.
let moved = false;
{
  const root = document.documentElement;
  const languages = LANGUAGES;
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
      const code = Object.keys(languages).find((code) => code.toLowerCase() === rest.toLowerCase());
      if (code) return code;
    }
  };
  const chosen = Object.keys(languages).find((code) => code === kept.language);
  const code = chosen ?? navigator.languages.map(closest).find(Boolean) ?? root.lang;
  const { direction, title, first, rest, top } = languages[code];
  root.lang = code;
  root.dir = direction;
  document.title = title;
  if (top) document.getElementById('opening').innerHTML = top;
  if (kept.theme && kept.theme !== 'system') root.dataset.theme = kept.theme;
  if (kept.text_size && kept.text_size !== 'usual') root.dataset.textSize = kept.text_size;
  if (kept.motion && kept.motion !== 'system') root.dataset.motion = kept.motion;
  // Somebody who comes back finds another start page; the app draws it.
  const returns = names.some((name) => name !== 'microleadership.settings');
  let pressed;
  let at;
  const arrive = () => {
    // The app says so itself when it is there. Browsers tell of an address once more that a press has led to already.
    if (root.dataset.start === 'done' || at === location.hash) return;
    moved = at !== undefined;
    at = location.hash;
    delete root.dataset.pressed;
    pressed?.removeAttribute('aria-busy');
    const place = ['', '#', '#/'].includes(location.hash) ? 'home' : location.hash.startsWith('#/begin/') ? 'quiz' : 'app';
    root.dataset.start = returns ? 'app' : place;
  };
  arrive();
  addEventListener('hashchange', arrive);
  // A newcomer sees the page before anything is fetched, which would keep the browser busy, and begins without the rest.
  const [{ type } = {}] = performance.getEntriesByType('navigation');
  // Whoever loads it again or comes back to it finds all of it at once, for they may have scrolled.
  if (type !== 'navigate') root.dataset.whole = '';
  else if (root.dataset.start !== 'app') {
    painted = new Promise((resolve) => {
      // Nothing is drawn where nobody looks.
      setTimeout(resolve, 500);
      try {
        // The mere ground, before the page is there in the person's language, is nothing to see.
        new PerformanceObserver((list) => {
          if (list.getEntriesByName('first-contentful-paint').length) resolve();
        }).observe({ type: 'paint', buffered: true });
      } catch {
        // Some browsers don't say when they draw.
      }
    });
    drawn = painted.then(() => new Promise((resolve) => setTimeout(resolve, 100)));
  }
  const parts = (files) => files.map((href) => ({ rel: 'preload', as: 'fetch', href }));
  const files = [...APP, ...parts(first), ...(root.dataset.start === 'app' ? [...REST, ...parts(rest)] : [])];
  drawn.then(() => {
    for (const file of files) {
      document.head.append(Object.assign(document.createElement('link'), { crossOrigin: '', ...file }));
    }
    if (!INSTALL) return;
    // Browsers fetch what an installed app needs, and draw its icon, before anything else; so they hear of it last.
    document.head.insertAdjacentHTML('beforeend', INSTALL);
    document.querySelector('link[rel=manifest]').setAttribute('href', `manifest-${code}.webmanifest`);
  });
  // What is pressed before the app is there is pressed again when it is.
  addEventListener('click', (event) => {
    const button = event.target.closest?.('#opening button');
    if (!button) return;
    event.preventDefault();
    pressed?.removeAttribute('aria-busy');
    pressed = button;
    pressed.setAttribute('aria-busy', 'true');
    root.dataset.pressed = [...document.querySelectorAll('#opening :is(h1, a, button, input)')].indexOf(pressed);
  });
  // A press during which the app comes is a press all the same: what it began on is gone when it ends.
  let held;
  addEventListener('mousedown', ({ target }) => {
    held = target.closest?.('#opening :is(a, button, label)');
  });
  addEventListener('mouseup', ({ button, target }) => {
    const under = target.closest?.('a, button, label');
    if (button === 0 && held?.isConnected === false && under?.textContent === held.textContent) under.click();
    held = undefined;
  });
  // Whoever chooses another option after that looks at it once more.
  addEventListener('change', ({ target }) => {
    if (target.type !== 'radio' || !pressed?.closest('main')) return;
    delete root.dataset.pressed;
    pressed.removeAttribute('aria-busy');
  });
}
