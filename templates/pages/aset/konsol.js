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

// Lists go straight to the object store: with progress, and larger than a form may be.
document.addEventListener(
  'submit',
  (event) => {
    const form = event.target;
    const file = form.querySelector('input[type=file]')?.files[0];
    if (!form.matches('[data-unggah]') || !file) return;
    event.preventDefault();
    upload(form, file).catch(() => showBreak(form));
  },
  { capture: true },
);

async function upload(form, file) {
  const button = form.querySelector('button[type=submit]');
  if (button.getAttribute('aria-busy') === 'true') return;
  button.setAttribute('aria-busy', 'true');
  try {
    const { upload: target, next } = await askForTarget(form, file);
    const body = new FormData();
    for (const [name, value] of Object.entries(target.fields)) body.append(name, value);
    body.append('file', file);
    await post(target.url, body, (share) => showProgress(form, share));
    location.assign(next);
  } finally {
    button.removeAttribute('aria-busy');
  }
}

async function askForTarget(form, file) {
  const words = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') words.append(name, value);
  }
  words.set('nama', file.name);
  words.set('rupa', `${file.size}-${file.lastModified}`);
  const answer = await fetch(form.dataset.unggah, { method: 'POST', body: words });
  if (!answer.ok) throw new Error(`the form was refused: ${answer.status}`);
  return answer.json();
}

function post(url, body, onProgress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', (event) => onProgress(event.loaded / event.total));
    request.addEventListener('load', () => (request.status < 300 ? resolve() : reject(request)));
    request.addEventListener('error', reject);
    request.addEventListener('timeout', reject);
    request.open('POST', url);
    request.send(body);
  });
}

function showProgress(form, share) {
  const line = form.querySelector('[data-kemajuan]');
  line.hidden = false;
  line.querySelector('progress').value = Math.round(share * 100);
}

// The file stays chosen; pressing the button again begins anew.
function showBreak(form) {
  const line = form.querySelector('[data-kemajuan]');
  line.hidden = false;
  const status = line.querySelector('[role=status]');
  status.textContent = status.dataset.teksPutus;
}
