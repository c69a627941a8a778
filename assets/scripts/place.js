// Runs right after the start page in the document, which speaks the first language: puts the person's own in its place.
{
  const template = document.querySelector(`template[lang="${document.documentElement.lang}"]`);
  if (template) document.getElementById('opening').replaceChildren(template.content);
}
