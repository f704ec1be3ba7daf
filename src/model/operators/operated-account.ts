import {
  getIn,
  isAbsent,
  type ManifestDocument,
  type Node,
  stringOf,
  type UnresolvedVariable,
  unresolvedIn,
  unresolvedOf,
} from '../../parse/index.js';
import type { PodTemplate } from '../workloads/pod-template.js';
import type { OperatedPods } from './operated-kind.js';
import { nodesAt, withName } from './operated-paths.js';

/** What a pod template says of a service account. */
export type Account = Pick<PodTemplate, 'serviceAccount' | 'unresolvedServiceAccount' | 'mayHaveAnyAccount'>;

const anyAccount: Account = { serviceAccount: 'default', unresolvedServiceAccount: [], mayHaveAnyAccount: true };

/** The service account of one sort of the pods of an object, by its row and what its template says. */
export function accountOf(
  template: PodTemplate,
  { account, isWhole }: Pick<OperatedPods, 'account' | 'isWhole'>,
  { node, name }: Pick<ManifestDocument, 'node' | 'name'>,
): Account {
  if (account?.hiddenBy?.some((path) => nodesAt(node, path).length > 0) === true) return anyAccount;
  const isInTemplate =
    account?.isForced !== true &&
    (template.serviceAccount !== 'default' || template.unresolvedServiceAccount.length > 0);
  if (isInTemplate || (account === undefined && isWhole === true)) return accountIn(template);
  const written = account?.path === undefined ? undefined : getIn(node, account.path);
  const text = stringOf(written);
  if (text !== undefined && text !== '')
    return { serviceAccount: text, unresolvedServiceAccount: unresolvedAccount(text, written) };
  const otherwise = account?.otherwise === undefined ? undefined : withName(account.otherwise, name);
  const isWritten = written !== undefined && !isAbsent(written) && text !== '';
  if (otherwise === undefined || isWritten) return anyAccount;
  return { serviceAccount: otherwise, unresolvedServiceAccount: [] };
}

function accountIn({ serviceAccount, unresolvedServiceAccount }: PodTemplate): Account {
  return { serviceAccount, unresolvedServiceAccount };
}

function unresolvedAccount(text: string, node: Node | undefined): readonly UnresolvedVariable[] {
  return unresolvedIn(text, unresolvedOf(node));
}
