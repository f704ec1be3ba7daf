import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as D,b as T}from"./shared-lint-findings.js";import{b as M}from"./shared-picomatch.js";import{a_3 as k,b_3 as x,c_3 as F,d_3 as q,e_3 as N}from"./shared-run.js";import{b_23 as P}from"./shared-run.js";
import{b_21 as R,f_21 as C}from"./shared-run.js";import{b_18 as j,c_18 as l}from"./shared-run.js";import{a_34 as v}from"./shared-run.js";import{c_27 as I}from"./shared-run.js";import{b_50 as S}from"./shared-run.js";import{c_24 as $,j_24 as w}from"./shared-run.js";import{a_44 as m}from"./shared-run.js";import{a_14 as b}from"./shared-run.js";import{d as G}from"./shared-esbuild.js";var h=G(M());import{basename as L,dirname as V,join as c}from"node:path/posix";function y(t){return{files:t.map(({path:r,text:i})=>({path:c(r),text:w(i)})).sort((r,i)=>b(r.path,i.path)),kustomizationsAndCharts:[],skipped:[],ignored:0,diagnostics:[]}}function g({patterns:t,folder:s},{
files:o}){let r=t.flatMap(e=>{let p=o.some(({path:E})=>E===c(s,e.text))?void 0:S(e.text,"glob");return p===void 0?[]:[{wanted:e,problem:p}]}),i=t.filter(e=>!r.some(({wanted:p})=>p===e)).map(e=>({wanted:e,
isMatch:B(e.text,s)})),n=o.filter(({path:e})=>i.some(({isMatch:p})=>p(e))),a=e=>n.some(p=>u(p.path,V(e))),d=e=>!n.includes(e)&&I(L(e.path));return{files:n,kustomizationsAndCharts:o.filter(e=>d(e)&&a(e.
path)),skipped:[],ignored:0,diagnostics:[...r.map(({wanted:e,problem:p})=>j({pattern:e.text,problem:p},e.span)),...i.filter(({isMatch:e})=>!o.some(({path:p})=>e(p))).map(({wanted:e})=>$({path:e.text,ignored:0},
e.span))]}}function B(t,s){let o=c(s,t).replace(/(?<=.)\/$/,""),{base:r,glob:i,isGlob:n}=h.default.scan(t);if(!n)return e=>u(e,o);let a=c(s,r),d=(0,h.default)([i,`${i}/**`],{dot:!0});return e=>e===o||
u(e,a)&&d(a==="."?e:e.slice(a.length+1))}function u(t,s){return s==="."?!t.startsWith("../")&&!t.startsWith("/"):t===s||t.startsWith(`${s}/`)}import{join as W}from"node:path/posix";function z(t,s){return t.flatMap(o=>{let{folder:r,roots:i,bounds:n}=o;if(n==="anywhere")return[l(s)];let a=i.filter(e=>e.kind==="path"),d=i.filter(e=>e.kind!=="path");return[...a.length===0?[]:[l(g({patterns:a,
folder:r},s))],...d.map(e=>K(e,r,s))]})}function K(t,s,o){let{span:r}=t;switch(t.kind){case"raw":return l(g({patterns:[{text:t.directory,span:r}],folder:s},o),"raw");case"kustomize":case"helm":{let i=t.
kind,n=W(s,t.kind==="helm"?t.chart:t.directory);return{kind:"failed",diagnostics:[R({folder:n,renderer:i,library:{root:m(t)}},r)]}}case"git":{let i=`found \`${m(t)}\`, and the library starts no program\
, not even git`;return{kind:"failed",diagnostics:[C({ref:t.ref,problem:i},r)]}}default:return t}}function O(t,{config:s}){let o="head"in t?t:{base:void 0,head:t},[r,i]=[o.base&&y(o.base),y(o.head)],n=x(i.files,s);return{settings:n,place:P,baseline:k,variableFiles:[],*load(a){if(a.some(d=>!d.isLoaded()))
throw new Error("what a run in memory takes was not loaded")},*open(){return{head:A("head",i,n.paths),base:r&&A("base",r,n.paths),followSettings:!0,found:F,isNamed:!1,close:()=>{}}}}}function A(t,s,o){
return{name:t,commit:void 0,settingsPaths:o,*find(r){return r.map(i=>z(i,s))},missing:()=>[]}}var f={roots:{description:"roots, each a cluster or a part of one as it is applied",type:"array",minItems:1,items:{$ref:"#/$defs/root"}},root:{description:"a file, a folder, a glob, `-` for standard i\
nput, or a map: `{kustomize: DIR}`, `{helm: {chart: DIR}}`, `{raw: DIR}`, `{git: REF, path: DIR}`; paths are relative to this file and stay inside the repository",type:["string","object"],pattern:"\\S",
minProperties:1,additionalProperties:!1,dependentRequired:{enableHelm:["kustomize"],git:["path"],path:["git"]},properties:{kustomize:{description:"the folder of a kustomization, which the installed `k\
ustomize` or `kubectl` builds",$ref:"#/$defs/rootFolder"},enableHelm:{description:"kustomize may run helm for `helmCharts`",type:"boolean"},helm:{$ref:"#/$defs/chart"},raw:{description:"a folder whose\
 documents are taken as they stand, kustomization and chart or not",$ref:"#/$defs/rootFolder"},git:{description:"a commit, branch or tag of this checkout",type:"string",pattern:"\\S"},path:{description:"\
a file or a folder at that ref",$ref:"#/$defs/rootFolder"}}},rootFolder:{description:"a path relative to this file, inside the repository",type:"string",pattern:"\\S"},chart:{description:"a chart, whi\
ch the installed `helm` renders",type:"object",additionalProperties:!1,required:["chart"],properties:{chart:{description:"the folder of the chart",$ref:"#/$defs/rootFolder"},release:{description:"the \
name of the release; the default is `release-name`",type:"string",pattern:"\\S"},namespace:{description:"the namespace of the release; the default is `default`",type:"string",pattern:"\\S"},values:{description:"\
values files, and maps of values; a later one wins",type:"array",items:{description:"a values file, or a map of values",type:["string","object"],pattern:"\\S"}},set:{description:"values by path, like \
`image.tag`, which win over `values`; a string stays one",type:"object",additionalProperties:{description:"a value",type:["string","number","boolean","null"]}},kubeVersion:{description:'the version of\
 the cluster in quotes, like `"1.34"`',type:"string",pattern:"\\S"}}}};var H={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://reachspec.dev/schemas/v1alpha1/connectivity-test.schema.json",title:"ConnectivityTest",description:"Declares who may reach wh\
om in a Kubernetes cluster, and who may not.",type:"object",additionalProperties:!1,required:["apiVersion","kind","spec"],properties:{apiVersion:{description:"`reachspec.dev/v1alpha1`",const:"reachspe\
c.dev/v1alpha1"},kind:{description:"`ConnectivityTest`",const:"ConnectivityTest"},metadata:{description:"the name and the labels of the suite",type:"object",additionalProperties:!1,properties:{name:{description:"\
the name of the suite; the default is the name of the file",type:"string"},namespace:{description:"ignored; accepted because tools add it",type:"string"},labels:{$ref:"#/$defs/labels"},annotations:{$ref:"\
#/$defs/labels"}}},spec:{$ref:"#/$defs/spec"}},$defs:{labels:{description:"a map of strings",type:"object",additionalProperties:{type:"string"}},spec:{type:"object",additionalProperties:!1,required:["\
cases"],properties:{cni:{$ref:"#/$defs/cni"},podCIDRs:{description:"the address ranges of the pods",type:"array",minItems:1,items:{$ref:"#/$defs/cidr"}},ipFamilies:{description:"the address families o\
f the cluster; the default follows the ranges of the pods",type:"array",minItems:1,uniqueItems:!0,items:{enum:["IPv4","IPv6"]}},manifests:{description:"what is applied; the default is all that the run\
 found, with the `roots` of the settings",$ref:"#/$defs/roots"},environments:{description:"names of environments of the settings, or a map of names to roots, which `manifests` are joined to; the defau\
lt, without `manifests`, is every environment of the settings",type:["array","object"],minItems:1,minProperties:1,items:{description:"the name of an environment",type:"string",pattern:"\\S"},additionalProperties:{
$ref:"#/$defs/roots"}},fixtures:{description:"Kubernetes objects that only this file sees",type:"array",items:{type:"object"}},groups:{description:"named unions of endpoints",type:"object",propertyNames:{
description:"a name of lower case letters, digits and dashes",pattern:"^[a-z][a-z0-9-]*$"},additionalProperties:{type:"array",minItems:1,items:{$ref:"#/$defs/endpoint"}}},cases:{description:"at least \
one assertion",type:"array",minItems:1,items:{$ref:"#/$defs/case"}}}},cni:{description:"a CNI profile, or a list of them",type:["string","array"],minItems:1,items:{type:"string"}},cidr:{description:"a\
n address range like `10.0.0.0/8` or `2001:db8::/32`",type:"string"},case:{description:"one assertion: `from`, `to` and `expect`, or `to` with `onlyFrom` or `exactlyFrom`, or `from` with `onlyTo` or `\
exactlyTo`",type:"object",additionalProperties:!1,required:["name"],dependentRequired:{expect:["from","to"],onlyFrom:["to"],exactlyFrom:["to","ports"],onlyTo:["from"],exactlyTo:["from","ports"]},properties:{
name:{description:"what is asserted, in words",type:"string",pattern:"\\S"},from:{$ref:"#/$defs/endpoints"},to:{$ref:"#/$defs/endpoints"},via:{description:"`ingress`: traffic from outside that comes i\
n through an Ingress, a route of the Gateway API or an OpenShift Route; beside `expect`",enum:["ingress"]},ports:{$ref:"#/$defs/ports"},http:{description:"one request of HTTP, beside exactly one TCP p\
ort: what it leaves out may be anything",type:"object",additionalProperties:!1,minProperties:1,properties:{method:{description:"the method, like `GET`",type:"string",pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},
path:{description:"the path with its query, like `/v1/orders`",type:"string",pattern:"^[/*]"},host:{description:"the header `Host`, like `api.example.com`, with a port where it has one",type:"string",
pattern:"^[^ /]+$"}}},tls:{description:"the handshake of TLS, beside exactly one TCP port",type:"object",additionalProperties:!1,required:["serverName"],properties:{serverName:{description:"the name o\
f the server (SNI), like `api.example.com`",type:"string",pattern:"^[A-Za-z0-9_.-]+$"}}},expect:{description:"`allow` or `deny`: of every pair, every port, every address family",enum:["allow","deny"]},
onlyFrom:{description:"at most these reach `to`",$ref:"#/$defs/items"},exactlyFrom:{description:"these, all of them, reach `to`, and nothing else does",$ref:"#/$defs/items"},onlyTo:{description:"`from\
` reaches at most these",$ref:"#/$defs/items"},exactlyTo:{description:"`from` reaches these, all of them, and nothing else",$ref:"#/$defs/items"},closedOver:{description:"`possible` (the default) coun\
ts pods that no manifest holds, `declared` does not",enum:["possible","declared"]},because:{description:"policies that must be among the deciding ones",type:"array",minItems:1,items:{description:"a po\
licy like `NetworkPolicy/shop/db`",type:"string"}},expectFailure:{description:"why and until when the case is known to fail",type:"object",additionalProperties:!1,required:["reason","until"],properties:{
reason:{description:"why, e.g. an issue",type:"string",pattern:"\\S"},until:{description:"the last day, like `2027-01-31`",type:"string",pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}}},
skip:{description:"why the case is not judged",type:"string",pattern:"\\S"},severity:{description:"a `warning` that fails does not fail the run",enum:["error","warning"]},allowEmpty:{description:"sele\
ctors may match nothing",type:"boolean"},labels:{$ref:"#/$defs/labels"},cni:{$ref:"#/$defs/cni"}}},items:{description:"endpoints, each alone or as `{from: endpoint, ports: […]}` (`to` in `onlyTo` and \
`exactlyTo`)",type:"array",items:{$ref:"#/$defs/item"}},item:{description:"an endpoint, or a map of an endpoint and its ports",type:["string","object"],if:{type:"object",anyOf:[{required:["from"]},{required:[
"to"]},{required:["ports"]}]},then:{additionalProperties:!1,properties:{from:{$ref:"#/$defs/endpoint"},to:{$ref:"#/$defs/endpoint"},ports:{$ref:"#/$defs/ports"}}},else:{$ref:"#/$defs/endpoint"}},ports:{
description:"ports like `TCP/80`, `TCP/8000-8080`, `UDP`, `TCP/http`, `ICMP/8`, or `all`",type:"array",minItems:1,items:{description:"a port like `TCP/80`, `TCP/8000-8080`, `UDP`, `TCP/http`, `ICMP/8`\
, or `all`",type:"string"}},endpoints:{description:"an endpoint, or a list of them",type:["string","object","array"],if:{type:"array"},then:{minItems:1,items:{$ref:"#/$defs/endpoint"}},else:{$ref:"#/$\
defs/endpoint"}},endpoint:{description:"a workload `namespace/name`, `namespace/*`, `namespace/service/name`, an address or range, a domain name, a word (`internet`, `cluster`, `nodes`, `anywhere`), a\
 group, or a map",type:["string","object"],additionalProperties:!1,properties:{namespace:{description:"the name of a namespace",type:"string"},namespaceSelector:{$ref:"#/$defs/labelSelector"},podSelector:{
$ref:"#/$defs/labelSelector"},serviceAccount:{description:"the name of a service account",type:"string"},hypothetical:{description:"one pod with exactly these labels that no manifest holds",type:"bool\
ean"},cidr:{$ref:"#/$defs/cidr"},entity:{description:"`kube-apiserver`, the API server of the cluster, and under Cilium `host`, `remote-node`, `health` and `ingress`",enum:["kube-apiserver","host","re\
mote-node","health","ingress"]},all:{description:"endpoints whose union is meant",type:"array",minItems:1,items:{$ref:"#/$defs/endpoint"}},except:{description:"beside `all` endpoints, beside `cidr` ra\
nges that are left out",type:"array",minItems:1,items:{$ref:"#/$defs/endpoint"}}}},labelSelector:{description:"a Kubernetes label selector",type:"object",additionalProperties:!1,properties:{matchLabels:{
$ref:"#/$defs/labels"},matchExpressions:{type:"array",items:{type:"object",additionalProperties:!1,required:["key","operator"],properties:{key:{type:"string"},operator:{enum:["In","NotIn","Exists","Do\
esNotExist"]},values:{type:"array",items:{type:"string"}}}}}}},...f}};function*U(t){yield"# What `reachspec lint` found when this file was written: it is known, and does not fail. The file only shrinks:\n",yield`# remove an entry, or lower its count, when what it tells \
of is mended.
`,yield`apiVersion: reachspec.dev/v1alpha1
kind: ${D}
findings:${t.length===0?" []":""}
`;for(let{code:s,object:o,field:r,file:i,count:n}of t){yield`  - code: ${s}
`;for(let[a,d]of Object.entries({object:o,field:r,file:i}))d!==void 0&&(yield`    ${a}: ${JSON.stringify(d)}
`);yield`    count: ${n}
`}}var Z={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://reachspec.dev/schemas/v1alpha1/settings.schema.json",title:"Settings",description:"Says once for a repository what flags woul\
d say on each command line, and what no manifest tells of the cluster. A flag goes before it, and so does what a test file says.",type:"object",additionalProperties:!1,properties:{apiVersion:{description:"\
`reachspec.dev/v1alpha1`",const:"reachspec.dev/v1alpha1"},kind:{description:"`Settings`",const:"Settings"},paths:{description:"files, folders and globs that are read where the command line names none,\
 relative to the folder of this file",type:"array",minItems:1,items:{description:"a file, a folder or a glob",type:"string",pattern:"\\S"}},ignores:{description:"what is left out, as lines of a `.reac\
hspecignore` beside this file: the patterns of `.gitignore`",type:"array",items:{description:"a pattern as in `.gitignore`",type:"string",pattern:"\\S"}},roots:{description:"what test files without `s\
pec.manifests` are judged by, beside all that the run found",$ref:"#/$defs/roots"},environments:{description:"clusters or namespaces that the same tests are judged in, by name",type:"object",minProperties:1,
propertyNames:{description:"a name of letters, digits, dots, dashes and underscores",pattern:"^[\\w][\\w.-]*$"},additionalProperties:{$ref:"#/$defs/environment"}},cni:{description:"the CNI profile of \
suites that name none, as NAME or NAME@VERSION, like `calico` or `kindnet@0.23`",type:"string"},calicoVersion:{description:'the version of Calico in quotes, like "3.31", for the profiles `calico` and \
`canal` where neither their name nor a manifest tells one; without it "3.32"',type:"string",pattern:"^v?[0-9]{1,3}(\\.[0-9]{1,4}){1,2}$"},cilium:{description:"what changes Cilium's policies, as values\
 of its Helm chart, for the profiles `cilium`, `azure-cilium` and `gke-dataplane-v2`; it goes before what manifests say",$ref:"#/$defs/cilium"},podCIDRs:{description:"the address ranges of the pods",$ref:"\
#/$defs/cidrs"},serviceCIDRs:{description:"the address ranges of Services",$ref:"#/$defs/cidrs"},nodeCIDRs:{description:"the address ranges of the nodes",$ref:"#/$defs/cidrs"},kubeAPIServer:{description:"\
the addresses of the API server, which are the endpoints of the Service `default/kubernetes`",type:["string","array"],minItems:1,items:{description:"an address like `10.0.0.10`",type:"string"}},kubernetesVersion:{
description:'a version in quotes, like "1.34" or "1.34.2": without them YAML reads 1.30 as the number 1.3',type:"string",pattern:"^v?[0-9]{1,3}\\.[0-9]{1,4}(\\.[0-9]{1,6})?$"},namespace:{description:"\
the namespace of namespaced objects that name none, as `kubectl apply -n` gives it",$ref:"#/$defs/namespaceName"},undeclaredNamespaces:{description:"the labels of namespaces that no manifest declares:\
 `unknown` (the default), or `unlabelled`: none but the name",enum:["unknown","unlabelled"]},variables:{description:"values of the variables in manifests, as text: quote numbers and booleans; `--var` \
and `--var-file` go before them",type:"object",additionalProperties:{description:"the value of a variable, in quotes where it is a number",type:"string"}},ingressControllers:{description:"the pods tha\
t carry the traffic of Ingresses, Gateways and Routes, beside those that are recognised",type:"array",minItems:1,items:{$ref:"#/$defs/ingressController"}},podTemplatePaths:{description:"kinds of your \
own that run pods, and where their pod templates are",type:"array",minItems:1,items:{$ref:"#/$defs/podTemplatePath"}},severities:{description:"the severity of diagnostics by code, like `model/identica\
l-copy: off`; errors and what guards trust in a verdict can only be raised",type:"object",additionalProperties:{description:"`error`, `warning`, `notice`, or `off` to leave it out",enum:["error","warn\
ing","notice","off"]}}},$defs:{environment:{description:"one environment; what it says of the cluster goes before what the settings say",type:"object",additionalProperties:!1,required:["manifests"],properties:{
manifests:{description:"what is applied there",$ref:"#/$defs/roots"},cni:{description:"the CNI profile, as NAME or NAME@VERSION",type:"string"},podCIDRs:{description:"the address ranges of the pods",$ref:"\
#/$defs/cidrs"}}},cilium:{description:"values of the chart of Cilium",type:"object",additionalProperties:!1,minProperties:1,properties:{policyEnforcementMode:{description:"whom policies isolate: `defa\
ult`, `always` or `never`",enum:["default","always","never"]},policyAuditMode:{description:"whether denied traffic is only watched",type:"boolean"},policyCIDRMatchMode:{description:"what address range\
s match beside addresses outside: `nodes`, `pods`",type:"array",items:{description:"`nodes` or `pods`",enum:["nodes","pods"]}},hostFirewall:{description:"whether policies govern nodes",$ref:"#/$defs/e\
nabled"},k8sNetworkPolicy:{description:"whether NetworkPolicies are read",$ref:"#/$defs/enabled"},k8sClusterNetworkPolicy:{description:"whether ClusterNetworkPolicies are read",$ref:"#/$defs/enabled"},
enableNonDefaultDenyPolicies:{description:"whether `enableDefaultDeny` is read",type:"boolean"},nodeSelectorLabels:{description:"whether `fromNodes` and `toNodes` are taken",type:"boolean"},l7Proxy:{description:"\
whether rules of layer 7 are taken",type:"boolean"},sctp:{description:"whether SCTP is carried",$ref:"#/$defs/enabled"},authentication:{description:"whether mutual authentication is on",$ref:"#/$defs/\
enabled"},labels:{description:"which labels policies see, as in `labels` of `cilium-config`",type:"string"},cluster:{description:"this cluster",type:"object",additionalProperties:!1,properties:{name:{
description:"its name, which selectors may ask for",type:"string"}}},clustermesh:{description:"the mesh of clusters",type:"object",additionalProperties:!1,properties:{policyDefaultLocalCluster:{description:"\
whether selectors hold the own cluster alone unless they say otherwise",type:"boolean"}}},extraConfig:{description:'keys of `cilium-config` in quotes, like `enable-icmp-rules: "false"`',type:"object",
additionalProperties:{description:"the value of a key, in quotes",type:"string"}}}},enabled:{description:"a switch",type:"object",additionalProperties:!1,required:["enabled"],properties:{enabled:{description:"\
`true` or `false`",type:"boolean"}}},cidrs:{description:"address ranges like `10.0.0.0/8` or `2001:db8::/32`",type:"array",minItems:1,items:{$ref:"#/$defs/cidr"}},cidr:{description:"an address range l\
ike `10.0.0.0/8` or `2001:db8::/32`",type:"string"},namespaceName:{description:"the name of a namespace: lower case letters, digits and dashes",type:"string",pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9]\
)?$"},ingressController:{description:"an ingress controller: its pods, and the classes that it serves",type:"object",additionalProperties:!1,required:["name","namespace","podLabels"],properties:{name:{
description:"what reports call it",type:"string",pattern:"\\S"},namespace:{description:"the namespace of its pods",$ref:"#/$defs/namespaceName"},podLabels:{description:"labels that its pods have, and \
no others in that namespace",type:"object",minProperties:1,additionalProperties:{description:"the value of a label",type:"string"}},ingressClasses:{description:"the IngressClasses that it serves; with\
out this list and `gatewayClasses` it serves everything",$ref:"#/$defs/classes"},gatewayClasses:{description:"the GatewayClasses that it serves",$ref:"#/$defs/classes"},hostNetwork:{description:"its p\
ods use the network of their nodes",type:"boolean"}}},classes:{description:"names of classes",type:"array",minItems:1,items:{description:"the name of a class",type:"string",pattern:"\\S"}},podTemplatePath:{
description:"one kind of custom resource that runs pods",type:"object",additionalProperties:!1,required:["group","kind","path"],properties:{group:{description:"the API group, without the version, like\
 `apps.example.com`",type:"string",pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},kind:{description:"the kind as the API spells it, like `Workshop`",type:"string",pattern:"\
^[A-Z]\\w*$"},path:{description:"the fields that lead to the pod template, with dots, like `spec.template`",type:"string",pattern:"^[\\w-]+(\\.[\\w-]+)*$"},version:{description:"the version of the gro\
up, like `v1beta1`; without it every version",type:"string",pattern:"^v[0-9]+((alpha|beta)[0-9]+)?$"}}},...f}};function De(t,s){return N(s,()=>v(q(O(t,s),s,T(s))))}export{H as a,U as b,Z as c,De as d};
