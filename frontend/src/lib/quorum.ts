/**
 * The quorum: one third of the States parties open a meeting, a majority of them decide. Pure.
 *
 * Who sits in the room is for the secretariat to see; what is known here is who is connected.
 */
import type { Presence, Register } from './types';

export interface Quorum {
  parties: number;
  open: number;
  decide: number;
  connected: number;
}

export function quorumOf(register: Register | undefined, presence: Presence | undefined): Quorum {
  const parties = Object.values(register?.delegations ?? {}).filter((one) => one.category === 'party');
  return {
    parties: parties.length,
    open: Math.ceil(parties.length / 3),
    decide: parties.length ? Math.floor(parties.length / 2) + 1 : 0,
    connected: parties.filter((one) => (presence?.delegations?.[one.id]?.connected ?? 0) > 0).length,
  };
}
