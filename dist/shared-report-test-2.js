import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{f as E,l as I}from"./shared-report-test.js";import{a as D,b as B,c as Z,d as ee}from"./shared-report-inputs-2.js";import{a as O,b as T,c as Q,d as X,e as U}from"./shared-report-inputs.js";import{
a as K,b as u,d as v,f as c,g as $,h as S,i as N,j as _,k as A,l as W,m as g,n as Y,q,r as z}from"./shared-report-text-2.js";function*oe(e,n={}){let{mostPlaces:t=Number.POSITIVE_INFINITY,width:o}=n;for(let{text:s,...i}of ue(e,t))for(let r of K(s,i,o))yield`${r}
`}function*ue(e,n){let{found:t,files:o,asideFiles:s,ignored:i,unreadFiles:r}=e;yield R(`${u(t,"file")} found`),yield P(o,"read"),s.length>0&&(yield P(s.length,`settings: ${te(s)}`));for(let a of D(r,({
reason:d})=>d))yield P(a.length,`not read, ${B(a[0].reason)}: ${te(a.map(({file:d})=>d))}`);i>0&&(yield R(`${u(i,"entry","entries")} left out by ignore files`)),yield*me(e,n),e.settings!==void 0&&(yield R(
`Settings: ${c(e.settings)}`)),yield*$e(e.variables??[]);for(let{namespace:a,by:d,documents:l,...m}of e.placed??[])yield R(`Namespace ${c(a)} by ${c(d)} ${g(m)}: ${u(l,"object")}`);for(let{by:a,...d}of e.
elsewhere??[])yield R(`Deploys what isn't read here: ${c(a)} ${g(d)}`);for(let{root:a,documents:d,milliseconds:l,cached:m}of e.roots??[]){let f=m===!0?", from the cache":"";yield R(`Rendered ${c(a)}: ${u(
d,"document")}, ${l} ms${f}`)}}function*me({documents:e,kinds:n,hints:t,skipped:o},s){yield R(`${u(e,"document")} found`);let i=new Map(t.map(({kind:a,count:d})=>[a,d])),r=n.map(({kind:a,count:d})=>({
kind:a,count:d-(i.get(a)??0)})).filter(a=>a.count>0);yield*ne(r,"taken"),yield*ne(t,"telling of the network alone");for(let a of D(o,({reason:d})=>d)){yield P(a.length,`skipped, ${B(a[0].reason)}`);for(let d of D(
a,({kind:l=""})=>l))yield*pe(d,s)}}function*pe(e,n){let t=e[0].kind??"no kind",o=e.length>n?`, … and ${e.length-n} more`:"",s=e.slice(0,n).map(g).join(", ");yield R(`${e.length} ${c(t)}: ${s}${o}`,"\
      ")}function*ne(e,n){let t=e.reduce((s,i)=>s+i.count,0),o=e.map(({kind:s,count:i})=>`${i} ${c(s)}`).join(", ");t>0&&(yield P(t,`${n}: ${o}`))}function*$e(e){e.length>0&&(yield R(`${u(e.length,"va\
riable")} given or used`));for(let{name:n,source:t,file:o,line:s,uses:i}of e){let r=o===void 0?"":` (${g({file:o,line:s})})`,a=i===0?"not used":`used ${u(i,"time")}`;yield R(`${c(n)}: ${Z[t]}${r}, ${a}`,
"      ")}}function te(e){return e.map(c).join(", ")}function P(e,n){return{text:n,first:`${String(e).padStart(5)} `,rest:"      "}}function R(e,n=""){return{text:e,first:n,rest:`${n}  `}}function*se(e,n){let{file:t,cnis:o,alike:s,cases:i}=e,r=e.staged===!0?"without and with staged policies":u(o.length,"CNI plugin"),a=`Side by side: ${c(I(e))} · ${c(t)} · ${r}`;for(let d of n.wrap(a,
{first:"",rest:"  "}))yield`${n.bold(d)}
`;for(let{name:d,outcomes:l}of i){for(let m of n.wrap(c(d),{first:"  ",rest:"  "}))yield`${m}
`;for(let{status:m,cnis:f,why:w}of l){let{symbol:h,word:b,colour:C}=S[m],F=n.wrap(`${b}: ${f.map(c).join(", ")}`,{first:`    ${h} `,rest:"      "});for(let M of F)yield`${n[C](M)}
`;if(w!=="")for(let M of n.wrap($(w),{first:"      ",rest:"      "}))yield`${n.dim(M)}
`}}yield`  ${u(s,"case")} ${s===1?"comes":"come"} out alike

`}function*an(e,n){let t=U(n),o=new Set;for(let i of e.suites)yield*ge(i,{...n,report:e,reportedAlready:o},t);for(let i of e.comparisons)yield*se(i,t);let s=e.diagnostics.filter(i=>!o.has(i));yield*Q(s,
n,t),n.detail==="full"&&(yield*ee(e.inputs,t));for(let i of O(e.diagnostics))yield`${t.yellow(i)}
`;yield*k(t.wrap(N(e),{first:"",rest:"  "}),t.bold)}function*ge(e,n,t){let{detail:o}=n,s=e.cases.filter(({status:i})=>o==="full"||i==="failed"||i==="errored");if(!(s.length===0&&o==="failures")){yield*ye(
e,t);for(let i of s)yield*we(i,n,t);yield`
`}}function*ye(e,n){let t=e.environment==="default"?[]:[`environment ${c(e.environment)}`],o=[c(e.name),c(e.file),...t,_(e.cni)],[s,...i]=n.wrap(o.join(" · "),{first:"",rest:"  "});yield`${n.bold(s??
"")}
`,yield*k(i,n.bold);for(let r of e.assumptions)yield*k(n.wrap(`assumed: ${$(r)}`,{first:"  ",rest:"    "}),n.yellow);for(let r of e.ground)yield*k(n.wrap(W(r),{first:"  ",rest:"    "}),n.dim)}function*we(e,{
report:n,reportedAlready:t},o){let{symbol:s,colour:i}=S[e.status],r=e.severity==="warning"?`${c(e.name)} (warning)`:c(e.name),a=o.wrap(r,{first:`  ${s} `,rest:"    "});if(yield*k(a,o[i]),e.status==="p\
assed"){yield*Re(e,o);return}yield`      ${o.dim(g(e))}
`,e.status==="expectedFailure"?yield*k(o.wrap($(e.message),{first:"      ",rest:"        "}),o.dim):e.status==="errored"?yield*xe(e,he(e,n),{reportedAlready:t,paint:o}):yield*V(e,o)}function he({file:e,
message:n},{diagnostics:t}){let s=t.filter(r=>r.file===e&&r.severity==="error"&&r.message!=="").filter(r=>n.includes(r.message)),i=s.reduce((r,a)=>r.replace(a.message,""),n);return/^[; ]*(and [0-9]+ more)?$/.
test(i)?s:[]}function*xe(e,n,{reportedAlready:t,paint:o}){n.length===0&&(yield*V(e,o));for(let s of n)t.add(s),yield*X(s,o.yellow,o,"    ")}function*Re({notes:e},n){for(let t of e)yield*k(n.wrap(`note\
: ${$(t)}`,{first:"      ",rest:"        "}),n.dim)}function*V(e,n){for(let t of E(e)){let o=be[t.kind],s=n.wrap(t.text,{first:o,rest:`${o}  `});if(yield*k(s,Ce(t,n)),t.cited===void 0)continue;let[i,r]=T(
t.cited,`${o}  `,n.width);yield`${i}
`,r!==void 0&&(yield`${n.red(r)}
`)}}function cn(e){return[...V(e,U({colour:"never",width:80}))].map(n=>n.replace(/^ {6}/,"")).join("")}var be={verdict:"      ",connection:"        ",decision:"      ",path:"      ",place:"        ",unknown:"\
      ",note:"      ",message:"      "};function Ce({kind:e},n){return e==="connection"?n.bold:e==="place"||e==="note"?n.dim:e==="unknown"?n.yellow:t=>t}function*k(e,n){for(let t of e)yield`${n(t)}
`}var re="&#8203;";function y(e){return v(e).replace(/[#$&*<>@[-`|~]|:(?=\S)/g,n=>G(n)).replace(/^(\d{1,9})([.)])/,(n,t,o)=>`${t}${G(o)}`).replace(/^[\s+=-]|\s$|(?<=www)\./gi,n=>G(n))}function x(e){let n=v(
e);if(n.trim()==="")return y(n);let t="`".repeat(de(n)+1);return/^[` ]|[` ]$/.test(n)?`${t} ${n} ${t}`:`${t}${n}${t}`}function p(e){let n=v(e).split("`"),t=n.length%2===1;return n.map((s,i)=>{let r=i===
n.length-1,a=Se(s,{isFirst:i===0,isLast:r});return t&&i%2===1?s.trim()===""?`${J}${a}${J}`:x(s):t&&s===""&&i>0&&!r?re:a}).join(t?"":J)}function ae(e,n,t="text"){let o="`".repeat(Math.max(3,de(e.join(`\

`))+1));return[`${o}${t}`,...e.map(v),o].map(s=>`${n}${s}
`).join("")}function ce(e){return e.replace(/[&<>"@]/g,n=>G(n))}function Se(e,{isFirst:n,isLast:t}){let[o,s]=[n?"":"x",t?"":"x"],i=y(`${o}${e}${s}`);return i.slice(o.length,i.length-s.length)}function de(e){
return Math.max(0,...[...e.matchAll(/`+/g)].map(([n])=>n.length))}var J=G("`");function G(e){return`&#${e.charCodeAt(0)};${e==="@"||e==="#"?re:""}`}function le(e,n){return[[`**Where:** ${x(g(e))}
`],Ie(e),L("Why",[...e.decisions.map(ke),...je(e)]),L("Unknown",e.unknowns.map(({fact:o})=>p($(o)))),L("What to change",[...ve(e,n)].map(p)),L("Notes",e.notes.map(o=>p($(o))))].flatMap(o=>o.length===0?
[]:[o.join("")]).join(`
`)}function Ie(e){let{counterexample:n,pairs:t,message:o,status:s}=e,i=z(e),r=i===""?$(o)||S[s].word:i,d=i===""||o===""||n!==void 0?[]:[`
${p($(o))}
`];if(n===void 0)return[`**Found:** ${p(r)}
`,...d];let{others:l}=n,m=t.differing-1-l.length;return[`**Found:** ${p(r)}

`,`- ${x(Y(n))}
`,...l.map(({from:f,to:w})=>`- ${x(`${c(f)} → ${c(w)}`)}
`),...m>0?[`- … and ${u(m,"more pair")}
`]:[]]}function L(e,n){return n.length===0?[]:[`**${e}:**

`,...n.map(t=>`- ${t}${t.endsWith(`
`)?"":`
`}`)]}function ke({direction:e,action:n,policy:t,rule:o,reason:s,file:i,line:r,column:a,endColumn:d,excerpt:l,excerptColumn:m}){let f=[t,o].filter(C=>C!==void 0).map(c).join(" "),w=[f===""?"":x(f),s===
void 0?"":p($(s))],h=`${e} ${n}: ${w.filter(C=>C!=="").join(", ")}`;if(i===void 0)return h;let b=`${h}, at ${x(g({file:i,line:r,column:a}))}`;return r===void 0||l===void 0?b:`${b}

${ae(T({line:r,column:a,endColumn:d,excerpt:l,excerptColumn:m},""),"  ")}`}function je(e){return[...E(e)].flatMap(({kind:n,text:t})=>n==="path"?[p(t)]:[])}function*ve(e,{cni:n}){let{unknowns:t,status:o,
actual:s,decisions:i,counterexample:r}=e,a=q(e);a!==void 0&&(yield a);for(let{remedy:f}of t)f!==""&&(yield $(f));if(o!=="failed"||r===void 0)return;let d=i.filter(f=>f.action===s&&f.file!==void 0),l=[
...new Set(d.map(({file:f="",line:w,column:h})=>g({file:f,line:w,column:h})))],m=`the case at \`${g(e)}\`, where the policies are right`;l.length>0?yield`the policy at ${l.map(f=>`\`${f}\``).join(", ")}\
; or ${m}`:n.enforcement===void 0&&s==="allow"&&(yield`add a NetworkPolicy that denies it; or change ${m}`)}function*jn(e,n){let t=e.suites.flatMap(s=>s.cases.map(i=>({suite:s,result:i}))),o=t.filter(({result:s})=>s.status==="failed"||s.status==="errored");yield j("",`## reachspec: ${N(e)}

${Ne(e.inputs)}
${Pe(e)}`,[]),yield j("suites",Oe,e.suites.map(Te)),yield j("ground",`
`,e.suites.flatMap(De));for(let s of e.comparisons)yield Ee(s);yield j("explanations",`
### What failed, and why

`,o.map(s=>Fe(s,n)));for(let[s,i]of We){let r=e.diagnostics.filter(a=>a.severity===s);yield j(`${s}s`,`
### ${i}

`,r.map(Me))}yield j("cases",`
### Every case

| | case | suite | CNI | expected | found |
| --- | --- | --- | --- | --- | --- |
`,t.map(Le)),yield j("inputs",`
### What was read

`,[Ge(e.inputs)])}function Pe({diagnostics:e}){return O(e).map(n=>`
⚠️ ${y(n)}
`).join("")}function Ge(e){let n=ce([...oe(e,{mostPlaces:5,width:80})].join(""));return`<details>
<summary>${u(e.found,"file")}, ${u(e.documents,"document")}</summary>

<pre>
${n}</pre>

</details>
`}function Ne({files:e,documents:n,settings:t,skipped:o,unreadFiles:s}){let i=`Read ${u(e,"file")}, ${u(n,"document")}`,r=`skipped ${u(o.length,"document")}, not read ${u(s.length,"file")}`;return`${i}\
; ${r}${t===void 0?"":`; settings: ${x(c(t))}`}.`}function j(e,n,t){return{what:e,heading:n,items:t}}var We=[["error","Errors in the files"],["warning","Warnings"],["notice","Notices"]],Oe=`
| suite | file | CNI | passed | failed | errored | skipped | failed as expected |
| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |
`;function Te(e){let{file:n,cni:t,cases:o}=e,s=a=>String(o.filter(d=>d.status===a).length),i=[s("passed"),s("failed"),s("errored"),s("skipped"),s("expectedFailure")],r=y(c(I(e)));return H([r,y(c(n)),y(
A(t)),...i])}function De(e){let n=p(c(`${I(e)}, ${e.cni.name}`));return[...e.assumptions.map(o=>`assumed: ${$(o)}`),...e.ground.map(W)].map(o=>`- ${n}: ${p(o)}
`)}function Ee(e){let{cnis:n,alike:t,cases:o}=e,s=`
### ${y(c(I(e)))} under ${u(n.length,"CNI plugin")}

`,r=`| case | ${n.map(f=>y(c(f))).join(" | ")} |
| --- |${" --- |".repeat(n.length)}
`,a=o.map(({name:f,outcomes:w})=>{let h=n.map(b=>{let C=w.find(F=>F.cnis.includes(b));return C===void 0?"":fe[C.status]});return H([y(c(f)),...h])}),d=o.flatMap(({name:f,outcomes:w})=>w.filter(({why:h})=>h!==
"").map(({cnis:h,why:b})=>`- ${p(c(`${f}, ${h.join(", ")}`))}: ${p($(b))}
`)),l=`
${u(t,"case")} ${t===1?"comes":"come"} out alike.
`,m=o.length===0?[l]:[r,...a,`
`,...d,l];return j("comparisons",s,m)}function Le({suite:e,result:n}){let{name:t,status:o,expected:s="",actual:i=""}=n,r=[t,I(e),e.cni.name,s,i].map(a=>y(c(a)));return H([fe[o],...r])}var fe={passed:"\
✅ passed",failed:"❌ failed",errored:"⚠️ errored",skipped:"⏭️ skipped",expectedFailure:"🟡 failed as expected"};function H(e){return`| ${e.join(" | ")} |
`}function Fe({suite:e,result:n},t){let{symbol:o,word:s}=S[n.status],i=n.severity==="warning"?", as a warning":"",r=le(n,e),[a="",d=""]=[n.name,I(e)].map(c),l=A(e.cni);return t==="open"?`#### ${o} ${s}${i}\
: ${p(a)}

**Suite:** ${p(d)} · **CNI:** ${p(l)}

${r}
`:`<details>
<summary>${`${o} ${s}${i}: <b>${y(a)}</b> (${y(d)}, CNI: ${y(l)})`}</summary>

${r}
</details>

`}function Me({code:e,message:n,file:t,line:o,column:s,related:i}){let r=t===void 0?"":`${x(g({file:t,line:o,column:s}))} `,a=i.slice(0,5).map(m=>x(g(m))),d=i.length>5?`, … and ${i.length-5} more`:"",
l=a.length===0?"":` (see also ${a.join(", ")}${d})`;return`- ${r}**${y(c(e))}** ${p($(n))}${l}
`}export{an as a,cn as b,oe as c,y as d,x as e,p as f,ae as g,ce as h,jn as i};
