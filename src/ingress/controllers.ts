import { type ControllerClass, labelStates, type Pod, type ServedBy, type Workload } from '../model/index.js';
import {
  absentCandidate,
  type Candidate,
  type ControllerContext,
  configuredCandidates,
  type IngressController,
  unknownController,
  workloadCandidate,
} from './controller.js';
import { type KnownController, knownControllers, type PodSignature } from './known-controllers.js';

/** Who serves an entry: each controller that may, exactly one of which does. */
export type FindControllers = (served: ServedBy) => readonly Candidate[];

/** A controller of the settings, with the pods that it comes to. */
interface Configured {
  readonly controller: IngressController;
  readonly candidates: readonly Candidate[];
}

/** A product with the workloads that run it. */
interface Recognised {
  readonly knownController: KnownController;
  readonly workloads: readonly Workload[];
}

interface Known {
  readonly evaluationContext: ControllerContext;
  readonly configured: readonly Configured[];
  readonly recognised: readonly Recognised[];
}

/** Recognises the ingress controllers of a cluster, beside those of the settings. */
export function findControllers(
  settings: readonly IngressController[],
  evaluationContext: ControllerContext,
): FindControllers {
  const { workloads } = evaluationContext.cluster;
  const known: Known = {
    evaluationContext,
    configured: settings.map((controller) => ({
      controller,
      candidates: configuredCandidates(controller, evaluationContext),
    })),
    // nobody asks who serves an entry where there is none
    recognised: (evaluationContext.cluster.entries.length === 0 ? [] : knownControllers).map((knownController) => ({
      knownController,
      workloads: workloads.filter(({ pods }) =>
        pods.some((pod) => knownController.pods.some((signature) => bears(pod, signature))),
      ),
    })),
  };
  const kept = new Map<string, readonly Candidate[]>();
  return (served) => {
    const key = JSON.stringify(served, [
      'kind',
      'className',
      'gateway',
      'namespace',
      'name',
      'hasParameters',
      'namesHost',
    ]);
    const candidates = kept.get(key) ?? distinct(candidatesFor(served, known));
    kept.set(key, candidates);
    return candidates;
  };
}

function bears(pod: Pod, { images, labels }: PodSignature): boolean {
  const hasLabel = ([key, wanted]: readonly [string, RegExp]) => {
    const { absent, others, values } = labelStates(pod.labels, key);
    return !absent && !others && values.length > 0 && values.every((value) => wanted.test(value));
  };
  return (
    images.every((wanted) => pod.images.some((image) => wanted.test(image))) && Object.entries(labels).every(hasLabel)
  );
}

function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...new Map(candidates.map((candidate) => [candidate.id, candidate])).values()];
}

function candidatesFor(served: ServedBy, known: Known): readonly Candidate[] {
  if (served.kind === 'route') {
    return orUnknown([
      ...unrestricted(known),
      ...ofKnownControllers(({ servesRoutes }) => servesRoutes, served, known),
    ]);
  }
  const names = classNames(served, known);
  if (names.length === 0) return withoutClass(served, known);
  return names.flatMap((name) => ofClass(name, served, known));
}

type Classed = Exclude<ServedBy, { readonly kind: 'route' }>;

/** The class that is written, else those that manifests declare as the default. */
function classNames({ kind, className }: Classed, { evaluationContext }: Known): readonly string[] {
  if (className !== undefined) return [className];
  const { ingressClasses } = evaluationContext.cluster;
  return kind === 'ingress' ? ingressClasses.filter(({ isDefault }) => isDefault).map(({ name }) => name) : [];
}

/** Nothing names a class: any controller of the sort may serve it. */
function withoutClass(served: Classed, known: Known): readonly Candidate[] {
  const configured = known.configured.filter(({ controller: { ingressClasses, gatewayClasses } }) => {
    const [own, other] =
      served.kind === 'ingress' ? [ingressClasses, gatewayClasses] : [gatewayClasses, ingressClasses];
    return own !== undefined || other === undefined;
  });
  const serves = (knownController: KnownController) => controllerOf(knownController, served) !== undefined;
  return orUnknown([
    ...configured.flatMap(({ candidates }) => candidates),
    ...ofKnownControllers(serves, served, known),
  ]);
}

function ofClass(name: string, served: Classed, known: Known): readonly Candidate[] {
  const claiming = known.configured.filter(({ controller: { ingressClasses, gatewayClasses } }) =>
    (served.kind === 'ingress' ? ingressClasses : gatewayClasses)?.includes(name),
  );
  if (claiming.length > 0) return claiming.flatMap(({ candidates }) => candidates);
  const { ingressClasses, gatewayClasses } = known.evaluationContext.cluster;
  const declared = (served.kind === 'ingress' ? ingressClasses : gatewayClasses).filter((each) => each.name === name);
  if (declared.length > 0) return declared.flatMap((each) => ofDeclared(each, served, known));
  const byCustom = ofKnownControllers(
    (knownController) =>
      knownController.classNames.includes(name) && controllerOf(knownController, served) !== undefined,
    served,
    known,
  );
  const ours = [...unrestricted(known), ...byCustom];
  return ours.length > 0 ? ours : [...withoutClass(served, known), unknownController];
}

/** A class that a manifest declares belongs to the controller that it names. */
function ofDeclared(
  { controller = '', hasParameters }: ControllerClass,
  served: Classed,
  known: Known,
): readonly Candidate[] {
  const knownController = knownControllers.find((each) => controllerOf(each, served)?.test(controller));
  if (knownController?.makes !== undefined && served.kind === 'gateway' && hasParameters) return [unknownController];
  const own = knownController === undefined ? [] : madeOrRunning(knownController, served, known);
  return own.length > 0 ? own : orUnknown(unrestricted(known));
}

function controllerOf({ ingress, gateway }: KnownController, { kind }: Classed): RegExp | undefined {
  return kind === 'ingress' ? ingress : gateway;
}

/** The controllers of the settings that name no class, and so may serve any. */
function unrestricted({ configured }: Known): readonly Candidate[] {
  return configured
    .filter(({ controller }) => controller.ingressClasses === undefined && controller.gatewayClasses === undefined)
    .flatMap(({ candidates }) => candidates);
}

/** The products of some sort that are there. */
function ofKnownControllers(
  isMeant: (knownController: KnownController) => boolean,
  served: ServedBy,
  known: Known,
): readonly Candidate[] {
  return known.recognised
    .filter(({ knownController, workloads }) => isMeant(knownController) && workloads.length > 0)
    .flatMap(({ knownController }) => madeOrRunning(knownController, served, known));
}

/** What a product makes for a Gateway; else its own workloads serve. */
function madeOrRunning(
  knownController: KnownController,
  served: ServedBy,
  { evaluationContext, recognised }: Known,
): readonly Candidate[] {
  const workloads = recognised.find((each) => each.knownController === knownController)?.workloads ?? [];
  const made = served.kind === 'gateway' ? knownController.makes?.(served.gateway) : undefined;
  if (served.kind !== 'gateway' || made === undefined) {
    return workloads.map((workload) => workloadCandidate(workload, evaluationContext));
  }
  const { gateway } = served;
  if (gateway.hasParameters) return [unknownController];
  const { namespace = workloads[0]?.namespace ?? made.otherwise, labels } = made;
  const words = `Gateway ${gateway.namespace}/${gateway.name} of ${knownController.title}`;
  return [
    absentCandidate(
      `${knownController.title}/${gateway.namespace}/${gateway.name}`,
      { namespace, labels, words },
      evaluationContext,
    ),
  ];
}

function orUnknown(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.length > 0 ? candidates : [unknownController];
}
