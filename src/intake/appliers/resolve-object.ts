import type { Diagnostic } from '../../diagnostics/index.js';
import { isClusterWide } from '../../model/index.js';
import type { Change, ManifestDocument } from '../../parse/index.js';
import type { LocatedApplier } from './located-applier.js';
import { type Outcome, outcomeOf } from './outcome.js';
import { appliedTwice, changesObjects, unsureSource } from './problems.js';
import { remedyFor } from './remedy.js';

/** What an object comes to: one object as a rule, one for each possibility where there are several. */
export interface Resolved {
  readonly documents: readonly ManifestDocument[];
  readonly problems: readonly ApplierProblem[];
}

/** Why it isn't known what is applied of some objects. */
export interface ApplierProblem {
  /** The same for the same problem of several objects. */
  readonly key: string;
  readonly reach: 'labels' | 'anything';
  readonly mayAdd: boolean;
  /** Whether the namespace of the object is known all the same. */
  readonly isNamespaceKnown: boolean;
  /** In words that follow `what is applied of it,`. */
  readonly words: string;
  readonly remedy: string;
  /** Tells of it, with the objects that it is a problem of. */
  readonly report: (objects: readonly string[]) => readonly Diagnostic[];
}

/** What the appliers of an object, at least one, make of it. */
export function resolveObject(document: ManifestDocument, appliers: readonly LocatedApplier[]): Resolved {
  const outcomes = countingOnes(
    document,
    appliers.map((applier) => outcomeOf(applier, document)),
  );
  const different = [...new Map(outcomes.map((each) => [each.key, each])).values()];
  const unsure = outcomes.filter(({ applier }) => applier.isUnsure);
  const problems = [
    ...outcomes.flatMap((outcome) => outcome.changes.map((change) => changeProblem(change, outcome))),
    ...(different.length > 1 ? [twiceProblem(different)] : []),
    ...unsure.map(unsureProblem),
  ];
  const possible = [...(unsure.length > 0 ? [document] : []), ...different.map((each) => each.document)];
  const byPlace = new Map(possible.map((each) => [`${each.namespace ?? ''}/${each.name ?? ''}`, each]));
  return { documents: [...byPlace.values()], problems };
}

/**
 * Where an object names no namespace those that give it one: neither Flux nor Argo CD apply it otherwise. Of those that may be of
 * another repository those that would change it.
 */
function countingOnes(document: ManifestDocument, outcomes: readonly Outcome[]): readonly Outcome[] {
  const sure = outcomes.filter(
    ({ applier, changes, document: result }) => !applier.isUnsure || result !== document || changes.length > 0,
  );
  if (document.namespace !== undefined || isClusterWide(document.kind)) return sure;
  const placing = sure.filter(
    ({ document: result, isNamespaceKnown }) => result.namespace !== undefined || !isNamespaceKnown,
  );
  return placing.length > 0 ? placing : sure;
}

function changeProblem(change: Change, { applier, document, isNamespaceKnown }: Outcome): ApplierProblem {
  const { field, span, by = applier.id, reaches, mayAdd } = change;
  const remedy = change.remedy ?? remedyFor(applier);
  return {
    key: `${field} ${span.file.path} ${span.start} ${applier.id}`,
    reach: reaches(document) === 'labels' ? 'labels' : 'anything',
    mayAdd,
    isNamespaceKnown,
    words: `which \`${field}\` of ${by} may change`,
    remedy,
    report: (objects) => [changesObjects({ field, id: by, objects, remedy }, span)],
  };
}

function twiceProblem(outcomes: readonly Outcome[]): ApplierProblem {
  const ids = outcomes.map(({ applier }) => applier.id);
  const places = outcomes.map(({ applier }) => applier.namespace?.span ?? applier.document.span);
  return {
    key: `differently ${places.map(({ file, start }) => `${file.path} ${start}`).join(' ')}`,
    reach: 'anything',
    mayAdd: false,
    isNamespaceKnown: outcomes.every(({ isNamespaceKnown }) => isNamespaceKnown),
    words: `which ${ids.join(' and ')} apply in different ways`,
    remedy: 'name the manifests of one cluster, with what applies them',
    report: (objects) => {
      const facts = { ids, outcomes: outcomes.map(({ words }) => words), objects };
      return places.map((span, index) => {
        const others = places.filter((_, other) => other !== index);
        return appliedTwice(
          facts,
          span,
          others.map((place) => ({ span: place, message: 'and here' })),
        );
      });
    },
  };
}

function unsureProblem({ applier, isNamespaceKnown }: Outcome): ApplierProblem {
  const { id, path = '.', source, document } = applier;
  return {
    key: `unsure ${document.file.path} ${document.span.start} ${id}`,
    reach: 'anything',
    mayAdd: false,
    isNamespaceKnown,
    words: `which ${id} may apply from here or from another repository`,
    remedy: `list the file of ${id} in .reachspecignore where it's another one`,
    report: (objects) => [unsureSource({ id, path, source: source.address ?? source.key, objects }, document.span)],
  };
}
