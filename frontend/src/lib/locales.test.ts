/**
 * The six catalogues against each other, against the service's codes and
 * against the pages: every message in every language, with all its plural
 * forms, and no word that is not from a catalogue.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { part } from '../../words.plugin.ts';
import { languages, translator } from './i18n';
import type { Language } from './types';

const root = join(import.meta.dirname, '../../..');

/** The files below a folder whose names end so, by their path from the root of the checkout. */
function files(folder: string, ...endings: string[]): Record<string, string> {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    paths
      .filter((path) => endings.some((ending) => path.endsWith(ending)) && !path.endsWith('.test.ts'))
      .map((path) => [`${folder}/${path}`, readFileSync(join(root, folder, path), 'utf8')]),
  );
}

const catalogues = files('app/locales', '.ftl');
const service = files('app', '.py');
const pages = files('frontend/src', '.svelte', '.ts');

interface Node {
  type?: string;
  name?: string;
  selector?: Node;
  variants?: { key: Node & { value?: unknown }; value: unknown }[];
  [key: string]: unknown;
}
interface Message {
  id: string;
  value: unknown;
}

function source(language: Language): string {
  const found = catalogues[`app/locales/${language}.ftl`];
  if (found === undefined) throw new Error(`no catalogue for ${language}`);
  return found;
}

const messages = (language: Language) => new FluentResource(source(language)).body as unknown as Message[];
const ids = (language: Language) => messages(language).map((message) => message.id);
const english = messages('en');

function nodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodes)];
}

const variables = (message: Message) =>
  [...new Set(nodes(message.value).filter((node) => node.type === 'var').map((node) => String(node.name)))].sort();

describe.each(languages)('%s', (language) => {
  const own = messages(language);
  const byId = new Map(own.map((message) => [message.id, message]));

  it('has every message, once, and no other', () => {
    expect(ids(language)).toEqual([...new Set(ids(language))]);
    expect([...byId.keys()].sort()).toEqual(english.map((message) => message.id).sort());
  });

  it('has no line that Fluent cannot read', () => {
    const written = source(language).match(/^[a-zA-Z][\w-]* *=/gm) ?? [];
    expect(own.length).toBe(written.length);
    const say = translator(language, source(language));
    for (const { id } of english) expect(say(id, {}), id).not.toBe('');
  });

  it('uses the facts that the English message uses, and no others', () => {
    const wrong = english
      .filter((message) => {
        const known = new Set(variables(message));
        return variables(byId.get(message.id) as Message).some((name) => !known.has(name));
      })
      .map((message) => message.id);
    expect(wrong).toEqual([]);
  });

  it('has all plural forms of the language', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    // French and Spanish have a form for whole millions: no list is that long.
    const needed = categories.filter((category) => !(category === 'many' && ['fr', 'es'].includes(language)));
    const plural = new Set<string>(['zero', 'one', 'two', 'few', 'many']);
    const counted = new Set(
      english.filter((message) => keysOf(message).some((key) => plural.has(key))).map((message) => message.id),
    );
    const incomplete = own
      .filter((message) => counted.has(message.id) || keysOf(message).some((key) => plural.has(key)))
      .filter((message) => needed.some((category) => !keysOf(message).includes(category)))
      .map((message) => message.id);
    expect(incomplete).toEqual([]);
  });
});

function keysOf(message: Message): string[] {
  return nodes(message.value)
    .filter((node) => node.type === 'select')
    .flatMap((node) => node.variants ?? [])
    .map((variant) => String(variant.key.value));
}

