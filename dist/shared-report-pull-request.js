import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as Ae}from"./shared-cli-command-line.js";import{a as tn,b as on,d as rn,e as xe,f as U,g as sn,h as an,i as dn}from"./shared-language-generated.js";import{a as Ze,d as de,i as Qe,j as be,m as y,n as N,
o as R,p as Xe,q as en,r as nn}from"./shared-report-test.js";import{a as Je,c as Ke,e as B,o as _,p as D,q as G,r as q,s as O,t as ae,u as T,v as Q}from"./shared-report-map-picture.js";import{a as M,b as Ye,
c as Z,h as ie,i as se}from"./shared-report-inputs.js";import{a as L,b as w,c as _e,d as re,e as De,f as p,g as u,h as Ge,j as K,k as qe,l as Ue,m as I,n as He,o as we,q as ze,r as Ve,t as Y,w as x,x as $e}from"./shared-report-text.js";
import{b as We,c as Be,i as Me,j as te,k as he,m as g,n as oe,p as W}from"./shared-diagnostics.js";import{Worker as tt}from"node:worker_threads";var cn={SIGTERM:15,SIGINT:2,SIGHUP:1},ln=!1,X=!1,ce;function fn(){return ln&&ce===void 0&&ot()&&(ce=at()),!X&&ce!==void 0&&Atomics.load(ce,pn.asked)===1&&(X=!0,U(),mn()),X}function ot(){let{user:e,system:n}=process.
cpuUsage();return e+n>=rt}var rt=5e5;function Ko(){ln=!0;let e=0;rn(n=>{if(e++,n)return it();let t=e;setImmediate(()=>e===t&&mn()).unref()})}var le=[];function it(){le.length>0||(le=Object.entries(cn).
map(([e,n])=>{let t=()=>{U(),X&&process.exit(128+n),X=!0};return process.on(e,t),[e,t]}))}function mn(){for(let[e,n]of le)process.off(e,n);le=[]}var pn={asked:0},st=`
const { parentPort, workerData: { shared, numbers } } = require('node:worker_threads');
process.noDeprecation = true;
const { Signal } = process.binding('signal_wrap');
const heard = new Int32Array(shared);
const handles = numbers.map((number) => {
  const handle = new Signal();
  handle.onsignal = () => {
    // Nobody listens from here on, so that the next one ends the process whatever it does; only then is this one told.
    for (const each of handles.splice(0)) each.close();
    Atomics.store(heard, ${pn.asked}, 1);
    parentPort.postMessage('asked');
  };
  handle.start(number);
  return handle;
});
parentPort.on('message', () => undefined);
`;function at(){let e=new SharedArrayBuffer(4),n={shared:e,numbers:Object.values(cn)},t=new tt(st,{eval:!0,workerData:n,env:{},execArgv:[]});return t.on("message",U),t.on("error",()=>{}),t.unref(),new Int32Array(
e)}function Xo(){let{stdin:e,stdout:n,stderr:t,env:o}=process;return{stdin:e,stdout:n,stderr:t,env:o,forget:i=>{delete o[i]},cwd:process.cwd(),now:()=>new Date,isInterrupted:fn}}var dt=64*1024*1024;async function un(e){
let n=[],t=0;for await(let o of e){let r=Buffer.from(o);if(t+=r.length,t>dt)throw new g("standard input holds more than 64 MiB; expected less; split it");n.push(r)}return Buffer.concat(n).toString("ut\
f8")}var ee={cases:50,errors:50,notes:20,decisions:6,unknowns:3};function ct(e,{compared:n,...t}){let{passed:o,failed:r,errored:i,skipped:s,expectedFailures:a}=e.summary,d=e.suites.flatMap(c=>c.cases.flatMap(
l=>{let{status:f}=l;return f==="failed"||f==="errored"?[lt(l,f,c)]:[]}));return{apiVersion:oe,kind:"PullRequestFacts",...t,counts:{passed:o,failed:r,errored:i,skipped:s,expectedFailures:a},errors:yn(e.
diagnostics),cases:d.slice(0,ee.cases),...n.kind==="diff"?{comparison:fe(n.ref,n.diff)}:{},...n.kind==="problem"?{problem:n.message}:{}}}function lt(e,n,t){let{name:o,file:r,line:i,message:s,counterexample:a,
decisions:d,unknowns:c}=e,l=ze(e);return{status:n,name:o,file:r,line:i,suite:Qe(t),cni:qe(t.cni),found:Ve(e)||s,...a===void 0?{}:{connection:He(a)},decisions:d.slice(0,ee.decisions).map(({direction:f,
action:v,policy:z,rule:V,reason:ne,file:E,line:J})=>({words:[`${f} ${v}:`,z,V,ne].filter(ge=>ge!==void 0).join(" "),...E===void 0?{}:{file:E},...J===void 0?{}:{line:J}})),unknowns:c.slice(0,ee.unknowns).
map(({fact:f,remedy:v})=>v===""?f:`${f}; to settle it: ${v}`),...l===void 0?{}:{nearestMiss:l}}}function fe(e,n){let{base:t,opened:o,closed:r,uncertain:i,workloads:s,notes:a,diagnostics:d}=n;return{ref:e,
...t.commit===void 0?{}:{commit:t.commit},opened:o,closed:r,uncertain:i,added:s.added.length,removed:s.removed.length,notes:a.slice(0,ee.notes),baseErrors:yn(d.filter(({side:c})=>c==="base"))}}function yn(e){
return e.filter(({severity:n})=>n==="error").slice(0,ee.errors).map(({message:n,file:t,line:o})=>({message:n,...t===void 0?{}:{file:t},...o===void 0?{}:{line:o}}))}function H(e,n){let t=n-e.length*mt,o="";for(let{what:r,heading:i,items:s}of e){if(r!==""&&s.length===0)continue;let a=pt([i,...s],t);t-=gn(a.join("")),o+=a.join("");let d=Math.max(0,a.length-1);d<s.length&&
(o+=ft(d,s.length,r))}return o}function ft(e,n,t){return`
_Cut here: ${e} of ${n} ${t} are shown; the log and the JSON report have them all._
`}var mt=160;function pt(e,n){let t=0,o=e.findIndex(r=>(t+=gn(r),t>n));return o<0?e:e.slice(0,o)}function gn(e){return Buffer.byteLength(e,"utf8")}var j={arrows:24,names:4,ranges:3,characters:12e3},hn={opened:{shaft:"==>",stroke:"#b91c1c"},closed:{shaft:"-.->",stroke:"#15803d"},uncertain:{shaft:"--o",stroke:"#a16207"}};function $n(e){let n=["ope\
ned","closed","uncertain"].flatMap(t=>ut(t,e[t]));if(n.length===0)return[];for(let t=Math.min(n.length,j.arrows);t>0;t=Math.floor(t/2)){let o=wn(n.slice(0,t),n.length-t);if(o.join(`
`).length<=j.characters)return o}return wn([],n.length)}function ut(e,n){let t=new Map;for(let o of n){let{from:r,to:i,pairs:s}=o,a=s==="all"?"":s==="same-namespace"?" within a namespace":" across nam\
espaces",d=`${e} ${yt(o)}${a}`,c=[A(r),A(i),d].join(" ");t.has(c)||t.set(c,{from:r,to:i,kind:e,label:d})}return[...t.values()]}function yt({allow:e,unknown:n}){let t=[...e,...n],o=Y(t);return o==="all"||
t.length<=j.ranges?o:`${Y(t.slice(0,j.ranges))} … and ${t.length-j.ranges} more`}function wn(e,n){let t=new Map;for(let{from:i,to:s}of e)for(let a of[A(i),A(s)])t.has(a)||t.set(a,`n${t.size+1}`);let o=new Map(
e.flatMap(({from:i,to:s})=>[i,s]).map(i=>[A(i),i])),r=i=>e.flatMap((s,a)=>s.kind===i?[a]:[]);return["flowchart LR",...[...o].map(([i,s])=>`  ${t.get(i)??""}${gt(s)}`),...e.map(({from:i,to:s,kind:a,label:d})=>`\
  ${t.get(A(i))??""} ${hn[a].shaft}|"${B(d)}"| ${t.get(A(s))??""}`),...["opened","closed","uncertain"].flatMap(i=>{let s=r(i);return s.length===0?[]:[`  linkStyle ${s.join(",")} stroke:${hn[i].stroke}`]}),
...n===0?[]:[`  rest["${B(`${w(n,"arrow")} left out: see the lists`)}"]`]]}function A(e){return JSON.stringify(e)}function gt(e){if("hypothetical"in e||"pods"in e)return`{{"${B(Je(e,j.names))}"}}`;if("\
entity"in e)return`(["${B(e.entity)}"])`;let n="workloads"in e?[...e.workloads].sort(Be):e.cidrs,t=n.length-j.names,r=[...n.slice(0,j.names),...t>0?[`… and ${t} more`]:[]].map(i=>B(i)).join("<br/>");
return"workloads"in e?`["${r}"]`:`(["${r}"])`}function F(e,n,t){let o=ht(e,n,t);return o===void 0?N(I(e)):`[${y(I(e))}](${o})`}function ht({file:e,line:n},t,o){let{repository:r,commits:i,prefix:s}=o,a=i[t],d=de(s,e);if(r===void 0||a===void 0||d===
void 0||d===""||e.startsWith("/")||!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(a))return;let c=d.split("/").map(wt);return`${r}/blob/${a}/${c.join("/")}${n===void 0?"":`#L${n}`}`}function wt(e){return encodeURIComponent(
e.replace(new RegExp("\\p{Cs}","gu"),"�")).replace(/[!'()*~_]/g,n=>`%${n.charCodeAt(0).toString(16).toUpperCase()}`)}var ke={rows:12,causes:6};function me(e,n){let{opened:t,closed:o,uncertain:r,notes:i,baseErrors:s}=e;return{overview:[{what:"",heading:`
### ${bt(ve(e))}

${xt(e)}`,items:[]},$t(e)],opened:Re("Opened",t,n),others:[...Re("Closed",o,n),...Re("Uncertain",r,n),{what:"notes",heading:`
`,items:i.map(d=>`- ${R(u(d))}
`)},{what:"errors",heading:`
#### Errors in the files of ${xn(e)} alone

`,items:s.map(d=>Ce(d,"base",n))}]}}function Ce({message:e,file:n,line:t},o,r){return`- ${n===void 0?"":`${F({file:n,line:t},o,r)}: `}${R(u(e))}
`}function $t(e){let n=$n(e),t=`<details>
<summary>The changes as a graph</summary>

\`\`\`mermaid
${n.join(`
`)}
\`\`\`

</details>
`;return{what:"graphs",heading:`
`,items:n.length===0?[]:[t]}}function ve(e){let{opened:n,closed:t,uncertain:o,added:r,removed:i}=e,s=o.length===0?"":`, ${W(o)} uncertain`,a=r+i===0?"":`; ${w(r,"workload")} added, ${i} removed`;return`${n.
length+t.length+o.length===0?"no connection opened or closed":`${w(W(n),"connection")} opened, ${W(t)} closed${s}`} since ${xn(e)}${a}`}function bt(e){return`${e.slice(0,1).toUpperCase()}${e.slice(1)}`}
function xn({ref:e,commit:n}){return`${N(p(e))}${n===void 0?"":` (${y(n.slice(0,7))})`}`}function xt({opened:e,closed:n,uncertain:t}){let o=[...e,...n,...t],r=W(o.filter(({coveredBy:a})=>a.length===0));
if(o.length===0)return"";if(r===0)return`A case covers each of them, at least in part.
`;let i=W(o);return`**No case covers ${r===i?i===1?"it":"any of them":`${r} of these ${i}`}**; look for ${kn} below.
`}var kn="⚠️";function Re(e,n,t){return _(n).map(({words:o,connections:r,groups:i})=>({what:"changes",heading:`
#### ${e} ${o}: ${w(r,"connection")}

`,items:i.map(s=>kt(s,t))}))}function kt({because:e,changes:n},t){let o=n.flatMap(d=>Rt(d,t)),r=o.length-ke.rows,i=o.slice(0,ke.rows);r>0&&i.push(`- … and ${w(r,"more line")} of the same cause
`);let s=e.slice(0,ke.causes).map((d,c)=>Ct(d,c,t)),a=e.length-s.length;return a>0&&s.push(`  and ${w(a,"more change")}
`),`${i.join("")}${s.length===0?"":`
${s.join(`
`)}`}`}function Rt(e,n){let{coveredBy:t,unknown:o,was:r,now:i}=e,s=[...new Set(o.map(({reason:l})=>l))].slice(0,3),a=s.length===0?"":` (was ${bn(r)}, is ${bn(i)}: ${s.map(l=>R(u(l))).join("; ")})`,d=t.
find(({extent:l})=>l==="whole")??t[0],c=d===void 0?`${kn} no case covers it`:t.length===1?`${d.extent==="whole"?"covered":"covered in part"} by ${N(p(d.case))} (${F(d,"head",n)})`:y(O(t));return q(e).
map(l=>`- ${y(l)}${a}; ${c}
`)}function bn(e){return{allow:"allowed",deny:"denied",unknown:"unknown"}[e]}function Ct(e,n,t){let{side:o,before:r}=e,i=F(e,o,t),s=r===void 0?i:`${i}, before ${F(r,"base",t)}`,a=G(e).map(({sign:c,excerpt:l})=>`${c}\
 ${p(l)}`);return`  ${n===0?"because":"and"} ${y(D(e))} (${s})
${Xe(a,"  ","diff")}`}var Ee=1044480;function Tr(e,{compared:n,links:t,limit:o=Ee}={compared:{kind:"none"},links:vt}){let[r,...i]=nn(e,"folded");return H([...r===void 0?[]:[r],...Et(n,t),...i],o)}var vt={repository:void 0,
commits:{base:void 0,head:void 0},prefix:""};function Et(e,n){switch(e.kind){case"none":return[];case"problem":return[{what:"",heading:`
### Not compared

${R(u(e.message))}
`,items:[]}];case"diff":{let{overview:t,opened:o,others:r}=me(fe(e.ref,e.diff),n);return[...t,...o,...r]}default:return e}}function*Rn(e,n){yield Pt(e)}function Pt(e,n=Ee){return H([...St(e)],n)}function*St(e){let{base:n,head:t,opened:o,closed:r,uncertain:i,notes:s,diagnostics:a}=e,d=`${y(T(n))} → ${y(T(t))}`,c=M(a).map(
f=>`
${y(f)}
`);yield{what:"",heading:`### ${y(Q(e))}

${d}
${c.join("")}`,items:[]},yield*Pe("Opened",o),yield*Pe("Closed",r),yield*Pe("Uncertain",i),yield{what:"notes",heading:`
`,items:s.map(f=>`- ${y(u(f))}
`)},yield{what:"errors",heading:`
#### Errors in the files

`,items:a.filter(({severity:f})=>f==="error").map(({side:f,file:v,line:z,message:V})=>{let ne=v===void 0?"":`${y(I({file:v,line:z}))}: `;return`- ${f==="base"?`at ${y(T(n))} only: `:""}${ne}${y(u(V))}\

`})}}function*Pe(e,n){for(let{words:t,connections:o,groups:r}of _(n))yield{what:"changes",heading:`
#### ${e} ${t}: ${w(o,"connection")}

`,items:r.map(Lt)}}function Lt({because:e,changes:n}){let t=n.flatMap(r=>{let i=y(O(r.coveredBy)),s=r.coveredBy.length===0?`**${i}**`:i,a=[...new Set(r.unknown.map(({reason:l})=>l))].map(l=>y(u(l))),d=a.
length===0?"":` (was ${r.was}, is ${r.now}: ${a.join("; ")})`,c=r.reasons.length>1&&r.reasons.includes("cloud-metadata")?` (${ae})`:"";return q(r).map(l=>`- ${y(l)}${c}${d}; ${s}
`)}),o=e.map((r,i)=>{let s=G(r).map(({sign:a,place:d,excerpt:c})=>`${a} ${en(re(`${d}  ${c}`))}`);return`  ${i===0?"because":"and"} ${y(D(r))}
  <pre>
${s.map(a=>`  ${a}
`).join("")}  </pre>
`});return`${t.join("")}${o.length===0?"":`
${o.join(`
`)}
`}`}function*vn(e,n){let t=se(n.colour);yield*Tt(e,t),yield*Se("Opened",e.opened,t.red,t),yield*Se("Closed",e.closed,t.green,t),yield*Se("Uncertain",e.uncertain,t.yellow,t),yield*Cn("Workloads added",e.workloads.
added),yield*Cn("Workloads removed",e.workloads.removed);for(let o of e.notes)yield*P(`note: ${u(o)}`,["","  "],t.yellow);if(e.notes.length>0&&(yield`
`),yield*Ot(e,n,t),n.detail==="full")for(let[o,{inputs:r}]of[["Base",e.base],["Head",e.head]])yield`${t.bold(o)}
`,yield*ie(r,t);for(let o of M(e.diagnostics))yield`${t.yellow(o)}
`;yield`${t.bold(Q(e))}
`}function*Tt({base:e,head:n},t){yield*P(`${T(e)} → ${T(n)}`,["","  "],t.bold);let[o,r]=[K(e.cni),K(n.cni)],i=o===r?r:`${o}; now ${r}`;yield*P([i,...n.families].join(" · "),["","  "],t.dim),yield`
`}function*Se(e,n,t,o){for(let{words:r,connections:i,groups:s}of _(n)){yield`${o.bold(t(`${e} ${r}: ${w(i,"connection")}`))}
`;for(let a of s)yield*jt(a,o);yield`
`}}function*jt({because:e,changes:n},t){for(let[o,r]of n.entries()){for(let a of q(r))yield*P(a,["  ","      "]);r.reasons.length>1&&r.reasons.includes("cloud-metadata")&&(yield*P(ae,["    ","      "],
t.yellow)),(r.was==="unknown"||r.now==="unknown")&&(yield*Ft(r));let i=n[o+1],s=O(r.coveredBy);i!==void 0&&O(i.coveredBy)===s||(yield*P(s,["    ","      "],r.coveredBy.length===0?t.yellow:t.dim))}for(let[
o,r]of e.entries()){yield*P(`${o===0?"because":"and"} ${D(r)}`,["    ","      "]);for(let{sign:i,place:s,excerpt:a}of G(r)){let d=`      ${i} ${s}  `,c=Math.max(20,80-_e(d));yield`${t.dim(`${d}${De(re(
a),c)}`.trimEnd())}
`}}}function*Ft({was:e,now:n,unknown:t}){let o={allow:"allowed",deny:"denied",unknown:"unknown"};yield`    was ${o[e]}, is ${o[n]}
`;for(let r of new Set(t.map(i=>i.reason))){let i=Y(t.filter(s=>s.reason===r));yield*P(`${i}: ${u(r)}`,["      ","      "])}}function*Cn(e,n){if(n.length===0)return;let t=n.slice(0,It).map(({id:r})=>p(
r)),o=n.length-t.length;yield*P(`${e}: ${t.join(", ")}${o>0?` and ${o} more`:""}`,["","  "]),yield`
`}var It=20;function*Ot({base:e,diagnostics:n},t,o){let r=n.filter(({side:s})=>s!=="base");yield*Z(r,t,o);let i=n.filter(({side:s})=>s==="base").map(s=>({...s,message:`at ${T(e)} only: ${s.message}`}));
yield*Z(i,t,o)}function*P(e,[n,t],o=r=>r){for(let r of L(e,{first:n,rest:t}))yield`${o(r)}
`}function*En(e){let{apiVersion:n,kind:t,from:o,to:r,port:i,cni:s,ground:a,verdict:d,parts:c,egress:l,ingress:f,notes:v}=e;yield`{
"apiVersion": ${x(n)},
"kind": ${x(t)},
"from": ${x(o)}`,yield`,
"to": ${x(r)}`,i!==void 0&&(yield`,
"port": ${x(i)}`),yield`,
"cni": ${x(s)},
"ground": ${x(a)},
"verdict": ${x(d)},
"parts": `,yield*$e(c),yield`,
"egress": ${x(l)},
"ingress": ${x(f)},
"notes": ${x(v)}`,yield`,
"diagnostics": `,yield*$e(e.diagnostics),yield`,
"inputs": ${x(e.inputs)}
}
`}function*pe(e,n=""){for(let[t,o]of e.entries()){let r=t===e.length-1,i=`${n}${r?"└─ ":"├─ "}`,s=`${n}${r?"   ":"│  "}`,a=o.branches.length>0?"│  ":"  ";for(let d of L(o.text,{first:i,rest:`${s}${a}`})){
let[c,l]=[d.slice(0,i.length),d.slice(i.length)];yield`${c}${o.colour===void 0?l:o.colour(l)}
`}for(let d of o.below?.(`${s}${a}`)??[])yield`${d}
`;yield*pe(o.branches,s)}}function*Pn(e,n){let t=se(n.colour),{cni:o,ground:r,egress:i,ingress:s,notes:a,parts:d,diagnostics:c,inputs:l}=e;yield*S(Nt(e),Sn(e.verdict,t));for(let f of M(c))yield*S(f,t.yellow);yield*S(K(o),t.dim);
for(let f of r)yield*S(Ue(f),t.dim);if(yield*Wt(d,t),d.length>0)for(let f of[i,s])yield`
`,yield*Bt(f,t);for(let f of a)yield*S(`note: ${u(f)}`,t.dim);yield`
`,yield*Z(c,n,t),n.detail==="full"&&(yield*ie(l,t))}var Te={allow:"allowed",deny:"denied",unknown:"unknown"};function Nt({from:e,to:n,port:t,verdict:o,parts:r}){let i=new Set(r.map(s=>s.verdict)).size>
1?`mixed: differs by ${At(r)}`:Te[o];return`${p(e)} → ${p(n)}${t===void 0?"":` ${p(t)}`}: ${i}`}function At(e){let n=o=>new Set(e.map(o)).size>1;return[...n(({traffic:o})=>o)?["port"]:[],...n(({from:o,
to:r})=>`${o} ${r}`)?["workload"]:[],...n(({fromPods:o,toPods:r})=>`${o} ${r}`)?["pod"]:[],...n(({family:o})=>o)?["address family"]:[]].join(" and ")||"what the manifests leave open"}function Sn(e,n){
let t=e==="allow"?n.green:e==="deny"?n.red:n.yellow;return o=>n.bold(t(o))}function*S(e,n){for(let t of L(e,{first:"",rest:"  "}))yield`${n(t)}
`}function*Wt(e,n){let[t]=e;if(e.length>1){yield`
${n.bold("By ports, ends and address families")}
`;for(let o of e.slice(0,Le)){let r=o.family==="IPv6"?" over IPv6":"",i=`${Te[o.verdict]}: ${we(o.from,o.fromPods)} → ${we(o.to,o.toPods)} ${o.traffic}${r}`;yield*Ln(i)}e.length>Le&&(yield`  … and ${w(
e.length-Le,"more part")}
`),yield*S("The first of them is explained here.",n.dim)}for(let{fact:o,remedy:r}of t?.unknowns??[])yield`
`,yield*S(`unknown: ${u(o)}`,n.yellow),r!==""&&(yield*S(`to settle it: ${u(r)}`,n.yellow))}var Le=12;function*Ln(e){for(let n of L(e,{first:"  ",rest:"    "}))yield`${n}
`}function*Bt(e,n){let{direction:t,end:o,verdict:r,reason:i,path:s,tiers:a,nearest:d}=e;yield*S(`${t} of ${p(o)}: ${Te[r]}`,Sn(r,n)),s!==""&&(yield*Ln(`tiers: ${u(s)}`)),a.length===0?yield*pe([{text:u(
d??i),branches:[]}]):yield*pe(a.map(c=>Mt(c,n)))}function Mt({tier:e,outcome:n,policies:t},o){return{text:`tier ${p(e)}: ${n}`,colour:n==="not asked"?o.dim:o.bold,branches:t.map(r=>_t(r,o))}}function _t({
policy:e,isolates:n,selects:t,isDecisive:o,rules:r,...i},s){let a=t==="yes"?[]:["may select it"],d=o&&r.length>0?["isolates it, and no rule admits this"]:n?["isolates it"]:[],c=r.length===0?["has no r\
ule"]:[],l=[...a,...d,...c].join(", ");return{text:`${p(e)} at ${I(i)}${l===""?"":`: ${l}`}`,colour:o?s.red:void 0,branches:r.map(f=>Gt(f,s))}}var Dt={decided:"decides",behind:"also matches; an earlie\
r rule decided",perhaps:"may match"};function Gt({rule:e,name:n,action:t,match:o,unmet:r,...i},s){let a=n===void 0?"":` (${p(n)})`,d=`${p(e)}${a} ${t}, line ${i.line}`;return o!=="no"?{text:`${d}: ${Dt[o]}`,
colour:o==="decided"?s.bold:void 0,below:c=>o==="decided"?Ye(i,c):[],branches:[]}:{text:`${d}: doesn't match`,colour:s.dim,branches:r.map(c=>({text:u(c),branches:[]}))}}var gi={table:vn,json:Ke,markdown:Rn},hi={tree:Pn,json:En},ue=["pretty","json","junit","tap","sarif","markdown","github","html"],wi=["table","json","csv","dot","mermaid","svg","html"];async function $i(e){
return e==="pretty"?be:e==="html"?(await import("./lazy-report-html-index.js")).testHtml:(await import("./lazy-report-test-index.js")).fileReports[e]}async function bi(e){return e==="html"?(await import("./lazy-report-html-index.js")).
mapHtml:(await import("./lazy-report-map-index.js")).drawnReports[e]}var Tn=64e3;function jn({identity:e}){return`<!-- reachspec ${e} -->`}function qt(e,{links:n,runUrl:t,limit:o=Tn}){let r=`${jn(e)}
`,i=Yt(e,t),s=o-Buffer.byteLength(r+i),a=r;for(let{sections:d,share:c}of Ut(e,n)){let l=H(d,Math.floor(s*c));s-=Buffer.byteLength(l),a+=l}return`${a}${i}`}function Ut(e,n){let{counts:t,outcome:o,comparison:r}=e,
i=`## ${o==="good"?"✅":"❌"} reachspec: ${Jt(t)}
`,s=f=>({what:"",heading:f,items:[]});if(zt(e))return[{sections:[s(i),s(`
${Vt(e)}
`)],share:1}];let a={sections:[s(i),...Ht(e,n)],share:.5};if(r===void 0)return[{...a,share:1}];let{overview:d,opened:c,others:l}=me(r,n);return[a,{sections:d,share:1},{sections:c,share:.7},{sections:l,
share:1}]}function Ht({counts:e,cases:n,errors:t,problem:o},r){let i=e.failed+e.errored-n.length,s=i>0?[`- … and ${w(i,"more case")}
`]:[];return[{what:"problems",heading:`
`,items:o===void 0?[]:[`**Not compared:** ${R(u(o))}
`]},{what:"cases",heading:`
### What failed, and why

`,items:[...n.map(a=>Kt(a,r)),...s]},{what:"errors",heading:`
### Errors in the files

`,items:t.map(a=>Ce(a,"head",r))}]}function zt({outcome:e,errors:n,cases:t,comparison:o,problem:r}){let{opened:i=[],closed:s=[],uncertain:a=[],notes:d=[],baseErrors:c=[]}=o??{};return e==="good"&&r===
void 0&&[n,t,i,s,a,d,c].every(f=>f.length===0)}function Vt({comparison:e}){return e===void 0?"All good.":`All good: ${ve(e)}.`}function Jt({passed:e,failed:n,errored:t,skipped:o,expectedFailures:r}){let i=[
...o>0?[`${o} skipped`]:[],...r>0?[`${r} failed as expected`]:[]];return[`${e} passed`,`${n} failed`,`${t} errored`,...i].join(", ")}function Kt(e,n){let{status:t,name:o,suite:r,cni:i,found:s,connection:a,
decisions:d,unknowns:c,nearestMiss:l}=e,{symbol:f,word:v}=Ge[t],z=`${y(p(r))}, CNI: ${y(p(i))}`,V=[...a===void 0?[]:[N(u(a))],...d.map(({words:E,file:J,line:ge})=>{let nt=J===void 0?"":` (${F({file:J,
line:ge},"head",n)})`;return`${R(u(E))}${nt}`}),...c.map(E=>`unknown: ${R(u(E))}`),...l===void 0?[]:[R(u(l))]];return`${`- ${f} ${v}: **${y(p(o))}** (${z}), ${F(e,"head",n)}: ${R(u(s))}
`}${V.map(E=>`  - ${E}
`).join("")}`}function Yt({origin:e},n){let t=n===void 0?"":` · [the run and its summary](${n})`;return`
<sub>${y(p(e))}${t}</sub>
`}function Zt(e){try{let n=JSON.parse(e);return ro(n)?n:void 0}catch{return}}var m=e=>typeof e=="string",b=e=>typeof e=="number"&&Number.isSafeInteger(e)&&e>=0,k=(...e)=>n=>e.includes(n),$=e=>n=>Array.isArray(
n)&&n.every(e),C=e=>n=>n===void 0||e(n),An=e=>n=>typeof n=="string"&&e.test(n);function h(e){let n=Object.entries(e);return t=>typeof t=="object"&&t!==null&&!Array.isArray(t)&&Object.keys(t).every(o=>Object.
hasOwn(e,o))&&n.every(([o,r])=>r(Object.hasOwn(t,o)?Reflect.get(t,o):void 0))}var Qt=An(/^[0-9a-f]{40}([0-9a-f]{24})?$/),Fn=k("allow","deny","unknown"),In={protocol:m,from:b,to:b},Wn=h({message:m,file:C(
m),line:C(b)}),Xt=h({status:k("failed","errored"),name:m,suite:m,cni:m,file:m,line:b,found:m,unknowns:$(m),connection:C(m),nearestMiss:C(m),decisions:$(h({words:m,file:C(m),line:C(b)}))}),On={file:m,line:b,
excerpt:m},eo=h({object:m,field:m,change:k("added","removed","changed"),side:k("base","head"),...On,before:C(h(On))}),no=e=>e==="any"||[h({name:m}),h({labels:$(m)})].some(n=>n(e)),Nn=e=>[h({workloads:$(
m)}),h({entity:k("ingress-controller","nodes")}),h({pods:h({namespace:m,selector:m})}),h({hypothetical:h({namespaces:no,labels:$(m)})}),h({cidrs:$(m)})].some(n=>n(e)),je=$(h({from:Nn,to:Nn,pairs:k("al\
l","same-namespace","cross-namespace"),was:Fn,now:Fn,new:C(k(!0)),certain:C(k(!1)),because:$(eo),allow:$(h(In)),unknown:$(h({...In,reason:m})),coveredBy:$(h({suite:m,case:m,file:m,line:b,extent:k("who\
le","part")})),reasons:$(k("internet","cloud-metadata","cross-namespace"))})),to=h({ref:m,commit:C(Qt),added:b,removed:b,opened:je,closed:je,uncertain:je,notes:$(m),baseErrors:$(Wn)}),oo=h({apiVersion:k(
oe),kind:k("PullRequestFacts"),pullRequest:b,identity:An(/^[0-9a-f]{16}$/),origin:m,outcome:k("good","bad"),prefix:m,counts:h({passed:b,failed:b,errored:b,skipped:b,expectedFailures:b}),errors:$(Wn),cases:$(
Xt),comparison:C(to),problem:C(m)});function ro(e){return oo(e)}function io(e,{prefix:n,changedLines:t}){if(t===void 0)return e;let o=r=>({...r,decisions:Ze(r.decisions,t,({file:i,line:s,endLine:a})=>({file:i===void 0?void 0:de(n,i),startLine:s,endLine:a}))});return{
...e,suites:e.suites.map(r=>({...r,cases:r.cases.map(o)}))}}import{normalize as so}from"node:path";function ds(e){let n=e.flatMap(a=>a.split(",")).map(a=>ao(a.trim())),t=n.filter(({file:a})=>a===void 0),o=t.filter(({name:a},d)=>a!=="github"||t.findIndex(c=>c.name===a)<d);if(o.length>1){let a=o.map(
({name:d})=>`\`${d}\``).join(" and ");throw new g(`${a} can't both go to standard output: write \`${o[1]?.name}=FILE\``)}let r=n.flatMap(({file:a})=>a===void 0?[]:[a]),i=r.map(a=>so(a)),s=r.find((a,d)=>i.
indexOf(i[d]??"")<d);if(s!==void 0)throw new g(`two reports go to one file, \`${p(s)}\``);return n}function ao(e){let[n="",...t]=e.split("="),o=t.length===0?void 0:t.join("=");if(!co(n))throw new g(lo(
n));if(o==="")throw new g(`the reporter \`${n}=\` lacks its file: write \`${n}=FILE\``);if(o!==void 0&&/\.ya?ml$/i.test(o))throw new g(`the reporter \`${n}\` would overwrite \`${p(o)}\`: no report is Y\
AML, and manifests are; give another ending`);return{name:n,file:o}}function co(e){return ue.some(n=>n===e)}function lo(e){let n=ue.map(t=>`\`${t}\``).join(", ");return`unknown reporter \`${p(e)}\`; th\
e reporters are ${n}${Me(e,ue)}`}function Bn(e,{env:n,now:t}){if(e!==void 0)return fo(e);let o=n.SOURCE_DATE_EPOCH??"";if(o==="")return Fe(t());let r=new Date(Number(o)*1e3);if(/^\d+$/.test(o)&&Mn(r))return Fe(r);throw new g(`SOURCE_\
DATE_EPOCH is \`${p(o)}\`; expected seconds since 1970`)}function fo(e){let n=new Date(`${e}T00:00:00Z`);if(/^\d{4}-\d\d-\d\d$/.test(e)&&Mn(n)&&Fe(n)===e)return e;throw new g(`\`--today ${p(e)}\` is no\
 date; expected one like \`2026-12-31\``)}function Mn(e){return!Number.isNaN(e.getTime())&&e.getUTCFullYear()<=9999}function Fe(e){return e.toISOString().slice(0,10)}function hs(e,n,{flags:t,io:o}){return{command:e,paths:n,workingDirectory:o.cwd,env:o.env,cache:t.cache??!0,stdin:()=>un(o.stdin),config:t.config,cni:t.cni,namespace:t.namespace,environments:t.environment,
raw:t.raw??!1,...t.staged===!0?{staged:!0}:{},podCidrs:t.podCidr,variables:mo(t.var??[]),variableFilePaths:t.varFile,ipBlocks:t.ipBlocks,undeclaredNamespaces:t.undeclaredNamespaces,selection:{selector:t.
selector,filters:t.filter??[],files:(t.file??[]).map(r=>dn(r,o.cwd))},today:Bn(t.today,o)}}function mo(e){let n=new Map;for(let t of e){let[,o,r]=/^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s.exec(t)??[];if(o===
void 0||r===void 0)throw new g(`\`--var ${t}\` gives no value: expected \`NAME=VALUE\`, e.g. \`--var REGION=eu-1\``);if((n.get(o)??r)!==r)throw new g(`\`--var\` gives \`${o}\` two values; keep one`);n.
set(o,r)}return Object.fromEntries(n)}import{randomBytes as po}from"node:crypto";import{createWriteStream as uo,rmSync as yo}from"node:fs";import{lstat as go,mkdir as ho,realpath as Ie,rename as wo,rm as $o,stat as bo}from"node:fs/promises";
import{basename as xo,dirname as Oe,isAbsolute as ko,join as Ro,relative as Gn,resolve as _n,sep as Co}from"node:path";import{Readable as vo}from"node:stream";import{pipeline as Eo}from"node:stream/promises";var Dn=class{#t;#o;#r;#e;constructor(n,t,o=r=>r){this.#t=n,this.#o=t,this.#r=o,t.on("error",r=>this.#n(r))}async write(n){for(let t of Hn(this.#r(n))){if(this.#e!==void 0)break;await this.#i(t)}if(this.#e!==
void 0&&!Po.has(this.#e.code??""))throw new g(`cannot write to ${this.#t}: ${he(this.#e)}`)}#i(n){return new Promise(t=>{try{this.#o.write(n,o=>{o&&this.#n(o),t()})}catch(o){if(!te(o))throw o;this.#n(
o),t()}})}#n(n){this.#e??=n}},Po=new Set(["EPIPE","ECONNRESET","ERR_STREAM_DESTROYED","ERR_STREAM_WRITE_AFTER_END"]);async function Ss(e,n,t){let o=_n(n,e);try{let r=await To(o,_n(n,an(n).top));if(r!==
void 0)throw new g(`cannot write \`${p(e)}\`: \`${p(Gn(n,r))}\` is a symbolic link, which may lead anywhere; remove it, or name another file`);let i=await Fo(o);if(i?.kind==="folder")throw new g(`cann\
ot write \`${p(e)}\`: it is a folder; name a file`);if(i?.kind==="special")return await qn(o,t);await So(i?.path??o,t)}catch(r){throw te(r)?new g(`cannot write \`${p(e)}\`: ${he(r)}; name another file`):
r}}async function So(e,n){await ho(Oe(e),{recursive:!0});let t=Ro(Oe(e),`.${xo(e).slice(0,100)}.${po(6).toString("hex")}`),o=Lo(()=>yo(t,{force:!0}));try{await qn(t,n,"wx"),await wo(t,e)}catch(r){throw await $o(
t,{force:!0}),r}finally{o()}}function Lo(e){let n=xe(t);function t(){n=xe(t)}return process.on("exit",e),()=>{process.off("exit",e),n()}}async function qn(e,n,t="w"){await Eo(vo.from(Hn(n)),uo(e,{flags:t}))}
async function To(e,n){let t=await Ie(n).catch(()=>n),o=!1;for(let r of Un(e)){if((o?await go(r).catch(()=>{}):void 0)?.isSymbolicLink()===!0)return r;o||=jo(await Ie(r).catch(()=>r),t)}}function Un(e){
let n=Oe(e);return n===e?[e]:[...Un(n),e]}function jo(e,n){let t=Gn(n,e);return t===""||t!==".."&&!t.startsWith(`..${Co}`)&&!ko(t)}async function Fo(e){try{let n=await bo(e);return n.isFile()?{kind:"f\
ile",path:await Ie(e)}:{kind:n.isDirectory()?"folder":"special"}}catch(n){if(te(n)&&n.code==="ENOENT")return;throw n}}function*Hn(e){let n="";for(let t of e)n+=t,!(n.length<Io)&&(yield n,n="");n!==""&&
(yield n)}var Io=65536;import{getHeapStatistics as Kn,setFlagsFromString as zn}from"node:v8";import{runInNewContext as Oo}from"node:vm";function Yn(){let e=performance.now();return ye||e-Vn<No||(Vn=e,ye=Qn()>Ao&&Mo()>Wo),ye}
function Zn(){return Math.round(Kn().heap_size_limit/1024/1024)}var ye=!1,Vn=0,No=20,Ao=.78,Wo=.72,Bo=48*1024*1024;function Qn(){let{used_heap_size:e,heap_size_limit:n}=Kn();return e/(n-Bo)}function Mo(){
return Jn??=_o(),Jn(),Qn()}var Jn;function _o(){zn("--expose-gc");let e=Oo("gc");return zn("--no-expose-gc"),typeof e=="function"?()=>e():()=>{}}function Ws({timeLimit:e}){return e===void 0?void 0:Do(e,"`--time-limit`")}function Do(e,n){let t=tn(e);if(t!==void 0)return{text:e,milliseconds:t};throw new g(`${n}: found \`${e}\`; expected a duratio\
n up to a week, e.g. \`90s\`, \`10m\` or \`1h\``)}function Bs(e,n,{isInterrupted:t=()=>!1}){return async o=>{let r=n?.start??performance.now(),i=()=>t()?"the run was interrupted":Yn()?`the memory of ${Zn()}\
 MiB that Node.js may use (\`--max-old-space-size\`) was used up`:n!==void 0&&performance.now()-r>=n.milliseconds?`the time limit of ${n.text} was over`:void 0,s=n===void 0?void 0:setTimeout(U,r+n.milliseconds-
performance.now()).unref();try{return await on({reason:i},()=>e(o))}finally{clearTimeout(s)}}}import{relative as Go,sep as qo}from"node:path";function Ds({env:e,cwd:n},t){let o=e.GITHUB_SERVER_URL??"",r=e.GITHUB_REPOSITORY??"",i=e.GITHUB_SHA??"",s=/^https?:\/\/[\w.:-]+$/.test(o)&&/^[\w.-]+\/[\w.-]+$/.
test(r)&&/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(i),a=Go(e.GITHUB_WORKSPACE||n,t).split(qo).join("/");if(!(!s||a===".."||a.startsWith("../")))return{base:`${o}/${r}/blob/${i}`,prefix:a}}import{readFile as Uo}from"node:fs/promises";async function Xn({env:e}){let n=e.GITHUB_EVENT_PATH;try{return n===void 0||n===""?void 0:JSON.parse(await Uo(n,"utf8"))}catch{return}}function Ne(e,...n){
let t=et(e,n);return typeof t=="string"?t:void 0}function Us(e,...n){let t=et(e,n);return typeof t=="number"&&Number.isSafeInteger(t)&&t>0?t:void 0}function et(e,n){return n.reduce((t,o)=>typeof t=="o\
bject"&&t!==null?Reflect.get(t,o):void 0,e)}import{relative as Ho,sep as zo}from"node:path";async function Ks({env:e,cwd:n},t){let o=e.GITHUB_WORKSPACE||n,r=Ho(o,t).split(zo).join("/"),i=await Xn({env:e}),s=Ne(i,"pull_request","base","sha")??Ne(i,"merge_group","base_sha");if(s===void 0)return{
prefix:r,changedLines:void 0};let a=e.GITHUB_SHA;return{prefix:r,changedLines:await sn({folder:t,root:o,base:s,mergeCommit:a,env:e})}}var ea={version:Ae,diagnostics:We()};export{ct as a,Tr as b,gi as c,hi as d,ue as e,wi as f,$i as g,bi as h,jn as i,qt as j,Zt as k,io as l,ds as m,Ko as n,Xo as o,hs as p,Dn as q,Ss as r,Ws as s,Do as t,Bs as u,Ds as v,Xn as w,Ne as x,Us as y,
Ks as z,ea as A};
