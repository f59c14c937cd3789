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
