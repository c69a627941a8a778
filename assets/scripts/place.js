// Runs after the start page in the document, of which only the top stands there, in the first language: puts the person's
// own in its place, and the rest below when that has been painted. For whoever begins before the app is there, it puts the
// first situation there instead, which the app then goes on with.
{
  const root = document.documentElement;
  const opening = document.getElementById('opening');
  const complete = () => {
    const { top, below, situation, begins } = JSON.parse(document.getElementById('pages').textContent)[root.lang];
    const parsed = (html) => document.createRange().createContextualFragment(html);
    if (top) opening.replaceChildren(parsed(top));
    const main = opening.querySelector('main');
    const here = opening.querySelector('[aria-current]');
    const start = main.firstElementChild;
    const { title } = document;
    let quiz;
    let order;
    const begin = (total, heading, name) => {
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
    const place = (event) => {
      if (root.dataset.start === 'done') return;
      delete root.dataset.situation;
      if (root.dataset.start === 'quiz') {
        const [, facts] = Object.entries(begins).find(([length]) => location.hash === `#/begin/${length}`) ?? [];
        if (facts) begin(...facts);
        else root.dataset.start = 'app';
      } else if (root.dataset.start === 'home') {
        main.replaceChildren(start);
        document.title = title;
        here.setAttribute('aria-current', 'page');
      }
      // Some browsers translate what they show; the app compares with what stood here first.
      opening.dataset.text = main.textContent;
      if (event) {
        scrollTo(0, 0);
        const focus = () => main.querySelector('h1').focus();
        focus();
        // Some browsers take the focus away again when they have gone to an address.
        requestAnimationFrame(focus);
      }
    };
    place();
    addEventListener('hashchange', place);
    painted.then(() => {
      const rest = parsed(below);
      opening.append(rest.lastElementChild);
      if (start.isConnected) opening.dataset.text += rest.textContent;
      start.append(rest);
    });
    // The keys that choose an option do so from the beginning.
    main.addEventListener('keydown', (event) => {
      const plain = !(event.ctrlKey || event.altKey || event.metaKey || event.shiftKey);
      const option = plain && event.target.closest('fieldset') && document.getElementById(`option-${event.key}`);
      if (!option) return;
      event.preventDefault();
      option.click();
      option.focus();
    });
  };
  // Whoever finds their own language at the top sees that before anything else is done.
  if (root.lang === FIRST_LANGUAGE && root.dataset.start === 'home') painted.then(complete);
  else complete();
}
