/**
 * As whom this page asks. A browser may be signed in as several at once, each in a tab of its own:
 * the link by which a tab was signed in stands behind the `#` of its address, and goes with every request.
 * Without it (a bookmark, an installed page) the view says in which role, until the sign-in is known.
 */
const GRANT = /^#(g[0-9a-f]{16})$/;

/** The link that an address names; undefined: none. */
export function grantIn(address: URL): string | undefined {
  return GRANT.exec(address.hash)?.[1];
}

/** What an address says of who asks: a link or a role. The public page asks as whoever there is. */
export function askingAs(address: URL): string | undefined {
  const view = address.pathname.split('/')[1];
  return grantIn(address) ?? (view && view !== 'public' ? view : undefined);
}

class Identity {
  current: string | undefined = typeof location === 'undefined' ? undefined : askingAs(new URL(location.href));

  /** From now on this tab is that of one link, also when it is loaded again. */
  pin(grant: string): void {
    this.current = grant;
    const url = new URL(location.href);
    if (grantIn(url) === grant) return;
    url.hash = grant;
    history.replaceState(history.state, '', url);
  }

  get headers(): Record<string, string> {
    return this.current === undefined ? {} : { 'rostrum-as': this.current };
  }

  /** For what can send no header: a socket, a file to be saved. */
  in(url: URL): URL {
    if (this.current !== undefined) url.searchParams.set('as', this.current);
    return url;
  }
}

export const identity = new Identity();
