import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a_6 as B}from"./shared-command.js";import{a_9 as J,c_9 as j}from"./shared-command.js";import{a_7 as D,b_7 as U}from"./shared-command.js";import{b_11 as $,d_11 as C,f_11 as l,g_11 as g,h_11 as v,i_11 as M,k_11 as W,l_11 as P,m_11 as x,n_11 as F,q_11 as L,r_11 as T}from"./shared-command.js";var A="&#8203;";function p(n){return C(n).replace(/[#$&*<>@[-`|~]|:(?=\S)/g,e=>b(e)).replace(/^(\d{1,9})([.)])/,(e,t,o)=>`${t}${b(o)}`).replace(/^[\s+=-]|\s$|(?<=www)\./gi,e=>b(e))}function h(n){let e=C(
n);if(e.trim()==="")return p(e);let t="`".repeat(V(e)+1);return/^[` ]|[` ]$/.test(e)?`${t} ${e} ${t}`:`${t}${e}${t}`}function d(n){let e=C(n).split("`"),t=e.length%2===1;return e.map((s,i)=>{let r=i===
e.length-1,a=K(s,{isFirst:i===0,isLast:r});return t&&i%2===1?s.trim()===""?`${N}${a}${N}`:h(s):t&&s===""&&i>0&&!r?A:a}).join(t?"":N)}function G(n,e,t="text"){let o="`".repeat(Math.max(3,V(n.join(`
`))+1));return[`${o}${t}`,...n.map(C),o].map(s=>`${e}${s}
`).join("")}function H(n){return n.replace(/[&<>"@]/g,e=>b(e))}function K(n,{isFirst:e,isLast:t}){let[o,s]=[e?"":"x",t?"":"x"],i=p(`${o}${n}${s}`);return i.slice(o.length,i.length-s.length)}function V(n){
return Math.max(0,...[...n.matchAll(/`+/g)].map(([e])=>e.length))}var N=b("`");function b(n){return`&#${n.charCodeAt(0)};${n==="@"||n==="#"?A:""}`}function _(n,e){return[[`**Where:** ${h(x(n))}
`],O(n),I("Why",[...n.decisions.map(Q),...X(n)]),I("Unknown",n.unknowns.map(({fact:o})=>d(g(o)))),I("What to change",[...Y(n,e)].map(d)),I("Notes",n.notes.map(o=>d(g(o))))].flatMap(o=>o.length===0?[]:
[o.join("")]).join(`
`)}function O(n){let{counterexample:e,pairs:t,message:o,status:s}=n,i=T(n),r=i===""?g(o)||v[s].word:i,m=i===""||o===""||e!==void 0?[]:[`
${d(g(o))}
`];if(e===void 0)return[`**Found:** ${d(r)}
`,...m];let{others:u}=e,f=t.differing-1-u.length;return[`**Found:** ${d(r)}

`,`- ${h(F(e))}
`,...u.map(({from:c,to:w})=>`- ${h(`${l(c)} → ${l(w)}`)}
`),...f>0?[`- … and ${$(f,"more pair")}
`]:[]]}function I(n,e){return e.length===0?[]:[`**${n}:**

`,...e.map(t=>`- ${t}${t.endsWith(`
`)?"":`
`}`)]}function Q({direction:n,action:e,policy:t,rule:o,reason:s,file:i,line:r,column:a,endColumn:m,excerpt:u,excerptColumn:f}){let c=[t,o].filter(S=>S!==void 0).map(l).join(" "),w=[c===""?"":h(c),s===
void 0?"":d(g(s))],y=`${n} ${e}: ${w.filter(S=>S!=="").join(", ")}`;if(i===void 0)return y;let k=`${y}, at ${h(x({file:i,line:r,column:a}))}`;return r===void 0||u===void 0?k:`${k}

${G(U({line:r,column:a,endColumn:m,excerpt:u,excerptColumn:f},""),"  ")}`}function X(n){return[...J(n)].flatMap(({kind:e,text:t})=>e==="path"?[d(t)]:[])}function*Y(n,{cni:e}){let{unknowns:t,status:o,actual:s,
decisions:i,counterexample:r}=n,a=L(n);a!==void 0&&(yield a);for(let{remedy:c}of t)c!==""&&(yield g(c));if(o!=="failed"||r===void 0)return;let m=i.filter(c=>c.action===s&&c.file!==void 0),u=[...new Set(
m.map(({file:c="",line:w,column:y})=>x({file:c,line:w,column:y})))],f=`the case at \`${x(n)}\`, where the policies are right`;u.length>0?yield`the policy at ${u.map(c=>`\`${c}\``).join(", ")}; or ${f}`:
e.enforcement===void 0&&s==="allow"&&(yield`add a NetworkPolicy that denies it; or change ${f}`)}function*Wn(n,e){let t=n.suites.flatMap(s=>s.cases.map(i=>({suite:s,result:i}))),o=t.filter(({result:s})=>s.status==="failed"||s.status==="errored");yield R("",`## reachspec: ${M(n)}

${tn(n.inputs)}
${nn(n)}`,[]),yield R("suites",on,n.suites.map(rn)),yield R("ground",`
`,n.suites.flatMap(an));for(let s of n.comparisons)yield cn(s);yield R("explanations",`
### What failed, and why

`,o.map(s=>un(s,e)));for(let[s,i]of sn){let r=n.diagnostics.filter(a=>a.severity===s);yield R(`${s}s`,`
### ${i}

`,r.map(ln))}yield R("cases",`
### Every case

| | case | suite | CNI | expected | found |
| --- | --- | --- | --- | --- | --- |
`,t.map(dn)),yield R("inputs",`
### What was read

`,[en(n.inputs)])}function nn({diagnostics:n}){return D(n).map(e=>`
⚠️ ${p(e)}
`).join("")}function en(n){let e=H([...B(n,{mostPlaces:5,width:80})].join(""));return`<details>
<summary>${$(n.found,"file")}, ${$(n.documents,"document")}</summary>

<pre>
${e}</pre>

</details>
`}function tn({files:n,documents:e,settings:t,skipped:o,unreadFiles:s}){let i=`Read ${$(n,"file")}, ${$(e,"document")}`,r=`skipped ${$(o.length,"document")}, not read ${$(s.length,"file")}`;return`${i}\
; ${r}${t===void 0?"":`; settings: ${h(l(t))}`}.`}function R(n,e,t){return{what:n,heading:e,items:t}}var sn=[["error","Errors in the files"],["warning","Warnings"],["notice","Notices"]],on=`
| suite | file | CNI | passed | failed | errored | skipped | failed as expected |
| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |
`;function rn(n){let{file:e,cni:t,cases:o}=n,s=a=>String(o.filter(m=>m.status===a).length),i=[s("passed"),s("failed"),s("errored"),s("skipped"),s("expectedFailure")],r=p(l(j(n)));return E([r,p(l(e)),p(
W(t)),...i])}function an(n){let e=d(l(`${j(n)}, ${n.cni.name}`));return[...n.assumptions.map(o=>`assumed: ${g(o)}`),...n.ground.map(P)].map(o=>`- ${e}: ${d(o)}
`)}function cn(n){let{cnis:e,alike:t,cases:o}=n,s=`
### ${p(l(j(n)))} under ${$(e.length,"CNI plugin")}

`,r=`| case | ${e.map(c=>p(l(c))).join(" | ")} |
| --- |${" --- |".repeat(e.length)}
`,a=o.map(({name:c,outcomes:w})=>{let y=e.map(k=>{let S=w.find(z=>z.cnis.includes(k));return S===void 0?"":q[S.status]});return E([p(l(c)),...y])}),m=o.flatMap(({name:c,outcomes:w})=>w.filter(({why:y})=>y!==
"").map(({cnis:y,why:k})=>`- ${d(l(`${c}, ${y.join(", ")}`))}: ${d(g(k))}
`)),u=`
${$(t,"case")} ${t===1?"comes":"come"} out alike.
`,f=o.length===0?[u]:[r,...a,`
`,...m,u];return R("comparisons",s,f)}function dn({suite:n,result:e}){let{name:t,status:o,expected:s="",actual:i=""}=e,r=[t,j(n),n.cni.name,s,i].map(a=>p(l(a)));return E([q[o],...r])}var q={passed:"✅ \
passed",failed:"❌ failed",errored:"⚠️ errored",skipped:"⏭️ skipped",expectedFailure:"🟡 failed as expected"};function E(n){return`| ${n.join(" | ")} |
`}function un({suite:n,result:e},t){let{symbol:o,word:s}=v[e.status],i=e.severity==="warning"?", as a warning":"",r=_(e,n),[a="",m=""]=[e.name,j(n)].map(l),u=W(n.cni);return t==="open"?`#### ${o} ${s}${i}\
: ${d(a)}

**Suite:** ${d(m)} · **CNI:** ${d(u)}

${r}
`:`<details>
<summary>${`${o} ${s}${i}: <b>${p(a)}</b> (${p(m)}, CNI: ${p(u)})`}</summary>

${r}
</details>

`}function ln({code:n,message:e,file:t,line:o,column:s,related:i}){let r=t===void 0?"":`${h(x({file:t,line:o,column:s}))} `,a=i.slice(0,5).map(f=>h(x(f))),m=i.length>5?`, … and ${i.length-5} more`:"",
u=a.length===0?"":` (see also ${a.join(", ")}${m})`;return`- ${r}**${p(l(n))}** ${d(g(e))}${u}
`}export{p as a,h as b,d as c,G as d,H as e,Wn as f};
