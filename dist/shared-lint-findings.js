import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as $,b as w,c as S,d as j}from"./shared-lint-checks.js";import{a as B,b as N}from"./shared-settings-generated.js";import{ab as h,bb as g,fb as x,ib as k,jb as v}from"./shared-ip-num.js";import{
p as b}from"./shared-diagnostics.js";import{dirname as D,join as A}from"node:path/posix";var R="LintBaseline";function P(e,t){let n=[],o=(i,f,p)=>n.push($({path:i,problem:f},p)),[s,r]=h(e),a=s===void 0?void 0:v(s);for(let{message:i,span:f}of a?.problems??[])o("",i,f);for(let i of a?.remarks??
[])n.push(k(i));r!==void 0&&o("","found a second document; expected one",r);let d=a?.node;if(d===void 0||d.kind!=="map")return(a===void 0||a.problems.length===0)&&o("",`found no baseline; expected \`ki\
nd: ${R}\` and \`findings\``,{file:e,start:0,end:0}),{file:e,entries:[],diagnostics:n};C(d,"",["apiVersion","kind","findings"],o),M(d,"apiVersion","reachspec.dev/v1alpha1",o),M(d,"kind",R,o);let u=g(d,
"findings");if(u?.kind!=="list")return o("findings","found no list; expected the findings that are known, `[]` for none",u?.span??d.span),{file:e,entries:[],diagnostics:n};let m=D(e.path),l=u.items.flatMap(
(i,f)=>{let p=n.length,c=F(i,`findings[${f}]`,{report:o,diagnostics:n});if(c===void 0||n.length>p)return[];let y=c.file===void 0?void 0:A(m,c.file);return[{...c,...y===void 0?{}:{file:y},span:i.span,isGone:y!==
void 0&&!t(y)}]});return{file:e,entries:l,diagnostics:n}}var E=["object","field","file"];function F(e,t,{report:n,diagnostics:o}){if(e.kind!=="map"){n(t,`found a ${e.kind}; expected a map with \`code\`,\
 \`object\`, \`field\`, \`file\` and \`count\``,e.span);return}C(e,t,["code",...E,"count"],n);let s=g(e,"code"),r=x(s);r===void 0?n(`${t}.code`,"found no text; expected the code of a finding",s?.span??
e.span):S(r)||o.push(w(r,s?.span??e.span));let a=f=>{let p=g(e,f),c=x(p);return p!==void 0&&(c===void 0||c==="")&&n(`${t}.${f}`,"found no text; expected what `--write-baseline` wrote",p.span),c},[d,u,
m]=[a("object"),a("field"),a("file")],l=g(e,"count"),i=l?.kind==="scalar"&&typeof l.value=="number"?l.value:void 0;return(i===void 0||!Number.isSafeInteger(i)||i<1)&&n(`${t}.count`,"expected a whole n\
umber from 1 on",l?.span??e.span),{code:r??"",count:i??1,...d===void 0?{}:{object:d},...u===void 0?{}:{field:u},...m===void 0?{}:{file:m}}}function C(e,t,n,o){for(let{key:s,keySpan:r}of e.entries)n.includes(
s)||o(t,`found the unknown field \`${s}\`${b(s,n)}`,r)}function M(e,t,n,o){let s=g(e,t);x(s)!==n&&o(t,`expected \`${n}\``,s?.span??e.span)}function z(e){let t=e.command==="test"&&e.coverage===!0;return{answerers:j({isCovered:t}),settings:{readSettings:N,parseRoot:B},readBaseline:P}}export{R as a,z as b};
