import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as re,b as U,c as se,d as ae,e as V,f as q,g as de,h as ce,i as z}from"./shared-report-inputs.js";import{a as w,b as g,d as b,e as W,f as c,g as p,h as k,i as M,j as O,k as Y,l as E,m as y,n as B,
q as F,r as J}from"./shared-report-text.js";var le="​";function Q(e){return e.split("	").map(b).join("	").replace(/^([\s\u0085]*)::/u,`$1${le}::`).replaceAll("##[",`#${le}#[`)}function _(e){return e.split(`
`).map(Q).join(`
`)}function*dn(e){let n="";for(let t of e){let o=(n+t).split(`
`);n=o.pop()??"";for(let i of o)yield`${Q(i)}
`}n!==""&&(yield Q(n))}function fe(e,n,t){return n===void 0?e:e.map(i=>({item:i,rank:ve(t(i),n)})).sort((i,r)=>i.rank-r.rank).map(({item:i})=>i)}function ve(e,n){return e.file===void 0||!n.has(e.file)?2:X(e,n)===void 0?1:0}
function X({file:e,startLine:n=1,endLine:t=n},o){let r=(e===void 0?[]:o?.get(e)??[]).filter(({from:s,to:a})=>s<=t&&n<=a);return r.length===0?void 0:Math.min(...r.map(({from:s})=>Math.max(s,n)))}function ue(e,n){let t=[];for(let o of`${e}/${n}`.split("/")){if(o===".."&&t.pop()===void 0)return;o!==""&&o!=="."&&o!==".."&&t.push(o)}return t.join("/")}function*A(e){let n=J(e);n!==""&&(yield{kind:"verdict",text:n}),yield*je(e);for(let o of e.decisions)yield*Ie(o);yield*Le(e);for(let{fact:o,remedy:i}of e.unknowns)yield{kind:"unknown",text:`unknown: ${p(
o)}`},i!==""&&(yield{kind:"unknown",text:`to settle it: ${p(i)}`});let t=F(e);t!==void 0&&(yield{kind:"note",text:t});for(let o of e.notes)yield{kind:"note",text:`note: ${p(o)}`};e.message!==""&&!Se(e)&&
(yield{kind:"message",text:p(e.message)})}function Se({status:e,actual:n,counterexample:t}){return t!==void 0&&(e==="failed"||n==="unknown")}function*je({counterexample:e,pairs:n}){if(e===void 0)return;
yield{kind:"connection",text:B(e)};for(let{from:o,to:i}of e.others)yield{kind:"connection",text:`also ${c(o)} → ${c(i)}`};let t=n.differing-1-e.others.length;t>0&&(yield{kind:"connection",text:`… an\
d ${g(t,"more pair")}`})}function*Le({paths:e}){if(!e.every(({path:t})=>!t.includes("→")&&/^\w+: \w+ \(NetworkPolicy\//.test(t)))for(let{direction:t,path:o}of e)yield{kind:"path",text:`${t} tiers: ${p(
o)}`}}function*Ie(e){let{direction:n,action:t,policy:o,rule:i,reason:r,file:s,line:a,column:d,endColumn:f,excerpt:u,excerptColumn:l}=e,m=[o,i].filter(I=>I!==void 0).map(c),$=e.only===void 0?"":`for ${e.
only.map(c).join(" or ")} only`,C=[m.join(" "),r===void 0?"":p(r),$].filter(I=>I!=="");if(yield{kind:"decision",text:`${n} ${t}: ${C.join(", ")}`},s===void 0)return;let h=`at ${y({file:s,line:a,column:d})}`;
a===void 0||u===void 0?yield{kind:"place",text:h,at:{file:s,line:a}}:yield{kind:"place",text:h,at:{file:s,line:a},cited:{line:a,column:d,endColumn:f,excerpt:u,excerptColumn:l}}}function me({result:e,cni:n,environment:t}){let{name:o,status:i,file:r,line:s,column:a}=e,d=[...A(e)].map(({kind:l,text:m})=>l==="place"?`  ${m}`:m),f=n.source==="default"?[]:[O(n)],u=t==="default"?[]:
[`environment ${c(t)}`];return{level:ee(e),title:P(`${k[i].word}: ${c(o)}`,ne),message:P([c(o),...d,...u,...f].join(`
`),N),file:r,startLine:s,startColumn:a}}function Z(e){let{code:n,severity:t,message:o,file:i,line:r,column:s,endLine:a=r,endColumn:d,related:f}=e,u=f.slice(0,5).map(l=>`${y(l)} ${p(l.message)}`);return{
level:t==="error"?"error":"warning",title:P(c(n),ne),message:P([p(o),...u].join(`
`),N),...i===void 0?{}:{file:i},...r===void 0?{}:{startLine:r},...s===void 0?{}:{startColumn:s},...d===void 0||a!==r?{}:{endColumn:d}}}function pe(e){let n=new Map;for(let t of e)for(let o of t.decisions.
filter(({action:i})=>i===t.actual)){if(o.file===void 0||o.line===void 0)continue;let i=JSON.stringify([ee(t),o.file,o.line]),r=n.get(i);r===void 0?n.set(i,[{result:t,decision:o}]):r.push({result:t,decision:o})}
return[...n.values()].flatMap(Ae)}function Ae(e){let[n]=e;if(n===void 0)return[];let{file:t,line:o,column:i,endLine:r,endColumn:s,policy:a="",rule:d="",direction:f,action:u}=n.decision,l=[...new Map(e.
map(({result:h})=>[y(h),h])).values()],m=l.slice(0,10).map(h=>`${k[h.status].word}: ${c(h.name)} (${y(h)})`),$=l.length>m.length?[`… and ${l.length-m.length} more`]:[],C=`${f} ${u}: ${c(`${a} ${d}`.
trim())}`;return[{level:ee(n.result),title:P(C,ne),message:P([C,"this line decides",...m,...$].join(`
`),N),...t===void 0?{}:{file:t},...o===void 0?{}:{startLine:o},...i===void 0?{}:{startColumn:i},...r===void 0?{}:{endLine:r},...s===void 0?{}:{endColumn:s}}]}function ee({status:e,severity:n}){return e===
"failed"&&n==="warning"?"warning":"error"}var N=4e3,ne=200;function P(e,n){return W(_(e),n)}var jn={error:9,warning:10};function Ln(e,{budget:n,prefix:t,changedLines:o}){let i=e.suites.flatMap(({cases:l,cni:m,environment:$})=>l.filter(Pe).map(C=>({result:C,cni:m,environment:$}))),r=i.map(({result:l})=>l),
s=l=>e.diagnostics.filter(m=>m.severity===l),d=[i.map(me),s("error").map(Z),pe(r),s("warning").map(Z)].flatMap(l=>fe(l.map(m=>Ne(m,t)),o,m=>m).map(m=>Ge(m,o))),f={...n},u=d.filter(({level:l})=>f[l]-- >
0);return{shown:u,leftOut:d.length-u.length}}function Pe({status:e}){return e==="failed"||e==="errored"}function Ge(e,n){let{endLine:t,startColumn:o,endColumn:i,...r}=e,s=X(e,n);return s===void 0||s===
r.startLine?{...r,...o===void 0?{}:{startColumn:o},...i===void 0?{}:{endColumn:i}}:{...r,startLine:s}}function Ne(e,n){let{file:t,startLine:o,startColumn:i,endLine:r,endColumn:s,...a}=e;if(t===void 0)
return a;let d=ue(n,t);if(d===void 0||b(d)!==d||d.trim()!==d){let f=_(y({file:t,line:o,column:i}));return{...a,message:W(`${f}
${a.message}`,N)}}return{...e,file:d}}function Pn({name:e,file:n,environment:t,cni:o}){let i=[...t==="default"?[]:[t],...o.source==="test"||o.source==="flag"?[o.version===void 0?o.name:`${o.name} ${o.version}`]:[],...o.staged===!0?["stage\
d"]:[]];return b(`${e.trim()===""?n:e}${i.length===0?"":` (${i.join(", ")})`}`)}function S({name:e,environment:n}){return n==="default"?e:`${e} (${n})`}function*ge(e,n){let{file:t,cnis:o,alike:i,cases:r}=e,s=e.staged===!0?"without and with staged policies":g(o.length,"CNI plugin"),a=`Side by side: ${c(S(e))} · ${c(t)} · ${s}`;for(let d of w(a,{first:"",
rest:"  "}))yield`${n.bold(d)}
`;for(let{name:d,outcomes:f}of r){for(let u of w(c(d),{first:"  ",rest:"  "}))yield`${u}
`;for(let{status:u,cnis:l,why:m}of f){let{symbol:$,word:C,colour:h}=k[u],I=w(`${C}: ${l.map(c).join(", ")}`,{first:`    ${$} `,rest:"      "});for(let K of I)yield`${n[h](K)}
`;if(m!=="")for(let K of w(p(m),{first:"      ",rest:"      "}))yield`${n.dim(K)}
`}}yield`  ${g(i,"case")} ${i===1?"comes":"come"} out alike

`}function*Yn(e,n){let t=z(n.colour),o=new Set;for(let r of e.suites)yield*De(r,{...n,report:e,reportedAlready:o},t);for(let r of e.comparisons)yield*ge(r,t);let i=e.diagnostics.filter(r=>!o.has(r));yield*se(
i,n,t),n.detail==="full"&&(yield*ce(e.inputs,t));for(let r of re(e.diagnostics))yield`${t.yellow(r)}
`;yield*j(w(M(e),{first:"",rest:"  "}),t.bold)}function*De(e,n,t){let{detail:o}=n,i=e.cases.filter(({status:r})=>o==="full"||r==="failed"||r==="errored");if(!(i.length===0&&o==="failures")){yield*Te(e,
t);for(let r of i)yield*We(r,n,t);yield`
`}}function*Te(e,n){let t=e.environment==="default"?[]:[`environment ${c(e.environment)}`],o=[c(e.name),c(e.file),...t,O(e.cni)],[i,...r]=w(o.join(" · "),{first:"",rest:"  "});yield`${n.bold(i??"")}
`,yield*j(r,n.bold);for(let s of e.assumptions)yield*j(w(`assumed: ${p(s)}`,{first:"  ",rest:"    "}),n.yellow);for(let s of e.ground)yield*j(w(E(s),{first:"  ",rest:"    "}),n.dim)}function*We(e,{report:n,
reportedAlready:t},o){let{symbol:i,colour:r}=k[e.status],s=e.severity==="warning"?`${c(e.name)} (warning)`:c(e.name),a=w(s,{first:`  ${i} `,rest:"    "});if(yield*j(a,o[r]),e.status==="passed"){yield*Ee(
e,o);return}yield`      ${o.dim(y(e))}
`,e.status==="expectedFailure"?yield*j(w(p(e.message),{first:"      ",rest:"        "}),o.dim):e.status==="errored"?yield*Oe(e,Me(e,n),{reportedAlready:t,paint:o}):yield*te(e,o)}function Me({file:e,message:n},{
diagnostics:t}){let i=t.filter(s=>s.file===e&&s.severity==="error"&&s.message!=="").filter(s=>n.includes(s.message)),r=i.reduce((s,a)=>s.replace(a.message,""),n);return/^[; ]*(and [0-9]+ more)?$/.test(
r)?i:[]}function*Oe(e,n,{reportedAlready:t,paint:o}){n.length===0&&(yield*te(e,o));for(let i of n)t.add(i),yield*ae(i,o.yellow,o,"    ")}function*Ee({notes:e},n){for(let t of e)yield*j(w(`note: ${p(t)}`,
{first:"      ",rest:"        "}),n.dim)}function*te(e,n){for(let t of A(e)){let o=Be[t.kind],i=w(t.text,{first:o,rest:`${o}  `});if(yield*j(i,Fe(t,n)),t.cited===void 0)continue;let[r,s]=U(t.cited,`${o}\
  `);yield`${r}
`,s!==void 0&&(yield`${n.red(s)}
`)}}function qn(e){return[...te(e,z("never"))].map(n=>n.replace(/^ {6}/,"")).join("")}var Be={verdict:"      ",connection:"        ",decision:"      ",path:"      ",place:"        ",unknown:"      ",note:"\
      ",message:"      "};function Fe({kind:e},n){return e==="connection"?n.bold:e==="place"||e==="note"?n.dim:e==="unknown"?n.yellow:t=>t}function*j(e,n){for(let t of e)yield`${n(t)}
`}function*he(e,n=Number.POSITIVE_INFINITY){let{found:t,files:o,asideFiles:i,ignored:r,unreadFiles:s}=e;yield`${g(t,"file")} found
`,yield*D(o,"read"),i.length>0&&(yield*D(i.length,`settings: ${$e(i)}`));for(let a of V(s,({reason:d})=>d))yield*D(a.length,`not read, ${q(a[0].reason)}: ${$e(a.map(({file:d})=>d))}`);r>0&&(yield`${g(
r,"entry","entries")} left out by ignore files
`),yield*Je(e,n),e.settings!==void 0&&(yield*G(`Settings: ${c(e.settings)}`)),yield*Ve(e.variables??[]);for(let{namespace:a,by:d,documents:f,...u}of e.placed??[])yield*G(`Namespace ${c(a)} by ${c(d)} ${y(
u)}: ${g(f,"object")}`);for(let{by:a,...d}of e.elsewhere??[])yield*G(`Deploys what isn't read here: ${c(a)} ${y(d)}`);for(let{root:a,documents:d,milliseconds:f,cached:u}of e.roots??[]){let l=u===!0?",\
 from the cache":"";yield*G(`Rendered ${c(a)}: ${g(d,"document")}, ${f} ms${l}`)}}function*Je({documents:e,kinds:n,hints:t,skipped:o},i){yield`${g(e,"document")} found
`;let r=new Map(t.map(({kind:a,count:d})=>[a,d])),s=n.map(({kind:a,count:d})=>({kind:a,count:d-(r.get(a)??0)})).filter(a=>a.count>0);yield*ye(s,"taken"),yield*ye(t,"telling of the network alone");for(let a of V(
o,({reason:d})=>d)){yield*D(a.length,`skipped, ${q(a[0].reason)}`);for(let d of V(a,({kind:f=""})=>f))yield*Ue(d,i)}}function*Ue(e,n){let t=e[0].kind??"no kind",o=e.length>n?`, … and ${e.length-n} m\
ore`:"",i=e.slice(0,n).map(y).join(", ");yield*G(`${e.length} ${c(t)}: ${i}${o}`,"      ")}function*ye(e,n){let t=e.reduce((i,r)=>i+r.count,0),o=e.map(({kind:i,count:r})=>`${r} ${c(i)}`).join(", ");t>
0&&(yield*D(t,`${n}: ${o}`))}function*Ve(e){e.length>0&&(yield`${g(e.length,"variable")} given or used
`);for(let{name:n,source:t,file:o,line:i,uses:r}of e){let s=o===void 0?"":` (${y({file:o,line:i})})`,a=r===0?"not used":`used ${g(r,"time")}`;yield*G(`${c(n)}: ${de[t]}${s}, ${a}`,"      ")}}function $e(e){
return e.map(c).join(", ")}function*D(e,n){for(let t of w(n,{first:`${String(e).padStart(5)} `,rest:"      "}))yield`${t}
`}function*G(e,n=""){for(let t of w(e,{first:n,rest:`${n}  `}))yield`${t}
`}var xe="&#8203;";function R(e){return b(e).replace(/[#$&*<>@[-`|~]|:(?=\S)/g,n=>T(n)).replace(/^(\d{1,9})([.)])/,(n,t,o)=>`${t}${T(o)}`).replace(/^[\s+=-]|\s$|(?<=www)\./gi,n=>T(n))}function v(e){let n=b(
e);if(n.trim()==="")return R(n);let t="`".repeat(Re(n)+1);return/^[` ]|[` ]$/.test(n)?`${t} ${n} ${t}`:`${t}${n}${t}`}function x(e){let n=b(e).split("`"),t=n.length%2===1;return n.map((i,r)=>{let s=r===
n.length-1,a=_e(i,{isFirst:r===0,isLast:s});return t&&r%2===1?i.trim()===""?`${oe}${a}${oe}`:v(i):t&&i===""&&r>0&&!s?xe:a}).join(t?"":oe)}function we(e,n,t="text"){let o="`".repeat(Math.max(3,Re(e.join(
`
`))+1));return[`${o}${t}`,...e.map(b),o].map(i=>`${n}${i}
`).join("")}function Ce(e){return e.replace(/[&<>"@]/g,n=>T(n))}function _e(e,{isFirst:n,isLast:t}){let[o,i]=[n?"":"x",t?"":"x"],r=R(`${o}${e}${i}`);return r.slice(o.length,r.length-i.length)}function Re(e){
return Math.max(0,...[...e.matchAll(/`+/g)].map(([n])=>n.length))}var oe=T("`");function T(e){return`&#${e.charCodeAt(0)};${e==="@"||e==="#"?xe:""}`}function be(e,n){return[[`**Where:** ${v(y(e))}
`],He(e),H("Why",[...e.decisions.map(Ke),...Ye(e)]),H("Unknown",e.unknowns.map(({fact:o})=>x(p(o)))),H("What to change",[...qe(e,n)].map(x)),H("Notes",e.notes.map(o=>x(p(o))))].flatMap(o=>o.length===0?
[]:[o.join("")]).join(`
`)}function He(e){let{counterexample:n,pairs:t,message:o,status:i}=e,r=J(e),s=r===""?p(o)||k[i].word:r,d=r===""||o===""||n!==void 0?[]:[`
${x(p(o))}
`];if(n===void 0)return[`**Found:** ${x(s)}
`,...d];let{others:f}=n,u=t.differing-1-f.length;return[`**Found:** ${x(s)}

`,`- ${v(B(n))}
`,...f.map(({from:l,to:m})=>`- ${v(`${c(l)} → ${c(m)}`)}
`),...u>0?[`- … and ${g(u,"more pair")}
`]:[]]}function H(e,n){return n.length===0?[]:[`**${e}:**

`,...n.map(t=>`- ${t}${t.endsWith(`
`)?"":`
`}`)]}function Ke({direction:e,action:n,policy:t,rule:o,reason:i,file:r,line:s,column:a,endColumn:d,excerpt:f,excerptColumn:u}){let l=[t,o].filter(h=>h!==void 0).map(c).join(" "),m=[l===""?"":v(l),i===
void 0?"":x(p(i))],$=`${e} ${n}: ${m.filter(h=>h!=="").join(", ")}`;if(r===void 0)return $;let C=`${$}, at ${v(y({file:r,line:s,column:a}))}`;return s===void 0||f===void 0?C:`${C}

${we(U({line:s,column:a,endColumn:d,excerpt:f,excerptColumn:u},""),"  ")}`}function Ye(e){return[...A(e)].flatMap(({kind:n,text:t})=>n==="path"?[x(t)]:[])}function*qe(e,{cni:n}){let{unknowns:t,status:o,
actual:i,decisions:r,counterexample:s}=e,a=F(e);a!==void 0&&(yield a);for(let{remedy:l}of t)l!==""&&(yield p(l));if(o!=="failed"||s===void 0)return;let d=r.filter(l=>l.action===i&&l.file!==void 0),f=[
...new Set(d.map(({file:l="",line:m,column:$})=>y({file:l,line:m,column:$})))],u=`the case at \`${y(e)}\`, where the policies are right`;f.length>0?yield`the policy at ${f.map(l=>`\`${l}\``).join(", ")}\
; or ${u}`:n.enforcement===void 0&&i==="allow"&&(yield`add a NetworkPolicy that denies it; or change ${u}`)}function*xt(e,n){let t=e.suites.flatMap(i=>i.cases.map(r=>({suite:i,result:r}))),o=t.filter(({result:i})=>i.status==="failed"||i.status==="errored");yield L("",`## reachspec: ${M(e)}

${Qe(e.inputs)}
`,[]),yield L("suites",Ze,e.suites.map(en)),yield L("ground",`
`,e.suites.flatMap(nn));for(let i of e.comparisons)yield tn(i);yield L("explanations",`
### What failed, and why

`,o.map(i=>rn(i,n)));for(let[i,r]of Xe){let s=e.diagnostics.filter(a=>a.severity===i);yield L(`${i}s`,`
### ${r}

`,s.map(sn))}yield L("cases",`
### Every case

| | case | suite | CNI | expected | found |
| --- | --- | --- | --- | --- | --- |
`,t.map(on)),yield L("inputs",`
### What was read

`,[ze(e.inputs)])}function ze(e){let n=Ce([...he(e,5)].join(""));return`<details>
<summary>${g(e.found,"file")}, ${g(e.documents,"document")}</summary>

<pre>
${n}</pre>

</details>
`}function Qe({files:e,documents:n,settings:t,skipped:o,unreadFiles:i}){let r=`Read ${g(e,"file")}, ${g(n,"document")}`,s=`skipped ${g(o.length,"document")}, not read ${g(i.length,"file")}`;return`${r}\
; ${s}${t===void 0?"":`; settings: ${v(c(t))}`}.`}function L(e,n,t){return{what:e,heading:n,items:t}}var Xe=[["error","Errors in the files"],["warning","Warnings"],["notice","Notices"]],Ze=`
| suite | file | CNI | passed | failed | errored | skipped | failed as expected |
| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |
`;function en(e){let{file:n,cni:t,cases:o}=e,i=a=>String(o.filter(d=>d.status===a).length),r=[i("passed"),i("failed"),i("errored"),i("skipped"),i("expectedFailure")],s=R(c(S(e)));return ie([s,R(c(n)),
R(Y(t)),...r])}function nn(e){let n=x(c(`${S(e)}, ${e.cni.name}`));return[...e.assumptions.map(o=>`assumed: ${p(o)}`),...e.ground.map(E)].map(o=>`- ${n}: ${x(o)}
`)}function tn(e){let{cnis:n,alike:t,cases:o}=e,i=`
### ${R(c(S(e)))} under ${g(n.length,"CNI plugin")}

`,s=`| case | ${n.map(l=>R(c(l))).join(" | ")} |
| --- |${" --- |".repeat(n.length)}
`,a=o.map(({name:l,outcomes:m})=>{let $=n.map(C=>{let h=m.find(I=>I.cnis.includes(C));return h===void 0?"":ke[h.status]});return ie([R(c(l)),...$])}),d=o.flatMap(({name:l,outcomes:m})=>m.filter(({why:$})=>$!==
"").map(({cnis:$,why:C})=>`- ${x(c(`${l}, ${$.join(", ")}`))}: ${x(p(C))}
`)),f=`
${g(t,"case")} ${t===1?"comes":"come"} out alike.
`,u=o.length===0?[f]:[s,...a,`
`,...d,f];return L("comparisons",i,u)}function on({suite:e,result:n}){let{name:t,status:o,expected:i="",actual:r=""}=n,s=[t,S(e),e.cni.name,i,r].map(a=>R(c(a)));return ie([ke[o],...s])}var ke={passed:"\
✅ passed",failed:"❌ failed",errored:"⚠️ errored",skipped:"⏭️ skipped",expectedFailure:"🟡 failed as expected"};function ie(e){return`| ${e.join(" | ")} |
`}function rn({suite:e,result:n},t){let{symbol:o,word:i}=k[n.status],r=n.severity==="warning"?", as a warning":"",s=be(n,e),[a="",d=""]=[n.name,S(e)].map(c),f=Y(e.cni);return t==="open"?`#### ${o} ${i}${r}\
: ${x(a)}

**Suite:** ${x(d)} · **CNI:** ${x(f)}

${s}
`:`<details>
<summary>${`${o} ${i}${r}: <b>${R(a)}</b> (${R(d)}, CNI: ${R(f)})`}</summary>

${s}
</details>

`}function sn({code:e,message:n,file:t,line:o,column:i,related:r}){let s=t===void 0?"":`${v(y({file:t,line:o,column:i}))} `,a=r.slice(0,5).map(u=>v(y(u))),d=r.length>5?`, … and ${r.length-5} more`:"",
f=a.length===0?"":` (see also ${a.join(", ")}${d})`;return`- ${s}**${R(c(e))}** ${x(p(n))}${f}
`}export{fe as a,_ as b,dn as c,ue as d,A as e,jn as f,Ln as g,Pn as h,S as i,Yn as j,qn as k,he as l,R as m,v as n,x as o,we as p,Ce as q,xt as r};
