import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{d_13 as ge,h_13 as ot}from"./shared-run.js";import{resolve as it}from"node:path";function z(e,t){let r=it(t,e);return ot(ge(r)??r,ge(t)??t)}import{existsSync as ye,mkdirSync as nt,statSync as at}from"node:fs";import{dirname as st}from"node:path";function W(e,t=511){let r=[];for(let o=e;!ye(o);o=st(o))r.push(o);for(let o of r.reverse())lt(
o,t)}function lt(e,t){try{nt(e,{mode:t})}catch(r){if(!ye(e)||!at(e).isDirectory())throw r}}import{a_23 as Xt}from"./shared-run.js";import{a_13 as ue,b_13 as Oe,j_13 as er,k_13 as Ee,l_13 as G}from"./shared-run.js";import{a_35 as v,c_35 as tr}from"./shared-run.js";import{a_14 as ft}from"./shared-run.js";function j(e,{first:t,rest:r},o){let i=o??Number.POSITIVE_INFINITY,n=[],s=t,a=!0;for(let f of e.split(" ").filter(m=>m!==""))!a&&y(s)+1+y(f)>i&&(n.push(s),s=r,a=
!0),s+=a?f:` ${f}`,a=!1;return[...n,s]}function p(e,t,r=`${t}s`){return`${e} ${e===1?t:r}`}var dt=new RegExp("[\\u1100-\\u115f\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uff\
e6]|\\p{Emoji_Presentation}","u");function y(e){if(/^[\x20-\x7e]*$/.test(e))return e.length;let t=0;for(let r of e)t+=new RegExp("\\p{M}","u").test(r)?0:dt.test(r)?2:1;return t}var mt=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
function w(e){return e.replace(mt,t=>`\\u{${(t.codePointAt(0)??0).toString(16)}}`)}function C(e,t){return e.length<=t?e:`${ct(e.slice(0,Math.max(0,t-1)))}…`}function d(e){return C(w(C(e,2*we)),we)}function h(e){
return C(w(C(e,2*ve)),ve)}var we=320,ve=2e3;function ct(e){return/[\ud800-\udbff]$/.test(e)?e.slice(0,-1):e}var E={passed:{symbol:"✓",word:"passed",colour:"green"},failed:{symbol:"✗",word:"failed",
colour:"red"},errored:{symbol:"!",word:"errored",colour:"yellow"},skipped:{symbol:"-",word:"skipped",colour:"dim"},expectedFailure:{symbol:"~",word:"failed as expected",colour:"cyan"}};function V({summary:e,
diagnostics:t}){let{passed:r,failed:o,errored:i,skipped:n,expectedFailures:s,pairs:a}=e,f=t.filter(({severity:c})=>c==="error"),m=f.every(({file:c})=>c!==void 0)?" in files":"",l=f.length===0?"":`, ${p(
f.length,"error")}${m}`,u=s>0?`, ${p(s,"expected failure")}`:"";return`${r} passed, ${o} failed, ${i} errored, ${n} skipped${u}${l} (${p(a,"pair")} checked)`}function J(e){return`CNI: ${_e(e)}`}function _e({
name:e,title:t,version:r,source:o,file:i,line:n,enforcement:s,staged:a}){let f=d(e==="conformant"?e:t),m=i===void 0?void 0:$({file:i,line:n}),l=o==="flag"?"--cni":m??ut[o],u=a===!0?", with staged poli\
cies":"",c=`${f}${r===void 0?"":` ${d(r)}`} (${l})${u}`;return s===void 0?c:`${c}; ${h(s)}`}var ut={flag:"--cni",test:"spec.cni",settings:"settings",recognised:"recognised",default:"default"};function K({
words:e,file:t,line:r}){return t===void 0?h(e):`${h(e)} (${$({file:t,line:r})})`}function $({file:e,line:t,column:r}){return t===void 0?d(e):`${d(e)}:${t}${r===void 0?"":`:${r}`}`}function Z(e){let{from:t,
to:r,protocol:o,port:i,family:n}=e,s=i===void 0?d(o):`${d(o)}/${i}`;return`${[{end:t,pods:e.fromPods},{end:r,pods:e.toPods}].map(({end:a,pods:f})=>a==="hypothetical"?pt(e):ke(a,f)).join(" → ")} ${s}${n===
"IPv6"?" over IPv6":""}`}function ke(e,t){return t===void 0?d(e):`${d(e)} (${Be(t)})`}function Be(e){let t=e.slice(0,3).map(d).join(", "),r=e.length>3?` and ${e.length-3} more`:"";return`${e.length===
1?"pod":"pods"} ${t}${r}`}function pt({podLabels:e,namespaceLabels:t}){return`hypothetical pod${e===void 0?"":q(" with labels",e)||" without labels"}${t===void 0?"":` in ${ht(t)}`}`}function ht({[$t]:e,
...t}){return e===void 0?`a namespace ${q("labelled",t)||"without labels"}`:`namespace ${d(e)}${q(" labelled",t)}`}var $t="kubernetes.io/metadata.name";function q(e,t){let r=Object.entries(t).sort(([o],[
i])=>ft(o,i)).map(([o,i])=>d(`${o}=${i}`));return r.length===0?"":`${e} ${r.join(", ")}`}function Q({nearestMiss:e,actual:t}){if(e!==void 0)return`${t==="allow"?"why it is allowed":"nearest miss"}: ${h(
e)}`}function T({expected:e,actual:t,pairs:r}){if(t===void 0)return"";let o=e===void 0?"":`expected ${d(e)}, `;return r.checked<=1||r.differing===0?`${o}found ${t}`:`${o}found ${t}: ${r.differing} of ${r.
checked} pairs ${r.differing===1?"differs":"differ"}`}function xt(e){return h(e.message)||T(e)||E[e.status].word}function gt(e){let[t,r]=[e.filter(i=>!Y(i)),e.filter(Y)],o=t.map(({protocol:i,from:n,to:s,
only:a})=>{let f=n===1&&s===65535?d(i):`${d(i)}/${n===s?n:`${n}-${s}`}`;return a===void 0?f:`${f} (${je(a)})`});return[...["TCP","UDP","SCTP"].every(i=>o.includes(i))&&o.length===3?["all"]:o,...r.map(
Se)].join(", ")}function je(e){let t=e.length-be;return`${e.slice(0,be).map(h).join(" or ")}${t>0?` or ${t} more`:""} only`}var be=3;function Y({protocol:e}){return e==="ICMP"||e==="ICMPv6"}function Se({
protocol:e,from:t,to:r}){let o=i=>`${Math.floor(i/256)}/${i%256}`;return t===0&&r===65535?e:t%256===0&&r===t+255?`${e}/${t/256}`:t===r?`${e}/${o(t)}`:`${e}/${o(t)}-${o(r)}`}function yt({name:e,file:t,environment:r,cni:o}){let i=[...r==="default"?[]:[r],...o.source==="test"||o.source==="flag"?[o.version===void 0?o.name:`${o.name} ${o.version}`]:[],...o.staged===!0?["stage\
d"]:[]];return w(`${e.trim()===""?t:e}${i.length===0?"":` (${i.join(", ")})`}`)}function X({name:e,environment:t}){return t==="default"?e:`${e} (${t})`}function*ee(e){let t=T(e);t!==""&&(yield{kind:"v\
erdict",text:t}),yield*vt(e);for(let o of e.decisions)yield*_t(o);yield*bt(e);for(let{fact:o,remedy:i}of e.unknowns)yield{kind:"unknown",text:`unknown: ${h(o)}`},i!==""&&(yield{kind:"unknown",text:`to\
 settle it: ${h(i)}`});let r=Q(e);r!==void 0&&(yield{kind:"note",text:r});for(let o of e.notes)yield{kind:"note",text:`note: ${h(o)}`};e.message!==""&&!wt(e)&&(yield{kind:"message",text:h(e.message)})}
