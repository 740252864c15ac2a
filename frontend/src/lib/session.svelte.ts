/**
 * Who is looking: the sign-in, as `/api/session` tells it. One for the page.
 */
import { Refusal, session as askSession, signOut, type Exchange } from './api';
import { identity } from './identity';
import type { Session } from './types';

class SignIn {
  current = $state.raw<Session>();
  refusal = $state.raw<Refusal>();
  /** A clock sample: when the question went out and the answer came, by this device. */
  sample: { sent: number; received: number; at: string } | undefined;

  async begin(exchange?: Exchange): Promise<Session | undefined> {
    const sent = Date.now();
    try {
      this.current = await askSession(exchange);
      this.refusal = undefined;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.refusal = error;
      return undefined;
    }
    if (this.current.grant !== undefined) identity.pin(this.current.grant);
    const now = this.current.clock?.now;
    if (now !== undefined) this.sample = { sent, received: Date.now(), at: now };
    return this.current;
  }

  async leave(): Promise<void> {
    await signOut();
    this.current = undefined;
  }
}

export const signIn = new SignIn();

/** Nobody said no: there is no line, or the service cannot answer now. Also while no answer has come yet. */
export function isUnreachable(refusal: Refusal | undefined): boolean {
  return refusal === undefined || refusal.code === 'unreachable' || refusal.status >= 500;
}
