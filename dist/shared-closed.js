import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{d_25 as C,i_25 as x,o_25 as m,w_25 as g,x_25 as f,y_25 as p}from"./shared-run.js";import{k_39 as b,n_39 as k,o_39 as w}from"./shared-run.js";import{R_31 as h,o_31 as c}from"./shared-run.js";import{g_52 as u}from"./shared-run.js";import{AsyncLocalStorage as B}from"node:async_hooks";var J={decisions:2e5,comparisons:2e6,exposure:1e6,exposures:5e6,documents:4e5,verdicts:1e6,mutants:3e6},M=new B;function I(e){return M.getStore()?.[e]??
J[e]}function K(e,r){return M.run(e,r)}function y(e,r,a){let n=s=>({pods:s,less:[],like:void 0,endpoint:e});switch(e.kind){case"word":return e.word==="cluster"||e.word==="anywhere"?[n(h)]:[];case"selector":return e.serviceAccount!==void 0?
[]:[n(f({namespaces:e.namespaces,labels:e.pods}))];case"namespace":return E(e.namespace,r,a).map(n);case"workload":return H(e,a.cluster).flatMap(s=>v(L(s,a),r,a).map(t=>({pods:t,less:[],like:s,endpoint:e})));case"\
service":return[...S(e,a.cluster).map(n),...A(e,r,a)];case"group":return(a.groups.get(e.name)??[]).flatMap(s=>y(s,r,a));case"difference":return W(e,r,a);case"addresses":case"domain":case"entity":case"\
hypothetical":return[]}}function W({all:e,except:r},a,n){let s=r.flatMap(t=>P(t,a,n));return e.flatMap(t=>y(t,a,n)).map(t=>({...t,less:[...t.less,...s]}))}function P(e,r,a){switch(e.kind){case"selecto\
r":return[m(f({namespaces:e.namespaces,labels:e.pods}),u)];case"hypothetical":{let n=new Map([...e.podLabels].map(([s,t])=>[s,c([t])]));return[m(p("pod:",n),u)]}case"group":return(a.groups.get(e.name)??
[]).flatMap(n=>P(n,r,a));default:return y(e,r,a).map(({pods:n,less:s})=>({pods:n,traffic:u,less:s}))}}function H(e,r){let a=R.get(r)??N(r);return R.set(r,a),(a.get(`${e.namespace}/${e.name}`)??[]).filter(
({kind:n})=>(e.workloadKind??n).toLowerCase()===n.toLowerCase())}var R=new WeakMap;function N({workloads:e}){let r=new Map;for(let a of e){let n=`${a.namespace}/${a.name}`,s=r.get(n);s===void 0?r.set(
n,[a]):s.push(a)}return r}function v({namespace:e,classes:r},{peer:a,peers:n},s){return a===void 0?[]:r.flatMap(t=>n.flatMap(o=>{if(x(o,t)===!1)return[];let i=_(o.labels,t.labels);if(i===void 0)return[];
let d=p("pod:",i);return E(e,{peer:o},s).map(l=>new Map([...l,...d]))}))}function L({namespace:e,pods:r},{evaluation:a}){return{namespace:e,classes:r.map(n=>({...a.classOf(n),labels:n.labels}))}}function E(e,{
peer:r},{cluster:a}){let n=new Map([[g,c([e])]]),s=a.namespaces.get(e);if(r===void 0||r.namespaces.kind==="named"||s===void 0)return[n];let t=_(r.namespaces.labels,s.labels);if(t===void 0||k(r.namespaces.
labels,s.labels)===!1)return[n];let i={absent:!1,others:!0,values:[...a.namespaces.values()].filter(({declaredAt:l})=>l!==void 0).map(l=>l.name).sort()},d=t.has("kubernetes.io/metadata.name");return[n,
new Map([...p("namespace:",t),...d?[]:[[g,i]]])]}function ae(e){return O(e).length>0}function O(e){return[...e].filter(([r,{absent:a,others:n}])=>!a&&!n&&b(r)===void 0)}function _(e,r){let n=O(e).map(
([s])=>[s,w(r,s)]);if(!(n.length===0||n.some(([,s])=>s.others||s.absent)))return new Map(n)}function S(e,{services:r}){let a=r.find(({namespace:n,name:s})=>n===e.namespace&&s===e.name);return a?.selector===
void 0?[]:[$(a,a.selector)]}function A(e,r,a){let{services:n}=a.cluster,s=n.find(({namespace:t,name:o})=>t===e.namespace&&o===e.name);return s===void 0||s.selector!==void 0?[]:C(s,a.cluster).members.flatMap(
t=>{if(t.kind!=="workload")return[];let{workload:o,pods:i,writtenPorts:d}=t;return v(L({...o,pods:i},a),r,a).map(l=>({pods:l,less:[],like:o,endpoint:e,writtenPorts:d}))})}function $({namespace:e},r){let a=new Map(
[...r].map(([n,s])=>[n,c([s])]));return f({namespaces:{kind:"named",name:e},labels:a})}export{I as a,K as b,y as c,H as d,v as e,L as f,ae as g};
