/**
 * A catalogue of words in two parts: `fr.ftl?common` is what every page says, `fr.ftl?work` what only those say who
 * work at the meeting. The public page, which has to be light, does without the second. A section is of one view
 * when its heading begins with that view's name; wherever they stand, refusals, notices and the words of single tasks
 * are of those who act, but for the refusals that a reader may meet at the door.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const WORK = /^(Delegate|Interpreter|Secretariat|Chair|Display|Technician|The record)\b/;

// Headings are written in each catalogue's own language, ids are not.
const ACTING =
  /^(refusal|notice|undo|desk|chair|booth|display|technician|advice|field|links|request|receipt|late|category|my|later|register|withdraw|role|calendar|keys|credentials|delivered|source|change|withdrawn|passed|held|light|signal|signals|screens|fairness|people|programme|record|announce|swap|away|reply|point|whatif|when(?!-bar)|action|call|key|act)-/;
const AT_THE_DOOR =
  /^refusal-(unknown|unreachable|not-permitted|unknown-organ|sign-in-required|link-unknown|link-revoked|not-found|busy|internal) =/;

/** The messages of a catalogue that belong to a part; those before the first heading are common. */
export function part(catalogue: string, wanted: 'common' | 'work'): string {
  return catalogue
    .split(/^(?=## )/m)
    .flatMap((section) => {
      const ofOneView = WORK.test(section.replace(/^## /, ''));
      // A line that is not indented begins a message or a comment.
      return section.split(/^(?=\S)/m).filter((message) => {
        // What explains a message to whoever translates it is not for whoever reads the page.
        if (message.startsWith('#')) return false;
        const work = ofOneView || (ACTING.test(message) && !AT_THE_DOOR.test(message));
        return work === (wanted === 'work');
      });
    })
    .join('');
}

export function inParts(): Plugin {
  return {
    name: 'rostrum-words',
    enforce: 'pre',
    load(id) {
      const [file, query] = id.split('?') as [string, string?];
      if (!file.endsWith('.ftl') || (query !== 'common' && query !== 'work')) return undefined;
      this.addWatchFile(file);
      return `export default ${JSON.stringify(part(readFileSync(file, 'utf8'), query))}`;
    },
  };
}
