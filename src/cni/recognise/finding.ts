import type { Span } from '../../diagnostics/index.js';
import type { ManifestDocument } from '../../parse/index.js';
import type { Addresses } from '../../sets/index.js';
import type { ApiServerEvidence, ProfileSetting } from '../evidence.js';
import type { PluginName } from './plugins.js';

/** What one object says about the network. */
export type Finding = PluginFinding | RangeFinding | NoPluginFinding | ApiServerFinding;

export interface PluginFinding {
  readonly kind: 'plugin';
  /** The plugins whose object it may be, the most likely first; a single one is certain. */
  readonly fits: readonly [PluginName, ...PluginName[]];
  /** `install`: it runs the plugin; `configuration`: it configures or orders it; `object`: only the plugin has such objects. */
  readonly strength: 'install' | 'configuration' | 'object';
  readonly span: Span;
  readonly version?: string | undefined;
  readonly settings?: readonly ProfileSetting[];
  /** It is the place where whom the plugin isolates is said, also where it says nothing of it. */
  readonly isDecisive?: boolean;
  /** The plugin only enforces policies here, and another carries the traffic. */
  readonly isPolicyOnly?: boolean;
  /** The plugin gives pods no network here: another does. */
  readonly isGuest?: boolean;
  /** What the object doesn't say and its maker documents: it yields to one that says no plugin is installed. */
  readonly isDefaultOf?: string;
}

/** An object of that maker says that its default plugin isn't installed. */
export interface NoPluginFinding {
  readonly kind: 'no-plugin';
  readonly of: string;
}

export interface RangeFinding {
  readonly kind: 'pods' | 'services';
  /** `undefined` where a value can't be read. */
  readonly addresses: Addresses | undefined;
  readonly title: string;
  readonly span: Span;
  readonly rank: number;
  /** One of several objects that hold a range together. */
  readonly isPart: boolean;
}

/** Where the API server is. */
export interface ApiServerFinding extends ApiServerEvidence {
  readonly kind: 'api server';
}

/** A kind of document that may tell something of the network, and how it is read. */
export interface Source {
  /** `''` for documents without one. */
  readonly kind: string;
  readonly groups: readonly string[];
  /** What the text of a document holds that tells something; anything where it is missing. */
  readonly text?: RegExp;
  /** Paths at which its text doesn't matter. */
  readonly path?: RegExp;
  readonly read: (document: ManifestDocument) => readonly Finding[];
}

/** Who says a range, or where the API server is, the strongest first (F.3); the option of a test file goes before all. */
export const ranks = {
  kubeadm: 0,
  controllerManager: 1,
  clusterConfiguration: 2,
  talos: 3,
  node: 4,
  plugin: 5,
  endpoints: 0,
  advertised: 1,
  controlPlane: 2,
  kind: 3,
} as const;
