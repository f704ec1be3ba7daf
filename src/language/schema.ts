import { rootDefinitions } from '../parse/schema/root-schema.js';

/**
 * The JSON Schema of a test file: the one source of its validator, its TypeScript types (`npm run generate` writes both to
 * `generated/`) and the published `dist/connectivity-test.schema.json`. `description` is what an editor shows; where a pattern
 * fails, the error cites it.
 */
export const connectivityTestSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://reachspec.dev/schemas/v1alpha1/connectivity-test.schema.json',
  title: 'ConnectivityTest',
  description: 'Declares who may reach whom in a Kubernetes cluster, and who may not.',
  type: 'object',
  additionalProperties: false,
  required: ['apiVersion', 'kind', 'spec'],
  properties: {
    apiVersion: { description: '`reachspec.dev/v1alpha1`', const: 'reachspec.dev/v1alpha1' },
    kind: { description: '`ConnectivityTest`', const: 'ConnectivityTest' },
    metadata: {
      description: 'the name and the labels of the suite',
      type: 'object',
      additionalProperties: false,
      properties: {
        name: { description: 'the name of the suite; the default is the name of the file', type: 'string' },
        namespace: { description: 'ignored; accepted because tools add it', type: 'string' },
        labels: { $ref: '#/$defs/labels' },
        annotations: { $ref: '#/$defs/labels' },
      },
    },
    spec: { $ref: '#/$defs/spec' },
  },
  $defs: {
    labels: {
      description: 'a map of strings',
      type: 'object',
      additionalProperties: { type: 'string' },
    },
    spec: {
      type: 'object',
      additionalProperties: false,
      required: ['cases'],
      properties: {
        cni: { $ref: '#/$defs/cni' },
        podCIDRs: {
          description: 'the address ranges of the pods',
          type: 'array',
          minItems: 1,
          items: { $ref: '#/$defs/cidr' },
        },
        ipFamilies: {
          description: 'the address families of the cluster; the default follows the ranges of the pods',
          type: 'array',
          minItems: 1,
          uniqueItems: true,
          items: { enum: ['IPv4', 'IPv6'] },
        },
        manifests: {
          description: 'what is applied; the default is all that the run found, with the `roots` of the settings',
          $ref: '#/$defs/roots',
        },
        environments: {
          description:
            'names of environments of the settings, or a map of names to roots, which `manifests` are joined to; the default, without `manifests`, is every environment of the settings',
          type: ['array', 'object'],
          minItems: 1,
          minProperties: 1,
          items: { description: 'the name of an environment', type: 'string', pattern: '\\S' },
          additionalProperties: { $ref: '#/$defs/roots' },
        },
        fixtures: {
          description: 'Kubernetes objects that only this file sees',
          type: 'array',
          items: { type: 'object' },
        },
        groups: {
          description: 'named unions of endpoints',
          type: 'object',
          propertyNames: {
            description: 'a name of lower case letters, digits and dashes',
            pattern: '^[a-z][a-z0-9-]*$',
          },
          additionalProperties: { type: 'array', minItems: 1, items: { $ref: '#/$defs/endpoint' } },
        },
        cases: { description: 'at least one assertion', type: 'array', minItems: 1, items: { $ref: '#/$defs/case' } },
      },
    },
    cni: {
      description: 'a CNI profile, or a list of them',
      type: ['string', 'array'],
      minItems: 1,
      items: { type: 'string' },
    },
    cidr: {
      description: 'an address range like `10.0.0.0/8` or `2001:db8::/32`',
      type: 'string',
    },
    case: {
      description:
        'one assertion: `from`, `to` and `expect`, or `to` with `onlyFrom` or `exactlyFrom`, or `from` with `onlyTo` or `exactlyTo`',
      type: 'object',
      additionalProperties: false,
      required: ['name'],
      dependentRequired: {
        expect: ['from', 'to'],
        onlyFrom: ['to'],
        exactlyFrom: ['to', 'ports'],
        onlyTo: ['from'],
        exactlyTo: ['from', 'ports'],
      },
      properties: {
        name: { description: 'what is asserted, in words', type: 'string', pattern: '\\S' },
        from: { $ref: '#/$defs/endpoints' },
        to: { $ref: '#/$defs/endpoints' },
        via: {
          description:
            '`ingress`: traffic from outside that comes in through an Ingress, a route of the Gateway API or an OpenShift Route; beside `expect`',
          enum: ['ingress'],
        },
        ports: { $ref: '#/$defs/ports' },
        http: {
          description: 'one request of HTTP, beside exactly one TCP port: what it leaves out may be anything',
          type: 'object',
          additionalProperties: false,
          minProperties: 1,
          properties: {
            method: { description: 'the method, like `GET`', type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_-]*$' },
            path: { description: 'the path with its query, like `/v1/orders`', type: 'string', pattern: '^[/*]' },
            host: {
              description: 'the header `Host`, like `api.example.com`, with a port where it has one',
              type: 'string',
              pattern: '^[^ /]+$',
            },
          },
        },
        tls: {
          description: 'the handshake of TLS, beside exactly one TCP port',
          type: 'object',
          additionalProperties: false,
          required: ['serverName'],
          properties: {
            serverName: {
              description: 'the name of the server (SNI), like `api.example.com`',
              type: 'string',
              pattern: '^[A-Za-z0-9_.-]+$',
            },
          },
        },
        expect: {
          description: '`allow` or `deny`: of every pair, every port, every address family',
          enum: ['allow', 'deny'],
        },
        onlyFrom: { description: 'at most these reach `to`', $ref: '#/$defs/items' },
        exactlyFrom: { description: 'these, all of them, reach `to`, and nothing else does', $ref: '#/$defs/items' },
        onlyTo: { description: '`from` reaches at most these', $ref: '#/$defs/items' },
        exactlyTo: { description: '`from` reaches these, all of them, and nothing else', $ref: '#/$defs/items' },
        closedOver: {
          description: '`possible` (the default) counts pods that no manifest holds, `declared` does not',
          enum: ['possible', 'declared'],
        },
        because: {
          description: 'policies that must be among the deciding ones',
          type: 'array',
          minItems: 1,
          items: { description: 'a policy like `NetworkPolicy/shop/db`', type: 'string' },
        },
        expectFailure: {
          description: 'why and until when the case is known to fail',
          type: 'object',
          additionalProperties: false,
          required: ['reason', 'until'],
          properties: {
            reason: { description: 'why, e.g. an issue', type: 'string', pattern: '\\S' },
            until: {
              description: 'the last day, like `2027-01-31`',
              type: 'string',
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
            },
          },
        },
        skip: { description: 'why the case is not judged', type: 'string', pattern: '\\S' },
        severity: { description: 'a `warning` that fails does not fail the run', enum: ['error', 'warning'] },
        allowEmpty: { description: 'selectors may match nothing', type: 'boolean' },
        labels: { $ref: '#/$defs/labels' },
        cni: { $ref: '#/$defs/cni' },
      },
    },
    items: {
      description: 'endpoints, each alone or as `{from: endpoint, ports: […]}` (`to` in `onlyTo` and `exactlyTo`)',
      type: 'array',
      items: { $ref: '#/$defs/item' },
    },
    item: {
      description: 'an endpoint, or a map of an endpoint and its ports',
      type: ['string', 'object'],
      if: { type: 'object', anyOf: [{ required: ['from'] }, { required: ['to'] }, { required: ['ports'] }] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: {
        additionalProperties: false,
        properties: {
          from: { $ref: '#/$defs/endpoint' },
          to: { $ref: '#/$defs/endpoint' },
          ports: { $ref: '#/$defs/ports' },
        },
      },
      else: { $ref: '#/$defs/endpoint' },
    },
    ports: {
      description: 'ports like `TCP/80`, `TCP/8000-8080`, `UDP`, `TCP/http`, `ICMP/8`, or `all`',
      type: 'array',
      minItems: 1,
      items: {
        description: 'a port like `TCP/80`, `TCP/8000-8080`, `UDP`, `TCP/http`, `ICMP/8`, or `all`',
        type: 'string',
      },
    },
    endpoints: {
      description: 'an endpoint, or a list of them',
      type: ['string', 'object', 'array'],
      if: { type: 'array' },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { minItems: 1, items: { $ref: '#/$defs/endpoint' } },
      else: { $ref: '#/$defs/endpoint' },
    },
    endpoint: {
      description:
        'a workload `namespace/name`, `namespace/*`, `namespace/service/name`, an address or range, a domain name, a word (`internet`, `cluster`, `nodes`, `anywhere`), a group, or a map',
      type: ['string', 'object'],
      additionalProperties: false,
      properties: {
        namespace: { description: 'the name of a namespace', type: 'string' },
        namespaceSelector: { $ref: '#/$defs/labelSelector' },
        podSelector: { $ref: '#/$defs/labelSelector' },
        serviceAccount: { description: 'the name of a service account', type: 'string' },
        hypothetical: { description: 'one pod with exactly these labels that no manifest holds', type: 'boolean' },
        cidr: { $ref: '#/$defs/cidr' },
        entity: {
          description:
            '`kube-apiserver`, the API server of the cluster, and under Cilium `host`, `remote-node`, `health` and `ingress`',
          enum: ['kube-apiserver', 'host', 'remote-node', 'health', 'ingress'],
        },
        all: {
          description: 'endpoints whose union is meant',
          type: 'array',
          minItems: 1,
          items: { $ref: '#/$defs/endpoint' },
        },
        except: {
          description: 'beside `all` endpoints, beside `cidr` ranges that are left out',
          type: 'array',
          minItems: 1,
          items: { $ref: '#/$defs/endpoint' },
        },
      },
    },
    labelSelector: {
      description: 'a Kubernetes label selector',
      type: 'object',
      additionalProperties: false,
      properties: {
        matchLabels: { $ref: '#/$defs/labels' },
        matchExpressions: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['key', 'operator'],
            properties: {
              key: { type: 'string' },
              operator: { enum: ['In', 'NotIn', 'Exists', 'DoesNotExist'] },
              values: { type: 'array', items: { type: 'string' } },
            },
          },
        },
      },
    },
    ...rootDefinitions,
  },
} as const;
