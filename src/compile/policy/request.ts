/**
 * What is asked of a connection above ports: one request of HTTP, or one name in the handshake of TLS. What a request leaves out may be
 * anything.
 */
export type Request =
  | {
      readonly kind: 'http';
      /** As it is sent: `GET`. */
      readonly method?: string;
      /** With its query: `/v1/orders?page=2`. */
      readonly path?: string;
      /** The header `Host`, with a port where it has one. */
      readonly host?: string;
    }
  | { readonly kind: 'tls'; readonly serverName: string };

/** What a rule asks of a connection above ports and addresses, as of HTTP. */
export interface Only {
  /** In words that follow "only": `GET /public`. */
  readonly words: string;
  /** It counts beside a rule that asks for no more, where both have the same peers, as the names of TLS do (cilium.md §8). Missing where not. */
  readonly isJoined?: true;
  /** Whether it lets a request through, or why nobody can say. */
  readonly lets: (request: Request) => boolean | UncertainRequest;
  /** What a case would have to ask to be let through, as YAML: `http: {method: GET, path: /public}`; missing where nothing would do. */
  readonly example?: string;
}

/** Why nobody can say whether a rule lets a request through. */
export interface UncertainRequest {
  readonly words: string;
  readonly remedy: string;
}
