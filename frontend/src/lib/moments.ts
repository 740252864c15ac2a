/**
 * When a statement grows late: the moments that a display strikes and a screen reader is told. Events, never ticks;
 * nothing is told of what was so already when one came in. Pure.
 */
import { read, type ClockPhase } from './clock';
import type { Floor } from './types';

export interface Moment {
  /** The floor's id. */
  floor: string;
  phase: ClockPhase;
}

export function momentOf(floor: Floor | undefined, now: number): Moment | undefined {
  return floor && { floor: floor.id, phase: read(floor, now).phase };
}

const lateness: Partial<Record<ClockPhase, number>> = { amber: 1, red: 2, over: 2, closed: 3 };

/**
 * How late it has become between two moments: 1 when amber begins, 2 at the limit, 3 when the floor closes; 0 when
 * nobody grew later, or it is another statement.
 */
export function grownLate(before: Moment | undefined, now: Moment | undefined): number {
  if (!before || !now || before.floor !== now.floor) return 0;
  const was = lateness[before.phase] ?? 0;
  const is = lateness[now.phase] ?? 0;
  return is > was ? is : 0;
}
