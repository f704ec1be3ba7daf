import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as x}from"./shared-report-text-5.js";import{a as se}from"./shared-report-text-4.js";import{a as ae,b as de,d as ce}from"./shared-report-text-7.js";import{a as ee,c as ne,d as te,e as oe,f as re,
g as ie}from"./shared-report-text-6.js";import{a as p,b as v,c as h,d as Y,f as Z}from"./shared-report-test-3.js";import{b_10 as O,c_10 as R,d_10 as X}from"./shared-command.js";import{c_9 as J}from"./shared-command.js";
import{a_53 as z,c_53 as T,e_53 as k}from"./shared-run.js";import{a as H,b as Q}from"./shared-report-text-3.js";import{a_7 as G}from"./shared-command.js";import{b_11 as u,e_11 as I,f_11 as f,g_11 as g,k_11 as D,m_11 as E,n_11 as _,q_11 as K,r_11 as V,t_11 as P}from"./shared-command.js";import{a_14 as q}from"./shared-run.js";function le(e,t){let n=t-e.length*Re,o="";for(let{what:i,heading:r,items:s}of e){if(i!==""&&s.length===0)continue;let a=Me([r,...s],n);n-=me(a.join("")),o+=a.join("");let d=Math.max(0,a.length-1);d<s.
length&&(o+=Se(d,s.length,i))}return o}function Se(e,t,n){return`
_Cut here: ${e} of ${t} ${n} are shown; the log and the JSON report have them all._
`}var Re=160;function Me(e,t){let n=0,o=e.findIndex(i=>(n+=me(i),n>t));return o<0?e:e.slice(0,o)}function me(e){return Buffer.byteLength(e,"utf8")}function y(e,t,n){let o=je(e,t,n);return o===void 0?v(E(e)):`[${p(E(e))}](${o})`}function je({file:e,line:t},n,o){let{repository:i,commits:r,prefix:s}=o,a=r[n],d=R(s,e);if(i===void 0||a===void 0||d===
void 0||d===""||e.startsWith("/")||!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(a))return;let c=d.split("/").map(Ee);return`${i}/blob/${a}/${c.join("/")}${t===void 0?"":`#L${t}`}`}function Ee(e){return encodeURIComponent(
e.replace(new RegExp("\\p{Cs}","gu"),"�")).replace(/[!'()*~_]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}var Pe=50;function ln({coverage:e},{prefix:t,changedLines:n},o){if(e===void 0)return;let{rules:i,isolations:r,workloads:s,connections:a}=e.summary;return{rules:i,isolations:r,workloads:s,connections:a,
...o===void 0?{}:{under:o},uncovered:ue(e,t,n).slice(0,Pe).map(({policy:d,rule:c,file:l,line:m})=>({policy:d,rule:c,file:l,line:m}))}}function ue({rules:e},t,n){return n===void 0?[]:e.filter(({covered:o,
file:i,policyLines:r})=>!o&&O({file:R(t,i),startLine:r.from,endLine:r.to},n)!==void 0)}function mn({coverage:e},t){return e!==void 0&&T(e,t)}function un({coverage:e},{prefix:t,changedLines:n}){return e===
void 0?[]:ue(e,t,n).map(({policy:o,rule:i,file:r,line:s})=>{let a=I(X(`not covered: ${f(`${o} ${i}`)}`),200);return{level:"notice",title:a,message:`${a}
no case judged anything that this rule decides`,file:r,startLine:s}})}function fe(e,t){let{uncovered:n,under:o,rules:i}=e,r=T({summary:{rules:i}},o),s=r?` ❌ \`coverage-under\` demands ${o}%.`:"",d=`\

**Covered by cases:** ${r?H(i,"rules"):Q(e)}.${s}
`;return n.length===0?[{what:"",heading:d,items:[]}]:[{what:"",heading:d,items:[]},{what:"rules",heading:`
Of the policies that are changed, no case covers ${u(n.length,"rule")}:

`,items:n.map(({policy:c,rule:l,file:m,line:$})=>`- ${p(f(`${c} ${l}`))}, ${y({file:m,line:$},"head",t)}
`)}]}var Te=10;function M({summary:e,findings:t}){let n=[...t.filter(pe("error")),...t.filter(pe("warning"))];return{...e,findings:n.slice(0,Te).map(({code:o,message:i,file:r,line:s})=>({code:o,message:i,...r===
void 0?{}:{file:r},...s===void 0?{}:{line:s}}))}}function pe(e){return t=>t.severity===e}function ye({findings:e,...t},n){let o=t.errors+t.warnings-e.length,i=e.map(({code:s,message:a,file:d,line:c})=>{
let l=d===void 0||c===void 0?"":` ${y({file:d,line:c},"head",n)}`;return`- ${v(f(s))}${l}: ${h(g(a))}
`}),r=o>0?[`- … and ${u(o,"more error or warning","more errors and warnings")}
`]:[];return{what:"findings",heading:`
### Lint: ${se(t)}

`,items:[...i,...r]}}var ge=5;function j(e){if(e.kind==="none")return;if(e.kind==="problem")return{words:e.message,survived:[],more:0};let{survived:t}=e.report;return{words:ce(e.report),survived:t.slice(0,ge).map(n=>{let o=de(
n,1).map(({words:i})=>i);return{words:[ae(n),...o].join("; "),file:n.file,line:n.line}}),more:Math.max(0,t.length-ge)}}function he(e,t){if(e===void 0)return[];let n=e.more>0?[`- … and ${e.more} more\

`]:[];return[{what:"",heading:`
### Do the tests notice changes of the policies?

${h(g(e.words))}

`,items:[]},{what:"changes that no case notices",heading:"",items:[...e.survived.map(o=>`- ${p(f(o.words))} (${y(o,"head",t)})
`),...n]}]}var F={cases:50,errors:50,notes:20,decisions:6,unknowns:3};function En(e,{compared:t,mutated:n={kind:"none"},coverage:o,linted:i,...r}){let s=j(n),{passed:a,failed:d,errored:c,skipped:l,expectedFailures:m}=e.
summary,$=e.suites.flatMap(L=>L.cases.flatMap(S=>{let{status:b}=S;return b==="failed"||b==="errored"?[Ne(S,b,L)]:[]}));return{apiVersion:z,kind:"PullRequestFacts",...r,counts:{passed:a,failed:d,errored:c,
skipped:l,expectedFailures:m},errors:$e(e.diagnostics),notEvaluated:G(e.diagnostics),cases:$.slice(0,F.cases),...t.kind==="diff"?{comparison:N(t.ref,t.diff)}:{},...o===void 0?{}:{coverage:o},...t.kind===
"problem"?{problem:t.message}:{},...i===void 0?{}:{lint:M(i)},...s===void 0?{}:{mutation:s}}}function Ne(e,t,n){let{name:o,file:i,line:r,message:s,counterexample:a,decisions:d,unknowns:c}=e,l=K(e);return{
status:t,name:o,file:i,line:r,suite:J(n),cni:D(n.cni),found:V(e)||s,...a===void 0?{}:{connection:_(a)},decisions:d.slice(0,F.decisions).map(({direction:m,action:$,policy:L,rule:S,reason:b,file:U,line:B})=>({
words:[`${m} ${$}:`,L,S,b].filter(Le=>Le!==void 0).join(" "),...U===void 0?{}:{file:U},...B===void 0?{}:{line:B}})),unknowns:c.slice(0,F.unknowns).map(({fact:m,remedy:$})=>$===""?m:`${m}; to settle it\
: ${$}`),...l===void 0?{}:{nearestMiss:l}}}function N(e,t){let{base:n,opened:o,closed:i,uncertain:r,workloads:s,notes:a,diagnostics:d}=t;return{ref:e,...n.commit===void 0?{}:{commit:n.commit},opened:o,
closed:i,uncertain:r,added:s.added.length,removed:s.removed.length,notes:a.slice(0,F.notes),baseErrors:$e(d.filter(({side:c})=>c==="base"))}}function $e(e){return e.filter(({severity:t})=>t==="error").
slice(0,F.errors).map(({message:t,file:n,line:o})=>({message:t,...n===void 0?{}:{file:n},...o===void 0?{}:{line:o}}))}var w={arrows:24,names:4,ranges:3,characters:12e3},we={opened:{shaft:"==>",stroke:"#b91c1c"},closed:{shaft:"-.->",stroke:"#15803d"},uncertain:{shaft:"--o",stroke:"#a16207"}};function Ce(e){let t=["ope\
ned","closed","uncertain"].flatMap(n=>Ae(n,e[n]));if(t.length===0)return[];for(let n=Math.min(t.length,w.arrows);n>0;n=Math.floor(n/2)){let o=ve(t.slice(0,n),t.length-n);if(o.join(`
`).length<=w.characters)return o}return ve([],t.length)}function Ae(e,t){let n=new Map;for(let o of t){let{from:i,to:r,pairs:s}=o,a=s==="all"?"":s==="same-namespace"?" within a namespace":" across nam\
espaces",d=`${e} ${We(o)}${a}`,c=[C(i),C(r),d].join(" ");n.has(c)||n.set(c,{from:i,to:r,kind:e,label:d})}return[...n.values()]}function We({allow:e,unknown:t}){let n=[...e,...t],o=P(n);return o==="all"||
n.length<=w.ranges?o:`${P(n.slice(0,w.ranges))} … and ${n.length-w.ranges} more`}function ve(e,t){let n=new Map;for(let{from:r,to:s}of e)for(let a of[C(r),C(s)])n.has(a)||n.set(a,`n${n.size+1}`);let o=new Map(
e.flatMap(({from:r,to:s})=>[r,s]).map(r=>[C(r),r])),i=r=>e.flatMap((s,a)=>s.kind===r?[a]:[]);return["flowchart LR",...[...o].map(([r,s])=>`  ${n.get(r)??""}${Ue(s)}`),...e.map(({from:r,to:s,kind:a,label:d})=>`\
  ${n.get(C(r))??""} ${we[a].shaft}|"${x(d)}"| ${n.get(C(s))??""}`),...["opened","closed","uncertain"].flatMap(r=>{let s=i(r);return s.length===0?[]:[`  linkStyle ${s.join(",")} stroke:${we[r].stroke}`]}),
...t===0?[]:[`  rest["${x(`${u(t,"arrow")} left out: see the lists`)}"]`]]}function C(e){return JSON.stringify(e)}function Ue(e){if("hypothetical"in e||"pods"in e)return`{{"${x(ee(e,w.names))}"}}`;if("\
entity"in e)return`(["${x(e.entity)}"])`;let t="workloads"in e?[...e.workloads].sort(q):e.cidrs,n=t.length-w.names,i=[...t.slice(0,w.names),...n>0?[`… and ${n} more`]:[]].map(r=>x(r)).join("<br/>");
return"workloads"in e?`["${i}"]`:`(["${i}"])`}var A={rows:12,causes:6};function xe(e,t){let{opened:n,closed:o,uncertain:i,notes:r,baseErrors:s}=e;return{overview:[{what:"",heading:`
### ${qe(Ie(e))}

${De(e)}`,items:[]},Oe(e)],opened:W("Opened",n,t),others:[...W("Closed",o,t),...W("Uncertain",i,t),{what:"notes",heading:`
`,items:r.map(d=>`- ${h(g(d))}
`)},{what:"errors",heading:`
#### Errors in the files of ${be(e)} alone

`,items:s.map(d=>Be(d,"base",t))}]}}function Be({message:e,file:t,line:n},o,i){return`- ${t===void 0?"":`${y({file:t,line:n},o,i)}: `}${h(g(e))}
`}function Oe(e){let t=Ce(e),n=`<details>
<summary>The changes as a graph</summary>

\`\`\`mermaid
${t.join(`
`)}
\`\`\`

</details>
`;return{what:"graphs",heading:`
`,items:t.length===0?[]:[n]}}function Ie(e){let{opened:t,closed:n,uncertain:o,added:i,removed:r}=e,s=o.length===0?"":`, ${k(o)} uncertain`,a=i+r===0?"":`; ${u(i,"workload")} added, ${r} removed`;return`${t.
length+n.length+o.length===0?"no connection opened or closed":`${u(k(t),"connection")} opened, ${k(n)} closed${s}`} since ${be(e)}${a}`}function qe(e){return`${e.slice(0,1).toUpperCase()}${e.slice(1)}`}
function be({ref:e,commit:t}){return`${v(f(e))}${t===void 0?"":` (${p(t.slice(0,7))})`}`}function De({opened:e,closed:t,uncertain:n}){let o=[...e,...t,...n],i=k(o.filter(({coveredBy:a})=>a.length===0));
if(o.length===0)return"";if(i===0)return`A case covers each of them, at least in part.
`;let r=k(o);return`**No case covers ${i===r?r===1?"it":"any of them":`${i} of these ${r}`}**; look for ${Fe} below.
`}var Fe="⚠️";function W(e,t,n){return ne(t).map(({words:o,connections:i,groups:r})=>({what:"changes",heading:`
#### ${e} ${o}: ${u(i,"connection")}

`,items:r.map(s=>_e(s,n))}))}function _e({because:e,changes:t},n){let o=t.flatMap(d=>Ke(d,n)),i=o.length-A.rows,r=o.slice(0,A.rows);i>0&&r.push(`- … and ${u(i,"more line")} of the same cause
`);let s=e.slice(0,A.causes).map((d,c)=>Ve(d,c,n)),a=e.length-s.length;return a>0&&s.push(`  and ${u(a,"more change")}
`),`${r.join("")}${s.length===0?"":`
${s.join(`
`)}`}`}function Ke(e,t){let{coveredBy:n,unknown:o,was:i,now:r}=e,s=[...new Set(o.map(({reason:l})=>l))].slice(0,3),a=s.length===0?"":` (was ${ke(i)}, is ${ke(r)}: ${s.map(l=>h(g(l))).join("; ")})`,d=n.
find(({extent:l})=>l==="whole")??n[0],c=d===void 0?`${Fe} no case covers it`:n.length===1?`${d.extent==="whole"?"covered":"covered in part"} by ${v(f(d.case))} (${y(d,"head",t)})`:p(ie(n));return re(e).
map(l=>`- ${p(l)}${a}; ${c}
`)}function ke(e){return{allow:"allowed",deny:"denied",unknown:"unknown"}[e]}function Ve(e,t,n){let{side:o,before:i}=e,r=y(e,o,n),s=i===void 0?r:`${r}, before ${y(i,"base",n)}`,a=oe(e).map(({sign:c,excerpt:l})=>`${c}\
 ${f(l)}`);return`  ${t===0?"because":"and"} ${p(te(e))} (${s})
${Y(a,"  ","diff")}`}var Ge=1044480;function tt(e,{compared:t,mutated:n={kind:"none"},links:o,linted:i,coverage:r,limit:s=Ge}={compared:{kind:"none"},links:Je}){let[a,...d]=Z(e,"folded"),c=a===void 0?[]:[a],l=i===void 0?[]:
[ye(M(i),o)],m=r===void 0?[]:fe(r,o);return le([...c,...m,...ze(t,o),...he(j(n),o),...l,...d],s)}var Je={repository:void 0,commits:{base:void 0,head:void 0},prefix:""};function ze(e,t){switch(e.kind){case"\
none":return[];case"problem":return[{what:"",heading:`
### Not compared

${h(g(e.message))}
`,items:[]}];case"diff":{let{overview:n,opened:o,others:i}=xe(N(e.ref,e.diff),t);return[...n,...o,...i]}default:return e}}export{le as a,y as b,xe as c,Be as d,Ie as e,ln as f,mn as g,un as h,fe as i,ye as j,he as k,En as l,Ge as m,tt as n};
