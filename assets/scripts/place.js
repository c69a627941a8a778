// Runs right after the pages in the document. The start page there speaks the first language: puts the person's own in its
// place. For whoever begins before the app is there, it puts the first situation there, which the app then goes on with.
{
  const root = document.documentElement;
  const opening = document.getElementById('opening');
  const own = document.querySelector(`template[lang="${root.lang}"]:not(.situation)`);
  if (own) opening.replaceChildren(own.content);
  const main = opening.querySelector('main');
  const here = opening.querySelector('[aria-current]');
  const home = [...main.childNodes];
  const { title } = document;
  const situation = document.querySelector(`.situation[lang="${root.lang}"]`).content;
  // Nobody's options stand in the same order as everybody else's.
  const texts = [...situation.querySelectorAll('.option > :last-child')];
  const order = texts.map((_, place) => [Math.random(), place]).sort(([a], [b]) => a - b).map(([, place]) => place);
  order.map((place) => texts[place].textContent).forEach((text, place) => {
    texts[place].textContent = text;
  });
  const quiz = [...situation.childNodes];
  const place = (event) => {
    if (root.dataset.start === 'done') return;
    delete root.dataset.situation;
    if (root.dataset.start === 'quiz') {
      const [, begin] = Object.entries(BEGINS[root.lang]).find(([length]) => location.hash === `#/begin/${length}`) ?? [];
      if (begin) {
        main.replaceChildren(...quiz);
        [main.querySelector('progress').max, main.querySelector('h1').textContent, document.title] = begin;
        here.removeAttribute('aria-current');
        root.dataset.situation = order.join('');
      } else {
        root.dataset.start = 'app';
      }
    } else if (root.dataset.start === 'home') {
      main.replaceChildren(...home);
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
  // The keys that choose an option do so from the beginning.
  main.addEventListener('keydown', (event) => {
    const plain = !(event.ctrlKey || event.altKey || event.metaKey || event.shiftKey);
    const option = plain && event.target.closest('fieldset') && document.getElementById(`option-${event.key}`);
    if (!option) return;
    event.preventDefault();
    option.click();
    option.focus();
  });
}