describe('the codes of the service have words', () => {
  const known = new Set(ids('en'));
  const python = Object.values(service).join('\n');

  it('for every refusal', () => {
    const codes = [...python.matchAll(/Refusal\(\s*"([a-z_]+)"/g)].map((match) => match[1] as string);
    expect(codes.length).toBeGreaterThan(30);
    expect(codes.filter((code) => !known.has(`refusal-${code.replaceAll('_', '-')}`))).toEqual([]);
  });

  it('for every event', () => {
    const events = (service['app/domain/events.py'] ?? '') + (service['app/domain/events_procedure.py'] ?? '');
    const names = [...events.matchAll(/^class (\w+):/gm)].map((match) =>
      (match[1] as string).replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase(),
    );
    expect(names.length).toBeGreaterThan(45);
    expect(names.filter((name) => !known.has(`event-${name}`))).toEqual([]);
  });

  it('for every word of the closed vocabularies that is shown', () => {
    const words = service['app/domain/words.py'] ?? '';
    const families: Record<string, string> = {
      Category: 'category', Rank: 'rank', Kind: 'kind', Mode: 'mode', Language: 'language',
      Source: 'source', Status: 'status', Text: 'text', MotionKind: 'motion',
    };
    const missing = Object.entries(families).flatMap(([name, family]) => {
      const body = new RegExp(`^class ${name}\\(StrEnum\\):\\n([\\s\\S]*?)(?=^class |$(?![\\s\\S]))`, 'm').exec(words)?.[1] ?? '';
      const values = [...body.matchAll(/^ {4}[A-Z_]+ = "(\w+)"/gm)].map((match) => `${family}-${(match[1] as string).replaceAll('_', '-')}`);
      expect(values.length, name).toBeGreaterThan(2);
      return values.filter((id) => !known.has(id));
    });
    expect(missing).toEqual([]);
  });
});

describe('the pages', () => {
  const known = new Set(ids('en'));
  const components = Object.entries(pages).filter(([file]) => file.endsWith('.svelte'));

  it('say nothing that is not in the catalogues', () => {
    const said = Object.entries(pages).flatMap(([file, text]) =>
      [...text.matchAll(/\bt(?:\.parts)?\(\s*'([a-z][\w-]*)'/g)].map((match) => `${match[1]} (${file})`),
    );
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((one) => !known.has(one.split(' ')[0] as string) && !one.startsWith('message-id '))).toEqual([]);
  });

  it.each(languages)('have in the part for every page all that the public page says, in %s', (language) => {
    const light = new Set((part(source(language), 'common').match(/^[a-zA-Z][\w-]*(?= *=)/gm) ?? []).map(String));
    const said = reached('frontend/src/views/public/Public.svelte').flatMap((file) =>
      [...(pages[file] as string).matchAll(/\bt(?:\.parts)?\(\s*['`]([a-z][\w-]*[a-z])['`]/g)].map((match) => match[1] as string),
    );
    expect(said.length).toBeGreaterThan(30);
    expect(said.filter((id) => id !== 'message-id' && !light.has(id))).toEqual([]);
  });

  it('have no word written into them', () => {
    const written = components.flatMap(([file, text]) => {
      const markup = withoutExpressions(
        text.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<!--[\s\S]*?-->/g, ''),
      );
      const labels = [...markup.matchAll(/\b(?:aria-label|placeholder|title|alt)="([^"]*\p{L}[^"]*)"/gu)].map((match) => match[1]);
      const words = markup.replace(/<[^>]*>/g, ' ').match(/\p{L}{2,}/gu) ?? [];
      return [...labels, ...words].map((word) => `${word} (${file})`);
    });
    expect(written).toEqual([]);
  });
});

/** The files that a file is made of, itself and all that it imports. */
function reached(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file) || pages[file] === undefined) return [];
  seen.add(file);
  for (const [, other] of pages[file].matchAll(/^\s*import [^;]*?'(\.[^']+)'/gm)) {
    const path = normalize(join(dirname(file), other as string));
    for (const ending of ['', '.ts']) reached(path + ending, seen);
  }
  return [...seen];
}

/** Markup with everything between braces taken out, nested ones too. */
function withoutExpressions(markup: string): string {
  let depth = 0;
  let out = '';
  for (const character of markup) {
    if (character === '{') depth++;
    if (depth === 0) out += character;
    if (character === '}') depth--;
  }
  return out;
}
