import { describe, expect, it } from 'vitest';
import { delegationName, findDelegations, formalName, inLanguage, readDelegations, speakerName, spokenName } from './names';
import type { Register } from './types';

const register = {
  delegations: {
    FRA: { id: 'FRA', kind: 'state', category: 'party', name: { en: 'France', fr: 'France', ar: 'فرنسا' }, formal: { en: 'the French Republic' } },
    CIV: { id: 'CIV', kind: 'state', category: 'party', name: { en: 'Côte d’Ivoire', ar: 'كوت ديفوار' } },
    FIN: { id: 'FIN', kind: 'state', category: 'party', name: { en: 'Finland', ar: 'فنلندا' } },
    EU: { id: 'EU', kind: 'organization', category: 'party', name: { en: 'European Union' } },
  },
  participants: { p1: { id: 'p1', delegation: 'FRA', name: 'A. B.', title: 'Minister' }, p2: { id: 'p2', delegation: 'FIN', name: 'C. D.' } },
} as unknown as Register;

describe('names', () => {
  it('are the register’s, in the reader’s language, else in English', () => {
    expect(delegationName(register, 'FRA', 'ar')).toBe('فرنسا');
    expect(delegationName(register, 'EU', 'ru')).toBe('European Union');
    expect(formalName(register, 'FRA', 'en')).toBe('the French Republic');
    expect(formalName(register, 'FIN', 'en')).toBe('Finland');
    expect(inLanguage({}, 'en')).toBeUndefined();
  });
  it('show the id rather than nothing', () => {
    expect(delegationName(register, 'XXX', 'en')).toBe('XXX');
    expect(delegationName(undefined, 'FRA', 'en')).toBe('FRA');
  });
  it('give the speaker with the title, if there is one', () => {
    expect(speakerName(register, { speaker: 'p1' })).toEqual({ name: 'A. B.', title: 'Minister' });
    expect(speakerName(register, { speaker: 'p2' })).toEqual({ name: 'C. D.' });
    expect(speakerName(register, { speaker: 'p9' })).toBeUndefined();
  });
});

describe('finding a delegation', () => {
  it('minds neither accents nor case, and knows every language and the code', () => {
    expect(findDelegations(register, 'cote', 'en')).toEqual(['CIV']);
    expect(findDelegations(register, 'fra', 'en')[0]).toBe('FRA');
    expect(findDelegations(register, 'فنلندا', 'en')).toEqual(['FIN']);
    expect(findDelegations(register, 'union', 'en')).toEqual(['EU']);
  });
  it('puts names that begin with it first', () => {
    expect(findDelegations(register, 'f', 'en').slice(0, 2)).toEqual(['FIN', 'FRA']);
    expect(findDelegations(register, 'zz', 'en')).toEqual([]);
  });
});

describe('a list of delegations in a letter', () => {
  const read = (typed: string) => readDelegations(register, typed, 'en');
  it('has names in any language and codes, with commas, line breaks and a last “and”', () => {
    expect(read('France, Cote d’Ivoire and EU')).toEqual({ found: ['FRA', 'CIV', 'EU'], unknown: [] });
    expect(read('فرنسا وفنلندا')).toEqual({ found: ['FRA', 'FIN'], unknown: [] });
    expect(read('France, فنلندا،\nCIV, and European Union.')).toEqual({ found: ['FRA', 'FIN', 'CIV', 'EU'], unknown: [] });
  });
  it('takes what begins one name only, once, and gives back what it does not know', () => {
    expect(read('Finl, fra, FRA')).toEqual({ found: ['FIN', 'FRA'], unknown: [] });
    expect(read('F; Atlantis; ')).toEqual({ found: [], unknown: ['F', 'Atlantis'] });
  });
});

describe('a name within a sentence', () => {
  const named = (name: Record<string, string>, formal?: Record<string, string>) =>
    ({ delegations: { X: { id: 'X', kind: 'state', category: 'party', name, ...(formal && { formal }) } }, participants: {} }) as unknown as Register;
  const said = (en: string, formal?: string) => spokenName(named({ en }, formal === undefined ? undefined : { en: formal }), 'X', 'en');

  it('has the article that the formal name shows', () => {
    expect(said('United States of America', 'the United States of America')).toBe('the United States of America');
    expect(said('Sudan', 'the Republic of the Sudan')).toBe('the Sudan');
    expect(said('South Sudan', 'the Republic of South Sudan')).toBe('South Sudan');
    expect(said('Gabon', 'the Gabonese Republic')).toBe('Gabon');
    expect(said('European Union')).toBe('the European Union');
  });

  it('is turned back where it was turned round for the alphabet', () => {
    const bolivia = named(
      { en: 'Bolivia (Plurinational State of)', es: 'Bolivia (Estado Plurinacional de)' },
      { en: 'the Plurinational State of Bolivia', es: 'el Estado Plurinacional de Bolivia' },
    );
    expect(spokenName(bolivia, 'X', 'en')).toBe('the Plurinational State of Bolivia');
    expect(spokenName(bolivia, 'X', 'es')).toBe('el Estado Plurinacional de Bolivia');
  });
});
