import type { Profile } from '../profile.js';
import {
  byApi,
  enforces,
  enforcesNothing,
  is,
  noRange,
  ownApi,
  seesLabels,
  unknown,
  unverifiedDirections,
  unverifiedNames,
  yes,
} from './cells.js';

const eks = 'Amazon EKS user guide, network policies of the VPC CNI plugin';
const resolver = 'aws/amazon-network-policy-controller-k8s pkg/resolvers/endpoints.go';
const agent = 'aws/aws-network-policy-agent';
const vpc = noRange('Amazon EKS user guide: addresses of the VPC');
const npm = 'Azure/azure-container-networking npm/pkg/controlplane/translation';
const windows = `${npm}: the policy is refused on Windows`;
const aks = 'Microsoft Learn, AKS network policies';
const virtualNetwork = noRange('Microsoft Learn, AKS networking: the virtual network, or an overlay of its own');

const npmCells = {
  ...enforces(aks),
  ipBlockMatchesNodes: yes(`${npm}: an ipset of the ranges, compared with raw addresses`),
  endPort: yes(npm),
  barePods: yes(npm),
  ...unverifiedDirections('Azure NPM', npm),
  ...seesLabels(npm),
  ...unverifiedNames('Azure NPM', npm),
  ordering: byApi,
  policyApis: [],
  defaultPodCidr: virtualNetwork,
  versions: [],
} as const satisfies Partial<Profile>;

/** The plugins of Amazon and Azure. */
export const cloudProfiles = {
  'aws-vpc-cni': {
    name: 'aws-vpc-cni',
    title: 'AWS VPC CNI',
    ...enforces(eks),
    ipBlockMatchesPods: yes(resolver),
    ipBlockMatchesNodes: yes(`${resolver}: it compares raw addresses`),
    except: yes(resolver),
    endPort: yes(resolver),
    sctp: yes(`${agent} pkg/ebpf/c/tc.v4egress.bpf.c`),
    namedPorts: is('selected-peers', `${resolver}, computeEgressEndpoints and getIngressRulesPorts; pull request 92`),
    negativeSelectors: yes(resolver),
    barePods: is('no', `${eks}: pods without an owner are not covered`),
    ...unverifiedDirections('the AWS VPC CNI', resolver),
    ...seesLabels(resolver),
    ...unverifiedNames('the AWS VPC CNI', resolver),
    ordering: byApi,
    policyApis: [ownApi('networking.k8s.aws', resolver)],
    defaultPodCidr: vpc,
    quirks: [
      'enforces policies since 1.14, and only with its policy agent on: declare `aws-vpc-cni-nopolicy` where it is off',
      'a pod without an owner may be covered by its name (aws-network-policy-agent issue 327); nothing promises it',
      'on EC2 nodes with Linux alone: neither Fargate nor Windows',
      'policies hold for one address family, that of the cluster',
      'at most 24 combinations of protocol and port for one address range',
      'the port of a Service has to equal the port of its pods',
      'in mode `standard` a new pod is open until its policies are in place; `strict` begins closed',
      'until 2024 its controller looked port names of ingress rules up on the pods of the other side',
    ],
    versions: [{ before: '1.14', is: enforcesNothing(`${eks}: since 1.14`) }],
  },
  'aws-vpc-cni-nopolicy': {
    name: 'aws-vpc-cni-nopolicy',
    title: 'AWS VPC CNI without its policy agent',
    ...enforcesNothing(`${eks}: off until it is switched on`),
    defaultPodCidr: vpc,
    quirks: [],
    versions: [],
  },
  'azure-npm': {
    name: 'azure-npm',
    title: 'Azure Network Policy Manager',
    ...npmCells,
    ipBlockMatchesPods: yes(`${npm}: an ipset of the ranges, compared with raw addresses`),
    except: yes(`${npm}: \`nomatch\` entries of the same ipset`),
    sctp: yes(npm),
    namedPorts: yes(`${npm}: an ipset of addresses and ports of pods`),
    negativeSelectors: yes(npm),
    quirks: [
      'its Lite variant takes policies of address ranges alone',
      'releases before mid-2022 read only `port` of a range of ports',
    ],
  },
  'azure-npm-windows': {
    name: 'azure-npm-windows',
    title: 'Azure Network Policy Manager on Windows',
    ...npmCells,
    ipBlockMatchesPods: unknown({
      source: `${npm}: it doesn't say what Windows makes of the ranges`,
      words: 'whether `ipBlock` matches pods on Windows nodes, which nobody could verify',
      remedy: 'name pods with `podSelector` and `namespaceSelector`',
    }),
    except: is('rejected', `${windows}, ErrUnsupportedExceptCIDR`),
    sctp: is('rejected', `${windows}, ErrUnsupportedSCTP`),
    namedPorts: is('rejected', `${windows}, ErrUnsupportedNamedPort`),
    negativeSelectors: is('rejected', `${windows}, ErrUnsupportedNegativeMatch`),
    quirks: ['a policy with something that Windows lacks is refused as a whole: the pods that it selects stay open'],
  },
} as const satisfies Partial<Record<Profile['name'], Profile>>;