function wt({status:e,actual:t,counterexample:r}){return r!==void 0&&(e==="failed"||t==="unknown")}function*vt({counterexample:e,pairs:t}){if(e===void 0)return;yield{kind:"connection",text:Z(e)};for(let{
from:o,to:i}of e.others)yield{kind:"connection",text:`also ${d(o)} → ${d(i)}`};let r=t.differing-1-e.others.length;r>0&&(yield{kind:"connection",text:`… and ${p(r,"more pair")}`})}function*bt({paths:e}){
if(!e.every(({path:t})=>!t.includes("→")&&/^\w+: \w+ \(NetworkPolicy\//.test(t)))for(let{direction:t,path:r}of e)yield{kind:"path",text:`${t} tiers: ${h(r)}`}}function*_t(e){let{direction:t,action:r,
policy:o,rule:i,reason:n,file:s,line:a,column:f,endColumn:m,excerpt:l,excerptColumn:u}=e,c=[o,i].filter(I=>I!==void 0).map(d),x=e.only===void 0?"":`for ${e.only.map(d).join(" or ")} only`,g=[c.join(" "),
n===void 0?"":h(n),x].filter(I=>I!=="");if(yield{kind:"decision",text:`${t} ${r}: ${g.join(", ")}`},s===void 0)return;let B=`at ${$({file:s,line:a,column:f})}`;a===void 0||l===void 0?yield{kind:"place",
text:B,at:{file:s,line:a}}:yield{kind:"place",text:B,at:{file:s,line:a},cited:{line:a,column:f,endColumn:m,excerpt:l,excerptColumn:u}}}import{a_14 as kt}from"./shared-run.js";function _(e,t){let r=new Map;for(let o of e){let i=t(o),n=r.get(i);n===void 0?r.set(i,[o]):n.push(o)}return[...r].sort(([o],[i])=>kt(o,i)).map(([,o])=>o)}var Bt=new Map(
[["irrelevant-kind","kinds that play no part in connectivity"],["unknown-kind","unknown kinds"],["holds-objects","objects that hold others, not evaluated"],["deploys","kinds that have other files appl\
ied"],["no-kind","no Kubernetes object"],["template","templates"],["encrypted","encrypted"],["unparsable","no valid YAML"],["invalid","objects without a usable name or namespace"],["unknown-api","kind\
s of another API group"],["patch","patches for kustomize"],["kustomization","source for kustomize"],["chart","chart descriptions"],["ended","not read before the run ended"],["binary","binary"],["utf-1\
6","UTF-16 text"],["too-large","too large"],["unreadable","unreadable"],["outside-repository","links that lead out of the repository"],["broken-link","broken links"]]);function S(e){return Bt.get(e)??
h(e)}var A={flag:"by --var",file:"by --var-file",settings:"by the settings",flux:"by Flux Kustomizations",default:"by their defaults"};function*te(e,t){let r=e.kinds.map(({kind:i,count:n})=>`${n} ${d(
i)}`).join(", "),o=`Read ${p(e.files,"file")}, ${p(e.documents,"document")}`;yield*t.paragraph(r===""?o:`${o}: ${r}`,["","  "]),e.settings!==void 0&&(yield*t.paragraph(`Settings: ${d(e.settings)}`,["",
"  "])),yield*jt(e.variables??[],t),yield*St(e,t),yield*It(e.skipped,t),yield*Et(e.unreadFiles,t),yield`
`}function*jt(e,t){for(let[r,...o]of _(e,({source:i})=>i)){let i=[r,...o].map(({name:n,uses:s})=>`${d(n)} × ${s}`);yield*t.paragraph(`Variables ${A[r.source]}: ${i.join(", ")}`,["","  "])}}function*St({
placed:e=[],elsewhere:t=[]},r){let o=e.map(({namespace:i,documents:n})=>`${d(i)} × ${n}`);o.length>0&&(yield*r.paragraph(`Namespaces by Flux and Argo CD: ${o.join(", ")}`,["","  "])),t.length!==0&&(yield`\
Not read here: what ${p(t.length,"object")} of Flux and Argo CD ${t.length===1?"deploys":"deploy"}
`,yield*re(t.map(({by:i,...n})=>`${d(i)} ${$(n)}`),r))}function*It(e,t){if(e.length!==0){yield`Skipped ${p(e.length,"document")}
`;for(let r of _(e,({reason:o})=>o))yield*t.paragraph(`${r.length} × ${S(r[0].reason)}${Ct(r)}`,["  ","    "]),yield*re(r.map($),t)}}function Ct(e){let t=e.flatMap(({kind:o})=>o===void 0?[]:[o]),r=_(
t,o=>o).map(o=>`${o.length} ${d(o[0])}`);return r.length===0?"":`: ${r.join(", ")}`}function*Et(e,t){if(e.length!==0){yield`Not read: ${p(e.length,"file")}
`;for(let r of _(e,({reason:o})=>o))yield*t.paragraph(`${r.length} × ${S(r[0].reason)}`,["  ","    "]),yield*re(r.map(({file:o})=>d(o)),t)}}function*re(e,t){let r=e.length-Ie,o=e.slice(0,Ie).join(", "),
i=r>0?`${o}, … and ${r} more`:o;yield*t.paragraph(i,["    ","    "],t.dim)}var Ie=5;import{b as Nt,d as Rt}from"./shared-esbuild.js";var Mt=Nt((e,t)=>{var r=process||{},o=r.argv||[],i=r.env||{},n=!(i.NO_COLOR||o.includes("--no-color"))&&(!!i.FORCE_COLOR||o.includes("--color")||r.platform===
"win32"||(r.stdout||{}).isTTY&&i.TERM!=="dumb"||!!i.CI),s=(m,l,u=m)=>c=>{let x=""+c,g=x.indexOf(l,m.length);return~g?m+a(x,l,u,g)+l:m+x+l},a=(m,l,u,c)=>{let x="",g=0;do x+=m.substring(g,c)+u,g=c+l.length,
c=m.indexOf(l,g);while(~c);return x+m.substring(g)},f=(m=n)=>{let l=m?s:()=>String;return{isColorSupported:m,reset:l("\x1B[0m","\x1B[0m"),bold:l("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:l("\x1B[2m",
"\x1B[22m","\x1B[22m\x1B[2m"),italic:l("\x1B[3m","\x1B[23m"),underline:l("\x1B[4m","\x1B[24m"),inverse:l("\x1B[7m","\x1B[27m"),hidden:l("\x1B[8m","\x1B[28m"),strikethrough:l("\x1B[9m","\x1B[29m"),black:l(
"\x1B[30m","\x1B[39m"),red:l("\x1B[31m","\x1B[39m"),green:l("\x1B[32m","\x1B[39m"),yellow:l("\x1B[33m","\x1B[39m"),blue:l("\x1B[34m","\x1B[39m"),magenta:l("\x1B[35m","\x1B[39m"),cyan:l("\x1B[36m","\x1B[3\
9m"),white:l("\x1B[37m","\x1B[39m"),gray:l("\x1B[90m","\x1B[39m"),bgBlack:l("\x1B[40m","\x1B[49m"),bgRed:l("\x1B[41m","\x1B[49m"),bgGreen:l("\x1B[42m","\x1B[49m"),bgYellow:l("\x1B[43m","\x1B[49m"),bgBlue:l(
"\x1B[44m","\x1B[49m"),bgMagenta:l("\x1B[45m","\x1B[49m"),bgCyan:l("\x1B[46m","\x1B[49m"),bgWhite:l("\x1B[47m","\x1B[49m"),blackBright:l("\x1B[90m","\x1B[39m"),redBright:l("\x1B[91m","\x1B[39m"),greenBright:l(
"\x1B[92m","\x1B[39m"),yellowBright:l("\x1B[93m","\x1B[39m"),blueBright:l("\x1B[94m","\x1B[39m"),magentaBright:l("\x1B[95m","\x1B[39m"),cyanBright:l("\x1B[96m","\x1B[39m"),whiteBright:l("\x1B[97m","\x1B[\
39m"),bgBlackBright:l("\x1B[100m","\x1B[49m"),bgRedBright:l("\x1B[101m","\x1B[49m"),bgGreenBright:l("\x1B[102m","\x1B[49m"),bgYellowBright:l("\x1B[103m","\x1B[49m"),bgBlueBright:l("\x1B[104m","\x1B[49m"),
bgMagentaBright:l("\x1B[105m","\x1B[49m"),bgCyanBright:l("\x1B[106m","\x1B[49m"),bgWhiteBright:l("\x1B[107m","\x1B[49m")}};t.exports=f(),t.exports.createColors=f}),Pt=[{code:"parse/unevaluated-chart",
one:"chart with policies",many:"charts with policies"},{code:"parse/unevaluated-template",one:"template with policies",many:"templates with policies"},{code:"parse/unevaluated-encrypted",one:"encrypte\
d file with policies",many:"encrypted files with policies"},{code:"parse/unevaluated-holder",one:"object that holds others",many:"objects that hold others"},{code:"policy/not-evaluated",one:"policy of\
 another API",many:"policies of other APIs"}];function ne(e){let t=Pt.map(({code:r,one:o,many:i})=>{let n=e.filter(s=>s.code===r).map(({file:s,line:a,message:f})=>[s,a,f]);return{number:new Set(n.map(
s=>JSON.stringify(s))).size,one:o,many:i}}).filter(({number:r})=>r>0).map(({number:r,one:o,many:i})=>p(r,o,i));return t.length===0?[]:[`not evaluated: ${t.join(", ")}`]}function O(e,t,r=80){let o=String(
e.line),{before:i,marked:n,after:s}=At(Tt(e),r-t.length-o.length-3),a=`${t}${o} | ${i}${n}${s}`.trimEnd();if(e.column===void 0)return[a];let f=`${t}${" ".repeat(o.length)} | `;return[a,`${f}${" ".repeat(
y(i))}${"^".repeat(Math.max(1,y(n.trimEnd())))}`]}function Tt({column:e=1,endColumn:t,excerpt:r,excerptColumn:o=1}){let i=Math.min(Math.max(0,e-o),r.length),n=t===void 0||t<e?r.length:Math.min(t-o,r.length),
s=Math.max(0,i-oe);return{before:w(r.slice(s,i)),marked:w(r.slice(i,Math.min(n,i+oe))),after:w(r.slice(n,n+oe))}}var oe=400;function At({before:e,marked:t,after:r},o){if(y(e+t+r)<=o)return{before:e,marked:t,
after:r};let i=Ot(e,Math.max(o-y(t+r),Math.floor(o/4))),n=Ce(t,o-y(i)),s=o-y(i+n);return{before:i,marked:n,after:s>0?Ce(r,s):""}}function Ce(e,t){if(y(e)<=t)return e;let r="";for(let o of e){if(y(r+o)>
t-1)break;r+=o}return`${r}…`}function Ot(e,t){if(y(e)<=t)return e;let r=[...e];for(;r.length>0&&y(r.join(""))>t-1;)r.shift();return`…${r.join("")}`}var Ft={error:{heading:"Errors",colour:"red",shown:10},
warning:{heading:"Warnings",colour:"yellow",shown:3},notice:{heading:"Notices",colour:"cyan",shown:3}},Lt=["error","warning","notice"];function*ae(e,{detail:t,shown:r,below:o},i){for(let n of Lt){let s=e.
filter(u=>u.severity===n);if(s.length===0||t==="failures"&&n!=="error")continue;let{heading:a,colour:f,shown:m}=Ft[n],l=r?.[n]??m;yield`${i.bold(i[f](a))}
`;for(let[u,c]of Ht(s)){for(let g of c.slice(0,l)){yield*F(g,i[f],i);for(let B of o?.(g)??[])yield`    ${i.dim(B)}
`}let x=c.length-l;x>0&&(yield`  ${i.dim(`… and ${x} more like it (${d(u)})`)}
`)}yield`
`}}function*F(e,t,r,o=""){let{file:i,line:n,column:s,code:a,message:f,related:m}=e,l=i===void 0?"":$({file:i,line:n,column:s});for(let u of r.wrap(`${l} ${d(a)}`,{first:`${o}  `,rest:`${o}    `}))yield`${t(
u)}
`;for(let u of r.wrap(h(f),{first:`${o}    `,rest:`${o}    `}))yield`${u}
`;yield*Dt(e,t,{paint:r,indent:`${o}    `});for(let u of m.slice(0,ie)){let c=`${$(u)} ${h(u.message)}`;for(let x of r.wrap(c,{first:`${o}    `,rest:`${o}      `}))yield`${r.dim(x)}
`}m.length>ie&&(yield`${o}    … and ${p(m.length-ie,"more place")}
`)}var ie=5;function*Dt(e,t,{paint:r,indent:o}){let{line:i,column:n,endLine:s=i,endColumn:a,excerpt:f,excerptColumn:m}=e;if(i===void 0||f===void 0||f.trim()===""||i===1&&n===1&&s===1&&a===1)return;let l={
line:i,column:n,endColumn:s===i?a:void 0,excerpt:f,excerptColumn:m},[u,c]=O(l,o,r.width);yield`${u}
`,c!==void 0&&(yield`${t(c)}
`)}function Ht(e){let t=new Map;for(let r of e){let o=t.get(r.code);o===void 0?t.set(r.code,[r]):o.push(r)}return t}var Gt=Rt(Mt());function L({colour:e,width:t}){let{bold:r,dim:o,red:i,green:n,yellow:s,
cyan:a}=Gt.default.createColors(e==="always");return{bold:r,dim:o,red:i,green:n,yellow:s,cyan:a,width:t,wrap:(f,m)=>j(f,m,t),paragraph:(f,[m,l],u=c=>c)=>j(f,{first:m,rest:l},t).map(c=>`${u(c)}
`)}}function*Ut(e,t){let{file:r,cnis:o,alike:i,cases:n}=e,s=e.staged===!0?"without and with staged policies":p(o.length,"CNI plugin"),a=`Side by side: ${d(X(e))} · ${d(r)} · ${s}`;for(let f of t.wrap(a,
{first:"",rest:"  "}))yield`${t.bold(f)}
`;for(let{name:f,outcomes:m}of n){for(let l of t.wrap(d(f),{first:"  ",rest:"  "}))yield`${l}
`;for(let{status:l,cnis:u,why:c}of m){let{symbol:x,word:g,colour:B}=E[l],I=t.wrap(`${g}: ${u.map(d).join(", ")}`,{first:`    ${x} `,rest:"      "});for(let U of I)yield`${t[B](U)}
`;if(c!=="")for(let U of t.wrap(h(c),{first:"      ",rest:"      "}))yield`${t.dim(U)}
`}}yield`  ${p(i,"case")} ${i===1?"comes":"come"} out alike

`}function*se(e,t){let r=L(t),o=new Set;for(let n of e.suites)yield*zt(n,{...t,report:e,reportedAlready:o},r);for(let n of e.comparisons)yield*Ut(n,r);let i=e.diagnostics.filter(n=>!o.has(n));yield*ae(
i,t,r),t.detail==="full"&&(yield*te(e.inputs,r));for(let n of ne(e.diagnostics))yield`${r.yellow(n)}
`;yield*k(r.wrap(V(e),{first:"",rest:"  "}),r.bold)}function*zt(e,t,r){let{detail:o}=t,i=e.cases.filter(({status:n})=>o==="full"||n==="failed"||n==="errored");if(!(i.length===0&&o==="failures")){yield*Wt(
e,r);for(let n of i)yield*qt(n,t,r);yield`
`}}function*Wt(e,t){let r=e.environment==="default"?[]:[`environment ${d(e.environment)}`],o=[d(e.name),d(e.file),...r,J(e.cni)],[i,...n]=t.wrap(o.join(" · "),{first:"",rest:"  "});yield`${t.bold(i??
"")}
`,yield*k(n,t.bold);for(let s of e.assumptions)yield*k(t.wrap(`assumed: ${h(s)}`,{first:"  ",rest:"    "}),t.yellow);for(let s of e.ground)yield*k(t.wrap(K(s),{first:"  ",rest:"    "}),t.dim)}function*qt(e,{
report:t,reportedAlready:r},o){let{symbol:i,colour:n}=E[e.status],s=e.severity==="warning"?`${d(e.name)} (warning)`:d(e.name),a=o.wrap(s,{first:`  ${i} `,rest:"    "});if(yield*k(a,o[n]),e.status==="p\
assed"){yield*Jt(e,o);return}yield`      ${o.dim($(e))}
`,e.status==="expectedFailure"?yield*k(o.wrap(h(e.message),{first:"      ",rest:"        "}),o.dim):e.status==="errored"?yield*Vt(e,Yt(e,t),{reportedAlready:r,paint:o}):yield*le(e,o)}function Yt({file:e,
message:t},{diagnostics:r}){let o=r.filter(n=>n.file===e&&n.severity==="error"&&n.message!=="").filter(n=>t.includes(n.message)),i=o.reduce((n,s)=>n.replace(s.message,""),t);return/^[; ]*(and [0-9]+ more)?$/.
test(i)?o:[]}function*Vt(e,t,{reportedAlready:r,paint:o}){t.length===0&&(yield*le(e,o));for(let i of t)r.add(i),yield*F(i,o.yellow,o,"    ")}function*Jt({notes:e},t){for(let r of e)yield*k(t.wrap(`not\
e: ${h(r)}`,{first:"      ",rest:"        "}),t.dim)}function*le(e,t){for(let r of ee(e)){let o=Zt[r.kind],i=t.wrap(r.text,{first:o,rest:`${o}  `});if(yield*k(i,Qt(r,t)),r.cited===void 0)continue;let[
n,s]=O(r.cited,`${o}  `,t.width);yield`${n}
`,s!==void 0&&(yield`${t.red(s)}
`)}}function Kt(e){return[...le(e,L({colour:"never",width:80}))].map(t=>t.replace(/^ {6}/,"")).join("")}var Zt={verdict:"      ",connection:"        ",decision:"      ",path:"      ",place:"        ",
unknown:"      ",note:"      ",message:"      "};function Qt({kind:e},t){return e==="connection"?t.bold:e==="place"||e==="note"?t.dim:e==="unknown"?t.yellow:r=>r}function*k(e,t){for(let r of e)yield`${t(
r)}
`}import $r from"node:module";import{createWriteStream as Mr,rmSync as Pr}from"node:fs";import{lstat as Tr,realpath as me,rename as Ar,rm as Or,stat as Fr}from"node:fs/promises";import{basename as Lr,dirname as ce,
isAbsolute as Dr,join as Hr,relative as Ue,resolve as Re,sep as Gr}from"node:path";import{Readable as Ur}from"node:stream";import{pipeline as zr}from"node:stream/promises";import{getHeapStatistics as Ye,
setFlagsFromString as Pe}from"node:v8";import{runInNewContext as ro}from"node:vm";var rr=["table","json","markdown"],or=["tree","json"],R=["pretty","json","junit","tap","sarif","markdown","github","ht\
ml"],ir=["table","json","csv","dot","mermaid","svg","html"],nr=["table","json","sarif","github","gitlab"],ar=["table","json","lcov","html"],sr=["table","json","sarif","github"];async function lr(e){return e===
"pretty"?se:e==="html"?(await import("./lazy-report-html-index.js")).testHtml:(await import("./lazy-report-test-index.js")).fileReports[e]}async function fr(e){return e==="html"?(await import("./lazy-report-html-index.js")).
coverageHtml:(await import("./lazy-report-coverage-index.js")).coverageReports[e]}async function dr(){return await import("./lazy-report-init-initial-suite.js")}async function mr(e){return e==="html"?
(await import("./lazy-report-html-index.js")).mapHtml:(await import("./lazy-report-map-index.js")).drawnReports[e]}async function cr(e){return(await import("./lazy-report-diff-index.js")).diffReports[e]}
async function ur(e){return(await import("./lazy-report-explanation-index.js")).explanationReports[e]}async function pr(e){return(await import("./lazy-report-lint-index.js")).lintReports[e]}async function hr(e){
return(await import("./lazy-report-mutation-index.js")).mutationReports[e]}var Fe={SIGTERM:15,SIGINT:2,SIGHUP:1},Le=!1,N=!1,D;function xr(){return Le&&D===void 0&&gr()&&(D=kr()),!N&&D!==void 0&&Atomics.
load(D,He.asked)===1&&(N=!0,G(),De()),N}function gr(){let e=performance.now();if(e<Ne)return!1;Ne=e+wr;let{user:t,system:r}=process.cpuUsage();return t+r>=yr}var yr=5e5,Ne=0,wr=25;function vr(){Le=!0;
let e=0;er(t=>{if(e++,t)return br();let r=e;setImmediate(()=>e===r&&De()).unref()})}var H=[];function br(){H.length>0||(H=Object.entries(Fe).map(([e,t])=>{let r=()=>{G(),N&&process.exit(128+t),N=!0};return process.
on(e,r),[e,r]}))}function De(){for(let[e,t]of H)process.off(e,t);H=[]}var He={asked:0},_r=`
const { parentPort, workerData: { shared, numbers } } = require('node:worker_threads');
process.noDeprecation = true;
const { Signal } = process.binding('signal_wrap');
const heard = new Int32Array(shared);
const handles = numbers.map((number) => {
  const handle = new Signal();
  handle.onsignal = () => {
    // Nobody listens from here on, so that the next one ends the process whatever it does; only then is this one told.
    for (const each of handles.splice(0)) each.close();
    Atomics.store(heard, ${He.asked}, 1);
    parentPort.postMessage('asked');
  };
  handle.start(number);
  return handle;
});
parentPort.on('message', () => undefined);
`;function kr(){let{Worker:e}=Br(),t=new SharedArrayBuffer(4),r={shared:t,numbers:Object.values(Fe)},o=new e(_r,{eval:!0,workerData:r,env:{},execArgv:[]});return o.on("message",G),o.on("error",()=>{}),
o.unref(),new Int32Array(t)}function Br(){return $r.createRequire(import.meta.url)("node:worker_threads")}function jr(){let{stdout:e,stderr:t,env:r}=process;return{get stdin(){return process.stdin},stdout:e,
stderr:t,env:r,forget:o=>{delete r[o]},cwd:process.cwd(),now:()=>new Date,isInterrupted:xr}}var Sr=64*1024*1024;async function Ir(e){let t=[],r=0;for await(let o of e){let i=Buffer.from(o);if(r+=i.length,
r>Sr)throw new v("standard input holds more than 64 MiB; expected less; split it");t.push(i)}return Buffer.concat(t).toString("utf8")}function Cr(e,{env:t,now:r}){if(e!==void 0)return Er(e);let o=t.SOURCE_DATE_EPOCH??
"";if(o==="")return de(r());let i=new Date(Number(o)*1e3);if(/^\d+$/.test(o)&&Ge(i))return de(i);throw new v(`SOURCE_DATE_EPOCH is \`${d(o)}\`; expected seconds since 1970`)}function Er(e){let t=new Date(
`${e}T00:00:00Z`);if(/^\d{4}-\d\d-\d\d$/.test(e)&&Ge(t)&&de(t)===e)return e;throw new v(`\`--today ${d(e)}\` is no date; expected one like \`2026-12-31\``)}function Ge(e){return!Number.isNaN(e.getTime())&&
e.getUTCFullYear()<=9999}function de(e){return e.toISOString().slice(0,10)}function Nr(e,t,{flags:r,io:o}){return{command:e,paths:t,workingDirectory:o.cwd,env:o.env,cache:r.cache??!0,stdin:()=>Ir(o.stdin),
config:r.config,cni:r.cni,namespace:r.namespace,environments:r.environment,raw:r.raw??!1,...r.staged===!0?{staged:!0}:{},podCidrs:r.podCidr,variables:Rr(r.var??[]),variableFilePaths:r.varFile,ipBlocks:r.
ipBlocks,undeclaredNamespaces:r.undeclaredNamespaces,selection:{selector:r.selector,filters:r.filter??[],files:(r.file??[]).map(i=>z(i,o.cwd))},today:Cr(r.today,o)}}function Rr(e){let t=new Map;for(let r of e){
let[,o,i]=/^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s.exec(r)??[];if(o===void 0||i===void 0)throw new v(`\`--var ${r}\` gives no value: expected \`NAME=VALUE\`, e.g. \`--var REGION=eu-1\``);if((t.get(o)??i)!==
i)throw new v(`\`--var\` gives \`${o}\` two values; keep one`);t.set(o,i)}return Object.fromEntries(t)}var Wr=class{#r;#o;#i;#e;constructor(e,t,r=o=>o){this.#r=e,this.#o=t,this.#i=r,t.on("error",o=>this.#t(
o))}async write(e){for(let t of qe(this.#i(e))){if(this.#e!==void 0)break;await this.#n(t)}if(this.#e!==void 0&&!qr.has(this.#e.code??""))throw new v(`cannot write to ${this.#r}: ${Oe(this.#e)}`)}#n(e){
return new Promise(t=>{try{this.#o.write(e,r=>{r&&this.#t(r),t()})}catch(r){if(!ue(r))throw r;this.#t(r),t()}})}#t(e){this.#e??=e}},qr=new Set(["EPIPE","ECONNRESET","ERR_STREAM_DESTROYED","ERR_STREAM_\
WRITE_AFTER_END"]),Yr={colour:"never",width:void 0};async function Vr(e,t,r){let o=Re(t,e);try{let i=await Zr(o,Re(t,Xt(t).top));if(i!==void 0)throw new v(`cannot write \`${d(e)}\`: \`${d(Ue(t,i))}\` i\
s a symbolic link, which may lead anywhere; remove it, or name another file`);let n=await Xr(o);if(n?.kind==="folder")throw new v(`cannot write \`${d(e)}\`: it is a folder; name a file`);if(n?.kind===
"special")return await ze(o,r);await Jr(n?.path??o,r)}catch(i){throw ue(i)?new v(`cannot write \`${d(e)}\`: ${Oe(i)}; name another file`):i}}async function Jr(e,t){W(ce(e));let{randomBytes:r}=await import("node:crypto"),
o=Hr(ce(e),`.${Lr(e).slice(0,100)}.${r(6).toString("hex")}`),i=Kr(()=>Pr(o,{force:!0}));try{await ze(o,t,"wx"),await Ar(o,e)}catch(n){throw await Or(o,{force:!0}),n}finally{i()}}function Kr(e){let t=Ee(
r);function r(){t=Ee(r)}return process.on("exit",e),()=>{process.off("exit",e),t()}}async function ze(e,t,r="w"){await zr(Ur.from(qe(t)),Mr(e,{flags:r}))}async function Zr(e,t){let r=await me(t).catch(
()=>t),o=!1;for(let i of We(e)){if((o?await Tr(i).catch(()=>{}):void 0)?.isSymbolicLink()===!0)return i;o||=Qr(await me(i).catch(()=>i),r)}}function We(e){let t=ce(e);return t===e?[e]:[...We(t),e]}function Qr(e,t){
let r=Ue(t,e);return r===""||r!==".."&&!r.startsWith(`..${Gr}`)&&!Dr(r)}async function Xr(e){try{let t=await Fr(e);return t.isFile()?{kind:"file",path:await me(e)}:{kind:t.isDirectory()?"folder":"spec\
ial"}}catch(t){if(ue(t)&&t.code==="ENOENT")return;throw t}}function*qe(e){let t="";for(let r of e)t+=r,!(t.length<eo)&&(yield t,t="");t!==""&&(yield t)}var eo=65536,Me={ms:1,s:1e3,m:6e4,h:36e5};function to(e){
let[,t,r]=/^([0-9]{1,9})(ms|s|m|h)$/.exec(e)??[];if(t===void 0||!(r==="ms"||r==="s"||r==="m"||r==="h"))return;let o=Number(t)*Me[r];return o>0&&o<=168*Me.h?o:void 0}function oo(){let e=performance.now();
return fe||e-Te<no||(Te=e,fe=Ve()>ao&&fo()>so),fe}function io(){return Math.round(Ye().heap_size_limit/1024/1024)}var fe=!1,Te=0,no=20,ao=.78,so=.72,lo=48*1024*1024;function Ve(){let{used_heap_size:e,
heap_size_limit:t}=Ye();return e/(t-lo)}function fo(){return Ae??=mo(),Ae(),Ve()}var Ae;function mo(){Pe("--expose-gc");let e=ro("gc");return Pe("--no-expose-gc"),typeof e=="function"?()=>e():()=>{}}function co({
timeLimit:e}){return e===void 0?void 0:Je(e,"`--time-limit`")}function Je(e,t){let r=to(e);if(r!==void 0)return{text:e,milliseconds:r};throw new v(`${t}: found \`${e}\`; expected a duration up to a wee\
k, e.g. \`90s\`, \`10m\` or \`1h\``)}function uo(e,t,{isInterrupted:r=()=>!1}){return async o=>{let i=t?.start??performance.now(),n=()=>r()?"the run was interrupted":oo()?`the memory of ${io()} MiB th\
at Node.js may use (\`--max-old-space-size\`) was used up`:t!==void 0&&performance.now()-i>=t.milliseconds?`the time limit of ${t.text} was over`:void 0,s=t===void 0?void 0:setTimeout(G,i+t.milliseconds-
performance.now()).unref();try{return await tr({reason:n},()=>e(o))}finally{clearTimeout(s)}}}import{b_26 as xo}from"./shared-run.js";import{a_35 as M}from"./shared-run.js";function he(e,t){let r=[];for(let o of`${e}/${t}`.split("/")){if(o===".."&&r.pop()===void 0)return;o!==""&&o!=="."&&o!==".."&&r.push(o)}return r.join("/")}var Ke="​";function pe(e){return e.split("	").
map(w).join("	").replace(/^([\s\u0085]*)::/u,`$1${Ke}::`).replaceAll("##[",`#${Ke}#[`)}function po(e){return e.split(`
`).map(pe).join(`
`)}function*ho(e){let t="";for(let r of e){let o=(t+r).split(`
`);t=o.pop()??"";for(let i of o)yield`${pe(i)}
`}t!==""&&(yield pe(t))}function $e(e,t,r){return t===void 0?e:e.map(o=>({item:o,rank:$o(r(o),t)})).sort((o,i)=>o.rank-i.rank).map(({item:o})=>o)}function $o(e,t){return e.file===void 0||!t.has(e.file)?
2:Ze(e,t)===void 0?1:0}function Ze({file:e,startLine:t=1,endLine:r=t},o){let i=(e===void 0?[]:o?.get(e)??[]).filter(({from:n,to:s})=>n<=r&&t<=s);return i.length===0?void 0:Math.min(...i.map(({from:n})=>Math.
max(n,t)))}import{normalize as yo}from"node:path";import{relative as ko,sep as Bo}from"node:path";function go(e,{prefix:t,changedLines:r}){if(r===void 0)return e;let o=i=>({...i,decisions:$e(i.decisions,r,({file:n,
line:s,endLine:a})=>({file:n===void 0?void 0:he(t,n),startLine:s,endLine:a}))});return{...e,suites:e.suites.map(i=>({...i,cases:i.cases.map(o)}))}}function wo(e){let t=e.flatMap(a=>a.split(",")).map(a=>vo(
a.trim())),r=t.filter(({file:a})=>a===void 0),o=r.filter(({name:a},f)=>a!=="github"||r.findIndex(m=>m.name===a)<f);if(o.length>1){let a=o.map(({name:f})=>`\`${f}\``).join(" and ");throw new M(`${a} ca\
n't both go to standard output: write \`${o[1]?.name}=FILE\``)}let i=t.flatMap(({file:a})=>a===void 0?[]:[a]),n=i.map(a=>yo(a)),s=i.find((a,f)=>n.indexOf(n[f]??"")<f);if(s!==void 0)throw new M(`two re\
ports go to one file, \`${d(s)}\``);return t}function vo(e){let[t="",...r]=e.split("="),o=r.length===0?void 0:r.join("=");if(!bo(t))throw new M(_o(t));if(o==="")throw new M(`the reporter \`${t}=\` lack\
s its file: write \`${t}=FILE\``);if(o!==void 0&&/\.ya?ml$/i.test(o))throw new M(`the reporter \`${t}\` would overwrite \`${d(o)}\`: no report is YAML, and manifests are; give another ending`);return{
name:t,file:o}}function bo(e){return R.some(t=>t===e)}function _o(e){let t=R.map(r=>`\`${r}\``).join(", ");return`unknown reporter \`${d(e)}\`; the reporters are ${t}${xo(e,R)}`}function jo({env:e,cwd:t},r){
let o=e.GITHUB_SERVER_URL??"",i=e.GITHUB_REPOSITORY??"",n=e.GITHUB_SHA??"",s=/^https?:\/\/[\w.:-]+$/.test(o)&&/^[\w.-]+\/[\w.-]+$/.test(i)&&/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(n),a=ko(e.GITHUB_WORKSPACE||
t,r).split(Bo).join("/");if(!(!s||a===".."||a.startsWith("../")))return{base:`${o}/${i}/blob/${n}`,prefix:a}}import{a as So}from"./shared-cli-command-line.js";import{a_19 as Io,b_19 as Co,c_19 as Qe}from"./shared-run.js";import{b_11 as Eo}from"./shared-run.js";import{d_13 as No,h_13 as Ro}from"./shared-run.js";
import{relative as Mo,sep as Po}from"node:path";import{join as To}from"node:path";import{readFile as zo}from"node:fs/promises";async function Ao(e){let t={folder:e.folder,env:e.env,timeLimit:Lo},r=Io(
t),o=await Co(t,r),i=await Qe(r(["rev-list","--parents","--max-count=1","HEAD"])),[n="",...s]=(i??"").split(" "),a=s.length===2&&n===e.mergeCommit?s[0]:e.base;if(o===void 0||a===void 0||!/^[0-9a-f]{40}([0-9a-f]{24})?$/.
test(a))return;let f=await Qe(r([...Oo,`${a}...${n}`,"--",...Fo])),m=No(e.root)??e.root;return f===void 0?void 0:Do(f,l=>Ro(To(o.top,l),m))}var Oo=["diff","--unified=0","--inter-hunk-context=0","--no-\
ext-diff","--no-textconv","--no-renames","--no-color","--no-relative","--text","--ignore-submodules=all","--dst-prefix=b/"],Fo=["yaml","yml","json"].map(e=>`:(top,icase,glob)**/*.${e}`),Lo=2e4;function Do(e,t){
let r=new Map,o=[],i=0;for(let n of e.split(`
`)){if(i>0){n.startsWith("\\")||i--;continue}let s=Ho(n);s!==void 0&&(o=[],r.set(t(s),o));let a=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(n);if(a===null)continue;let[,f="1",m="1",l="1"]=a;Number(
l)>0&&o.push({from:Number(m),to:Number(m)+Number(l)-1}),i=Number(f)+Number(l)}return r}function Ho(e){let t=/^\+\+\+ b\/(.*?)\t?$/s.exec(e)?.[1];if(t!==void 0)return t;let r=/^\+\+\+ "b\/(.*)"\t?$/s.exec(
e)?.[1];return r===void 0?void 0:Uo(r)}var Go={a:"\x07",b:"\b",t:"	",n:`
`,v:"\v",f:"\f",r:"\r"};function Uo(e){return e.replace(/\\(?:([0-7]{3})|(.))/gs,(t,r,o="")=>r===void 0?Go[o]??o:String.fromCharCode(Number.parseInt(r,8)))}async function Xe({env:e}){let t=e.GITHUB_EVENT_PATH;
try{return t===void 0||t===""?void 0:JSON.parse(await zo(t,"utf8"))}catch{return}}function xe(e,...t){let r=et(e,t);return typeof r=="string"?r:void 0}function Wo(e,...t){let r=et(e,t);return typeof r==
"number"&&Number.isSafeInteger(r)&&r>0?r:void 0}function et(e,t){return t.reduce((r,o)=>typeof r=="object"&&r!==null?Reflect.get(r,o):void 0,e)}async function qo({env:e,cwd:t},r){let o=e.GITHUB_WORKSPACE||
t,i=Mo(o,r).split(Po).join("/"),n=await Xe({env:e}),s=xe(n,"pull_request","base","sha")??xe(n,"merge_group","base_sha");if(s===void 0)return{prefix:i,changedLines:void 0};let a=e.GITHUB_SHA;return{prefix:i,
changedLines:await Ao({folder:r,root:o,base:s,mergeCommit:a,env:e})}}async function Yo(e){return e.includes("sarif")&&await import("./lazy-run.js"),{version:So,diagnostics:Eo()}}function*Vo(e,t={}){let{mostPlaces:r=Number.POSITIVE_INFINITY,width:o}=t;for(let{text:i,...n}of Jo(e,r))for(let s of j(i,n,o))yield`${s}
`}function*Jo(e,t){let{found:r,files:o,asideFiles:i,ignored:n,unreadFiles:s}=e;yield b(`${p(r,"file")} found`),yield P(o,"read"),i.length>0&&(yield P(i.length,`settings: ${rt(i)}`));for(let a of _(s,({
reason:f})=>f))yield P(a.length,`not read, ${S(a[0].reason)}: ${rt(a.map(({file:f})=>f))}`);n>0&&(yield b(`${p(n,"entry","entries")} left out by ignore files`)),yield*Ko(e,t),e.settings!==void 0&&(yield b(
`Settings: ${d(e.settings)}`)),yield*Qo(e.variables??[]);for(let{namespace:a,by:f,documents:m,...l}of e.placed??[])yield b(`Namespace ${d(a)} by ${d(f)} ${$(l)}: ${p(m,"object")}`);for(let{by:a,...f}of e.
elsewhere??[])yield b(`Deploys what isn't read here: ${d(a)} ${$(f)}`);for(let{root:a,documents:f,milliseconds:m,cached:l}of e.roots??[]){let u=l===!0?", from the cache":"";yield b(`Rendered ${d(a)}: ${p(
f,"document")}, ${m} ms${u}`)}}function*Ko({documents:e,kinds:t,hints:r,skipped:o},i){yield b(`${p(e,"document")} found`);let n=new Map(r.map(({kind:a,count:f})=>[a,f])),s=t.map(({kind:a,count:f})=>({
kind:a,count:f-(n.get(a)??0)})).filter(a=>a.count>0);yield*tt(s,"taken"),yield*tt(r,"telling of the network alone");for(let a of _(o,({reason:f})=>f)){yield P(a.length,`skipped, ${S(a[0].reason)}`);for(let f of _(
a,({kind:m=""})=>m))yield*Zo(f,i)}}function*Zo(e,t){let r=e[0].kind??"no kind",o=e.length>t?`, … and ${e.length-t} more`:"",i=e.slice(0,t).map($).join(", ");yield b(`${e.length} ${d(r)}: ${i}${o}`,"\
      ")}function*tt(e,t){let r=e.reduce((i,n)=>i+n.count,0),o=e.map(({kind:i,count:n})=>`${n} ${d(i)}`).join(", ");r>0&&(yield P(r,`${t}: ${o}`))}function*Qo(e){e.length>0&&(yield b(`${p(e.length,"va\
riable")} given or used`));for(let{name:t,source:r,file:o,line:i,uses:n}of e){let s=o===void 0?"":` (${$({file:o,line:i})})`,a=n===0?"not used":`used ${p(n,"time")}`;yield b(`${d(t)}: ${A[r]}${s}, ${a}`,
"      ")}}function rt(e){return e.map(d).join(", ")}function P(e,t){return{text:t,first:`${String(e).padStart(5)} `,rest:"      "}}function b(e,t=""){return{text:e,first:t,rest:`${t}  `}}export{go as a_0,rr as a_1,$e as a_10,j as a_11,W as a_2,z as a_3,Xe as a_4,_ as a_5,Vo as a_6,ne as a_7,se as a_8,ee as a_9,wo as b_0,or as b_1,Ze as b_10,p as b_11,xe as b_4,S as b_5,O as b_7,Kt as b_8,
yt as b_9,jo as c_0,R as c_1,he as c_10,y as c_11,Wo as c_4,A as c_5,ae as c_7,X as c_9,ir as d_1,po as d_10,w as d_11,qo as d_4,te as d_5,F as d_7,nr as e_1,ho as e_10,C as e_11,Yo as e_4,L as e_7,ar as f_1,
d as f_11,sr as g_1,h as g_11,lr as h_1,E as h_11,fr as i_1,V as i_11,dr as j_1,J as j_11,mr as k_1,_e as k_11,cr as l_1,K as l_11,ur as m_1,$ as m_11,pr as n_1,Z as n_11,hr as o_1,ke as o_11,vr as p_1,
Be as p_11,jr as q_1,Q as q_11,Nr as r_1,T as r_11,Wr as s_1,xt as s_11,Yr as t_1,gt as t_11,Vr as u_1,je as u_11,co as v_1,Y as v_11,Je as w_1,Se as w_11,uo as x_1};
