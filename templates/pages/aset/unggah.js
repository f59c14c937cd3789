// Lists and evidence are uploaded with progress, and larger than a form may be; a form alone works too.

// Lists go straight to the object store: with progress, and larger than a form may be.
document.addEventListener(
  'submit',
  (event) => {
    const form = event.target;
    const file = form.querySelector('input[type=file]')?.files[0];
    if (!form.matches('[data-unggah]') || !file) return;
    event.preventDefault();
    upload(form, file).catch((error) => tell(form, error.told ?? 'teksPutus'));
  },
  { capture: true },
);

async function upload(form, file) {
  const button = form.querySelector('button[type=submit]');
  if (button.getAttribute('aria-busy') === 'true') return;
  if (file.size === 0) return tell(form, 'teksKosong');
  if (file.size > Number(form.dataset.batas)) return tell(form, 'teksBesar');
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
  const answer = await ask(form, file);
  if (answer.ok) return answer.json();
  if (answer.status === 401) throw refusal('teksSesi');
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  // Signed in again in another tab: the secret of the new session takes the place of the old one.
  const secret = page.querySelector('main input[name=csrf]')?.value;
  if (secret && secret !== form.elements.csrf.value) {
    form.elements.csrf.value = secret;
    return askForTarget(form, file);
  }
  throw refusal({ sentence: page.querySelector('main [role=alert]')?.textContent });
}

function ask(form, file) {
  const words = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') words.append(name, value);
  }
  words.set('nama', file.name);
  words.set('rupa', `${file.size}-${file.lastModified}`);
  return fetch(form.dataset.unggah, { method: 'POST', body: words });
}

/** Anything else that fails is a broken connection. */
function refusal(told) {
  return Object.assign(new Error('the upload was refused'), { told });
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
  line.querySelector('progress').hidden = false;
  line.querySelector('progress').value = Math.round(share * 100);
}

// The file stays chosen; pressing the button again begins anew.
function tell(form, told) {
  const line = form.querySelector('[data-kemajuan]');
  line.hidden = false;
  line.querySelector('progress').hidden = true;
  const status = line.querySelector('[role=status]');
  status.textContent = told.sentence ?? status.dataset[told] ?? status.dataset.teksPutus;
}
