import { describe, expect, it } from 'vitest';
import type { Entry, Register } from '../../lib/types';
import { everything, isFiltered, matcher } from './find';

const register = {
  delegations: { CIV: { id: 'CIV', name: { en: 'Côte d’Ivoire', ar: 'كوت ديفوار' } } },
  participants: { p1: { id: 'p1', delegation: 'CIV', name: 'Sansan Kambilé', title: 'Minister of Justice' } },
} as unknown as Register;
const entry: Entry = { id: 'i1', number: 17, delegation: 'CIV', speaker: 'p1', kind: 'national', rank: 'M', mode: 'remote', status: 'waiting' };
const finds = (filter: Partial<typeof everything>) => matcher({ ...everything, ...filter }, register)(entry);

describe('finding an entry', () => {
  it('goes by delegation in any language, speaker, title, number', () => {
    for (const text of ['cote', 'كوت', 'kambile', 'justice', '17', 'civ', 'minister cote']) expect(finds({ text }), text).toBe(true);
    expect(finds({ text: 'minister chad' })).toBe(false);
  });
  it('narrows by rank and mode', () => {
    expect(finds({ rank: 'M', mode: 'remote' })).toBe(true);
    expect(finds({ rank: 'VM' })).toBe(false);
    expect(finds({ mode: 'floor' })).toBe(false);
  });
  it('narrows by how an entry stands', () => {
    expect(finds({ standing: 'waiting' })).toBe(true);
    expect(finds({ standing: 'no_text' })).toBe(true);
    expect(finds({ standing: 'unconfirmed' })).toBe(false);
    expect(finds({ standing: 'heard' })).toBe(false);
    const onStandby = matcher({ ...everything, standing: 'standby' }, register, { announced: ['i1'] });
    expect(onStandby(entry)).toBe(true);
  });
  it('knows when it narrows nothing', () => {
    expect(isFiltered(everything)).toBe(false);
    expect(isFiltered({ ...everything, text: ' x' })).toBe(true);
  });
});
