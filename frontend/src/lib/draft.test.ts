import { describe, expect, it } from 'vitest';
import { amend, draftOf, emptyDraft, inscribe, kindsFor, textOf, usualKind } from './draft';
import type { Entry, Register } from './types';

const register = { participants: { p1: { id: 'p1', delegation: 'FRA', name: 'A. B.', title: 'Minister' } } } as unknown as Register;
const entry: Entry = { id: 'i1', delegation: 'FRA', kind: 'national', mode: 'floor', status: 'waiting', speaker: 'p1', rank: 'M', language: 'fr' };

describe('a request', () => {
  it('says only what was said', () => {
    expect(inscribe('general-debate', { ...emptyDraft, speaker_name: ' A. B. ', mode: 'remote' })).toEqual({
      type: 'inscribe', list: 'general-debate', kind: 'national', rank: 'OTHER', mode: 'remote', speaker_name: 'A. B.',
    });
  });
  it('names the group only in a group statement', () => {
    const draft = { ...emptyDraft, on_behalf_of: 'EU', aligned: ['TUR'] };
    expect(inscribe('opening', draft)).not.toHaveProperty('on_behalf_of');
    expect(inscribe('opening', { ...draft, kind: 'group' })).toMatchObject({ on_behalf_of: 'EU', aligned: ['TUR'] });
  });
  it('carries what the secretariat knows of a paper', () => {
    expect(inscribe('opening', emptyDraft, { delegation: 'FRA', source: 'paper', received_at: '2020-10-09T09:59:00.000Z' })).toMatchObject({
      delegation: 'FRA', source: 'paper', received_at: '2020-10-09T09:59:00.000Z',
    });
  });
});

describe('the text of a request', () => {
  it('is told once the request has a number: its status, and where it can be read', () => {
    const draft = { ...emptyDraft, text: 'final' as const, text_url: ' https://example.org/fra.pdf ' };
    expect(textOf('i9', draft)).toEqual({ type: 'amend', inscription: 'i9', text: 'final', text_url: 'https://example.org/fra.pdf' });
    expect(textOf('i9', { ...draft, text: 'none' })).toEqual({ type: 'amend', inscription: 'i9', text_url: 'https://example.org/fra.pdf' });
  });
  it('is not spoken of when nothing is known of it', () => {
    expect(textOf('i9', emptyDraft)).toBeUndefined();
  });
});

describe('a change', () => {
  it('is only what has changed, and nothing when nothing has', () => {
    const draft = draftOf(entry, register);
    expect(amend(entry, register, draft)).toBeUndefined();
    expect(amend(entry, register, { ...draft, mode: 'video' })).toEqual({ type: 'amend', inscription: 'i1', mode: 'video' });
  });
  it('gives the address of the text, and takes it away', () => {
    const there = { ...entry, text_url: 'https://example.org/a.pdf' };
    expect(amend(entry, register, { ...draftOf(entry, register), text_url: 'https://example.org/a.pdf' })).toMatchObject({ text_url: 'https://example.org/a.pdf' });
    expect(amend(there, register, { ...draftOf(there, register), text_url: ' ' })).toMatchObject({ text_url: '' });
  });
  it('names the new speaker with name and title', () => {
    const draft = { ...draftOf(entry, register), speaker_name: 'C. D.' };
    expect(amend(entry, register, draft)).toEqual({ type: 'amend', inscription: 'i1', speaker_name: 'C. D.', speaker_title: 'Minister' });
  });
});

it('knows the kind that goes with a category', () => {
  const offered = ['national', 'group', 'observer', 'igo'];
  expect(usualKind('party', offered)).toBe('national');
  expect(usualKind('entity', offered)).toBe('observer');
  expect(usualKind('ngo', offered)).toBe('observer');
  expect(usualKind('secretariat', offered)).toBe('officer');
  expect(kindsFor('party', offered)).toEqual(['national', 'group']);
  expect(kindsFor('igo', offered)).toEqual(['igo']);
  expect(usualKind('party', ['explanation'])).toBe('explanation');
  expect(kindsFor('party', ['explanation'])).toEqual(['explanation']);
  expect(kindsFor('other_state', offered)).toEqual(['observer', 'national', 'group']);
});
