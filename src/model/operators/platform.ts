import { controllerLabels, type OperatedKind, type OperatedPods } from './operated-kind.js';

/** The pod that answers for a domain while a certificate is asked for. */
const solver: Omit<OperatedPods, 'others'> = {
  labels: { 'acme.cert-manager.io/http01-solver': 'true' },
  someLabels: ['acme.cert-manager.io/http-domain', 'acme.cert-manager.io/http-token'],
};
const solverKeys = [...controllerLabels, 'acme.cert-manager.io/'];
const solverSource = 'cert-manager/cert-manager: pkg/issuer/acme/http/pod.go (podLabels) (000f7b0c)';
const certManager = 'acme.cert-manager.io';
const solverKinds = ['ingress', 'gatewayHTTPRoute'];

/** Certificates, accounts and what else a platform runs. */
export const platformKinds: readonly OperatedKind[] = [
  {
    group: 'cert-manager.io',
    kind: 'Issuer',
    pods: solverKinds.map((solverKind) => ({
      ...solver,
      each: ['spec', 'acme', 'solvers', '*', 'http01', solverKind],
      template: ['podTemplate'],
      others: solverKeys,
    })),
    source: solverSource,
  },
  {
    group: certManager,
    kind: 'Challenge',
    pods: solverKinds.map((solverKind) => ({
      ...solver,
      each: ['spec', 'solver', 'http01', solverKind],
      template: ['podTemplate'],
      others: solverKeys,
    })),
    source: solverSource,
  },
  {
    group: 'k8s.keycloak.org',
    kind: 'Keycloak',
    pods: [
      {
        template: ['spec', 'unsupported', 'podTemplate'],
        labels: { app: 'keycloak', 'app.kubernetes.io/managed-by': 'keycloak-operator' },
        possibleLabels: { 'app.kubernetes.io/instance': '{name}' },
        possiblyCopied: [['metadata', 'labels']],
        others: [...controllerLabels, 'operator.keycloak.org/'],
        policies: {
          maker: 'the Keycloak operator',
          directions: ['ingress'],
          names: ['{name}-network-policy'],
          unless: { path: ['spec', 'networkPolicy', 'enabled'], is: /^false$/ },
          switchedOffBy: '`spec.networkPolicy.enabled: false`',
        },
      },
      // the job that asks whether an update can roll
      {
        where: [['spec', 'update']],
        labels: { app: 'keycloak-update-job', 'app.kubernetes.io/managed-by': 'keycloak-operator' },
        others: [...controllerLabels, 'operator.keycloak.org/'],
      },
    ],
    source:
      'keycloak/keycloak: operator/src/main/java/org/keycloak/operator/controllers/KeycloakDeploymentDependentResource.java (0064e060), KeycloakUpdateJobDependentResource.java (091ec956), KeycloakNetworkPolicyDependentResource.java (2edf7403)',
  },
  {
    group: 'k8s.keycloak.org',
    kind: 'KeycloakRealmImport',
    pods: [{ others: 'any' }],
    source:
      'keycloak/keycloak: operator/src/main/java/org/keycloak/operator/controllers/KeycloakRealmImportJobDependentResource.java',
  },
  {
    group: 'grafana.integreatly.org',
    kind: 'Grafana',
    pods: [{ template: ['spec', 'deployment', 'spec', 'template'], where: [['metadata']], others: 'any' }],
    source: 'grafana/grafana-operator: controllers/model',
  },
  {
    group: 'vault.banzaicloud.com',
    kind: 'Vault',
    pods: [{ others: 'any' }],
    source: 'bank-vaults/vault-operator: pkg/apis/vault/v1alpha1',
  },
];
