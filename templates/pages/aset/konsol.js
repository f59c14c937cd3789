// Everything here makes pages nicer; each of them works without it.

// A form that was sent is not sent again by a second click; coming back frees it.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.matches('[data-sekali]') || event.defaultPrevented) return;
  if (form.dataset.terkirim) return event.preventDefault();
  form.dataset.terkirim = 'ya';
});
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('[data-terkirim]')) delete form.dataset.terkirim;
});

// What went wrong comes first, to whoever reads with their ears too.
document.querySelector('[data-galat]')?.focus();

// A long PDF has a field for its pages instead of a link to each. Viewers heed the page only when they
// load the file, so each page has an address of its own.
document.addEventListener('change', ({ target }) => {
  if (!target.matches('[data-ke-halaman]') || !target.checkValidity()) return;
  open(`${target.dataset.keHalaman}?halaman=${target.value}#page=${target.value}`, 'pratinjau');
});
