import { describe, expect, it } from 'vitest';
import { forecast } from './forecast';
import type { Entry, MeetingPlan, View } from './types';
import { isInTime, windowPhase } from './window';

const minute = 60_000;
const start = Date.parse('2020-10-12T10:00:00Z');
const at = (ms: number) => new Date(start + ms).toISOString();
const plan: MeetingPlan[] = [
  { id: 'm1', organ: 'plenary', number: 1, starts_at: at(0), ends_at: at(120 * minute), items: ['1(a)', '1(f)'] },
  { id: 'm2', organ: 'plenary', number: 2, starts_at: at(240 * minute), ends_at: at(360 * minute), items: ['1(f)'] },
  { id: 'm3', organ: 'plenary', number: 3, starts_at: at(1440 * minute), ends_at: at(1560 * minute), items: ['2'] },
];
const ids = (count: number, base = 'i') => Array.from({ length: count }, (_, index) => `${base}${index + 1}`);
const entries = (names: string[]) =>
  Object.fromEntries(names.map((id): [string, Entry] => [id, { id, delegation: 'FRA', kind: 'national', mode: 'floor', status: 'waiting' }]));
const rules = { national: { limit_ms: 3 * minute, grace_ms: 10_000, enforcement: 'close' as const } };

function view(count: number, more: Partial<View> = {}): View {
  const names = ids(count);
  return {
    organ: 'plenary',
    item: '1(f)',
    meeting: { id: 'm1', phase: 'in_session', interpretation_ends_at: at(120 * minute) },
    list_order: ['opening', 'debate'],
    lists: {
      opening: { id: 'opening', item: '1(a)', order: ['o1'], entries: entries(['o1']), rules },
      debate: { id: 'debate', item: '1(f)', order: names, entries: entries(names), rules },
    },
    ...more,
  };
}

describe('the band in which a turn is expected', () => {
  it('begins now for the first when nobody speaks', () => {
    expect(forecast(view(3), plan, 'i1', start)).toEqual({ from: start, to: start, ahead: 0, meeting: 'm1' });
  });
  it('widens with everybody ahead', () => {
    const band = forecast(view(10), plan, 'i9', start);
    expect(band?.ahead).toBe(8);
    expect(band?.from).toBe(start + 8 * (3 * minute * 0.75 + 10_000));
    expect(band?.to).toBe(start + 8 * (3 * minute + 10_000 + 45_000));
  });
  it('goes over to the next meeting that takes the item when interpretation ends', () => {
    const band = forecast(view(60), plan, 'i55', start);
    expect(band?.meeting).toBe('m2');
    expect(band?.from).toBeGreaterThanOrEqual(start + 240 * minute);
  });
  it('counts the lists that come before in the order of the day', () => {
    expect(forecast(view(3, { item: '1(a)' }), plan, 'i1', start)?.ahead).toBe(1);
  });
  it('begins with the next meeting while none is in progress', () => {
    const idle = view(3);
    delete idle.meeting;
    expect(forecast(idle, plan, 'i1', start - minute)?.from).toBe(start);
  });
  it('is silent where nothing is planned', () => {
    const idle = view(3);
    delete idle.meeting;
    expect(forecast(idle, [], 'i1', start)).toBeUndefined();
    expect(forecast(idle, plan, 'nobody', start)).toBeUndefined();
  });
});

describe('the window of a list', () => {
  const list = { opens_at: at(0), closes_at: at(minute) };
  it('is open from its first to its last instant, both included', () => {
    expect(windowPhase(list, start - 1)).toBe('before');
    expect(windowPhase(list, start)).toBe('open');
    expect(windowPhase(list, start + minute)).toBe('open');
    expect(windowPhase(list, start + minute + 1)).toBe('closed');
    expect(isInTime(list, at(minute))).toBe(true);
    expect(isInTime(list, at(minute + 1))).toBe(false);
  });
  it('says when its closure was announced, and when it was closed by hand', () => {
    expect(windowPhase({ ...list, closure_announced_at: at(10) }, start + 20)).toBe('closing');
    expect(windowPhase({ ...list, state: 'closed' }, start + 20)).toBe('closed');
  });
});
