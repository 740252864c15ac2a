import { describe, expect, it } from 'vitest';
import type { Step } from '../../lib/stream';
import type { View } from '../../lib/types';
import { actedElsewhere } from './followed.svelte';

const view: View = { organ: 'o', lists: {} };
const step = (event: string, said?: Step['said']): Step => ({ event, before: view, after: view, ...(said && { said }) });

describe('a console that looks on', () => {
  it('tells what another console did', () => {
    expect(actedElsewhere([step('floor_given')], [])?.event).toBe('floor_given');
    expect(actedElsewhere([step('clock_paused')], [{ type: 'give_floor' }])?.event).toBe('clock_paused');
  });

  it('does not tell what it asked for itself', () => {
    const steps = [step('statement_ended'), step('floor_given')];
    expect(actedElsewhere(steps, [{ type: 'give_floor' }])).toBeUndefined();
  });

  it('does not take the end of the time, or a request, for an act of somebody', () => {
    expect(actedElsewhere([step('statement_ended', { closed_by: 'limit' })], [])).toBeUndefined();
    expect(actedElsewhere([step('inscribed'), step('moved'), step('point_raised')], [])).toBeUndefined();
  });
});
