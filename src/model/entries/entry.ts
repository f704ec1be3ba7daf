import type { Span } from '../../diagnostics/index.js';
import type { Condition, PortProtocol } from '../../sets/index.js';

/** An Ingress, a route of the Gateway API or an OpenShift Route: traffic from outside enters through it (E-9). */
export interface Entry {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  /** What finds its controller: one for each Gateway that it may be attached to. */
  readonly attachments: readonly Attachment[];
  readonly backends: readonly EntryBackend[];
  /** Which of several different copies it belongs to; `true` where there is one copy. */
  readonly presence: Condition;
  readonly span: Span;
}

export interface Attachment {
  readonly served: ServedBy;
  /** Holds where the Gateway accepts the route; unknown where labels of the namespace are unknown. */
  readonly presence: Condition;
}

/** What selects a controller: a class, or the Gateway. */
export type ServedBy =
  | { readonly kind: 'ingress'; readonly className: string | undefined }
  | { readonly kind: 'gateway'; readonly className: string | undefined; readonly gateway: GatewayRef }
  | { readonly kind: 'route' };

export interface GatewayRef {
  readonly namespace: string;
  readonly name: string;
  /** It has parameters of its own, which may change its pods in any way. */
  readonly hasParameters: boolean;
  /** It asks for the address of a host: of a proxy that runs already. */
  readonly namesHost: boolean;
}

/** A Service that an entry sends to. */
export interface EntryBackend {
  readonly namespace: string;
  readonly service: string;
  readonly port: BackendPort;
  readonly protocol: PortProtocol;
  /** Unknown where no ReferenceGrant allows the route to send into that namespace. */
  readonly presence: Condition;
  readonly span: Span;
}

/** A port of the Service by number or name, a target port by number, or every port. */
export type BackendPort =
  | { readonly kind: 'service'; readonly port: number | string }
  | { readonly kind: 'target'; readonly port: number }
  | { readonly kind: 'all' };

/** An IngressClass or a GatewayClass. */
export interface ControllerClass {
  readonly name: string;
  /** `spec.controller`, `spec.controllerName`. */
  readonly controller: string | undefined;
  readonly isDefault: boolean;
  readonly hasParameters: boolean;
}

/** An entry as sentences name it: `Ingress shop/web`. */
export function entryTitle({ kind, namespace, name }: Entry): string {
  return `${kind} ${namespace}/${name}`;
}

/** How traffic from outside enters a cluster. Lists are in byte order. */
export interface Entries {
  readonly entries: readonly Entry[];
  readonly ingressClasses: readonly ControllerClass[];
  readonly gatewayClasses: readonly ControllerClass[];
}
