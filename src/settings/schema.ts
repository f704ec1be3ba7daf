import { rootDefinitions } from '../parse/schema/root-schema.js';

/**
 * The JSON Schema of a settings file: the one source of its validator, its TypeScript types (`npm run generate` writes both to
 * `generated/`), its reference page and the published `dist/settings.schema.json`. `description` is what an editor shows; where
 * a value is wrong, the error cites it.
 */
export const settingsSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://reachspec.dev/schemas/v1alpha1/settings.schema.json',
  title: 'Settings',
  description:
    'Says once for a repository what flags would say on each command line, and what no manifest tells of the cluster. A flag goes before it, and so does what a test file says.',
  type: 'object',
  additionalProperties: false,
  properties: {
    apiVersion: { description: '`reachspec.dev/v1alpha1`', const: 'reachspec.dev/v1alpha1' },
    kind: { description: '`Settings`', const: 'Settings' },
    paths: {
      description:
        'files, folders and globs that are read where the command line names none, relative to the folder of this file',
      type: 'array',
      minItems: 1,
      items: { description: 'a file, a folder or a glob', type: 'string', pattern: '\\S' },
    },
    ignores: {
      description: 'what is left out, as lines of a `.reachspecignore` beside this file: the patterns of `.gitignore`',
      type: 'array',
      items: { description: 'a pattern as in `.gitignore`', type: 'string', pattern: '\\S' },
    },
    roots: {
      description: 'what test files without `spec.manifests` are judged by, beside all that the run found',
      $ref: '#/$defs/roots',
    },
    environments: {
      description: 'clusters or namespaces that the same tests are judged in, by name',
      type: 'object',
      minProperties: 1,
      propertyNames: {
        description: 'a name of letters, digits, dots, dashes and underscores',
        pattern: '^[\\w][\\w.-]*$',
      },
      additionalProperties: { $ref: '#/$defs/environment' },
    },
    cni: {
      description: 'the CNI profile of suites that name none, as NAME or NAME@VERSION, like `calico` or `kindnet@0.23`',
      type: 'string',
    },
    calicoVersion: {
      description:
        'the version of Calico in quotes, like "3.31", for the profiles `calico` and `canal` where neither their name nor a manifest tells one; without it "3.32"',
      type: 'string',
      pattern: '^v?[0-9]{1,3}(\\.[0-9]{1,4}){1,2}$',
    },
    cilium: {
      description:
        "what changes Cilium's policies, as values of its Helm chart, for the profiles `cilium`, `azure-cilium` and `gke-dataplane-v2`; it goes before what manifests say",
      $ref: '#/$defs/cilium',
    },
    podCIDRs: { description: 'the address ranges of the pods', $ref: '#/$defs/cidrs' },
    serviceCIDRs: { description: 'the address ranges of Services', $ref: '#/$defs/cidrs' },
    nodeCIDRs: { description: 'the address ranges of the nodes', $ref: '#/$defs/cidrs' },
    kubeAPIServer: {
      description: 'the addresses of the API server, which are the endpoints of the Service `default/kubernetes`',
      type: ['string', 'array'],
      minItems: 1,
      items: { description: 'an address like `10.0.0.10`', type: 'string' },
    },
    kubernetesVersion: {
      description: 'a version in quotes, like "1.34" or "1.34.2": without them YAML reads 1.30 as the number 1.3',
      type: 'string',
      pattern: '^v?[0-9]{1,3}\\.[0-9]{1,4}(\\.[0-9]{1,6})?$',
    },
    namespace: {
      description: 'the namespace of namespaced objects that name none, as `kubectl apply -n` gives it',
      $ref: '#/$defs/namespaceName',
    },
    undeclaredNamespaces: {
      description:
        'the labels of namespaces that no manifest declares: `unknown` (the default), or `unlabelled`: none but the name',
      enum: ['unknown', 'unlabelled'],
    },
    variables: {
      description:
        'values of the variables in manifests, as text: quote numbers and booleans; `--var` and `--var-file` go before them',
      type: 'object',
      additionalProperties: { description: 'the value of a variable, in quotes where it is a number', type: 'string' },
    },
    ingressControllers: {
      description:
        'the pods that carry the traffic of Ingresses, Gateways and Routes, beside those that are recognised',
      type: 'array',
      minItems: 1,
      items: { $ref: '#/$defs/ingressController' },
    },
    podTemplatePaths: {
      description: 'kinds of your own that run pods, and where their pod templates are',
      type: 'array',
      minItems: 1,
      items: { $ref: '#/$defs/podTemplatePath' },
    },
    severities: {
      description:
        'the severity of diagnostics by code, like `model/identical-copy: off`; errors and what guards trust in a verdict can only be raised',
      type: 'object',
      additionalProperties: {
        description: '`error`, `warning`, `notice`, or `off` to leave it out',
        enum: ['error', 'warning', 'notice', 'off'],
      },
    },
  },
  $defs: {
    environment: {
      description: 'one environment; what it says of the cluster goes before what the settings say',
      type: 'object',
      additionalProperties: false,
      required: ['manifests'],
      properties: {
        manifests: { description: 'what is applied there', $ref: '#/$defs/roots' },
        cni: { description: 'the CNI profile, as NAME or NAME@VERSION', type: 'string' },
        podCIDRs: { description: 'the address ranges of the pods', $ref: '#/$defs/cidrs' },
      },
    },
    cilium: {
      description: 'values of the chart of Cilium',
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      properties: {
        policyEnforcementMode: {
          description: 'whom policies isolate: `default`, `always` or `never`',
          enum: ['default', 'always', 'never'],
        },
        policyAuditMode: { description: 'whether denied traffic is only watched', type: 'boolean' },
        policyCIDRMatchMode: {
          description: 'what address ranges match beside addresses outside: `nodes`, `pods`',
          type: 'array',
          items: { description: '`nodes` or `pods`', enum: ['nodes', 'pods'] },
        },
        hostFirewall: { description: 'whether policies govern nodes', $ref: '#/$defs/enabled' },
        k8sNetworkPolicy: { description: 'whether NetworkPolicies are read', $ref: '#/$defs/enabled' },
        k8sClusterNetworkPolicy: { description: 'whether ClusterNetworkPolicies are read', $ref: '#/$defs/enabled' },
        enableNonDefaultDenyPolicies: { description: 'whether `enableDefaultDeny` is read', type: 'boolean' },
        nodeSelectorLabels: { description: 'whether `fromNodes` and `toNodes` are taken', type: 'boolean' },
        l7Proxy: { description: 'whether rules of layer 7 are taken', type: 'boolean' },
        sctp: { description: 'whether SCTP is carried', $ref: '#/$defs/enabled' },
        authentication: { description: 'whether mutual authentication is on', $ref: '#/$defs/enabled' },
        labels: { description: 'which labels policies see, as in `labels` of `cilium-config`', type: 'string' },
        cluster: {
          description: 'this cluster',
          type: 'object',
          additionalProperties: false,
          properties: { name: { description: 'its name, which selectors may ask for', type: 'string' } },
        },
        clustermesh: {
          description: 'the mesh of clusters',
          type: 'object',
          additionalProperties: false,
          properties: {
            policyDefaultLocalCluster: {
              description: 'whether selectors hold the own cluster alone unless they say otherwise',
              type: 'boolean',
            },
          },
        },
        extraConfig: {
          description: 'keys of `cilium-config` in quotes, like `enable-icmp-rules: "false"`',
          type: 'object',
          additionalProperties: { description: 'the value of a key, in quotes', type: 'string' },
        },
      },
    },
    enabled: {
      description: 'a switch',
      type: 'object',
      additionalProperties: false,
      required: ['enabled'],
      properties: { enabled: { description: '`true` or `false`', type: 'boolean' } },
    },
    cidrs: {
      description: 'address ranges like `10.0.0.0/8` or `2001:db8::/32`',
      type: 'array',
      minItems: 1,
      items: { $ref: '#/$defs/cidr' },
    },
    cidr: { description: 'an address range like `10.0.0.0/8` or `2001:db8::/32`', type: 'string' },
    namespaceName: {
      description: 'the name of a namespace: lower case letters, digits and dashes',
      type: 'string',
      pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
    },
    ingressController: {
      description: 'an ingress controller: its pods, and the classes that it serves',
      type: 'object',
      additionalProperties: false,
      required: ['name', 'namespace', 'podLabels'],
      properties: {
        name: { description: 'what reports call it', type: 'string', pattern: '\\S' },
        namespace: { description: 'the namespace of its pods', $ref: '#/$defs/namespaceName' },
        podLabels: {
          description: 'labels that its pods have, and no others in that namespace',
          type: 'object',
          minProperties: 1,
          additionalProperties: { description: 'the value of a label', type: 'string' },
        },
        ingressClasses: {
          description: 'the IngressClasses that it serves; without this list and `gatewayClasses` it serves everything',
          $ref: '#/$defs/classes',
        },
        gatewayClasses: { description: 'the GatewayClasses that it serves', $ref: '#/$defs/classes' },
        hostNetwork: { description: 'its pods use the network of their nodes', type: 'boolean' },
      },
    },
    classes: {
      description: 'names of classes',
      type: 'array',
      minItems: 1,
      items: { description: 'the name of a class', type: 'string', pattern: '\\S' },
    },
    podTemplatePath: {
      description: 'one kind of custom resource that runs pods',
      type: 'object',
      additionalProperties: false,
      required: ['group', 'kind', 'path'],
      properties: {
        group: {
          description: 'the API group, without the version, like `apps.example.com`',
          type: 'string',
          pattern: '^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$',
        },
        kind: { description: 'the kind as the API spells it, like `Workshop`', type: 'string', pattern: '^[A-Z]\\w*$' },
        path: {
          description: 'the fields that lead to the pod template, with dots, like `spec.template`',
          type: 'string',
          pattern: '^[\\w-]+(\\.[\\w-]+)*$',
        },
        version: {
          description: 'the version of the group, like `v1beta1`; without it every version',
          type: 'string',
          pattern: '^v[0-9]+((alpha|beta)[0-9]+)?$',
        },
      },
    },
    ...rootDefinitions,
  },
} as const;
