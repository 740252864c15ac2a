import { beforeEach, expect, it } from 'vitest';
import { Unanswered } from './unanswered';

const act = { type: 'move', inscription: 'i1', after: 'i2', reason: '' };
const same = { reason: '', after: 'i2', inscription: 'i1', type: 'move' };
const other = { type: 'withdraw', inscription: 'i1' };

beforeEach(() => localStorage.clear());

it('sends an act that went unanswered with its key again, also after a reload', () => {
  const acts = new Unanswered('plenary');
  const key = acts.keyFor(act);
  acts.sent(act, key);
  expect(acts.keyFor(same)).toBe(key);
  expect(new Unanswered('plenary').keyFor(same)).toBe(key);
  expect(acts.keyFor(other)).not.toBe(key);
});

it('takes an act that was answered for a new one when it is done again', () => {
  const acts = new Unanswered('plenary');
  const key = acts.keyFor(act);
  acts.sent(act, key);
  acts.answered(act);
  expect(acts.keyFor(act)).not.toBe(key);
});

it('forgets when the screen is level again, but not what is on its way', () => {
  const acts = new Unanswered('plenary');
  acts.sent(act, 'k1');
  acts.sent(other, 'k2');
  acts.level([other]);
  expect(acts.keyFor(act)).not.toBe('k1');
  expect(acts.keyFor(other)).toBe('k2');
});

it('keeps the acts of two readers apart', () => {
  new Unanswered('plenary.FRA').sent(act, 'k1');
  expect(new Unanswered('plenary.ITA').keyFor(act)).not.toBe('k1');
});
