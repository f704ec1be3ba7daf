import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{b as D,d as x,e as A,f as l,g as c,h as b,j as P,m as g,n as O,q as I,r as T}from"./shared-report-text-2.js";var B="​";function w(e){return e.split("	").map(x).join("	").replace(/^([\s\u0085]*)::/u,`$1${B}::`).replaceAll("##[",`#${B}#[`)}function k(e){return e.split(`
`).map(w).join(`
`)}function*Z(e){let n="";for(let o of e){let t=(n+o).split(`
`);n=t.pop()??"";for(let i of t)yield`${w(i)}
`}n!==""&&(yield w(n))}function G(e,n){let o=[];for(let t of`${e}/${n}`.split("/")){if(t===".."&&o.pop()===void 0)return;t!==""&&t!=="."&&t!==".."&&o.push(t)}return o.join("/")}function*E(e){let n=T(e);n!==""&&(yield{kind:"verdict",text:n}),yield*q(e);for(let t of e.decisions)yield*F(t);yield*z(e);for(let{fact:t,remedy:i}of e.unknowns)yield{kind:"unknown",text:`unknown: ${c(
t)}`},i!==""&&(yield{kind:"unknown",text:`to settle it: ${c(i)}`});let o=I(e);o!==void 0&&(yield{kind:"note",text:o});for(let t of e.notes)yield{kind:"note",text:`note: ${c(t)}`};e.message!==""&&!_(e)&&
(yield{kind:"message",text:c(e.message)})}function _({status:e,actual:n,counterexample:o}){return o!==void 0&&(e==="failed"||n==="unknown")}function*q({counterexample:e,pairs:n}){if(e===void 0)return;
yield{kind:"connection",text:O(e)};for(let{from:t,to:i}of e.others)yield{kind:"connection",text:`also ${l(t)} → ${l(i)}`};let o=n.differing-1-e.others.length;o>0&&(yield{kind:"connection",text:`… an\
d ${D(o,"more pair")}`})}function*z({paths:e}){if(!e.every(({path:o})=>!o.includes("→")&&/^\w+: \w+ \(NetworkPolicy\//.test(o)))for(let{direction:o,path:t}of e)yield{kind:"path",text:`${o} tiers: ${c(
t)}`}}function*F(e){let{direction:n,action:o,policy:t,rule:i,reason:s,file:r,line:a,column:d,endColumn:u,excerpt:p,excerptColumn:f}=e,y=[t,i].filter(L=>L!==void 0).map(l),v=e.only===void 0?"":`for ${e.
only.map(l).join(" or ")} only`,C=[y.join(" "),s===void 0?"":c(s),v].filter(L=>L!=="");if(yield{kind:"decision",text:`${n} ${o}: ${C.join(", ")}`},r===void 0)return;let m=`at ${g({file:r,line:a,column:d})}`;
a===void 0||p===void 0?yield{kind:"place",text:m,at:{file:r,line:a}}:yield{kind:"place",text:m,at:{file:r,line:a},cited:{line:a,column:d,endColumn:u,excerpt:p,excerptColumn:f}}}function N({result:e,cni:n,environment:o}){let{name:t,status:i,file:s,line:r,column:a}=e,d=[...E(e)].map(({kind:f,text:y})=>f==="place"?`  ${y}`:y),u=n.source==="default"?[]:[P(n)],p=o==="default"?[]:
[`environment ${l(o)}`];return{level:j(e),title:$(`${b[i].word}: ${l(t)}`,S),message:$([l(t),...d,...p,...u].join(`
`),h),file:s,startLine:r,startColumn:a}}function R(e){let{code:n,severity:o,message:t,file:i,line:s,column:r,endLine:a=s,endColumn:d,related:u}=e,p=u.slice(0,5).map(f=>`${g(f)} ${c(f.message)}`);return{
level:o==="error"?"error":"warning",title:$(l(n),S),message:$([c(t),...p].join(`
`),h),...i===void 0?{}:{file:i},...s===void 0?{}:{startLine:s},...r===void 0?{}:{startColumn:r},...d===void 0||a!==s?{}:{endColumn:d}}}function W(e){let n=new Map;for(let o of e)for(let t of o.decisions.
filter(({action:i})=>i===o.actual)){if(t.file===void 0||t.line===void 0)continue;let i=JSON.stringify([j(o),t.file,t.line]),s=n.get(i);s===void 0?n.set(i,[{result:o,decision:t}]):s.push({result:o,decision:t})}
return[...n.values()].flatMap(H)}function H(e){let[n]=e;if(n===void 0)return[];let{file:o,line:t,column:i,endLine:s,endColumn:r,policy:a="",rule:d="",direction:u,action:p}=n.decision,f=[...new Map(e.map(
({result:m})=>[g(m),m])).values()],y=f.slice(0,10).map(m=>`${b[m.status].word}: ${l(m.name)} (${g(m)})`),v=f.length>y.length?[`… and ${f.length-y.length} more`]:[],C=`${u} ${p}: ${l(`${a} ${d}`.trim())}`;
return[{level:j(n.result),title:$(C,S),message:$([C,"this line decides",...y,...v].join(`
`),h),...o===void 0?{}:{file:o},...t===void 0?{}:{startLine:t},...i===void 0?{}:{startColumn:i},...s===void 0?{}:{endLine:s},...r===void 0?{}:{endColumn:r}}]}function j({status:e,severity:n}){return e===
"failed"&&n==="warning"?"warning":"error"}var h=4e3,S=200;function $(e,n){return A(k(e),n)}function J(e,n,o){return n===void 0?e:e.map(i=>({item:i,rank:K(o(i),n)})).sort((i,s)=>i.rank-s.rank).map(({item:i})=>i)}function K(e,n){return e.file===void 0||!n.has(e.file)?2:M(e,n)===void 0?1:0}function M({
file:e,startLine:n=1,endLine:o=n},t){let s=(e===void 0?[]:t?.get(e)??[]).filter(({from:r,to:a})=>r<=o&&n<=a);return s.length===0?void 0:Math.min(...s.map(({from:r})=>Math.max(r,n)))}var $e={error:9,warning:10,notice:9};function he(e,n){let o=e.suites.flatMap(({cases:r,cni:a,environment:d})=>r.filter(U).map(u=>({result:u,cni:a,environment:d}))),t=o.map(({result:r})=>r),i=r=>e.diagnostics.
filter(a=>a.severity===r),s=[o.map(N),i("error").map(R),W(t),i("warning").map(R),n.last??[]];return Q(s,n)}function Q(e,{budget:n,prefix:o,changedLines:t}){let i=e.flatMap(a=>J(a.map(d=>X(d,o)),t,d=>d).
map(d=>V(d,t))),s={...n},r=i.filter(({level:a})=>s[a]-- >0);return{shown:r,leftOut:i.length-r.length}}function U({status:e}){return e==="failed"||e==="errored"}function V(e,n){let{endLine:o,startColumn:t,
endColumn:i,...s}=e,r=M(e,n);return r===void 0||r===s.startLine?{...s,...t===void 0?{}:{startColumn:t},...i===void 0?{}:{endColumn:i}}:{...s,startLine:r}}function X(e,n){let{file:o,startLine:t,startColumn:i,
endLine:s,endColumn:r,...a}=e;if(o===void 0)return a;let d=G(n,o);if(d===void 0||x(d)!==d||d.trim()!==d){let u=k(g({file:o,line:t,column:i}));return{...a,message:A(`${u}
${a.message}`,h)}}return{...e,file:d}}function ke({name:e,file:n,environment:o,cni:t}){let i=[...o==="default"?[]:[o],...t.source==="test"||t.source==="flag"?[t.version===void 0?t.name:`${t.name} ${t.version}`]:[],...t.staged===!0?["stage\
d"]:[]];return x(`${e.trim()===""?n:e}${i.length===0?"":` (${i.join(", ")})`}`)}function ve({name:e,environment:n}){return n==="default"?e:`${e} (${n})`}export{J as a,M as b,k as c,Z as d,G as e,E as f,R as g,$e as h,he as i,Q as j,ke as k,ve as l};
