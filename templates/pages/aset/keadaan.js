// A letter on its way changes by itself: its page looks again, ever more rarely, and says what is new.
// Nothing that somebody types, reads or has unfolded is taken from under their hands.

const WAITS_S = [2, 5, 15];

function follow(looked) {
  const head = document.querySelector('[data-ikuti]');
  if (!head) return;
  const seconds = WAITS_S[Math.min(looked, WAITS_S.length - 1)];
  setTimeout(async () => {
    const changed = await lookAgain(head).catch(() => false);
    follow(changed ? 0 : looked + 1);
  }, seconds * 1000);
}

async function lookAgain(head) {
  const answer = await fetch(head.dataset.ikuti);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.getElementById('surat-kepala');
  if (!fresh || fresh.dataset.versi === head.dataset.versi) return false;
  const now = fresh.querySelector('[data-kini]');
  head.querySelector('[data-kini]').replaceChildren(...now.childNodes);
  head.dataset.versi = fresh.dataset.versi;
  if (!fresh.dataset.ikuti) delete head.dataset.ikuti;
  const body = document.getElementById('surat-badan');
  if (isInUse(body)) head.querySelector('[data-berubah]').hidden = false;
  else redraw(body, page.getElementById('surat-badan'));
  return true;
}

function redraw(body, fresh) {
  body.replaceWith(fresh);
  htmx.process(fresh);
}

function isInUse(body) {
  if (body.contains(document.activeElement)) return true;
  if (body.querySelector('details.langkah[open]')) return true;
  return [...body.querySelectorAll('input, textarea, select')].some(isFilled);
}

/** Text that came with the page is what somebody typed before. */
function isFilled(field) {
  if (field.matches('textarea')) return field.value !== '';
  if (field.matches('[type=checkbox], [type=radio]')) return field.checked !== field.defaultChecked;
  if (!field.matches('select')) return field.value !== field.defaultValue;
  const first = [...field.options].findIndex((option) => option.defaultSelected);
  return field.selectedIndex !== Math.max(0, first);
}

follow(0);
