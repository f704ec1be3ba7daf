import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a_28 as h,f_28 as T}from"./shared-run.js";import{U_42 as w,W_42 as A,X_42 as C,__42 as R,ha_42 as F,ja_42 as $,la_42 as V,o_42 as v,qa_42 as Q,ra_42 as W}from"./shared-run.js";import{c_40 as O}from"./shared-run.js";
import{k_52 as k,n_52 as j,r_52 as I}from"./shared-run.js";import{c as S}from"./shared-esbuild.js";var X={};S(X,{enteringEnds:()=>J,judgeVia:()=>K});function J(n,r){if(n.problems.length>0)return n;let e=n.members.find(({kind:t})=>r==="from"?t!=="addresses"&&t!=="domain":t!=="workload");return e===void 0?{...W(n.members),notes:n.notes}:Q(r==="from"?
`with \`via: ingress\` traffic comes from outside the cluster, and \`from\` holds \`${e.id}\`: write \`internet\` or an address range`:`with \`via: ingress\` traffic goes to workloads and Services, and \
\`to\` holds \`${e.id}\``)}function K(n,r,e,t){let f=n.map(o=>({...o,id:h})),s=r.filter(o=>o.kind==="workload").map(o=>({from:f,to:[o],count:n.length,finding:z(o,e,t)})),i=V(s,e.expect,t);return t.ingressRouting.
isEmpty?{...i,outcome:"vacuous",problems:[G]}:i}var G="vacuous: `via: ingress`, and no manifest holds an Ingress, a route of the Gateway API or an OpenShift Route; add their manifests, or remove `via`";
function z(n,r,e){let{expect:t}=r,f=t==="deny"?[...e.families,...e.widerFamilies]:e.families,s=D(n,e).flatMap(i=>U(n,i.pod,r,e).flatMap(o=>f.map(m=>B({to:n,destination:i,ask:o,family:m,judged:f},r,e))));
return $(s)}function D({id:n,pods:r},{evaluation:e,ingressRouting:t}){let f=new Map;for(let s of r){let i=t.ingressPathsTo(s),o=O(s),m=s.presence===!0&&i.every(({presence:p})=>p===!0),a=i.map(({backend:p,
service:y,port:P})=>[p.span.file.path,p.span.start,y.name,P?.port]),c=JSON.stringify([e.classOf(s).index,o,a,m||f.size]),l={end:e.endOf(s),text:n,presence:s.presence,pod:s,hypothetical:void 0};f.has(c)||
f.set(c,l)}return[...f.values()]}function U({id:n,service:r},e,{ports:t,expect:f},{ingressRouting:s}){let i=s.ingressPathsTo(e);if(r===void 0)return[{ports:w(t,e),ingressPaths:i,target:n}];let o=A(t,r),
m={problems:o.problems,notes:[]};if(f==="deny"||o.ports.length===0){let c=o.ports.map(l=>C(l,e)).reduce(k,w([],e).traffic);return[{ports:{...m,traffic:c},ingressPaths:i,target:n}]}return o.ports.map(a=>({
ports:{...m,traffic:C(a,e)},ingressPaths:i.filter(c=>c.service===r&&(c.port===void 0||c.port===a)),target:`${r.namespace}/service/${r.name} ${a.protocol}/${a.port}`}))}function B({to:n,destination:r,ask:e,
family:t,judged:f},{expect:s,because:i},{evaluation:o,ingressRouting:m,recorder:a}){let c=R(e.ports.traffic,t,f),{end:l}=r,p=T(e.ingressPaths,{end:l,family:t,traffic:c,expect:s},o,m.controllersOf);if(a!==
void 0)for(let{decided:d}of p.flatMap(({controllerPaths:u})=>u))a.add(d);let y=d=>d.some(({controllerPaths:u})=>u.length>0),P=f.filter(d=>d!==t),N=!y(p)&&P.some(d=>y(T(e.ingressPaths,{end:l,family:d,traffic:c,
expect:s},o,m.controllersOf))),b=d=>H(d,{to:n,destination:r,ask:e,family:t}),E={ports:e.ports,isVacuous:j(c)||!v(l,t)||N,readsAddresses:p.some(({controllerPaths:d})=>d.some(({source:u})=>o.readsAddresses(
u.end,l))),isPresent:r.presence,holding:[],facts:[]},x=p.filter(({verdict:d})=>d!==s),g=x.find(({verdict:d})=>d!=="unknown")??x[0];if(g===void 0){let d=i.length===0?[]:p.flatMap(b),u=s==="allow"?p.flatMap(
b).find(F):void 0;return{...E,outcome:"holds",example:void 0,holding:d,narrowed:u}}let[M]=b({...g,controllerPaths:g.controllerPath===void 0?[]:[g.controllerPath]});return g.verdict!=="unknown"?{...E,outcome:"\
differs",example:M}:{...E,outcome:"unknown",example:M,facts:g.facts}}function H({traffic:n,verdict:r,controllerPaths:e},{to:t,destination:f,ask:s,family:i}){let[o]=I(n);if(o===void 0)return[];let m={destination:f,
members:[h,t.id],family:i,range:o};if(e.length===0){let a=`no Ingress, route or Gateway leads to ${s.target}`,l={end:{kind:"address",family:i,address:0n},text:h,presence:!0,pod:void 0,hypothetical:void 0};
return[{...m,decided:L(n,a),source:l,words:a}]}return e.filter(({decided:a})=>e.length===1||a.verdict===r).map(({decided:a,source:c})=>({...m,decided:a,source:c}))}function L(n,r){let e={traffic:n,action:"\
deny",reason:"not governed",by:[],words:r,path:[]};return{traffic:n,verdict:"deny",egress:e,ingress:e,facts:[]}}export{J as a,K as b,X as c};
