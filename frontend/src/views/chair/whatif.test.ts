import { describe, expect, it } from 'vitest';
import { meetingAfter, variants, type Choices } from './whatif';

const same: Choices = { time: 'same', minutes: 2, from: 1, close: false, through: false, cap: 'same', capMinutes: 30 };
const facts = { list: 'general-debate', meeting: 'plenary-1' };

describe('what the chair weighs', () => {
  it('is nothing while everything stays the same', () => {
    expect(variants(same, facts)).toEqual([]);
  });
  it('is two minutes from the fifteenth on', () => {
    expect(variants({ ...same, time: 'shorter', from: 15 }, facts)).toEqual([
      { type: 'shorter_limit', limit_ms: 120_000, from_speaker: 15, list: 'general-debate' },
    ]);
  });
  it('shares the time that there then is', () => {
    const all = variants({ ...same, time: 'share', close: true, through: true, cap: 'minutes' }, facts);
    expect(all.map((one) => one.type)).toEqual(['break_dropped', 'closed_now', 'cap_changed', 'equal_share']);
  });
  it('lifts a cap, and leaves out what makes no sense', () => {
    expect(variants({ ...same, cap: 'none' }, facts)).toEqual([{ type: 'cap_changed' }]);
    expect(variants({ ...same, time: 'shorter', minutes: 0, through: true }, { ...facts, meeting: undefined })).toEqual([]);
  });
  it('finds the meeting after this one', () => {
    const plan = (id: string, from: string, to: string) => ({ id, organ: 'plenary', number: 1, starts_at: from, ends_at: to });
    const plans = [plan('a', '2020-10-12T10:00', '2020-10-12T12:00'), plan('b', '2020-10-12T14:00', '2020-10-12T16:00'), plan('c', '2020-10-13T10:00', '2020-10-13T12:00')];
    expect(meetingAfter(plans, 'a')?.id).toBe('b');
    expect(meetingAfter(plans, 'c')).toBeUndefined();
    expect(meetingAfter(plans, undefined)).toBeUndefined();
  });
});
