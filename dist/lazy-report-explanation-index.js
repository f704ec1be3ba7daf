import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{d_5 as L}from"./shared-command.js";import{a as f,b as g}from"./shared-report-text-8.js";import{a_7 as j,b_7 as v,c_7 as k,e_7 as R}from"./shared-command.js";import{b_11 as w,f_11 as y,g_11 as m,j_11 as P,l_11 as b,m_11 as E,o_11 as u,u_11 as T}from"./shared-command.js";import"./shared-run.js";import"./shared-esbuild.js";function*G(o){let{apiVersion:e,kind:t,from:n,to:r,port:s,request:i,cni:d,ground:a,verdict:c,parts:p,egress:l,ingress:I,notes:O}=o;yield`{
"apiVersion": ${f(e)},
"kind": ${f(t)},
"from": ${f(n)}`,yield`,
"to": ${f(r)}`,s!==void 0&&(yield`,
"port": ${f(s)}`),i!==void 0&&(yield`,
"request": ${f(i)}`),yield`,
"cni": ${f(d)},
"ground": ${f(a)},
"verdict": ${f(c)},
"parts": `,yield*g(p),yield`,
"egress": ${f(l)},
"ingress": ${f(I)},
"notes": ${f(O)}`,yield`,
"diagnostics": `,yield*g(o.diagnostics),yield`,
"inputs": ${f(o.inputs)}
}
`}function*$(o,e,t=""){for(let[n,r]of o.entries()){let s=n===o.length-1,i=`${t}${s?"└─ ":"├─ "}`,d=`${t}${s?"   ":"│  "}`,a=r.branches.length>0?"│  ":"  ";for(let c of e.wrap(r.text,{first:i,
rest:`${d}${a}`})){let[p,l]=[c.slice(0,i.length),c.slice(i.length)];yield`${p}${r.colour===void 0?l:r.colour(l)}
`}for(let c of r.below?.(`${d}${a}`)??[])yield`${c}
`;yield*$(r.branches,e,d)}}function*W(o,e){let t=R(e),{cni:n,ground:r,egress:s,ingress:i,notes:d,parts:a,diagnostics:c,inputs:p}=o;yield*t.paragraph(q(o),["","  "],S(o.verdict,t));for(let l of j(c))yield*t.paragraph(l,["","  "],
t.yellow);yield*t.paragraph(P(n),["","  "],t.dim);for(let l of r)yield*t.paragraph(b(l),["","  "],t.dim);if(yield*J(a,t),a.length>0)for(let l of[s,i])yield`
`,yield*V(l,t);for(let l of d)yield*t.paragraph(`note: ${m(l)}`,["","  "],t.dim);yield`
`,yield*k(c,e,t),e.detail==="full"&&(yield*L(p,t))}var x={allow:"allowed",deny:"denied",unknown:"unknown"};function q({from:o,to:e,port:t,request:n,verdict:r,parts:s}){let i=new Set(s.map(a=>a.verdict)).
size>1?`mixed: differs by ${z(s)}`:x[r],d=[t,n].flatMap(a=>a===void 0?[]:[` ${y(a)}`]).join("");return`${y(o)} → ${y(e)}${d}: ${i}`}function z(o){let e=n=>new Set(o.map(n)).size>1;return[...e(({traffic:n})=>n)?
["port"]:[],...e(({from:n,to:r})=>`${n} ${r}`)?["workload"]:[],...e(({fromPods:n,toPods:r})=>`${n} ${r}`)?["pod"]:[],...e(({family:n})=>n)?["address family"]:[]].join(" and ")||"what the manifests lea\
ve open"}function S(o,e){let t=o==="allow"?e.green:o==="deny"?e.red:e.yellow;return n=>e.bold(t(n))}function*J(o,e){let[t]=o;if(o.length>1){yield`
${e.bold("By ports, ends and address families")}
`;for(let n of o.slice(0,h)){let r=n.family==="IPv6"?" over IPv6":"",s=`${x[n.verdict]}: ${u(n.from,n.fromPods)} → ${u(n.to,n.toPods)} ${n.traffic}${r}`;yield*e.paragraph(s,["  ","    "])}o.length>h&&
(yield`  … and ${w(o.length-h,"more part")}
`),yield*e.paragraph("The first of them is explained here.",["","  "],e.dim)}for(let{fact:n,remedy:r}of t?.unknowns??[])yield`
`,yield*e.paragraph(`unknown: ${m(n)}`,["","  "],e.yellow),r!==""&&(yield*e.paragraph(`to settle it: ${m(r)}`,["","  "],e.yellow))}var h=12;function*V(o,e){let{direction:t,end:n,verdict:r,reason:s,path:i,
tiers:d,nearest:a}=o;yield*e.paragraph(`${t} of ${y(n)}: ${x[r]}`,["","  "],S(r,e)),i!==""&&(yield*e.paragraph(`tiers: ${m(i)}`,["  ","    "])),d.length===0?yield*$([{text:m(a??s),branches:[]}],e):yield*$(
d.map(c=>B(c,e)),e)}function B({tier:o,outcome:e,policies:t},n){return{text:`tier ${y(o)}: ${e}`,colour:e==="not asked"?n.dim:n.bold,branches:t.map(r=>C(r,n))}}function C({policy:o,isolates:e,selects:t,
isDecisive:n,rules:r,...s},i){let d=t==="yes"?[]:["may select it"],a=n&&r.length>0?["isolates it, and no rule admits this"]:e?["isolates it"]:[],c=r.length===0?["has no rule"]:[],p=[...d,...a,...c].join(
", ");return{text:`${y(o)} at ${E(s)}${p===""?"":`: ${p}`}`,colour:n?i.red:void 0,branches:r.map(l=>M(l,i))}}var F={decided:"decides",behind:"also matches; an earlier rule decided",perhaps:"may match"};
function M({rule:o,name:e,action:t,match:n,only:r,unmet:s,...i},d){let a=e===void 0?"":` (${y(e)})`,c=r===void 0?"":`, for ${T(r)}`,p=`${y(o)}${a} ${t}${c}, line ${i.line}`;return n!=="no"?{text:`${p}\
: ${F[n]}`,colour:n==="decided"?d.bold:void 0,below:l=>n==="decided"?v(i,l,d.width):[],branches:[]}:{text:`${p}: doesn't match`,colour:d.dim,branches:s.map(l=>({text:m(l),branches:[]}))}}var oe={tree:W,json:G};export{oe as explanationReports};
