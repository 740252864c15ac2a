import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { advice } from './advice';
import { Call } from './call.svelte';

const vibrate = vi.fn();
const words = () => ({ title: 't', body: 'b' });

beforeEach(() => {
  localStorage.clear();
  vibrate.mockClear();
  Object.defineProperty(navigator, 'vibrate', { value: vibrate, configurable: true });
});
afterEach(() => vi.unstubAllGlobals());

it('calls when the turn comes closer, once for each step, and not when it goes back', async () => {
  const call = new Call();
  await call.toggle();
  for (const step of ['far', 'far', 'near', 'near', 'next', 'next', 'near', 'far'] as const) call.follow('i1', step, words);
  expect(vibrate).toHaveBeenCalledTimes(2);
});

it('does not call when the page is opened, nor before it was asked to', async () => {
  const call = new Call();
  call.follow('i1', 'far', words);
  call.follow('i1', 'next', words);
  expect(vibrate).not.toHaveBeenCalled();
  const other = new Call();
  await other.toggle();
  other.follow('i1', 'next', words);
  expect(vibrate).not.toHaveBeenCalled();
});

it('shows a notification while nobody looks, where the device allows it, and none while somebody does', async () => {
  const shown = vi.fn();
  vi.stubGlobal('Notification', Object.assign(shown, { permission: 'granted' }));
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(false);
  const call = new Call();
  await call.toggle();
  expect(call.notifies).toBe(true);
  call.follow('i1', 'far', words);
  call.follow('i1', 'near', words);
  expect(shown).not.toHaveBeenCalled();
  hidden.mockReturnValue(true);
  call.follow('i1', 'next', words);
  expect(shown).toHaveBeenCalledWith('t', expect.objectContaining({ body: 'b', lang: document.documentElement.lang }));
});

it('remembers on this device that it was asked to', async () => {
  await new Call().toggle();
  expect(new Call().on).toBe(true);
});

it('knows what to do from where an entry stands', () => {
  const list = { id: 'gd', order: [], entries: {}, presence_ahead: 5, announced: ['i2'] };
  expect(advice(list, { id: 'i1' }, 1)).toBe('next');
  expect(advice(list, { id: 'i2' }, 2)).toBe('next');
  expect(advice(list, { id: 'i3' }, 5)).toBe('near');
  expect(advice(list, { id: 'i3' }, 6)).toBe('far');
});
