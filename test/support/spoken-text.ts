import { Parser } from 'htmlparser2';

export const SEPARATOR = ' · ';

/**
 * The words of a letter's markup as they are to be read aloud: with the labels that lists and entries get,
 * and without the dots of the letterhead, some of which go where a line ends.
 */
export function spokenText(markup: string): string {
  const counters: { letters: boolean; count: number }[] = [];
  let text = '';
  let footer = '';
  let inFooter = false;
  const say = (words: string) => {
    if (inFooter) footer += words;
    else text += words;
  };
  const parser = new Parser({
    onopentag(tag, { class: kind }) {
      if (tag === 'footer') inFooter = true;
      if (tag === 'ol') counters.push({ letters: kind === 'huruf', count: 0 });
      if (tag === 'li') say(nextLabel(counters.at(-1)));
      if (tag === 'dd') say(':');
    },
    ontext: say,
    onclosetag(tag) {
      if (tag === 'ol') counters.pop();
      if (tag === 'footer') inFooter = false;
    },
  });
  parser.end(markup);
  return (text + footer).replaceAll(SEPARATOR, ' ');
}

function nextLabel(counter: { letters: boolean; count: number } | undefined): string {
  if (!counter) return '';
  counter.count++;
  return `${counter.letters ? String.fromCharCode(96 + counter.count) : counter.count}.`;
}
