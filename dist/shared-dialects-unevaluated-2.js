import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a_17 as y}from"./shared-run.js";import{b_10 as p}from"./shared-run.js";import{a_47 as m}from"./shared-run.js";import{b_8 as u,c_8 as h}from"./shared-run.js";import{F_31 as f,S_31 as r,b_31 as c,c_31 as l}from"./shared-run.js";import{c_49 as d}from"./shared-run.js";import{c as w}from"./shared-esbuild.js";var $={};w($,{compileUnevaluated:()=>C});function C(e,a){let n=N(e),i=n.isOfNamespaceOfItsName===!0?e.name:void 0,s=n.isNamespaced?I(e,a):i,t={id:V(e,n,s),api:e.group,kind:e.kind,isEvaluated:!1,dependsOnCni:n.enforcedBy==="cni",span:f(e)},b={
words:`what ${t.id} does, which is not evaluated`,remedy:t.dependsOnCni?"declare the CNI of the cluster (`spec.cni`, `--cni`), if it does not enforce this API":"leave the object out of the manifests o\
f the test (`spec.manifests`), if it allows what the case asks about"},g=p(t,b,{where:a.presence}),v=["ingress","egress"].map(o=>({policy:t,direction:o,selectedPods:{namespaces:s===void 0||n.rootNamespaces?.
includes(s)===!0?{kind:"labelled",labels:r}:{kind:"named",name:s},labels:r},inForce:!0,precedence:u(h),isolates:!1,rules:g})),k=d(e.node,["metadata","namespace"]),O=n.isNamespaced?m(k,"metadata.namesp\
ace"):[];return{ruleSets:v,namedFamilies:[],diagnostics:O.map(o=>l(o,o.span))}}function N({group:e,kind:a,namespace:n}){return y.find(s=>s.group===e&&s.kind===a)??{group:e,kind:a,isNamespaced:n!==void 0,
enforcedBy:"others"}}function I({namespace:e},{defaultNamespace:a}){return e!==void 0&&c(e)?void 0:e??a}function V(e,a,n){let i=a.isNamespaced?`${n??"?"}/`:"";return`${e.kind}.${e.group}/${i}${e.name??
"?"}`}export{C as a,$ as b};
