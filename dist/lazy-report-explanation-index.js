import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{d_5 as L}from"./shared-command.js";import{a as f,b as g}from"./shared-report-text-8.js";import{a_7 as v,b_7 as j,c_7 as k,e_7 as R}from"./shared-command.js";import{b_11 as w,f_11 as y,g_11 as m,j_11 as P,l_11 as b,m_11 as E,o_11 as u,u_11 as T}from"./shared-command.js";import"./shared-run.js";import"./shared-esbuild.js";function*G(o){let{apiVersion:e,kind:r,from:n,to:t,port:d,cni:i,ground:a,verdict:c,parts:l,egress:p,ingress:s,notes:I}=o;yield`{
"apiVersion": ${f(e)},
"kind": ${f(r)},
"from": ${f(n)}`,yield`,
"to": ${f(t)}`,d!==void 0&&(yield`,
"port": ${f(d)}`),yield`,
"cni": ${f(i)},
"ground": ${f(a)},
"verdict": ${f(c)},
"parts": `,yield*g(l),yield`,
"egress": ${f(p)},
"ingress": ${f(s)},
"notes": ${f(I)}`,yield`,
"diagnostics": `,yield*g(o.diagnostics),yield`,
"inputs": ${f(o.inputs)}
}
`}function*$(o,e,r=""){for(let[n,t]of o.entries()){let d=n===o.length-1,i=`${r}${d?"└─ ":"├─ "}`,a=`${r}${d?"   ":"│  "}`,c=t.branches.length>0?"│  ":"  ";for(let l of e.wrap(t.text,{first:i,
rest:`${a}${c}`})){let[p,s]=[l.slice(0,i.length),l.slice(i.length)];yield`${p}${t.colour===void 0?s:t.colour(s)}
`}for(let l of t.below?.(`${a}${c}`)??[])yield`${l}
`;yield*$(t.branches,e,a)}}function*W(o,e){let r=R(e),{cni:n,ground:t,egress:d,ingress:i,notes:a,parts:c,diagnostics:l,inputs:p}=o;yield*r.paragraph(O(o),["","  "],S(o.verdict,r));for(let s of v(l))yield*r.paragraph(s,["","  "],
r.yellow);yield*r.paragraph(P(n),["","  "],r.dim);for(let s of t)yield*r.paragraph(b(s),["","  "],r.dim);if(yield*J(c,r),c.length>0)for(let s of[d,i])yield`
`,yield*V(s,r);for(let s of a)yield*r.paragraph(`note: ${m(s)}`,["","  "],r.dim);yield`
`,yield*k(l,e,r),e.detail==="full"&&(yield*L(p,r))}var x={allow:"allowed",deny:"denied",unknown:"unknown"};function O({from:o,to:e,port:r,verdict:n,parts:t}){let d=new Set(t.map(i=>i.verdict)).size>1?
`mixed: differs by ${z(t)}`:x[n];return`${y(o)} → ${y(e)}${r===void 0?"":` ${y(r)}`}: ${d}`}function z(o){let e=n=>new Set(o.map(n)).size>1;return[...e(({traffic:n})=>n)?["port"]:[],...e(({from:n,to:t})=>`${n}\
 ${t}`)?["workload"]:[],...e(({fromPods:n,toPods:t})=>`${n} ${t}`)?["pod"]:[],...e(({family:n})=>n)?["address family"]:[]].join(" and ")||"what the manifests leave open"}function S(o,e){let r=o==="all\
ow"?e.green:o==="deny"?e.red:e.yellow;return n=>e.bold(r(n))}function*J(o,e){let[r]=o;if(o.length>1){yield`
${e.bold("By ports, ends and address families")}
`;for(let n of o.slice(0,h)){let t=n.family==="IPv6"?" over IPv6":"",d=`${x[n.verdict]}: ${u(n.from,n.fromPods)} → ${u(n.to,n.toPods)} ${n.traffic}${t}`;yield*e.paragraph(d,["  ","    "])}o.length>h&&
(yield`  … and ${w(o.length-h,"more part")}
`),yield*e.paragraph("The first of them is explained here.",["","  "],e.dim)}for(let{fact:n,remedy:t}of r?.unknowns??[])yield`
`,yield*e.paragraph(`unknown: ${m(n)}`,["","  "],e.yellow),t!==""&&(yield*e.paragraph(`to settle it: ${m(t)}`,["","  "],e.yellow))}var h=12;function*V(o,e){let{direction:r,end:n,verdict:t,reason:d,path:i,
tiers:a,nearest:c}=o;yield*e.paragraph(`${r} of ${y(n)}: ${x[t]}`,["","  "],S(t,e)),i!==""&&(yield*e.paragraph(`tiers: ${m(i)}`,["  ","    "])),a.length===0?yield*$([{text:m(c??d),branches:[]}],e):yield*$(
a.map(l=>B(l,e)),e)}function B({tier:o,outcome:e,policies:r},n){return{text:`tier ${y(o)}: ${e}`,colour:e==="not asked"?n.dim:n.bold,branches:r.map(t=>C(t,n))}}function C({policy:o,isolates:e,selects:r,
isDecisive:n,rules:t,...d},i){let a=r==="yes"?[]:["may select it"],c=n&&t.length>0?["isolates it, and no rule admits this"]:e?["isolates it"]:[],l=t.length===0?["has no rule"]:[],p=[...a,...c,...l].join(
", ");return{text:`${y(o)} at ${E(d)}${p===""?"":`: ${p}`}`,colour:n?i.red:void 0,branches:t.map(s=>N(s,i))}}var F={decided:"decides",behind:"also matches; an earlier rule decided",perhaps:"may match"};
function N({rule:o,name:e,action:r,match:n,only:t,unmet:d,...i},a){let c=e===void 0?"":` (${y(e)})`,l=t===void 0?"":`, for ${T(t)}`,p=`${y(o)}${c} ${r}${l}, line ${i.line}`;return n!=="no"?{text:`${p}\
: ${F[n]}`,colour:n==="decided"?a.bold:void 0,below:s=>n==="decided"?j(i,s,a.width):[],branches:[]}:{text:`${p}: doesn't match`,colour:a.dim,branches:d.map(s=>({text:m(s),branches:[]}))}}var te={tree:W,json:G};export{te as explanationReports};
