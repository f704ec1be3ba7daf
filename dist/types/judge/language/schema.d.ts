/**
 * The JSON Schema of a test file: the one source of its validator, its TypeScript types (`npm run generate` writes both to
 * `generated/`) and the published `dist/connectivity-test.schema.json`. `description` is what an editor shows; where a pattern
 * fails, the error cites it.
 */
export declare const connectivityTestSchema: {
    readonly $schema: 'https://json-schema.org/draft/2020-12/schema';
    readonly $id: 'https://reachspec.dev/schemas/v1alpha1/connectivity-test.schema.json';
    readonly title: 'ConnectivityTest';
    readonly description: 'Declares who may reach whom in a Kubernetes cluster, and who may not.';
    readonly type: 'object';
    readonly additionalProperties: false;
    readonly required: readonly ['apiVersion', 'kind', 'spec'];
    readonly properties: {
        readonly apiVersion: {
            readonly description: '`reachspec.dev/v1alpha1`';
            readonly const: 'reachspec.dev/v1alpha1';
        };
        readonly kind: {
            readonly description: '`ConnectivityTest`';
            readonly const: 'ConnectivityTest';
        };
        readonly metadata: {
            readonly description: 'the name and the labels of the suite';
            readonly type: 'object';
            readonly additionalProperties: false;
            readonly properties: {
                readonly name: {
                    readonly description: 'the name of the suite; the default is the name of the file';
                    readonly type: 'string';
                };
                readonly namespace: {
                    readonly description: 'ignored; accepted because tools add it';
                    readonly type: 'string';
                };
                readonly labels: {
                    readonly $ref: '#/$defs/labels';
                };
                readonly annotations: {
                    readonly $ref: '#/$defs/labels';
                };
            };
        };
        readonly spec: {
            readonly $ref: '#/$defs/spec';
        };
    };
    readonly $defs: {
        readonly labels: {
            readonly description: 'a map of strings';
            readonly type: 'object';
            readonly additionalProperties: {
                readonly type: 'string';
            };
        };
        readonly spec: {
            readonly type: 'object';
            readonly additionalProperties: false;
            readonly required: readonly ['cases'];
            readonly properties: {
                readonly cni: {
                    readonly $ref: '#/$defs/cni';
                };
                readonly podCIDRs: {
                    readonly description: 'the address ranges of the pods';
                    readonly type: 'array';
                    readonly minItems: 1;
                    readonly items: {
                        readonly $ref: '#/$defs/cidr';
                    };
                };
                readonly ipFamilies: {
                    readonly description: 'the address families of the cluster; the default follows the ranges of the pods';
                    readonly type: 'array';
                    readonly minItems: 1;
                    readonly uniqueItems: true;
                    readonly items: {
                        readonly enum: readonly ['IPv4', 'IPv6'];
                    };
                };
                readonly manifests: {
                    readonly description: 'globs of manifests, relative to this file, inside the repository; the default is all that the run found';
                    readonly type: 'array';
                    readonly minItems: 1;
                    readonly items: {
                        readonly type: 'string';
                    };
                };
                readonly fixtures: {
                    readonly description: 'Kubernetes objects that only this file sees';
                    readonly type: 'array';
                    readonly items: {
                        readonly type: 'object';
                    };
                };
                readonly groups: {
                    readonly description: 'named unions of endpoints';
                    readonly type: 'object';
                    readonly propertyNames: {
                        readonly description: 'a name of lower case letters, digits and dashes';
                        readonly pattern: '^[a-z][a-z0-9-]*$';
                    };
                    readonly additionalProperties: {
                        readonly type: 'array';
                        readonly minItems: 1;
                        readonly items: {
                            readonly $ref: '#/$defs/endpoint';
                        };
                    };
                };
                readonly cases: {
                    readonly description: 'at least one assertion';
                    readonly type: 'array';
                    readonly minItems: 1;
                    readonly items: {
                        readonly $ref: '#/$defs/case';
                    };
                };
            };
        };
        readonly cni: {
            readonly description: 'a CNI profile, or a list of them';
            readonly type: readonly ['string', 'array'];
            readonly minItems: 1;
            readonly items: {
                readonly type: 'string';
            };
        };
        readonly cidr: {
            readonly description: 'an address range like `10.0.0.0/8` or `2001:db8::/32`';
            readonly type: 'string';
        };
        readonly case: {
            readonly description: 'one assertion: `from`, `to` and `expect`, or `to` with `onlyFrom` or `exactlyFrom`, or `from` with `onlyTo` or `exactlyTo`';
            readonly type: 'object';
            readonly additionalProperties: false;
            readonly required: readonly ['name'];
            readonly dependentRequired: {
                readonly expect: readonly ['from', 'to'];
                readonly onlyFrom: readonly ['to'];
                readonly exactlyFrom: readonly ['to', 'ports'];
                readonly onlyTo: readonly ['from'];
                readonly exactlyTo: readonly ['from', 'ports'];
            };
            readonly properties: {
                readonly name: {
                    readonly description: 'what is asserted, in words';
                    readonly type: 'string';
                    readonly pattern: '\\S';
                };
                readonly from: {
                    readonly $ref: '#/$defs/endpoints';
                };
                readonly to: {
                    readonly $ref: '#/$defs/endpoints';
                };
                readonly via: {
                    readonly description: '`ingress`: traffic from outside that comes in through an Ingress, a route of the Gateway API or an OpenShift Route; beside `expect`';
                    readonly enum: readonly ['ingress'];
                };
                readonly ports: {
                    readonly $ref: '#/$defs/ports';
                };
                readonly expect: {
                    readonly description: '`allow` or `deny`: of every pair, every port, every address family';
                    readonly enum: readonly ['allow', 'deny'];
                };
                readonly onlyFrom: {
                    readonly description: 'at most these reach `to`';
                    readonly $ref: '#/$defs/items';
                };
                readonly exactlyFrom: {
                    readonly description: 'these, all of them, reach `to`, and nothing else does';
                    readonly $ref: '#/$defs/items';
                };
                readonly onlyTo: {
                    readonly description: '`from` reaches at most these';
                    readonly $ref: '#/$defs/items';
                };
                readonly exactlyTo: {
                    readonly description: '`from` reaches these, all of them, and nothing else';
                    readonly $ref: '#/$defs/items';
                };
                readonly closedOver: {
                    readonly description: '`possible` (the default) counts pods that no manifest holds, `declared` does not';
                    readonly enum: readonly ['possible', 'declared'];
                };
                readonly because: {
                    readonly description: 'policies that must be among the deciding ones';
                    readonly type: 'array';
                    readonly minItems: 1;
                    readonly items: {
                        readonly description: 'a policy like `NetworkPolicy/shop/db`';
                        readonly type: 'string';
                    };
                };
                readonly expectFailure: {
                    readonly description: 'why and until when the case is known to fail';
                    readonly type: 'object';
                    readonly additionalProperties: false;
                    readonly required: readonly ['reason', 'until'];
                    readonly properties: {
                        readonly reason: {
                            readonly description: 'why, e.g. an issue';
                            readonly type: 'string';
                            readonly pattern: '\\S';
                        };
                        readonly until: {
                            readonly description: 'the last day, like `2027-01-31`';
                            readonly type: 'string';
                            readonly pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$';
                        };
                    };
                };
                readonly skip: {
                    readonly description: 'why the case is not judged';
                    readonly type: 'string';
                    readonly pattern: '\\S';
                };
                readonly severity: {
                    readonly description: 'a `warning` that fails does not fail the run';
                    readonly enum: readonly ['error', 'warning'];
                };
                readonly allowEmpty: {
                    readonly description: 'selectors may match nothing';
                    readonly type: 'boolean';
                };
                readonly labels: {
                    readonly $ref: '#/$defs/labels';
                };
                readonly cni: {
                    readonly $ref: '#/$defs/cni';
                };
            };
        };
        readonly items: {
            readonly description: 'endpoints, each alone or as `{from: endpoint, ports: […]}` (`to` in `onlyTo` and `exactlyTo`)';
            readonly type: 'array';
            readonly items: {
                readonly $ref: '#/$defs/item';
            };
        };
        readonly item: {
            readonly description: 'an endpoint, or a map of an endpoint and its ports';
            readonly type: readonly ['string', 'object'];
            readonly if: {
                readonly type: 'object';
                readonly anyOf: readonly [{
                    readonly required: readonly ['from'];
                }, {
                    readonly required: readonly ['to'];
                }, {
                    readonly required: readonly ['ports'];
                }];
            };
            readonly then: {
                readonly additionalProperties: false;
                readonly properties: {
                    readonly from: {
                        readonly $ref: '#/$defs/endpoint';
                    };
                    readonly to: {
                        readonly $ref: '#/$defs/endpoint';
                    };
                    readonly ports: {
                        readonly $ref: '#/$defs/ports';
                    };
                };
            };
            readonly else: {
                readonly $ref: '#/$defs/endpoint';
            };
        };
        readonly ports: {
            readonly description: 'ports like `TCP/80`, `TCP/8000-8080`, `UDP`, `TCP/http`, `ICMP/8`, or `all`';
            readonly type: 'array';
            readonly minItems: 1;
            readonly items: {
                readonly description: 'a port like `TCP/80`, `TCP/8000-8080`, `UDP`, `TCP/http`, `ICMP/8`, or `all`';
                readonly type: 'string';
            };
        };
        readonly endpoints: {
            readonly description: 'an endpoint, or a list of them';
            readonly type: readonly ['string', 'object', 'array'];
            readonly if: {
                readonly type: 'array';
            };
            readonly then: {
                readonly minItems: 1;
                readonly items: {
                    readonly $ref: '#/$defs/endpoint';
                };
            };
            readonly else: {
                readonly $ref: '#/$defs/endpoint';
            };
        };
        readonly endpoint: {
            readonly description: 'a workload `namespace/name`, `namespace/*`, `namespace/service/name`, an address or range, a domain name, a word (`internet`, `cluster`, `nodes`, `anywhere`), a group, or a map';
            readonly type: readonly ['string', 'object'];
            readonly additionalProperties: false;
            readonly properties: {
                readonly namespace: {
                    readonly description: 'the name of a namespace';
                    readonly type: 'string';
                };
                readonly namespaceSelector: {
                    readonly $ref: '#/$defs/labelSelector';
                };
                readonly podSelector: {
                    readonly $ref: '#/$defs/labelSelector';
                };
                readonly serviceAccount: {
                    readonly description: 'the name of a service account';
                    readonly type: 'string';
                };
                readonly hypothetical: {
                    readonly description: 'one pod with exactly these labels that no manifest holds';
                    readonly type: 'boolean';
                };
                readonly cidr: {
                    readonly $ref: '#/$defs/cidr';
                };
                readonly all: {
                    readonly description: 'endpoints whose union is meant';
                    readonly type: 'array';
                    readonly minItems: 1;
                    readonly items: {
                        readonly $ref: '#/$defs/endpoint';
                    };
                };
                readonly except: {
                    readonly description: 'beside `all` endpoints, beside `cidr` ranges that are left out';
                    readonly type: 'array';
                    readonly minItems: 1;
                    readonly items: {
                        readonly $ref: '#/$defs/endpoint';
                    };
                };
            };
        };
        readonly labelSelector: {
            readonly description: 'a Kubernetes label selector';
            readonly type: 'object';
            readonly additionalProperties: false;
            readonly properties: {
                readonly matchLabels: {
                    readonly $ref: '#/$defs/labels';
                };
                readonly matchExpressions: {
                    readonly type: 'array';
                    readonly items: {
                        readonly type: 'object';
                        readonly additionalProperties: false;
                        readonly required: readonly ['key', 'operator'];
                        readonly properties: {
                            readonly key: {
                                readonly type: 'string';
                            };
                            readonly operator: {
                                readonly enum: readonly ['In', 'NotIn', 'Exists', 'DoesNotExist'];
                            };
                            readonly values: {
                                readonly type: 'array';
                                readonly items: {
                                    readonly type: 'string';
                                };
                            };
                        };
                    };
                };
            };
        };
    };
};
