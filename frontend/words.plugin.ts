/**
 * A catalogue of words in two parts: `fr.ftl?common` is what every page says, `fr.ftl?work` what only those say who
 * work at the meeting. The public page, which has to be light, does without the second. A section is of one view
 * when its heading begins with that view's name.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const WORK = /^(Delegate|Interpreter|Secretariat|Chair|Display|Technician|The record)\b/;

/** The sections of a catalogue that belong to a part; those before the first heading are common. */
export function part(catalogue: string, wanted: 'common' | 'work'): string {
  return catalogue
    .split(/^(?=## )/m)
    .filter((section) => WORK.test(section.replace(/^## /, '')) === (wanted === 'work'))
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
