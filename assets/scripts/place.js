// Runs when all that it needs is there. Of the start page only the top stands in the document, without its drawings: puts the
// drawings there, and the rest below, when that has been painted. For whoever begins before the app is there, it puts the
// first situation there instead, which the app then goes on with.
{
  const root = document.documentElement;
  const opening = document.getElementById('opening');
  const plain = (event) => !(event.ctrlKey || event.altKey || event.metaKey || event.shiftKey);
  const parsed = (html) => document.createRange().createContextualFragment(html);
  // What is needed next stands there as texts, for a browser would work through it before it draws.
  const unfold = (id, element) => {
    const text = document.getElementById(id);
    if (!text) return;
    text.remove();
    document.head.append(Object.assign(element, { textContent: text.textContent }));
  };
  const dress = () => unfold('next', document.createElement('style'));
  painted.then(dress);
  drawn.then(() => unfold('entry', Object.assign(document.createElement('script'), { type: 'module' })));
  let completed = false;
  const complete = () => {
    if (completed) return;
    completed = true;
    const { drawings, [root.lang]: page } = JSON.parse(document.getElementById('pages').textContent);
    const { below, situation, begins } = page;
    const main = opening.querySelector('main');
    const here = opening.querySelector('[aria-current]');
    const start = main.firstElementChild;
    const { title } = document;
    let quiz;
    let order;
    const begin = (total, heading, name) => {
      dress();
      if (!quiz) {
        quiz = parsed(situation).firstElementChild;
        // Nobody's options stand in the same order as everybody else's.
        const texts = [...quiz.querySelectorAll('.option > :last-child')];
        order = texts.map((_, place) => [Math.random(), place]).sort(([a], [b]) => a - b).map(([, place]) => place);
        order.map((place) => texts[place].textContent).forEach((text, place) => {
          texts[place].textContent = text;
        });
      }
      quiz.querySelector('progress').max = total;
      quiz.querySelector('h1').textContent = heading;
      main.replaceChildren(quiz);
      document.title = name;
      here.removeAttribute('aria-current');
      root.dataset.situation = order.join('');
    };
    let at;
    const place = (isMove) => {
      if (root.dataset.start === 'done' || at === location.hash) return;
      at = location.hash;
      delete root.dataset.situation;
      if (root.dataset.start === 'quiz') {
        const [, facts] = Object.entries(begins).find(([length]) => location.hash === `#/begin/${length}`) ?? [];
        if (facts) begin(...facts);
        else root.dataset.start = 'app';
      } else if (root.dataset.start === 'home' && !start.isConnected) {
        main.replaceChildren(start);
        document.title = title;
        here.setAttribute('aria-current', 'page');
      }
      // Some browsers translate what they show; the app compares with what stood here first.
      opening.dataset.text = main.textContent;
      if (isMove) {
        // With the frame that shows it: at once, the page would be laid out for this alone. And some browsers take the
        // focus away when they have gone to an address.
        requestAnimationFrame(() => {
          scrollTo(0, 0);
          // The app may have put its own there meanwhile.
          document.querySelector('main h1')?.focus();
        });
      }
    };
    place(moved);
    addEventListener('hashchange', () => place(true));
    painted.then(() => {
      for (const part of [opening, start]) {
        for (const room of part.querySelectorAll('[data-drawing]')) {
          room.replaceWith(parsed(drawings[room.dataset.drawing]));
        }
      }
      const rest = parsed(below);
      opening.append(rest.lastElementChild);
      if (start.isConnected) opening.dataset.text += rest.textContent;
      start.append(rest);
    });
    // The keys that choose an option do so from the beginning.
    main.addEventListener('keydown', (event) => {
      const option = plain(event) && event.target.closest('fieldset') && document.getElementById(`option-${event.key}`);
      if (!option) return;
      event.preventDefault();
      option.click();
      option.focus();
    });
  };
  // A quiz begins with the next frame, and isn't laid out before that. Browsers tell of the new address only later, and find
  // it there.
  opening.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#/begin/"]');
    if (!link || !plain(event) || root.dataset.start === 'done') return;
    event.preventDefault();
    requestAnimationFrame(() => {
      complete();
      location.hash = link.hash;
      // If the app has come by now it is told by the browser, as always.
      if (root.dataset.start !== 'done') dispatchEvent(new Event('hashchange'));
    });
  });
  // Whoever has pressed a link before this is somewhere else; the browser may tell of that only later.
  dispatchEvent(new Event('hashchange'));
  // Whoever is at the start page sees its top before anything else is done.
  if (root.dataset.start === 'home') painted.then(complete);
  else complete();
}
