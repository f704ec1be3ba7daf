import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as D}from"./shared-report-map-picture.js";import{a as ke}from"./shared-report-text-4.js";import{a as dn,b as cn,d as Ce}from"./shared-report-text-6.js";import{a as Ze,c as Qe,e as q,f as U,g as _,
h as G,i as W,j as se,k as N,l as Z}from"./shared-report-text-5.js";import{b as pn,c as Le,d as z,f as un,h as fn,j as yn}from"./shared-dialects-cilium.js";import{Ja as ln,La as mn}from"./shared-ip-num.js";
import{a as Re,d as y,e as T,f as v,g as rn,h as sn,i as an}from"./shared-report-test-2.js";import{a as en,b as nn,c as tn,e as H,l as on}from"./shared-report-test.js";import{a as ne,d as B}from"./shared-src.js";
import{a as qe,b as Ue}from"./shared-report-text.js";import{d as re}from"./shared-report-inputs-2.js";import{a as C,b as ve}from"./shared-report-text-3.js";import{a as M,b as Xe,c as Y,e as ie}from"./shared-report-inputs.js";
import{b as $,c as _e,d as te,e as oe,f as u,g as f,h as Ge,j as J,k as He,l as ze,m as I,n as Ve,o as be,q as Je,r as Ke,t as K,u as Ye}from"./shared-report-text-2.js";import{j as De,q as ee,r as xe,
t as R}from"./shared-diagnostics.js";function V(e,n){let t=n-e.length*mt,o="";for(let{what:r,heading:i,items:s}of e){if(r!==""&&s.length===0)continue;let a=pt([i,...s],t);t-=gn(a.join("")),o+=a.join("");let d=Math.max(0,a.length-1);d<s.length&&
(o+=lt(d,s.length,r))}return o}function lt(e,n,t){return`
_Cut here: ${e} of ${n} ${t} are shown; the log and the JSON report have them all._
`}var mt=160;function pt(e,n){let t=0,o=e.findIndex(r=>(t+=gn(r),t>n));return o<0?e:e.slice(0,o)}function gn(e){return Buffer.byteLength(e,"utf8")}var O={arrows:24,names:4,ranges:3,characters:12e3},hn={opened:{shaft:"==>",stroke:"#b91c1c"},closed:{shaft:"-.->",stroke:"#15803d"},uncertain:{shaft:"--o",stroke:"#a16207"}};function $n(e){let n=["ope\
ned","closed","uncertain"].flatMap(t=>ut(t,e[t]));if(n.length===0)return[];for(let t=Math.min(n.length,O.arrows);t>0;t=Math.floor(t/2)){let o=wn(n.slice(0,t),n.length-t);if(o.join(`
`).length<=O.characters)return o}return wn([],n.length)}function ut(e,n){let t=new Map;for(let o of n){let{from:r,to:i,pairs:s}=o,a=s==="all"?"":s==="same-namespace"?" within a namespace":" across nam\
espaces",d=`${e} ${ft(o)}${a}`,c=[A(r),A(i),d].join(" ");t.has(c)||t.set(c,{from:r,to:i,kind:e,label:d})}return[...t.values()]}function ft({allow:e,unknown:n}){let t=[...e,...n],o=K(t);return o==="all"||
t.length<=O.ranges?o:`${K(t.slice(0,O.ranges))} … and ${t.length-O.ranges} more`}function wn(e,n){let t=new Map;for(let{from:i,to:s}of e)for(let a of[A(i),A(s)])t.has(a)||t.set(a,`n${t.size+1}`);let o=new Map(
e.flatMap(({from:i,to:s})=>[i,s]).map(i=>[A(i),i])),r=i=>e.flatMap((s,a)=>s.kind===i?[a]:[]);return["flowchart LR",...[...o].map(([i,s])=>`  ${t.get(i)??""}${yt(s)}`),...e.map(({from:i,to:s,kind:a,label:d})=>`\
  ${t.get(A(i))??""} ${hn[a].shaft}|"${D(d)}"| ${t.get(A(s))??""}`),...["opened","closed","uncertain"].flatMap(i=>{let s=r(i);return s.length===0?[]:[`  linkStyle ${s.join(",")} stroke:${hn[i].stroke}`]}),
...n===0?[]:[`  rest["${D(`${$(n,"arrow")} left out: see the lists`)}"]`]]}function A(e){return JSON.stringify(e)}function yt(e){if("hypothetical"in e||"pods"in e)return`{{"${D(Ze(e,O.names))}"}}`;if("\
entity"in e)return`(["${D(e.entity)}"])`;let n="workloads"in e?[...e.workloads].sort(De):e.cidrs,t=n.length-O.names,r=[...n.slice(0,O.names),...t>0?[`… and ${t} more`]:[]].map(i=>D(i)).join("<br/>");
return"workloads"in e?`["${r}"]`:`(["${r}"])`}function k(e,n,t){let o=gt(e,n,t);return o===void 0?T(I(e)):`[${y(I(e))}](${o})`}function gt({file:e,line:n},t,o){let{repository:r,commits:i,prefix:s}=o,a=i[t],d=H(s,e);if(r===void 0||a===void 0||d===
void 0||d===""||e.startsWith("/")||!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(a))return;let c=d.split("/").map(ht);return`${r}/blob/${a}/${c.join("/")}${n===void 0?"":`#L${n}`}`}function ht(e){return encodeURIComponent(
e.replace(new RegExp("\\p{Cs}","gu"),"�")).replace(/[!'()*~_]/g,n=>`%${n.charCodeAt(0).toString(16).toUpperCase()}`)}var Fe={rows:12,causes:6};function ae(e,n){let{opened:t,closed:o,uncertain:r,notes:i,baseErrors:s}=e;return{overview:[{what:"",heading:`
### ${$t(Ee(e))}

${xt(e)}`,items:[]},wt(e)],opened:Se("Opened",t,n),others:[...Se("Closed",o,n),...Se("Uncertain",r,n),{what:"notes",heading:`
`,items:i.map(d=>`- ${v(f(d))}
`)},{what:"errors",heading:`
#### Errors in the files of ${bn(e)} alone

`,items:s.map(d=>Pe(d,"base",n))}]}}function Pe({message:e,file:n,line:t},o,r){return`- ${n===void 0?"":`${k({file:n,line:t},o,r)}: `}${v(f(e))}
`}function wt(e){let n=$n(e),t=`<details>
<summary>The changes as a graph</summary>

\`\`\`mermaid
${n.join(`
`)}
\`\`\`

</details>
`;return{what:"graphs",heading:`
`,items:n.length===0?[]:[t]}}function Ee(e){let{opened:n,closed:t,uncertain:o,added:r,removed:i}=e,s=o.length===0?"":`, ${B(o)} uncertain`,a=r+i===0?"":`; ${$(r,"workload")} added, ${i} removed`;return`${n.
length+t.length+o.length===0?"no connection opened or closed":`${$(B(n),"connection")} opened, ${B(t)} closed${s}`} since ${bn(e)}${a}`}function $t(e){return`${e.slice(0,1).toUpperCase()}${e.slice(1)}`}
function bn({ref:e,commit:n}){return`${T(u(e))}${n===void 0?"":` (${y(n.slice(0,7))})`}`}function xt({opened:e,closed:n,uncertain:t}){let o=[...e,...n,...t],r=B(o.filter(({coveredBy:a})=>a.length===0));
if(o.length===0)return"";if(r===0)return`A case covers each of them, at least in part.
`;let i=B(o);return`**No case covers ${r===i?i===1?"it":"any of them":`${r} of these ${i}`}**; look for ${vn} below.
`}var vn="⚠️";function Se(e,n,t){return q(n).map(({words:o,connections:r,groups:i})=>({what:"changes",heading:`
#### ${e} ${o}: ${$(r,"connection")}

`,items:i.map(s=>bt(s,t))}))}function bt({because:e,changes:n},t){let o=n.flatMap(d=>vt(d,t)),r=o.length-Fe.rows,i=o.slice(0,Fe.rows);r>0&&i.push(`- … and ${$(r,"more line")} of the same cause
`);let s=e.slice(0,Fe.causes).map((d,c)=>Rt(d,c,t)),a=e.length-s.length;return a>0&&s.push(`  and ${$(a,"more change")}
`),`${i.join("")}${s.length===0?"":`
${s.join(`
`)}`}`}function vt(e,n){let{coveredBy:t,unknown:o,was:r,now:i}=e,s=[...new Set(o.map(({reason:l})=>l))].slice(0,3),a=s.length===0?"":` (was ${xn(r)}, is ${xn(i)}: ${s.map(l=>v(f(l))).join("; ")})`,d=t.
find(({extent:l})=>l==="whole")??t[0],c=d===void 0?`${vn} no case covers it`:t.length===1?`${d.extent==="whole"?"covered":"covered in part"} by ${T(u(d.case))} (${k(d,"head",n)})`:y(W(t));return G(e).
map(l=>`- ${y(l)}${a}; ${c}
`)}function xn(e){return{allow:"allowed",deny:"denied",unknown:"unknown"}[e]}function Rt(e,n,t){let{side:o,before:r}=e,i=k(e,o,t),s=r===void 0?i:`${i}, before ${k(r,"base",t)}`,a=_(e).map(({sign:c,excerpt:l})=>`${c}\
 ${u(l)}`);return`  ${n===0?"because":"and"} ${y(U(e))} (${s})
${rn(a,"  ","diff")}`}var kt=50;function Ct({coverage:e},{prefix:n,changedLines:t},o){if(e===void 0)return;let{rules:r,isolations:i,workloads:s,connections:a}=e.summary;return{rules:r,isolations:i,workloads:s,connections:a,
...o===void 0?{}:{under:o},uncovered:Rn(e,n,t).slice(0,kt).map(({policy:d,rule:c,file:l,line:m})=>({policy:d,rule:c,file:l,line:m}))}}function Rn({rules:e},n,t){return t===void 0?[]:e.filter(({covered:o,
file:r,policyLines:i})=>!o&&nn({file:H(n,r),startLine:i.from,endLine:i.to},t)!==void 0)}function Lt({coverage:e},n){if(e===void 0||n===void 0)return!1;let{covered:t,total:o}=e.summary.rules;return t*100<
o*n}function Ft({coverage:e},{prefix:n,changedLines:t}){return e===void 0?[]:Rn(e,n,t).map(({policy:o,rule:r,file:i,line:s})=>{let a=oe(tn(`not covered: ${u(`${o} ${r}`)}`),200);return{level:"notice",
title:a,message:`${a}
no case judged anything that this rule decides`,file:i,startLine:s}})}function de(e,n){let{uncovered:t,under:o,rules:r}=e,i=o!==void 0&&r.covered*100<r.total*o,s=i?` ❌ \`coverage-under\` demands ${o}\
%.`:"",d=`
**Covered by cases:** ${i?qe(r,"rules"):Ue(e)}.${s}
`;return t.length===0?[{what:"",heading:d,items:[]}]:[{what:"",heading:d,items:[]},{what:"rules",heading:`
Of the policies that are changed, no case covers ${$(t.length,"rule")}:

`,items:t.map(({policy:c,rule:l,file:m,line:b})=>`- ${y(u(`${c} ${l}`))}, ${k({file:m,line:b},"head",n)}
`)}]}var St=10;function ce({summary:e,findings:n}){let t=[...n.filter(kn("error")),...n.filter(kn("warning"))];return{...e,findings:t.slice(0,St).map(({code:o,message:r,file:i,line:s})=>({code:o,message:r,
...i===void 0?{}:{file:i},...s===void 0?{}:{line:s}}))}}function kn(e){return n=>n.severity===e}function le({findings:e,...n},t){let o=n.errors+n.warnings-e.length,r=e.map(({code:s,message:a,file:d,line:c})=>{
let l=d===void 0||c===void 0?"":` ${k({file:d,line:c},"head",t)}`;return`- ${T(u(s))}${l}: ${v(f(a))}
`}),i=o>0?[`- … and ${$(o,"more error or warning","more errors and warnings")}
`]:[];return{what:"findings",heading:`
### Lint: ${ke(n)}

`,items:[...r,...i]}}var Cn=5;function me(e){if(e.kind==="none")return;if(e.kind==="problem")return{words:e.message,survived:[],more:0};let{survived:n}=e.report;return{words:Ce(e.report),survived:n.slice(0,Cn).map(t=>{let o=cn(
t,1).map(({words:r})=>r);return{words:[dn(t),...o].join("; "),file:t.file,line:t.line}}),more:Math.max(0,n.length-Cn)}}function pe(e,n){if(e===void 0)return[];let t=e.more>0?[`- … and ${e.more} more\

`]:[];return[{what:"",heading:`
### Do the tests notice changes of the policies?

${v(f(e.words))}

`,items:[]},{what:"changes that no case notices",heading:"",items:[...e.survived.map(o=>`- ${y(u(o.words))} (${k(o,"head",n)})
`),...t]}]}var Q={cases:50,errors:50,notes:20,decisions:6,unknowns:3};function Pt(e,{compared:n,mutated:t={kind:"none"},coverage:o,linted:r,...i}){let s=me(t),{passed:a,failed:d,errored:c,skipped:l,expectedFailures:m}=e.
summary,b=e.suites.flatMap(F=>F.cases.flatMap(S=>{let{status:P}=S;return P==="failed"||P==="errored"?[Et(S,P,F)]:[]}));return{apiVersion:ne,kind:"PullRequestFacts",...i,counts:{passed:a,failed:d,errored:c,
skipped:l,expectedFailures:m},errors:Ln(e.diagnostics),notEvaluated:M(e.diagnostics),cases:b.slice(0,Q.cases),...n.kind==="diff"?{comparison:ue(n.ref,n.diff)}:{},...o===void 0?{}:{coverage:o},...n.kind===
"problem"?{problem:n.message}:{},...r===void 0?{}:{lint:ce(r)},...s===void 0?{}:{mutation:s}}}function Et(e,n,t){let{name:o,file:r,line:i,message:s,counterexample:a,decisions:d,unknowns:c}=e,l=Je(e);return{
status:n,name:o,file:r,line:i,suite:on(t),cni:He(t.cni),found:Ke(e)||s,...a===void 0?{}:{connection:Ve(a)},decisions:d.slice(0,Q.decisions).map(({direction:m,action:b,policy:F,rule:S,reason:P,file:E,line:j})=>({
words:[`${m} ${b}:`,F,S,P].filter($e=>$e!==void 0).join(" "),...E===void 0?{}:{file:E},...j===void 0?{}:{line:j}})),unknowns:c.slice(0,Q.unknowns).map(({fact:m,remedy:b})=>b===""?m:`${m}; to settle it\
: ${b}`),...l===void 0?{}:{nearestMiss:l}}}function ue(e,n){let{base:t,opened:o,closed:r,uncertain:i,workloads:s,notes:a,diagnostics:d}=n;return{ref:e,...t.commit===void 0?{}:{commit:t.commit},opened:o,
closed:r,uncertain:i,added:s.added.length,removed:s.removed.length,notes:a.slice(0,Q.notes),baseErrors:Ln(d.filter(({side:c})=>c==="base"))}}function Ln(e){return e.filter(({severity:n})=>n==="error").
slice(0,Q.errors).map(({message:n,file:t,line:o})=>({message:n,...t===void 0?{}:{file:t},...o===void 0?{}:{line:o}}))}var je=1044480;function ti(e,{compared:n,mutated:t={kind:"none"},links:o,linted:r,coverage:i,limit:s=je}={compared:{kind:"none"},links:jt}){let[a,...d]=an(e,"folded"),c=a===void 0?[]:[a],l=r===void 0?
[]:[le(ce(r),o)],m=i===void 0?[]:de(i,o);return V([...c,...m,...Tt(n,o),...pe(me(t),o),...l,...d],s)}var jt={repository:void 0,commits:{base:void 0,head:void 0},prefix:""};function Tt(e,n){switch(e.kind){case"\
none":return[];case"problem":return[{what:"",heading:`
### Not compared

${v(f(e.message))}
`,items:[]}];case"diff":{let{overview:t,opened:o,others:r}=ae(ue(e.ref,e.diff),n);return[...t,...o,...r]}default:return e}}function*Fn(e,n){yield Mt(e)}function Mt(e,n=je){return V([...Nt(e)],n)}function*Nt(e){let{base:n,head:t,opened:o,closed:r,uncertain:i,notes:s,diagnostics:a}=e,d=`${y(N(n))} → ${y(N(t))}`,c=M(a).map(
m=>`
${y(m)}
`);yield{what:"",heading:`### ${y(Z(e))}

${d}
${c.join("")}`,items:[]},yield*Te("Opened",o),yield*Te("Closed",r),yield*Te("Uncertain",i),yield{what:"notes",heading:`
`,items:s.map(m=>`- ${y(f(m))}
`)},yield{what:"errors",heading:`
#### Errors in the files

`,items:a.filter(({severity:m})=>m==="error").map(({side:m,file:b,line:F,message:S})=>{let P=b===void 0?"":`${y(I({file:b,line:F}))}: `;return`- ${m==="base"?`at ${y(N(n))} only: `:""}${P}${y(f(S))}
`})}}function*Te(e,n){for(let{words:t,connections:o,groups:r}of q(n))yield{what:"changes",heading:`
#### ${e} ${t}: ${$(o,"connection")}

`,items:r.map(Ot)}}function Ot({because:e,changes:n}){let t=n.flatMap(r=>{let i=y(W(r.coveredBy)),s=r.coveredBy.length===0?`**${i}**`:i,a=[...new Set(r.unknown.map(({reason:l})=>l))].map(l=>y(f(l))),d=a.
length===0?"":` (was ${r.was}, is ${r.now}: ${a.join("; ")})`,c=r.reasons.length>1&&r.reasons.includes("cloud-metadata")?` (${se})`:"";return G(r).map(l=>`- ${y(l)}${c}${d}; ${s}
`)}),o=e.map((r,i)=>{let s=_(r).map(({sign:a,place:d,excerpt:c})=>`${a} ${sn(te(`${d}  ${c}`))}`);return`  ${i===0?"because":"and"} ${y(U(r))}
  <pre>
${s.map(a=>`  ${a}
`).join("")}  </pre>
`});return`${t.join("")}${o.length===0?"":`
${o.join(`
`)}
`}`}function*Pn(e,n){let t=ie(n);yield*It(e,t),yield*Me("Opened",e.opened,t.red,t),yield*Me("Closed",e.closed,t.green,t),yield*Me("Uncertain",e.uncertain,t.yellow,t),yield*Sn("Workloads added",e.workloads.
added,t),yield*Sn("Workloads removed",e.workloads.removed,t);for(let o of e.notes)yield*t.paragraph(`note: ${f(o)}`,["","  "],t.yellow);if(e.notes.length>0&&(yield`
`),yield*qt(e,n,t),n.detail==="full")for(let[o,{inputs:r}]of[["Base",e.base],["Head",e.head]])yield`${t.bold(o)}
`,yield*re(r,t);for(let o of M(e.diagnostics))yield`${t.yellow(o)}
`;yield`${t.bold(Z(e))}
`}function*It({base:e,head:n},t){yield*t.paragraph(`${N(e)} → ${N(n)}`,["","  "],t.bold);let[o,r]=[J(e.cni),J(n.cni)],i=o===r?r:`${o}; now ${r}`;yield*t.paragraph([i,...n.families].join(" · "),["",
"  "],t.dim),yield`
`}function*Me(e,n,t,o){for(let{words:r,connections:i,groups:s}of q(n)){yield`${o.bold(t(`${e} ${r}: ${$(i,"connection")}`))}
`;for(let a of s)yield*Wt(a,o);yield`
`}}function*Wt({because:e,changes:n},t){for(let[o,r]of n.entries()){for(let a of G(r))yield*t.paragraph(a,["  ","      "]);r.reasons.length>1&&r.reasons.includes("cloud-metadata")&&(yield*t.paragraph(
se,["    ","      "],t.yellow)),(r.was==="unknown"||r.now==="unknown")&&(yield*Bt(r,t));let i=n[o+1],s=W(r.coveredBy);i!==void 0&&W(i.coveredBy)===s||(yield*t.paragraph(s,["    ","      "],r.coveredBy.
length===0?t.yellow:t.dim))}for(let[o,r]of e.entries()){yield*t.paragraph(`${o===0?"because":"and"} ${U(r)}`,["    ","      "]);for(let{sign:i,place:s,excerpt:a}of _(r)){let d=`      ${i} ${s}  `,c=t.
width===void 0?At:Math.max(20,t.width-_e(d));yield`${t.dim(`${d}${oe(te(a),c)}`.trimEnd())}
`}}}var At=320;function*Bt({was:e,now:n,unknown:t},o){let r={allow:"allowed",deny:"denied",unknown:"unknown"};yield`    was ${r[e]}, is ${r[n]}
`;for(let i of new Set(t.map(s=>s.reason))){let s=K(t.filter(a=>a.reason===i));yield*o.paragraph(`${s}: ${f(i)}`,["      ","      "])}}function*Sn(e,n,t){if(n.length===0)return;let o=n.slice(0,Dt).map(
({id:i})=>u(i)),r=n.length-o.length;yield*t.paragraph(`${e}: ${o.join(", ")}${r>0?` and ${r} more`:""}`,["","  "]),yield`
`}var Dt=20;function*qt({base:e,diagnostics:n},t,o){let r=n.filter(({side:s})=>s!=="base");yield*Y(r,t,o);let i=n.filter(({side:s})=>s==="base").map(s=>({...s,message:`at ${N(e)} only: ${s.message}`}));
yield*Y(i,t,o)}function*En(e){let{apiVersion:n,kind:t,from:o,to:r,port:i,cni:s,ground:a,verdict:d,parts:c,egress:l,ingress:m,notes:b}=e;yield`{
"apiVersion": ${C(n)},
"kind": ${C(t)},
"from": ${C(o)}`,yield`,
"to": ${C(r)}`,i!==void 0&&(yield`,
"port": ${C(i)}`),yield`,
"cni": ${C(s)},
"ground": ${C(a)},
"verdict": ${C(d)},
"parts": `,yield*ve(c),yield`,
"egress": ${C(l)},
"ingress": ${C(m)},
"notes": ${C(b)}`,yield`,
"diagnostics": `,yield*ve(e.diagnostics),yield`,
"inputs": ${C(e.inputs)}
}
`}function*fe(e,n,t=""){for(let[o,r]of e.entries()){let i=o===e.length-1,s=`${t}${i?"└─ ":"├─ "}`,a=`${t}${i?"   ":"│  "}`,d=r.branches.length>0?"│  ":"  ";for(let c of n.wrap(r.text,{first:s,
rest:`${a}${d}`})){let[l,m]=[c.slice(0,s.length),c.slice(s.length)];yield`${l}${r.colour===void 0?m:r.colour(m)}
`}for(let c of r.below?.(`${a}${d}`)??[])yield`${c}
`;yield*fe(r.branches,n,a)}}function*jn(e,n){let t=ie(n),{cni:o,ground:r,egress:i,ingress:s,notes:a,parts:d,diagnostics:c,inputs:l}=e;yield*t.paragraph(Ut(e),["","  "],Tn(e.verdict,t));for(let m of M(c))yield*t.paragraph(m,["","\
  "],t.yellow);yield*t.paragraph(J(o),["","  "],t.dim);for(let m of r)yield*t.paragraph(ze(m),["","  "],t.dim);if(yield*Gt(d,t),d.length>0)for(let m of[i,s])yield`
`,yield*Ht(m,t);for(let m of a)yield*t.paragraph(`note: ${f(m)}`,["","  "],t.dim);yield`
`,yield*Y(c,n,t),n.detail==="full"&&(yield*re(l,t))}var Oe={allow:"allowed",deny:"denied",unknown:"unknown"};function Ut({from:e,to:n,port:t,verdict:o,parts:r}){let i=new Set(r.map(s=>s.verdict)).size>
1?`mixed: differs by ${_t(r)}`:Oe[o];return`${u(e)} → ${u(n)}${t===void 0?"":` ${u(t)}`}: ${i}`}function _t(e){let n=o=>new Set(e.map(o)).size>1;return[...n(({traffic:o})=>o)?["port"]:[],...n(({from:o,
to:r})=>`${o} ${r}`)?["workload"]:[],...n(({fromPods:o,toPods:r})=>`${o} ${r}`)?["pod"]:[],...n(({family:o})=>o)?["address family"]:[]].join(" and ")||"what the manifests leave open"}function Tn(e,n){
let t=e==="allow"?n.green:e==="deny"?n.red:n.yellow;return o=>n.bold(t(o))}function*Gt(e,n){let[t]=e;if(e.length>1){yield`
${n.bold("By ports, ends and address families")}
`;for(let o of e.slice(0,Ne)){let r=o.family==="IPv6"?" over IPv6":"",i=`${Oe[o.verdict]}: ${be(o.from,o.fromPods)} → ${be(o.to,o.toPods)} ${o.traffic}${r}`;yield*n.paragraph(i,["  ","    "])}e.length>
Ne&&(yield`  … and ${$(e.length-Ne,"more part")}
`),yield*n.paragraph("The first of them is explained here.",["","  "],n.dim)}for(let{fact:o,remedy:r}of t?.unknowns??[])yield`
`,yield*n.paragraph(`unknown: ${f(o)}`,["","  "],n.yellow),r!==""&&(yield*n.paragraph(`to settle it: ${f(r)}`,["","  "],n.yellow))}var Ne=12;function*Ht(e,n){let{direction:t,end:o,verdict:r,reason:i,path:s,
tiers:a,nearest:d}=e;yield*n.paragraph(`${t} of ${u(o)}: ${Oe[r]}`,["","  "],Tn(r,n)),s!==""&&(yield*n.paragraph(`tiers: ${f(s)}`,["  ","    "])),a.length===0?yield*fe([{text:f(d??i),branches:[]}],n):
yield*fe(a.map(c=>zt(c,n)),n)}function zt({tier:e,outcome:n,policies:t},o){return{text:`tier ${u(e)}: ${n}`,colour:n==="not asked"?o.dim:o.bold,branches:t.map(r=>Vt(r,o))}}function Vt({policy:e,isolates:n,
selects:t,isDecisive:o,rules:r,...i},s){let a=t==="yes"?[]:["may select it"],d=o&&r.length>0?["isolates it, and no rule admits this"]:n?["isolates it"]:[],c=r.length===0?["has no rule"]:[],l=[...a,...d,
...c].join(", ");return{text:`${u(e)} at ${I(i)}${l===""?"":`: ${l}`}`,colour:o?s.red:void 0,branches:r.map(m=>Kt(m,s))}}var Jt={decided:"decides",behind:"also matches; an earlier rule decided",perhaps:"\
may match"};function Kt({rule:e,name:n,action:t,match:o,only:r,unmet:i,...s},a){let d=n===void 0?"":` (${u(n)})`,c=r===void 0?"":`, for ${Ye(r)}`,l=`${u(e)}${d} ${t}${c}, line ${s.line}`;return o!=="n\
o"?{text:`${l}: ${Jt[o]}`,colour:o==="decided"?a.bold:void 0,below:m=>o==="decided"?Xe(s,m,a.width):[],branches:[]}:{text:`${l}: doesn't match`,colour:a.dim,branches:i.map(m=>({text:f(m),branches:[]}))}}var qi={table:Pn,json:Qe,markdown:Fn},Ui={tree:jn,json:En},_i=["pretty","json","junit","tap","sarif","markdown","github","html"],Gi=["table","json","csv","dot","mermaid","svg","html"],Hi=["table","jso\
n","sarif","github","gitlab"],zi=["table","json","lcov","html"],Vi=["table","json","sarif","github"];async function Ji(e){return e==="pretty"?Re:e==="html"?(await import("./lazy-report-html-index.js")).
testHtml:(await import("./lazy-report-test-index.js")).fileReports[e]}async function Ki(e){return e==="html"?(await import("./lazy-report-html-index.js")).coverageHtml:(await import("./lazy-report-coverage-index.js")).
coverageReports[e]}async function Yi(){return await import("./lazy-report-init-initial-suite.js")}async function Zi(e){return e==="html"?(await import("./lazy-report-html-index.js")).mapHtml:(await import("./lazy-report-map-index.js")).
drawnReports[e]}async function Qi(e){return(await import("./lazy-report-lint-index.js")).lintReports[e]}async function Xi(e){return(await import("./lazy-report-mutation-index.js")).mutationReports[e]}var Mn=64e3;function Nn({identity:e}){return`<!-- reachspec ${e} -->`}function Yt(e,{links:n,runUrl:t,limit:o=Mn}){let r=`${Nn(e)}
`,i=oo(e,t),s=o-Buffer.byteLength(r+i),a=r;for(let{sections:d,share:c}of Zt(e,n)){let l=V(d,Math.floor(s*c));s-=Buffer.byteLength(l),a+=l}return`${a}${i}`}function Zt(e,n){let{counts:t,outcome:o,comparison:r,
lint:i}=e,s=i===void 0?[]:[{sections:[le(i,n)],share:1}],a=`## ${o==="good"?"✅":"❌"} reachspec: ${no(t)}
`,d=j=>({what:"",heading:j,items:[]}),c=e.notEvaluated.map(j=>d(`
⚠️ ${v(f(j))}
`)),l=e.coverage===void 0?[]:de(e.coverage,n),m={sections:pe(e.mutation,n),share:1};if(Xt(e))return[{sections:[d(a),...c,d(`
${eo(e)}
`),...l],share:1},...s,m];let b={sections:[d(a),...c,...Qt(e,n),...l],share:.5};if(r===void 0)return[{...b,share:i===void 0?.9:.8},...s,m];let{overview:F,opened:S,others:P}=ae(r,n);return[b,...[{sections:F,
share:1},{sections:S,share:.7},{sections:P,share:.8}],...s,m]}function Qt({counts:e,cases:n,errors:t,problem:o},r){let i=e.failed+e.errored-n.length,s=i>0?[`- … and ${$(i,"more case")}
`]:[];return[{what:"problems",heading:`
`,items:o===void 0?[]:[`**Not compared:** ${v(f(o))}
`]},{what:"cases",heading:`
### What failed, and why

`,items:[...n.map(a=>to(a,r)),...s]},{what:"errors",heading:`
### Errors in the files

`,items:t.map(a=>Pe(a,"head",r))}]}function Xt({outcome:e,errors:n,cases:t,comparison:o,problem:r}){let{opened:i=[],closed:s=[],uncertain:a=[],notes:d=[],baseErrors:c=[]}=o??{};return e==="good"&&r===
void 0&&[n,t,i,s,a,d,c].every(m=>m.length===0)}function eo({comparison:e,notEvaluated:n}){let t=n.length===0?"All good":"Good as far as it is evaluated";return e===void 0?`${t}.`:`${t}: ${Ee(e)}.`}function no({
passed:e,failed:n,errored:t,skipped:o,expectedFailures:r}){let i=[...o>0?[`${o} skipped`]:[],...r>0?[`${r} failed as expected`]:[]];return[`${e} passed`,`${n} failed`,`${t} errored`,...i].join(", ")}function to(e,n){
let{status:t,name:o,suite:r,cni:i,found:s,connection:a,decisions:d,unknowns:c,nearestMiss:l}=e,{symbol:m,word:b}=Ge[t],F=`${y(u(r))}, CNI: ${y(u(i))}`,S=[...a===void 0?[]:[T(f(a))],...d.map(({words:E,
file:j,line:$e})=>{let ct=j===void 0?"":` (${k({file:j,line:$e},"head",n)})`;return`${v(f(E))}${ct}`}),...c.map(E=>`unknown: ${v(f(E))}`),...l===void 0?[]:[v(f(l))]];return`${`- ${m} ${b}: **${y(u(o))}\
** (${F}), ${k(e,"head",n)}: ${v(f(s))}
`}${S.map(E=>`  - ${E}
`).join("")}`}function oo({origin:e},n){let t=n===void 0?"":` · [the run and its summary](${n})`;return`
<sub>${y(u(e))}${t}</sub>
`}function ro(e){try{let n=JSON.parse(e);return yo(n)?n:void 0}catch{return}}var p=e=>typeof e=="string",h=e=>typeof e=="number"&&Number.isSafeInteger(e)&&e>=0,L=(...e)=>n=>e.includes(n),w=e=>n=>Array.isArray(
n)&&n.every(e),x=e=>n=>n===void 0||e(n),Bn=e=>n=>typeof n=="string"&&e.test(n);function g(e){let n=Object.entries(e);return t=>typeof t=="object"&&t!==null&&!Array.isArray(t)&&Object.keys(t).every(o=>Object.
hasOwn(e,o))&&n.every(([o,r])=>r(Object.hasOwn(t,o)?Reflect.get(t,o):void 0))}var io=Bn(/^[0-9a-f]{40}([0-9a-f]{24})?$/),On=L("allow","deny","unknown"),In={protocol:p,from:h,to:h},Dn=g({message:p,file:x(
p),line:x(h)}),so=g({status:L("failed","errored"),name:p,suite:p,cni:p,file:p,line:h,found:p,unknowns:w(p),connection:x(p),nearestMiss:x(p),decisions:w(g({words:p,file:x(p),line:x(h)}))}),Wn={file:p,line:h,
excerpt:p},ao=g({object:p,field:p,change:L("added","removed","changed"),side:L("base","head"),...Wn,before:x(g(Wn))}),co=e=>e==="any"||[g({name:p}),g({labels:w(p)})].some(n=>n(e)),An=e=>[g({workloads:w(
p)}),g({entity:L("ingress-controller","nodes")}),g({pods:g({namespace:p,selector:p})}),g({hypothetical:g({namespaces:co,labels:w(p)})}),g({cidrs:w(p)})].some(n=>n(e)),Ie=w(g({from:An,to:An,pairs:L("al\
l","same-namespace","cross-namespace"),was:On,now:On,new:x(L(!0)),certain:x(L(!1)),because:w(ao),allow:w(g({...In,only:x(w(p))})),wasOnly:x(w(p)),unknown:w(g({...In,reason:p})),coveredBy:w(g({suite:p,
case:p,file:p,line:h,extent:L("whole","part")})),reasons:w(L("internet","cloud-metadata","cross-namespace"))})),lo=g({ref:p,commit:x(io),added:h,removed:h,opened:Ie,closed:Ie,uncertain:Ie,notes:w(p),baseErrors:w(
Dn)}),mo=g({errors:h,warnings:h,notices:h,ignored:h,baseline:h,findings:w(g({code:p,message:p,file:x(p),line:x(h)}))}),ye=g({covered:h,total:h}),po=g({rules:ye,isolations:ye,workloads:ye,connections:ye,
under:x(e=>typeof e=="number"&&e>=0&&e<=100),uncovered:w(g({policy:p,rule:p,file:p,line:h}))}),uo=g({words:p,more:h,survived:w(g({words:p,file:p,line:h}))}),fo=g({apiVersion:L(ne),kind:L("PullRequestF\
acts"),pullRequest:h,identity:Bn(/^[0-9a-f]{16}$/),origin:p,outcome:L("good","bad"),prefix:p,counts:g({passed:h,failed:h,errored:h,skipped:h,expectedFailures:h}),errors:w(Dn),notEvaluated:w(p),cases:w(
so),comparison:x(lo),coverage:x(po),problem:x(p),lint:x(mo),mutation:x(uo)});function yo(e){return fo(e)}function go(e,{prefix:n,changedLines:t}){if(t===void 0)return e;let o=r=>({...r,decisions:en(r.decisions,t,({file:i,line:s,endLine:a})=>({file:i===void 0?void 0:H(n,i),startLine:s,endLine:a}))});return{
...e,suites:e.suites.map(r=>({...r,cases:r.cases.map(o)}))}}import{Worker as ho}from"node:worker_threads";var Un={SIGTERM:15,SIGINT:2,SIGHUP:1},_n=!1,X=!1,ge;function Gn(){return _n&&ge===void 0&&wo()&&(ge=Ro()),!X&&ge!==void 0&&Atomics.load(ge,zn.asked)===1&&(X=!0,z(),Hn()),X}function wo(){let e=performance.
now();if(e<qn)return!1;qn=e+xo;let{user:n,system:t}=process.cpuUsage();return n+t>=$o}var $o=5e5,qn=0,xo=25;function Qs(){_n=!0;let e=0;pn(n=>{if(e++,n)return bo();let t=e;setImmediate(()=>e===t&&Hn()).
unref()})}var he=[];function bo(){he.length>0||(he=Object.entries(Un).map(([e,n])=>{let t=()=>{z(),X&&process.exit(128+n),X=!0};return process.on(e,t),[e,t]}))}function Hn(){for(let[e,n]of he)process.
off(e,n);he=[]}var zn={asked:0},vo=`
const { parentPort, workerData: { shared, numbers } } = require('node:worker_threads');
process.noDeprecation = true;
const { Signal } = process.binding('signal_wrap');
const heard = new Int32Array(shared);
const handles = numbers.map((number) => {
  const handle = new Signal();
  handle.onsignal = () => {
    // Nobody listens from here on, so that the next one ends the process whatever it does; only then is this one told.
    for (const each of handles.splice(0)) each.close();
    Atomics.store(heard, ${zn.asked}, 1);
    parentPort.postMessage('asked');
  };
  handle.start(number);
  return handle;
});
parentPort.on('message', () => undefined);
`;function Ro(){let e=new SharedArrayBuffer(4),n={shared:e,numbers:Object.values(Un)},t=new ho(vo,{eval:!0,workerData:n,env:{},execArgv:[]});return t.on("message",z),t.on("error",()=>{}),t.unref(),new Int32Array(
e)}function ta(){let{stdin:e,stdout:n,stderr:t,env:o}=process;return{stdin:e,stdout:n,stderr:t,env:o,forget:i=>{delete o[i]},cwd:process.cwd(),now:()=>new Date,isInterrupted:Gn}}var ko=64*1024*1024;async function Vn(e){
let n=[],t=0;for await(let o of e){let r=Buffer.from(o);if(t+=r.length,t>ko)throw new R("standard input holds more than 64 MiB; expected less; split it");n.push(r)}return Buffer.concat(n).toString("ut\
f8")}function Jn(e,{env:n,now:t}){if(e!==void 0)return Co(e);let o=n.SOURCE_DATE_EPOCH??"";if(o==="")return We(t());let r=new Date(Number(o)*1e3);if(/^\d+$/.test(o)&&Kn(r))return We(r);throw new R(`SOURCE_\
DATE_EPOCH is \`${u(o)}\`; expected seconds since 1970`)}function Co(e){let n=new Date(`${e}T00:00:00Z`);if(/^\d{4}-\d\d-\d\d$/.test(e)&&Kn(n)&&We(n)===e)return e;throw new R(`\`--today ${u(e)}\` is no\
 date; expected one like \`2026-12-31\``)}function Kn(e){return!Number.isNaN(e.getTime())&&e.getUTCFullYear()<=9999}function We(e){return e.toISOString().slice(0,10)}function ma(e,n,{flags:t,io:o}){return{command:e,paths:n,workingDirectory:o.cwd,env:o.env,cache:t.cache??!0,stdin:()=>Vn(o.stdin),config:t.config,cni:t.cni,namespace:t.namespace,environments:t.environment,
raw:t.raw??!1,...t.staged===!0?{staged:!0}:{},podCidrs:t.podCidr,variables:Lo(t.var??[]),variableFilePaths:t.varFile,ipBlocks:t.ipBlocks,undeclaredNamespaces:t.undeclaredNamespaces,selection:{selector:t.
selector,filters:t.filter??[],files:(t.file??[]).map(r=>yn(r,o.cwd))},today:Jn(t.today,o)}}function Lo(e){let n=new Map;for(let t of e){let[,o,r]=/^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s.exec(t)??[];if(o===
void 0||r===void 0)throw new R(`\`--var ${t}\` gives no value: expected \`NAME=VALUE\`, e.g. \`--var REGION=eu-1\``);if((n.get(o)??r)!==r)throw new R(`\`--var\` gives \`${o}\` two values; keep one`);n.
set(o,r)}return Object.fromEntries(n)}import{randomBytes as Fo}from"node:crypto";import{createWriteStream as So,rmSync as Po}from"node:fs";import{lstat as Eo,realpath as Ae,rename as jo,rm as To,stat as Mo}from"node:fs/promises";import{basename as No,
dirname as Be,isAbsolute as Oo,join as Io,relative as Qn,resolve as Yn,sep as Wo}from"node:path";import{Readable as Ao}from"node:stream";import{pipeline as Bo}from"node:stream/promises";var Zn=class{#t;#o;#r;#e;constructor(n,t,o=r=>r){this.#t=n,this.#o=t,this.#r=o,t.on("error",r=>this.#n(r))}async write(n){for(let t of nt(this.#r(n))){if(this.#e!==void 0)break;await this.#i(t)}if(this.#e!==
void 0&&!Do.has(this.#e.code??""))throw new R(`cannot write to ${this.#t}: ${xe(this.#e)}`)}#i(n){return new Promise(t=>{try{this.#o.write(n,o=>{o&&this.#n(o),t()})}catch(o){if(!ee(o))throw o;this.#n(
o),t()}})}#n(n){this.#e??=n}},Do=new Set(["EPIPE","ECONNRESET","ERR_STREAM_DESTROYED","ERR_STREAM_WRITE_AFTER_END"]),va={colour:"never",width:void 0};async function Ra(e,n,t){let o=Yn(n,e);try{let r=await _o(
o,Yn(n,fn(n).top));if(r!==void 0)throw new R(`cannot write \`${u(e)}\`: \`${u(Qn(n,r))}\` is a symbolic link, which may lead anywhere; remove it, or name another file`);let i=await Ho(o);if(i?.kind===
"folder")throw new R(`cannot write \`${u(e)}\`: it is a folder; name a file`);if(i?.kind==="special")return await Xn(o,t);await qo(i?.path??o,t)}catch(r){throw ee(r)?new R(`cannot write \`${u(e)}\`: ${xe(
r)}; name another file`):r}}async function qo(e,n){un(Be(e));let t=Io(Be(e),`.${No(e).slice(0,100)}.${Fo(6).toString("hex")}`),o=Uo(()=>Po(t,{force:!0}));try{await Xn(t,n,"wx"),await jo(t,e)}catch(r){
throw await To(t,{force:!0}),r}finally{o()}}function Uo(e){let n=Le(t);function t(){n=Le(t)}return process.on("exit",e),()=>{process.off("exit",e),n()}}async function Xn(e,n,t="w"){await Bo(Ao.from(nt(
n)),So(e,{flags:t}))}async function _o(e,n){let t=await Ae(n).catch(()=>n),o=!1;for(let r of et(e)){if((o?await Eo(r).catch(()=>{}):void 0)?.isSymbolicLink()===!0)return r;o||=Go(await Ae(r).catch(()=>r),
t)}}function et(e){let n=Be(e);return n===e?[e]:[...et(n),e]}function Go(e,n){let t=Qn(n,e);return t===""||t!==".."&&!t.startsWith(`..${Wo}`)&&!Oo(t)}async function Ho(e){try{let n=await Mo(e);return n.
isFile()?{kind:"file",path:await Ae(e)}:{kind:n.isDirectory()?"folder":"special"}}catch(n){if(ee(n)&&n.code==="ENOENT")return;throw n}}function*nt(e){let n="";for(let t of e)n+=t,!(n.length<zo)&&(yield n,
n="");n!==""&&(yield n)}var zo=65536;import{getHeapStatistics as it,setFlagsFromString as tt}from"node:v8";import{runInNewContext as Vo}from"node:vm";function st(){let e=performance.now();return we||e-ot<Jo||(ot=e,we=dt()>Ko&&Qo()>Yo),we}
function at(){return Math.round(it().heap_size_limit/1024/1024)}var we=!1,ot=0,Jo=20,Ko=.78,Yo=.72,Zo=48*1024*1024;function dt(){let{used_heap_size:e,heap_size_limit:n}=it();return e/(n-Zo)}function Qo(){
return rt??=Xo(),rt(),dt()}var rt;function Xo(){tt("--expose-gc");let e=Vo("gc");return tt("--no-expose-gc"),typeof e=="function"?()=>e():()=>{}}function Ta({timeLimit:e}){return e===void 0?void 0:er(e,"`--time-limit`")}function er(e,n){let t=ln(e);if(t!==void 0)return{text:e,milliseconds:t};throw new R(`${n}: found \`${e}\`; expected a duratio\
n up to a week, e.g. \`90s\`, \`10m\` or \`1h\``)}function Ma(e,n,{isInterrupted:t=()=>!1}){return async o=>{let r=n?.start??performance.now(),i=()=>t()?"the run was interrupted":st()?`the memory of ${at()}\
 MiB that Node.js may use (\`--max-old-space-size\`) was used up`:n!==void 0&&performance.now()-r>=n.milliseconds?`the time limit of ${n.text} was over`:void 0,s=n===void 0?void 0:setTimeout(z,r+n.milliseconds-
performance.now()).unref();try{return await mn({reason:i},()=>e(o))}finally{clearTimeout(s)}}}export{Ct as a,Lt as b,Ft as c,Pt as d,ti as e,qi as f,Ui as g,_i as h,Gi as i,Hi as j,zi as k,Vi as l,Ji as m,Ki as n,Yi as o,Zi as p,Qi as q,Xi as r,Nn as s,Yt as t,ro as u,go as v,Qs as w,ta as x,ma as y,
Zn as z,va as A,Ra as B,Ta as C,er as D,Ma as E};
