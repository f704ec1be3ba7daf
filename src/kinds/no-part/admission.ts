import { rowsOf } from '../rows.js';

/** Rules of admission controllers: they refuse objects, and say nothing of connections. */
export const admissionRows = [
  ...rowsOf('says which objects may be created, and admits and refuses no connection', {
    'kyverno.io': [
      'PolicyException',
      'UpdateRequest',
      'AdmissionReport',
      'ClusterAdmissionReport',
      'BackgroundScanReport',
      'ClusterBackgroundScanReport',
      'GlobalContextEntry',
    ],
    'policies.kyverno.io': [
      'ValidatingPolicy',
      'NamespacedValidatingPolicy',
      'ImageValidatingPolicy',
      'NamespacedImageValidatingPolicy',
      'PolicyException',
    ],
    'templates.gatekeeper.sh': '*',
    'constraints.gatekeeper.sh': '*',
    'status.gatekeeper.sh': '*',
    'externaldata.gatekeeper.sh': '*',
    'expansion.gatekeeper.sh': '*',
    'connection.gatekeeper.sh': '*',
    'syncset.gatekeeper.sh': '*',
    'config.stackrox.io': ['SecurityPolicy'],
    'capsule.clastix.io': ['CapsuleConfiguration', 'ProxySetting', 'GlobalProxySettings'],
    'jspolicy.com': ['JsPolicyBundle', 'JsPolicyViolations'],
    'datree.datree.io': '*',
    'polaris.fairwinds.com': '*',
    'connaisseur.securesystemsengineering.com': '*',
  }),
];
