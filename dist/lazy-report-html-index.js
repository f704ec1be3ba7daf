import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{b as _}from"./shared-report-map-view.js";import{m_53 as x}from"./shared-run.js";import{b as E}from"./shared-report-text-3.js";import{a as $}from"./shared-report-text-8.js";import{b_11 as m,g_11 as b,i_11 as k}from"./shared-command.js";import{a_14 as y}from"./shared-run.js";import"./shared-esbuild.js";var O='"use strict";(()=>{var lr=Object.create;var it=Object.defineProperty;var dr=Object.getOwnPropertyDescriptor;var cr=Object.getOwnPropertyNames;var ur=Object.getPrototypeOf,fr=Object.prototype.ha\
sOwnProperty;var hr=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}};var pr=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of cr(t))!fr.ca\
ll(e,o)&&o!==n&&it(e,o,{get:()=>t[o],enumerable:!(r=dr(t,o))||r.enumerable});return e};var mr=(e,t,n)=>(n=e!=null?lr(ur(e)):{},pr(t||!e||!e.__esModule?it(n,"default",{value:e,enumerable:!0}):n,e));var\
 ht=hr((Ca,ft)=>{ft.exports=function(e,t,n){var r=e.length,o=t.length,s=[];n=(n||(o>r?o:r))+1;for(var i=0;i<n;i++)s[i]=[i],s[i].length=n;for(i=0;i<n;i++)s[0][i]=i;if(Math.abs(r-o)>(n||100))return h(n|\
|100);if(r===0)return h(o);if(o===0)return h(r);var a,d,l,c,u,p;for(i=1;i<=r;++i)for(d=e[i-1],a=1;a<=o;++a){if(i===a&&s[i][a]>4)return h(r);l=t[a-1],c=d===l?0:1,u=s[i-1][a]+1,(p=s[i][a-1]+1)<u&&(u=p),\
(p=s[i-1][a-1]+c)<u&&(u=p),s[i][a]=i>1&&a>1&&d===t[a-2]&&e[i-2]===l&&(p=s[i-2][a-2]+c)<u?p:u}return h(s[r][o]);function h(m){var g=Math.max(r,o),v=g===0?0:m/g,x=1-v;return{steps:m,relative:v,similarit\
y:x}}}});function lt(e,{first:t,rest:n},r){let o=r??Number.POSITIVE_INFINITY,s=[],i=t,a=!0;for(let d of e.split(" ").filter(l=>l!==""))!a&&at(i)+1+at(d)>o&&(s.push(i),i=n,a=!0),i+=a?d:` ${d}`,a=!1;ret\
urn[...s,i]}function S(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}var gr=new RegExp("[\\\\u1100-\\\\u115f\\\\u2e80-\\\\ua4cf\\\\uac00-\\\\ud7a3\\\\uf900-\\\\ufaff\\\\ufe30-\\\\ufe6f\\\\uff00-\\\\uff60\\\\uffe0-\\\\uffe6]|\\\\p{Emoji\
_Presentation}","u");function at(e){if(/^[\\x20-\\x7e]*$/.test(e))return e.length;let t=0;for(let n of e)t+=new RegExp("\\\\p{M}","u").test(n)?0:gr.test(n)?2:1;return t}var yr=/[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p\
{Co}\\p{Cs}\\p{Noncharacter_Code_Point}]/gu;function X(e){return e.replace(yr,t=>`\\\\u{${(t.codePointAt(0)??0).toString(16)}}`)}function we(e,t){return e.length<=t?e:`${wr(e.slice(0,Math.max(0,t-1)))}…`}\
function E(e){return we(X(we(e,2*dt)),dt)}function N(e){return we(X(we(e,2*ct)),ct)}var dt=320,ct=2e3;function wr(e){return/[\\ud800-\\udbff]$/.test(e)?e.slice(0,-1):e}function re(e,t){if(e===t)return 0\
;let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let o=e.charCodeAt(r),s=t.charCodeAt(r);if(o!==s)return ut(o)-ut(s)}return e.length-t.length}function ut(e){return e>=55296&&e<=57343?e+65536:e}\
var br=mr(ht(),1);var Na=new Uint32Array(65536);var oe={passed:{symbol:"✓",word:"passed",colour:"green"},failed:{symbol:"✗",word:"failed",colour:"red"},errored:{symbol:"!",word:"errored",colour:"yello\
w"},skipped:{symbol:"-",word:"skipped",colour:"dim"},expectedFailure:{symbol:"~",word:"failed as expected",colour:"cyan"}};function be(e){return`CNI: ${Er(e)}`}function Er({name:e,title:t,version:n,so\
urce:r,file:o,line:s,enforcement:i,staged:a}){let d=E(e==="conformant"?e:t),l=o===void 0?void 0:D({file:o,line:s}),c=r==="flag"?"--cni":l??vr[r],u=a===!0?", with staged policies":"",p=`${d}${n===void \
0?"":` ${E(n)}`} (${c})${u}`;return i===void 0?p:`${p}; ${N(i)}`}var vr={flag:"--cni",test:"spec.cni",settings:"settings",recognised:"recognised",default:"default"};function Ee({words:e,file:t,line:n}\
){return t===void 0?N(e):`${N(e)} (${D({file:t,line:n})})`}function D({file:e,line:t,column:n}){return t===void 0?E(e):`${E(e)}:${t}${n===void 0?"":`:${n}`}`}function gt(e){let{from:t,to:n,protocol:r,\
port:o,family:s}=e,i=o===void 0?E(r):`${E(r)}/${o}`;return`${[{end:t,pods:e.fromPods},{end:n,pods:e.toPods}].map(({end:d,pods:l})=>d==="hypothetical"?$r(e):xr(d,l)).join(" → ")} ${i}${s==="IPv6"?" ove\
r IPv6":""}`}function xr(e,t){return t===void 0?E(e):`${E(e)} (${kr(t)})`}function kr(e){let t=e.slice(0,3).map(E).join(", "),n=e.length>3?` and ${e.length-3} more`:"";return`${e.length===1?"pod":"pod\
s"} ${t}${n}`}function $r({podLabels:e,namespaceLabels:t}){return`hypothetical pod${e===void 0?"":Fe(" with labels",e)||" without labels"}${t===void 0?"":` in ${Mr(t)}`}`}function Mr({[Sr]:e,...t}){re\
turn e===void 0?`a namespace ${Fe("labelled",t)||"without labels"}`:`namespace ${E(e)}${Fe(" labelled",t)}`}var Sr="kubernetes.io/metadata.name";function Fe(e,t){let n=Object.entries(t).sort(([r],[o])\
=>re(r,o)).map(([r,o])=>E(`${r}=${o}`));return n.length===0?"":`${e} ${n.join(", ")}`}function yt({nearestMiss:e,actual:t}){if(e!==void 0)return`${t==="allow"?"why it is allowed":"nearest miss"}: ${N(\
e)}`}function wt({expected:e,actual:t,pairs:n}){if(t===void 0)return"";let r=e===void 0?"":`expected ${E(e)}, `;return n.checked<=1||n.differing===0?`${r}found ${t}`:`${r}found ${t}: ${n.differing} of\
 ${n.checked} pairs ${n.differing===1?"differs":"differ"}`}function se(e){let[t,n]=[e.filter(s=>!mt(s)),e.filter(mt)],r=t.map(({protocol:s,from:i,to:a,only:d})=>{let c=i===1&&a===65535?E(s):`${E(s)}/$\
{i===a?i:`${i}-${a}`}`;return d===void 0?c:`${c} (${Or(d)})`});return[...["TCP","UDP","SCTP"].every(s=>r.includes(s))&&r.length===3?["all"]:r,...n.map(Cr)].join(", ")}function Or(e){let t=e.length-pt;\
return`${e.slice(0,pt).map(N).join(" or ")}${t>0?` or ${t} more`:""} only`}var pt=3;function mt({protocol:e}){return e==="ICMP"||e==="ICMPv6"}function Cr({protocol:e,from:t,to:n}){let r=o=>`${Math.flo\
or(o/256)}/${o%256}`;return t===0&&n===65535?e:t%256===0&&n===t+255?`${e}/${t/256}`:t===n?`${e}/${r(t)}`:`${e}/${r(t)}-${r(n)}`}function*bt(e){let t=wt(e);t!==""&&(yield{kind:"verdict",text:t}),yield*\
_r(e);for(let r of e.decisions)yield*Ir(r);yield*Pr(e);for(let{fact:r,remedy:o}of e.unknowns)yield{kind:"unknown",text:`unknown: ${N(r)}`},o!==""&&(yield{kind:"unknown",text:`to settle it: ${N(o)}`});\
let n=yt(e);n!==void 0&&(yield{kind:"note",text:n});for(let r of e.notes)yield{kind:"note",text:`note: ${N(r)}`};e.message!==""&&!Nr(e)&&(yield{kind:"message",text:N(e.message)})}function Nr({status:e\
,actual:t,counterexample:n}){return n!==void 0&&(e==="failed"||t==="unknown")}function*_r({counterexample:e,pairs:t}){if(e===void 0)return;yield{kind:"connection",text:gt(e)};for(let{from:r,to:o}of e.\
others)yield{kind:"connection",text:`also ${E(r)} → ${E(o)}`};let n=t.differing-1-e.others.length;n>0&&(yield{kind:"connection",text:`… and ${S(n,"more pair")}`})}function*Pr({paths:e}){if(!e.every(({\
path:n})=>!n.includes("→")&&/^\\w+: \\w+ \\(NetworkPolicy\\//.test(n)))for(let{direction:n,path:r}of e)yield{kind:"path",text:`${n} tiers: ${N(r)}`}}function*Ir(e){let{direction:t,action:n,policy:r,rule:o\
,reason:s,file:i,line:a,column:d,endColumn:l,excerpt:c,excerptColumn:u}=e,p=[r,o].filter(v=>v!==void 0).map(E),h=e.only===void 0?"":`for ${e.only.map(E).join(" or ")} only`,m=[p.join(" "),s===void 0?"\
":N(s),h].filter(v=>v!=="");if(yield{kind:"decision",text:`${t} ${n}: ${m.join(", ")}`},i===void 0)return;let g=`at ${D({file:i,line:a,column:d})}`;a===void 0||c===void 0?yield{kind:"place",text:g,at:\
{file:i,line:a}}:yield{kind:"place",text:g,at:{file:i,line:a},cited:{line:a,column:d,endColumn:l,excerpt:c,excerptColumn:u}}}function Et({name:e,file:t,environment:n,cni:r}){let o=[...n==="default"?[]\
:[n],...r.source==="test"||r.source==="flag"?[r.version===void 0?r.name:`${r.name} ${r.version}`]:[],...r.staged===!0?["staged"]:[]];return X(`${e.trim()===""?t:e}${o.length===0?"":` (${o.join(", ")})\
`}`)}function f(e,t={},...n){let r=document.createElement(e);return vt(r,t,n),r}function A(e,t={},...n){let r=document.createElementNS("http://www.w3.org/2000/svg",e);return vt(r,t,n),r}function vt(e,\
t,n){for(let[r,o]of Object.entries(t))o===void 0||o===!1||e.setAttribute(r,o===!0?"":String(o));e.append(...n.filter(r=>r!==void 0))}function W(e,t,n){let r=f("button",{type:"button",...e},t);return r\
.addEventListener("click",n),r}function ve(e,t){let n;return()=>{window.clearTimeout(n),n=window.setTimeout(e,t)}}function xt(e,t,n){if(e===void 0||!Rr(t))return;let r=[...e.prefix.split("/"),...t.spl\
it("/")].filter(s=>s!==""&&s!=="."),o=n===void 0?"":`#L${n}`;return`${e.base}/${r.map(jr).join("/")}${o}`}function Rr(e){return e!==""&&e!=="-"&&!e.startsWith("/")&&!/[:<>\\\\]/.test(e)&&!e.split("/").i\
ncludes("..")}function jr(e){return encodeURIComponent(e.replace(new RegExp("\\\\p{Cs}","gu"),"�"))}function kt(e){return t=>{let n=D(t),r=xt(e,t.file,t.line);return r===void 0?f("code",{class:"place"},\
n):f("a",{class:"place",href:r,rel:"noreferrer"},f("code",{},n))}}function ie({line:e,column:t,endColumn:n,excerpt:r,excerptColumn:o=1}){let s=t===void 0?0:t-o,i=t===void 0?0:n===void 0?r.length:n-o;r\
eturn f("pre",{class:"quote",tabindex:0,role:"group","aria-label":`line ${e}`},f("span",{class:"line-number"},`${e} `),X(r.slice(0,s)),f("mark",{},X(r.slice(s,i))),X(r.slice(i)))}var Lr=["failed","err\
ored","expectedFailure","skipped","passed"],Tr=300;function $t(e,t){let n=f("div",{class:"suites"}),r=f("p",{class:"tally",role:"status"}),o=f("input",{id:"case-name",type:"search",placeholder:"name c\
ontains",spellcheck:"false"}),s=Fr(e.suites),i=Lr.map(c=>({status:c,box:f("input",{type:"checkbox",checked:!0,"data-status":c})})),a=Tr,d=()=>{let c={statuses:new Set(i.filter(({box:g})=>g.checked).ma\
p(({status:g})=>g)),text:o.value.trim().toLowerCase()},{blocks:u,shown:p,wanted:h}=Ar(e.suites,c,{limit:a,showPlace:t});r.textContent=`${p} shown of ${h} that match, ${e.summary.cases} in all`;let m=W\
({class:"more"},`Show ${S(h-p,"more case")}`,()=>{a=Number.POSITIVE_INFINITY,d()});n.replaceChildren(...u,...p<h?[m]:[])},l=f("form",{class:"controls","aria-label":"Filters of cases",autocomplete:"off\
"},f("fieldset",{class:"verdicts"},f("legend",{},"Status"),...i.map(({status:c,box:u})=>f("label",{},u,`${oe[c].word} (${s.get(c)??0})`))),f("div",{class:"field"},f("label",{for:"case-name"},"Case"),o\
));return l.addEventListener("submit",c=>c.preventDefault()),l.addEventListener("input",ve(d,80)),d(),f("section",{id:"cases","aria-labelledby":"cases-title"},f("h2",{id:"cases-title"},"Cases"),l,r,n)\
}function Fr(e){let t=new Map;for(let{cases:n}of e)for(let{status:r}of n)t.set(r,(t.get(r)??0)+1);return t}function Ar(e,t,{limit:n,showPlace:r}){let o=[],[s,i]=[0,0];for(let a of e){let d=a.cases.fil\
ter(({status:c,name:u})=>t.statuses.has(c)&&`${a.name}/${u}`.toLowerCase().includes(t.text));i+=d.length;let l=d.slice(0,Math.max(0,n-s));s+=l.length,l.length>0&&o.push(Dr(a,l,r))}return{blocks:o,show\
n:s,wanted:i}}function Dr(e,t,n){let r=[...e.assumptions.map(o=>`assumed: ${N(o)}`),...e.ground.map(o=>Ee(o))];return f("section",{class:"suite"},f("h3",{},E(Et(e))),f("p",{class:"hint"},n({file:e.fil\
e,line:e.line}),` · ${be(e.cni)}`),r.length===0?void 0:f("ul",{class:"hint"},...r.map(o=>f("li",{},o))),f("ul",{class:"cases"},...t.map(o=>Wr(o,n))))}function Wr(e,t){let{status:n,name:r,severity:o,fi\
le:s,line:i,column:a}=e,d=[...bt(e)],l=[f("span",{class:`status-mark ${n}`},`${oe[n].symbol} ${oe[n].word}`),f("span",{class:"case-name"},o==="warning"?`${E(r)} (warning)`:E(r))],c=t({file:s,line:i,co\
lumn:a}),p=f("details",{open:n==="failed"||n==="errored"},f("summary",{},...l),c,...d.flatMap(h=>Br(h,t)));return f("li",{class:`case ${n}`},p)}function Br({kind:e,text:t,cited:n,at:r},o){if(e!=="plac\
e"||r===void 0)return[f("p",{class:e},t)];let s=f("p",{class:e},"at ",o({...r,column:n?.column}));return n===void 0?[s]:[s,ie(n)]}function Mt(e,t){return f("section",{id:"comparisons","aria-labelledby\
":"comparisons-title"},f("h2",{id:"comparisons-title"},"Side by side"),...e.map(n=>Gr(n,t)))}function Gr({name:e,file:t,line:n,cnis:r,alike:o,cases:s},i){return f("section",{class:"suite"},f("h3",{},`\
${E(e)} · ${S(r.length,"CNI plugin")}`),f("p",{class:"hint"},i({file:t,line:n}),` · ${S(o,"case comes","cases come")} out alike`),...s.map(({name:a,outcomes:d})=>f("details",{class:"case"},f("summary"\
,{},E(a)),...d.map(({status:l,cnis:c,why:u})=>f("p",{},f("span",{class:`status-mark ${l}`},`${oe[l].symbol} ${oe[l].word}`),` ${c.map(E).join(", ")}${u===""?"":`: ${N(u)}`}`)))))}function fe({covered:\
e,total:t},n){return`${e} of ${t} ${n}${t===0?"":` (${Hr({covered:e,total:t})}%)`}`}function Hr({covered:e,total:t}){return t===0?100:Math.floor(e*100/t)}function Ot({summary:e,rules:t,isolations:n,wo\
rkloads:r},o){let s=[...t,...n],i=s.filter(({covered:l})=>!l),a=s.filter(({covered:l})=>l),d=r.filter(({covered:l})=>!l);return f("section",{id:"coverage","aria-labelledby":"coverage-title"},f("h2",{i\
d:"coverage-title"},"What the tests speak of"),f("ul",{},f("li",{},fe(e.rules,"rules")),f("li",{},fe(e.isolations,"isolations")),f("li",{},fe(e.workloads,"directions of workloads")),f("li",{},fe(e.con\
nections,"allowed connections"))),St("Rules and isolations that no case covers",i,{open:!0,showPlace:o}),St("Rules and isolations that cases cover",a,{open:!1,showPlace:o}),d.length===0?void 0:f("deta\
ils",{class:"problems notice",open:!1},f("summary",{},`No case is about (${d.length})`),f("ul",{},...d.slice(0,xe).map(({id:l,direction:c})=>f("li",{},`${c} of ${E(l)}`)),Ct(d.length))))}var xe=500;fu\
nction Ct(e){return e>xe?f("li",{},`… and ${e-xe} more`):void 0}function St(e,t,{open:n,showPlace:r}){if(t.length!==0)return f("details",{class:`problems ${n?"warning":"notice"}`,open:n},f("summary",{\
},`${e} (${t.length})`),f("ul",{},...t.slice(0,xe).map(o=>Vr(o,r)),Ct(t.length)))}function Vr({policy:e,rule:t,direction:n,file:r,line:o,cases:s},i){let a=t===void 0?`isolation, ${n}`:t,d=s.length===0\
?"":`: ${S(s.length,"case")}`;return f("li",{},f("p",{},i({file:r,line:o}),` ${E(e)} ${E(a)}${d}`),s.length===0?void 0:f("p",{class:"hint"},s.slice(0,20).map(E).join(", ")))}function ke(e,t){let n=new\
 Map;for(let r of e){let o=t(r),s=n.get(o);s===void 0?n.set(o,[r]):s.push(r)}return[...n].sort(([r],[o])=>re(r,o)).map(([,r])=>r)}var Ur=new Map([["irrelevant-kind","kinds that play no part in connect\
ivity"],["unknown-kind","unknown kinds"],["holds-objects","objects that hold others, not evaluated"],["deploys","kinds that have other files applied"],["no-kind","no Kubernetes object"],["template","t\
emplates"],["encrypted","encrypted"],["unparsable","no valid YAML"],["invalid","objects without a usable name or namespace"],["unknown-api","kinds of another API group"],["patch","patches for kustomiz\
e"],["kustomization","source for kustomize"],["chart","chart descriptions"],["ended","not read before the run ended"],["binary","binary"],["utf-16","UTF-16 text"],["too-large","too large"],["unreadabl\
e","unreadable"],["outside-repository","links that lead out of the repository"],["broken-link","broken links"]]);function Ae(e){return Ur.get(e)??N(e)}var Nt={flag:"by --var",file:"by --var-file",sett\
ings:"by the settings",flux:"by Flux Kustomizations",default:"by their defaults"};function*It(e,t={}){let{mostPlaces:n=Number.POSITIVE_INFINITY,width:r}=t;for(let{text:o,...s}of Yr(e,n))for(let i of l\
t(o,s,r))yield`${i}\n`}function*Yr(e,t){let{found:n,files:r,asideFiles:o,ignored:s,unreadFiles:i}=e;yield B(`${S(n,"file")} found`),yield he(r,"read"),o.length>0&&(yield he(o.length,`settings: ${Pt(o)}\
`));for(let a of ke(i,({reason:d})=>d))yield he(a.length,`not read, ${Ae(a[0].reason)}: ${Pt(a.map(({file:d})=>d))}`);s>0&&(yield B(`${S(s,"entry","entries")} left out by ignore files`)),yield*qr(e,t)\
,e.settings!==void 0&&(yield B(`Settings: ${E(e.settings)}`)),yield*Xr(e.variables??[]);for(let{namespace:a,by:d,documents:l,...c}of e.placed??[])yield B(`Namespace ${E(a)} by ${E(d)} ${D(c)}: ${S(l,"\
object")}`);for(let{by:a,...d}of e.elsewhere??[])yield B(`Deploys what isn\'t read here: ${E(a)} ${D(d)}`);for(let{root:a,documents:d,milliseconds:l,cached:c}of e.roots??[]){let u=c===!0?", from the ca\
che":"";yield B(`Rendered ${E(a)}: ${S(d,"document")}, ${l} ms${u}`)}}function*qr({documents:e,kinds:t,hints:n,skipped:r},o){yield B(`${S(e,"document")} found`);let s=new Map(n.map(({kind:a,count:d})=\
>[a,d])),i=t.map(({kind:a,count:d})=>({kind:a,count:d-(s.get(a)??0)})).filter(a=>a.count>0);yield*_t(i,"taken"),yield*_t(n,"telling of the network alone");for(let a of ke(r,({reason:d})=>d)){yield he(\
a.length,`skipped, ${Ae(a[0].reason)}`);for(let d of ke(a,({kind:l=""})=>l))yield*zr(d,o)}}function*zr(e,t){let n=e[0].kind??"no kind",r=e.length>t?`, … and ${e.length-t} more`:"",o=e.slice(0,t).map(D\
).join(", ");yield B(`${e.length} ${E(n)}: ${o}${r}`,"      ")}function*_t(e,t){let n=e.reduce((o,s)=>o+s.count,0),r=e.map(({kind:o,count:s})=>`${s} ${E(o)}`).join(", ");n>0&&(yield he(n,`${t}: ${r}`)\
)}function*Xr(e){e.length>0&&(yield B(`${S(e.length,"variable")} given or used`));for(let{name:t,source:n,file:r,line:o,uses:s}of e){let i=r===void 0?"":` (${D({file:r,line:o})})`,a=s===0?"not used":`\
used ${S(s,"time")}`;yield B(`${E(t)}: ${Nt[n]}${i}, ${a}`,"      ")}}function Pt(e){return e.map(E).join(", ")}function he(e,t){return{text:t,first:`${String(e).padStart(5)} `,rest:"      "}}function\
 B(e,t=""){return{text:e,first:t,rest:`${t}  `}}var Qr=[{severity:"error",open:!0,one:"error"},{severity:"warning",open:!0,one:"warning"},{severity:"notice",open:!1,one:"notice"}],Rt=500;function jt(e\
,t){let n=Qr.flatMap(({severity:r,open:o,one:s})=>{let i=e.filter(d=>d.severity===r);if(i.length===0)return[];let a=i.length-Rt;return[f("details",{class:`problems ${r}`,open:o},f("summary",{},S(i.len\
gth,s)),f("ul",{},...i.slice(0,Rt).map(d=>Jr(d,t)),a>0?f("li",{},`… and ${a} more`):void 0))]});return f("section",{id:"problems","aria-labelledby":"problems-title"},f("h2",{id:"problems-title"},"Prob\
lems in the files"),...n)}function Jr({code:e,message:t,file:n,line:r,column:o,endColumn:s,excerpt:i,excerptColumn:a,related:d},l){return f("li",{},f("p",{},n===void 0?void 0:l({file:n,line:r,column:o\
})," ",f("code",{class:"code"},E(e))),f("p",{},N(t)),r===void 0||i===void 0?void 0:ie({line:r,column:o,endColumn:s,excerpt:i,excerptColumn:a}),...d.map(c=>f("p",{class:"hint"},l(c),` ${N(c.message)}`)\
))}function Lt(e){let t=[...It(e,{mostPlaces:50,width:80})].join("");return f("section",{id:"inputs","aria-labelledby":"inputs-title"},f("h2",{id:"inputs-title"},"What was read"),f("details",{},f("sum\
mary",{},`${S(e.found,"file")}, ${S(e.documents,"document")}`),f("pre",{class:"inputs",tabindex:0,role:"group","aria-label":"What became of every file"},t)))}var K={key:"entry",kind:"entry",label:"ing\
ress-controller",namespace:"",members:[],classes:[]},G={key:"outside",kind:"outside",label:"addresses outside",namespace:"",members:[],classes:[]};function ee(e,t){let n=new Map;for(let[o,{id:s,namesp\
ace:i,class:a,isPods:d}]of e.workloads.entries()){let l=d===!0?s:{workload:s,alike:`${i} ${a}`,namespace:i}[t],c=n.get(l);c===void 0?n.set(l,[o]):c.push(o)}let r=Zr(e);return[...n].map(([o,s])=>{let[i\
=0]=s,a=e.workloads[i]?.namespace??"",d=r[i]??"",l=s.length-1;return{key:`${t}:${o}`,kind:"workloads",label:t==="namespace"&&e.workloads[i]?.isPods!==!0?E(a):l===0?d:`${d} + ${l} alike`,namespace:a,me\
mbers:s,classes:eo(s,e)}})}function ae(e){return[...new Set(e.workloads.map(({namespace:t})=>t))].sort(re)}function Zr({workloads:e}){let t=e.map(({id:r,isPods:o})=>E(o===!0?r:r.replace(/^([^/]*)\\/[^/\
]*\\/(.*)$/s,"$1/$2"))),n=new Map;for(let r of t)n.set(r,(n.get(r)??0)+1);return t.map((r,o)=>n.get(r)===1?r:E(e[o]?.id??""))}function eo(e,t){let n=new Map;for(let r of e){let o=t.workloads[r]?.class?\
?0;n.set(o,(n.get(o)??0)+1)}return Array.from(n,([r,o])=>({class:r,count:o}))}var to=["TCP","UDP","SCTP"],pe=to.map(e=>({protocol:e,from:1,to:65535}));function Ft(e){let t=e.trim();if(t==="")return{ki\
nd:"ports",ranges:pe};let[,n,r,o]=/^(?:(tcp|udp|sctp)(?:\\/(?=\\d)|$))?(?:(\\d{1,5})(?:-(\\d{1,5}))?)?$/i.exec(t)??[];if(n===void 0&&r===void 0)return Tt;let s=(n??"TCP").toUpperCase(),i=Number(r??1),a=Nu\
mber(o??r??65535);return i<1||a>65535||i>a?Tt:{kind:"ports",ranges:[{protocol:s,from:i,to:a}]}}var Tt={kind:"unreadable",words:"Expected a port such as TCP/5432, UDP/53-60 or SCTP"},H=1,V=2,z=4,Bl=H|V\
|z;function At({allow:e,unknown:t},n){let r=De(n),o=De($e(e,n)),s=De($e(t,n));return(o>0?H:0)|(s>0?V:0)|(o+s<r?z:0)}function $e(e,t){return e.flatMap(n=>t.flatMap(({protocol:r,from:o,to:s})=>{let i=Ma\
th.max(n.from,o),a=Math.min(n.to,s);return r===n.protocol&&i<=a?[{...n,from:i,to:a}]:[]}))}function Dt({allow:e,unknown:t},n){return n.flatMap(({protocol:r,from:o,to:s})=>{let i=[...e,...t].filter(l=>\
l.protocol===r).sort((l,c)=>l.from-c.from),a=[],d=o;for(let l of i)if(l.from>d&&a.push({protocol:r,from:d,to:Math.min(s,l.from-1)}),d=Math.max(d,l.to+1),d>s)break;return d<=s&&a.push({protocol:r,from:\
d,to:s}),a.filter(l=>l.from<=l.to)})}function De(e){return e.reduce((t,{from:n,to:r})=>t+r-n+1,0)}function Bt(e){let t=e.classes*e.classes;return{map:e,between:Wt(e.between,t),decided:e.decided===void\
 0?new Uint32Array:Wt(e.decided.between,t),entries:new Map(e.entries.map(({to:n,reach:r})=>[n,r]))}}function Wt(e,t){let n=new Uint32Array(t),r=0;for(let o=0;o+1<e.length;o+=2){let s=e[o+1]??0;n.fill(\
e[o]??0,r,r+s),r+=s}return n}function Gt({map:e},t){let n=ee(e,t);return{sources:[...n,...e.entries.length===0?[]:[K],G],destinations:[...n,G]}}function Ht({map:e},t){return Uint8Array.from(e.reaches,\
n=>At(n,t))}function le(e,t,{map:n,between:r,entries:o},s){if(e.kind==="workloads"&&t.kind==="workloads"){let i=0;for(let a of e.classes)for(let d of t.classes)no(e,t,a,d)||(i|=s[r[a.class*n.classes+d\
.class]??0]??0);return i}return e.kind==="entry"&&t.kind==="workloads"?t.members.reduce((i,a)=>{let d=o.get(a);return i|(d===void 0?0:s[d]??0)},0):Vt(e,t,n).reduce((i,{outside:{rows:a,isWhole:d}})=>{l\
et l=a.reduce((c,{reach:u})=>c|(s[u]??0),d?0:z);return i|l},0)}function no(e,t,n,r){return n.class===r.class&&n.count===1&&e.key===t.key}function Vt(e,t,n){let[r,o]=e.kind==="outside"?[t,n.fromAddress\
es]:[e,n.toAddresses];return r.kind!=="workloads"?[]:r.classes.flatMap(({class:s})=>{let i=o[s];return i===void 0?[]:[{class:s,outside:i}]})}var ro=24,We={allow:[],unknown:[]};function Me(e,t,n){let{m\
ap:r,entries:o}=n,s=io();if(e.kind==="workloads"&&t.kind==="workloads")oo(e,t,n,s);else if(e.kind==="entry")for(let a of t.members){let d=r.reaches[o.get(a)??-1];d!==void 0&&s.add(`${o.get(a)}`,{reach\
:d},{from:-1,to:a})}else so(e,t,r,s);let i=({reach:a})=>a.allow.length+a.unknown.length>0?1:0;return s.findings().sort((a,d)=>i(d)-i(a)||d.pairs-a.pairs)}function oo(e,t,{map:n,between:r,decided:o},s)\
{for(let i of e.members){let a=(n.workloads[i]?.class??0)*n.classes;for(let d of t.members){if(i===d)continue;let l=a+(n.workloads[d]?.class??0),c=n.decided?.accounts[o[l]??-1],u={reach:n.reaches[r[l]\
??0]??We,...c===void 0?{}:{account:c}};s.add(`${r[l]} ${o[l]}`,u,{from:i,to:d})}}}function so(e,t,n,r){let o=e.kind==="outside"?t.members:e.members,s=new Map(Vt(e,t,n).map(i=>[i.class,i.outside]));for\
(let i of o){let{rows:a,isWhole:d}=s.get(n.workloads[i]?.class??0)??{rows:[],isWhole:!1},l=e.kind==="outside"?{from:-1,to:i}:{from:i,to:-1};for(let{cidrs:c,reach:u}of a)r.add(`${u} ${c.join()}`,{reach\
:n.reaches[u]??We,cidrs:c},l);d||r.add("",{reach:We,cidrs:[]},l)}}function io(){let e=new Map;return{add(t,n,r){let o=e.get(t);o===void 0?e.set(t,{facts:n,pairs:1,examples:[r]}):(o.pairs++,o.examples.\
length<ro&&o.examples.push(r))},findings:()=>[...e.values()].map(({facts:t,...n})=>({...t,...n}))}}function Q(e){return e===0?"none":(e&V)!==0?"unknown":e===H?"allowed":e===z?"denied":"partly"}functio\
n me({namespace:e,name:t},n,{workloads:r}){if(e!==""&&e!==(n.kind==="workloads"?n.namespace:`=${n.key}`))return!1;if(t==="")return!0;let o=t.toLowerCase();return n.kind!=="workloads"?n.label.toLowerCa\
se().includes(o):n.members.some(s=>r[s]?.id.toLowerCase().includes(o))}function Ut(e,t,{table:n,filter:r}){let o=e.sources.filter(c=>me(r.from,c,t.map)),s=e.destinations.filter(c=>me(r.to,c,t.map)),i=\
s.length,a=new Uint8Array(o.length*i),d=new Uint8Array(o.length),l=new Uint8Array(i);for(let[c,u]of o.entries())for(let[p,h]of s.entries()){let m=le(u,h,t,n);a[c*i+p]=m,(m&r.verdicts)!==0&&(d[c]=1,l[p\
]=1)}return ao({sources:o,destinations:s,cells:a},d,l)}function ao({sources:e,destinations:t,cells:n},r,o){let s=[...r.keys()].filter(l=>r[l]===1),i=[...o.keys()].filter(l=>o[l]===1),a=new Uint8Array(\
s.length*i.length),d=0;for(let l of s)for(let c of i)a[d++]=n[l*t.length+c]??0;return{sources:e.filter((l,c)=>r[c]===1),destinations:t.filter((l,c)=>o[c]===1),cells:a}}var J=140;function Yt(e,t){let n\
=lo(e,t.opened),r=co(n,e,t),o=r.length,s=o>J?[]:r,i=new Set(s.flatMap(({from:l,to:c})=>[l,c])),a=({kind:l,namespace:c})=>l==="workloads"&&t.opened.has(c);return{nodes:n.filter(l=>i.has(l)||a(l)&&o<=J)\
,edges:s,wanted:o}}function lo({map:e},t){let n=ee(e,"alike").filter(({namespace:o})=>t.has(o)),r=ee(e,"namespace").filter(({namespace:o})=>!t.has(o));return[G,...e.entries.length===0?[]:[K],...r,...n\
]}function co(e,t,n){let{filter:r,table:o,focus:s}=n,i=r.verdicts&(H|V),a=({namespace:l,kind:c})=>s===""||c==="workloads"&&l===s,d=(l,c)=>{if(!me(r.from,l,t.map)||!me(r.to,c,t.map))return 0;let u=le(l\
,c,t,o);return(u&i)===0?0:u};return e.flatMap((l,c)=>e.slice(c+1).flatMap(u=>{if(!a(l)&&!a(u))return[];let[p,h]=[d(l,u),d(u,l)];return p!==0&&p===h?[{from:l,to:u,verdicts:p,ways:"both"}]:[...p===0?[]:\
[{from:l,to:u,verdicts:p,ways:"one"}],...h===0?[]:[{from:u,to:l,verdicts:h,ways:"one"}]]}))}var Z={allowed:"allowed",partly:"partly allowed",denied:"denied",unknown:"unknown",none:"nothing to judge"};\
function Be(e,t,{bits:n,filter:r,reachability:o}){let s=Q(n);if(qt(e)&&qt(t)&&(s==="partly"||s==="unknown")){let a=Se(e,t,{filter:r,reachability:o});return a.length>0?`${Z[s]}: ${a.slice(0,6).join(", \
")}${a.length>6?" …":""}`:Z[s]}if(s!=="unknown")return Z[s];let i=[...(n&H)===0?[]:["allowed"],...(n&z)===0?[]:["denied"]];return(n&~V)===0?"unknown":`partly unknown, else ${i.join(" and ")}`}function\
 Se(e,t,{filter:n,reachability:r}){let o=Me(e,t,r);return[...new Set(o.flatMap(({reach:s})=>$e(s.allow,n.ports).map(i=>se([i]))))]}function F(e){return e.members.length>1?`${e.label} (${S(e.members.le\
ngth,"workload")})`:e.label}function qt({members:e}){return e.length<=1}var uo=60,fo=[{bit:H,label:"Allowed"},{bit:V,label:"Unknown"},{bit:z,label:"Denied"}];function Xt(e,t){let[n,r]=[zt("From",e),zt\
("To",e)],o=f("input",{id:"port",type:"text",placeholder:"TCP/5432",spellcheck:"false",autocomplete:"off","aria-describedby":"port-hint"}),s=f("span",{id:"port-hint",class:"hint",role:"status"}),i=Oe(\
"grouping",[["workload","single workloads"],["alike","workloads alike"],["namespace","namespaces"]]);i.value=e.workloads.length>uo?"namespace":"workload";let a=fo.map(({bit:p,label:h})=>({bit:p,label:\
h,box:f("input",{type:"checkbox",checked:!0})})),d=pe,l=()=>{let p=Ft(o.value),h=p.kind==="unreadable";s.textContent=h?p.words:"",o.setAttribute("aria-invalid",String(h)),p.kind==="ports"&&(d=p.ranges\
)},c=ve(()=>{l(),t()},120),u=f("form",{class:"controls","aria-label":"Filters",autocomplete:"off"},n.element,r.element,de("port","Port",o,s),f("fieldset",{class:"verdicts"},f("legend",{},"Verdict"),..\
.a.map(({label:p,box:h})=>f("label",{},h,p))),de("grouping","Show",i),W({class:"reset"},"Reset",()=>{let p=i.value;u.reset(),i.value=p,c()}));return u.addEventListener("submit",p=>p.preventDefault()),\
u.addEventListener("input",c),{element:u,filter:()=>({from:n.value(),to:r.value(),ports:d,verdicts:a.reduce((p,{bit:h,box:m})=>m.checked?p|h:p,0)}),grouping:()=>i.value==="alike"||i.value==="namespace\
"?i.value:"workload"}}function zt(e,t){let n=e.toLowerCase(),r=e==="From"&&t.entries.length>0?[K,G]:[G],o=Oe(`${n}-namespace`,[["","all namespaces"],...ae(t).map(i=>[i,E(i)]),...r.map(({key:i,label:a}\
)=>[`=${i}`,a])]),s=f("input",{id:`${n}-name`,type:"search",placeholder:"name contains",spellcheck:"false"});return{element:f("fieldset",{class:"end"},f("legend",{},e),de(`${n}-namespace`,"Namespace",\
o),de(`${n}-name`,"Workload",s)),value:()=>({namespace:o.value,name:s.value.trim()})}}function Oe(e,t){return f("select",{id:e},...t.map(([n,r])=>f("option",{value:n},r)))}function de(e,t,...n){return\
 f("div",{class:"field"},f("label",{for:e},t),...n)}function Ce(e,{exposure:t}){return t===void 0?[]:[...new Set(e.classes.flatMap(r=>t.byClass[r.class]??[]))].flatMap(r=>t.rows[r]??[])}function Kt(e,\
t){let n=new Map;for(let r of e){let o=r.classes.map(i=>t.exposure?.byClass[i.class]?.join(" ")).join(),s=n.get(o);s===void 0?n.set(o,{ends:[r],rows:Ce(r,t)}):s.ends.push(r)}return[...n.values()]}var \
Jt="Pods that no manifest holds";function Zt(e,t,n){if(e.exposure===void 0||t.length===0)return;let r=Kt(t,e).map(o=>{let s=o.ends.slice(0,ho).map(({label:a})=>a),i=o.ends.length-s.length;return f("de\
tails",{},f("summary",{},`${s.join(", ")}${i>0?` … and ${S(i,"more workload")}`:""}`),...po.map(a=>Ge("",a,o.rows,{map:e,showPlace:n})))});return f("section",{id:"exposure",class:"exposure","aria-labe\
lledby":"exposure-title"},f("h2",{id:"exposure-title"},Jt),f("p",{class:"hint"},"Anybody who may create pods can give one such labels. Workloads with the same answer are listed together."),...r)}var h\
o=8,po=["ingress","egress"];function en(e,t,{map:n,showPlace:r}){if(n.exposure===void 0)return;let o=[...t.kind==="workloads"?[Ge(F(t),"ingress",Ce(t,n),{map:n,showPlace:r})]:[],...e.kind==="workloads\
"?[Ge(F(e),"egress",Ce(e,n),{map:n,showPlace:r})]:[]];return o.length===0?void 0:f("section",{class:"exposure"},f("h3",{},Jt),...o)}function Ge(e,t,n,{map:r,showPlace:o}){let s=n.filter(d=>d.direction\
===t),i=`${e} ${t==="ingress"?"could be reached by":"could reach"}`.trim();if(s.length===0)return f("p",{},`${i} none of them`);let a=s.map(d=>mo(d,r.reaches[d.reach],o));return f("div",{},f("p",{},i)\
,f("ul",{class:"decisions"},...a))}function mo({pods:e,by:t},n,r){let o=t===void 0?"no policy isolates it ":`${E(t.policy)} ${E(t.rule)} `;return f("li",{},f("strong",{},N(e)),`: ${n===void 0?"":go(n)\
}; ${o}`,t===void 0?void 0:r({file:t.file,line:t.line}))}function go({allow:e,unknown:t}){let n=[...new Set(t.map(({reason:r})=>N(r)))].join("; ");return[...e.length===0?[]:[Qt(e)],...t.length===0?[]:\
[`possibly ${Qt(t)} (depends on ${n})`]].join(", ")}function Qt(e){let t=se(e);return t==="all"?"all ports":t}var yo=40;function Ne(e,t,n){let r=Me(e,t,n.reachability),o=r.slice(0,yo),s=r.length-o.len\
gth,i=en(e,t,{map:n.reachability.map,showPlace:n.showPlace});return{title:`${F(e)} → ${F(t)}`,content:[...r.length===0?[f("p",{},wo(e))]:[],...o.map(a=>bo(a,{from:e,to:t},n)),...s===0?[]:[f("p",{},`… \
and ${S(s,"more outcome")}: choose smaller groups.`)],...i===void 0?[]:[i]]}}function tn(e,t,n){let r=[Ne(e,t,n),Ne(t,e,n)];return{title:`${F(e)} ↔ ${F(t)}`,content:r.map(({title:o,content:s})=>f("sec\
tion",{class:"way"},f("h3",{},o),...s))}}function wo(e){return e.kind==="entry"?"No Ingress, route or Gateway leads here, or all that does is denied.":"A workload with itself is no part of a map."}fun\
ction bo(e,t,n){let r=t.from.members.length>1||t.to.members.length>1,o=[...e.cidrs===void 0?[]:[Eo(e.cidrs)],...r?[S(e.pairs,"pair")]:[]].join(" · ");return f("section",{class:"finding"},o===""?void 0\
:f("h3",{},o),...vo(e).map(s=>xo(s,n)),r?$o(e,t,n):void 0)}function Eo(e){if(e.length===0)return"all other addresses";let t=e.slice(0,12).map(E).join(", ");return e.length>12?`${t} … and ${S(e.length-\
12,"more range")}`:t}function vo({reach:e,account:t}){let r=[...new Set(e.unknown.map(({reason:s})=>s))].map(s=>({verdict:"unknown",ports:e.unknown.filter(i=>i.reason===s),reason:s}));if(t!==void 0){l\
et s=t.some(({verdict:a})=>a==="unknown");return[...t.map(a=>({verdict:a.verdict,ports:a.ports,account:a})).filter(({verdict:a})=>a!=="unknown"||r.length===0),...s?r:[]]}let o=Dt(e,pe);return[...e.all\
ow.length===0?[]:[{verdict:"allow",ports:e.allow}],...r,...o.length===0?[]:[{verdict:"deny",ports:o}]]}var nn={allow:"allowed",deny:"denied",unknown:"unknown"};function xo({verdict:e,ports:t,reason:n,\
account:r},o){let s=(r?.by??[]).flatMap(i=>o.reachability.map.decided?.decisions[i]??[]);return f("div",{class:`part ${e}`},f("p",{},f("strong",{class:"verdict"},nn[e])," ",f("span",{class:"ports"},se\
(t))),n===void 0?void 0:f("p",{},`because of ${N(n)}`),s.length===0?void 0:f("ul",{class:"decisions"},...s.map(i=>ko(i,o))),...(r?.paths??[]).map(({direction:i,path:a})=>f("p",{},`${i} tiers: ${N(a)}`\
)))}function ko(e,{showPlace:t}){let{direction:n,action:r,policy:o,rule:s,reason:i,file:a,line:d,column:l,endColumn:c,excerpt:u,excerptColumn:p}=e,m=[[o,s].flatMap(g=>g===void 0?[]:[E(g)]).join(" "),i\
===void 0?"":N(i)].filter(g=>g!=="").join(", ");return f("li",{},f("span",{class:"direction"},`${n} ${nn[r]}`),`: ${m} `,a===void 0?void 0:t({file:a,line:d,column:l}),d===void 0||u===void 0?void 0:ie(\
{line:d,column:l,endColumn:c,excerpt:u,excerptColumn:p}))}function $o({examples:e,pairs:t},n,r){let{workloadEnds:o,open:s}=r,i=(l,c)=>l<0?c.kind==="entry"?K:G:o[l],a=e.flatMap(l=>{let[c,u]=[i(l.from,n\
.from),i(l.to,n.to)];return c===void 0||u===void 0?[]:[f("li",{},W({class:"link"},`${c.label} → ${u.label}`,()=>s(c,u)))]}),d=t-a.length;return f("details",{},f("summary",{},"Which pairs"),f("ul",{cla\
ss:"pairs"},...a,d>0?f("li",{},`… and ${S(d,"more pair")}`):void 0))}var $n=Object.defineProperty,Mo=(e,t,n)=>t in e?$n(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,So=(e,t)=>{for(v\
ar n in t)$n(e,n,{get:t[n],enumerable:!0})},Oo=(e,t,n)=>Mo(e,typeof t!="symbol"?t+"":t,n),Ke={};So(Ke,{Graph:()=>Y,alg:()=>Je});var Co=Object.defineProperty,Mn=(e,t)=>{for(var n in t)Co(e,n,{get:t[n],\
enumerable:!0})},Qe=class{constructor(e){this._isDirected=!0,this._isMultigraph=!1,this._isCompound=!1,this._nodes={},this._in={},this._preds={},this._out={},this._sucs={},this._edgeObjs={},this._edge\
Labels={},this._nodeCount=0,this._edgeCount=0,this._defaultNodeLabelFn=()=>{},this._defaultEdgeLabelFn=()=>{},e&&(this._isDirected="directed"in e?e.directed:!0,this._isMultigraph="multigraph"in e?e.mu\
ltigraph:!1,this._isCompound="compound"in e?e.compound:!1),this._isCompound&&(this._parent={},this._children={},this._children["\\0"]={})}isDirected(){return this._isDirected}isMultigraph(){return this\
._isMultigraph}isCompound(){return this._isCompound}setGraph(e){return this._label=e,this}graph(){return this._label}setDefaultNodeLabel(e){return typeof e!="function"?this._defaultNodeLabelFn=()=>e:t\
his._defaultNodeLabelFn=e,this}nodeCount(){return this._nodeCount}nodes(){return Object.keys(this._nodes)}sources(){return this.nodes().filter(e=>Object.keys(this._in[e]).length===0)}sinks(){return th\
is.nodes().filter(e=>Object.keys(this._out[e]).length===0)}setNodes(e,t){return e.forEach(n=>{t!==void 0?this.setNode(n,t):this.setNode(n)}),this}setNode(e,t){return e in this._nodes?(arguments.length\
>1&&(this._nodes[e]=t),this):(this._nodes[e]=arguments.length>1?t:this._defaultNodeLabelFn(e),this._isCompound&&(this._parent[e]="\\0",this._children[e]={},this._children["\\0"][e]=!0),this._in[e]={},th\
is._preds[e]={},this._out[e]={},this._sucs[e]={},++this._nodeCount,this)}node(e){return this._nodes[e]}hasNode(e){return e in this._nodes}removeNode(e){if(e in this._nodes){let t=n=>this.removeEdge(th\
is._edgeObjs[n]);delete this._nodes[e],this._isCompound&&(this._removeFromParentsChildList(e),delete this._parent[e],this.children(e).forEach(n=>{this.setParent(n)}),delete this._children[e]),Object.k\
eys(this._in[e]).forEach(t),delete this._in[e],delete this._preds[e],Object.keys(this._out[e]).forEach(t),delete this._out[e],delete this._sucs[e],--this._nodeCount}return this}setParent(e,t){if(!this\
._isCompound)throw new Error("Cannot set parent in a non-compound graph");if(t===void 0)t="\\0";else{t+="";for(let n=t;n!==void 0;n=this.parent(n))if(n===e)throw new Error("Setting "+t+" as parent of "\
+e+" would create a cycle");this.setNode(t)}return this.setNode(e),this._removeFromParentsChildList(e),this._parent[e]=t,this._children[t][e]=!0,this}parent(e){if(this._isCompound){let t=this._parent[\
e];if(t!=="\\0")return t}}children(e="\\0"){if(this._isCompound){let t=this._children[e];if(t)return Object.keys(t)}else{if(e==="\\0")return this.nodes();if(this.hasNode(e))return[]}return[]}predecessors\
(e){let t=this._preds[e];if(t)return Object.keys(t)}successors(e){let t=this._sucs[e];if(t)return Object.keys(t)}neighbors(e){let t=this.predecessors(e);if(t){let n=new Set(t),r=this.successors(e);if(\
r)for(let o of r)n.add(o);return Array.from(n.values())}}isLeaf(e){var t;let n;return this.isDirected()?n=this.successors(e):n=this.neighbors(e),((t=n?.length)!=null?t:0)===0}filterNodes(e){let t=new \
this.constructor({directed:this._isDirected,multigraph:this._isMultigraph,compound:this._isCompound});t.setGraph(this.graph()),Object.entries(this._nodes).forEach(([o,s])=>{e(o)&&t.setNode(o,s)}),Obje\
ct.values(this._edgeObjs).forEach(o=>{t.hasNode(o.v)&&t.hasNode(o.w)&&t.setEdge(o,this.edge(o))});let n={},r=o=>{let s=this.parent(o);return!s||t.hasNode(s)?(n[o]=s,s):s in n?n[s]:r(s)};return this._i\
sCompound&&t.nodes().forEach(o=>t.setParent(o,r(o))),t}setDefaultEdgeLabel(e){return typeof e!="function"?this._defaultEdgeLabelFn=()=>e:this._defaultEdgeLabelFn=e,this}edgeCount(){return this._edgeCo\
unt}edges(){return Object.values(this._edgeObjs)}setPath(e,t){return e.reduce((n,r)=>(t!==void 0?this.setEdge(n,r,t):this.setEdge(n,r),r)),this}setEdge(e,t,n,r){let o,s,i,a,d=!1;typeof e=="object"&&e!\
==null&&"v"in e?(o=e.v,s=e.w,i=e.name,arguments.length===2&&(a=t,d=!0)):(o=e,s=t,i=r,arguments.length>2&&(a=n,d=!0)),o=""+o,s=""+s,i!==void 0&&(i=""+i);let l=ge(this._isDirected,o,s,i);if(l in this._e\
dgeLabels)return d&&(this._edgeLabels[l]=a),this;if(i!==void 0&&!this._isMultigraph)throw new Error("Cannot set a named edge when isMultigraph = false");this.setNode(o),this.setNode(s),this._edgeLabel\
s[l]=d?a:this._defaultEdgeLabelFn(o,s,i);let c=No(this._isDirected,o,s,i);return o=c.v,s=c.w,Object.freeze(c),this._edgeObjs[l]=c,rn(this._preds[s],o),rn(this._sucs[o],s),this._in[s][l]=c,this._out[o]\
[l]=c,this._edgeCount++,this}edge(e,t,n){let r=arguments.length===1?He(this._isDirected,e):ge(this._isDirected,e,t,n);return this._edgeLabels[r]}edgeAsObj(e,t,n){let r=arguments.length===1?this.edge(e\
):this.edge(e,t,n);return typeof r!="object"||r===null?{label:r}:r}hasEdge(e,t,n){return(arguments.length===1?He(this._isDirected,e):ge(this._isDirected,e,t,n))in this._edgeLabels}removeEdge(e,t,n){le\
t r=arguments.length===1?He(this._isDirected,e):ge(this._isDirected,e,t,n),o=this._edgeObjs[r];if(o){let s=o.v,i=o.w;delete this._edgeLabels[r],delete this._edgeObjs[r],on(this._preds[i],s),on(this._s\
ucs[s],i),delete this._in[i][r],delete this._out[s][r],this._edgeCount--}return this}inEdges(e,t){return this.isDirected()?this.filterEdges(this._in[e],e,t):this.nodeEdges(e,t)}outEdges(e,t){return th\
is.isDirected()?this.filterEdges(this._out[e],e,t):this.nodeEdges(e,t)}nodeEdges(e,t){if(e in this._nodes)return this.filterEdges({...this._in[e],...this._out[e]},e,t)}_removeFromParentsChildList(e){d\
elete this._children[this._parent[e]][e]}filterEdges(e,t,n){if(!e)return;let r=Object.values(e);return n?r.filter(o=>o.v===t&&o.w===n||o.v===n&&o.w===t):r}};function rn(e,t){e[t]?e[t]++:e[t]=1}functio\
n on(e,t){e[t]!==void 0&&!--e[t]&&delete e[t]}function ge(e,t,n,r){let o=""+t,s=""+n;if(!e&&o>s){let i=o;o=s,s=i}return o+""+s+""+(r===void 0?"\\0":r)}function No(e,t,n,r){let o=""+t,s=""+n;if(!e&&o>\
s){let a=o;o=s,s=a}let i={v:o,w:s};return r&&(i.name=r),i}function He(e,t){return ge(e,t.v,t.w,t.name)}var _o={};Mn(_o,{read:()=>jo,write:()=>Po});function Po(e){let t={options:{directed:e.isDirected(\
),multigraph:e.isMultigraph(),compound:e.isCompound()},nodes:Io(e),edges:Ro(e)},n=e.graph();return n!==void 0&&(t.value=structuredClone(n)),t}function Io(e){return e.nodes().map(t=>{let n=e.node(t),r=\
e.parent(t),o={v:t};return n!==void 0&&(o.value=n),r!==void 0&&(o.parent=r),o})}function Ro(e){return e.edges().map(t=>{let n=e.edge(t),r={v:t.v,w:t.w};return t.name!==void 0&&(r.name=t.name),n!==void\
 0&&(r.value=n),r})}function jo(e){let t=new Qe(e.options);return e.value!==void 0&&t.setGraph(e.value),e.nodes.forEach(n=>{t.setNode(n.v,n.value),n.parent&&t.setParent(n.v,n.parent)}),e.edges.forEach\
(n=>{t.setEdge({v:n.v,w:n.w,name:n.name},n.value)}),t}var Je={};Mn(Je,{CycleException:()=>Pe,bellmanFord:()=>Sn,components:()=>Fo,dijkstra:()=>_e,dijkstraAll:()=>Wo,findCycles:()=>Bo,floydWarshall:()=\
>Ho,isAcyclic:()=>Uo,postorder:()=>qo,preorder:()=>zo,prim:()=>Xo,shortestPaths:()=>Ko,tarjan:()=>Cn,topsort:()=>Nn});var Lo=()=>1;function Sn(e,t,n,r){return To(e,String(t),n||Lo,r||function(o){var s\
;return(s=e.outEdges(o))!=null?s:[]})}function To(e,t,n,r){let o={},s,i=0,a=e.nodes(),d=function(u){let p=o[u.v],h=o[u.w];if(!p||!h)return;let m=n(u);p.distance+m<h.distance&&(o[u.w]={distance:p.dista\
nce+m,predecessor:u.v},s=!0)},l=function(){a.forEach(function(u){r(u).forEach(function(p){let h=p.v===u?p.v:p.w,m=h===p.v?p.w:p.v;d({v:h,w:m})})})};a.forEach(function(u){let p=u===t?0:Number.POSITIVE_\
INFINITY;o[u]={distance:p,predecessor:""}});let c=a.length;for(let u=1;u<c&&(s=!1,i++,l(),!!s);u++);if(i===c-1&&(s=!1,l(),s))throw new Error("The graph contains a negative weight cycle");return o}func\
tion Fo(e){let t={},n=[],r;function o(s){var i,a;s in t||(t[s]=!0,r.push(s),(i=e.successors(s))==null||i.forEach(o),(a=e.predecessors(s))==null||a.forEach(o))}return e.nodes().forEach(function(s){r=[]\
,o(s),r.length&&n.push(r)}),n}var On=class{constructor(){this._arr=[],this._keyIndices={}}size(){return this._arr.length}keys(){return this._arr.map(e=>e.key)}has(e){return e in this._keyIndices}prior\
ity(e){let t=this._keyIndices[e];if(t!==void 0)return this._arr[t].priority}min(){if(this.size()===0)throw new Error("Queue underflow");return this._arr[0].key}add(e,t){let n=this._keyIndices,r=String\
(e);if(!(r in n)){let o=this._arr,s=o.length;return n[r]=s,o.push({key:r,priority:t}),this._decrease(s),!0}return!1}removeMin(){if(this.size()===0)throw new Error("Queue underflow");this._swap(0,this.\
_arr.length-1);let e=this._arr.pop();return delete this._keyIndices[e.key],this._heapify(0),e.key}decrease(e,t){let n=this._keyIndices[e];if(n===void 0)throw new Error(`Key not found: ${e}`);let r=thi\
s._arr[n].priority;if(t>r)throw new Error(`New priority is greater than current priority. Key: ${e} Old: ${r} New: ${t}`);this._arr[n].priority=t,this._decrease(n)}_heapify(e){let t=this._arr,n=2*e,r=\
n+1,o=e;n<t.length&&(o=t[n].priority<t[o].priority?n:o,r<t.length&&(o=t[r].priority<t[o].priority?r:o),o!==e&&(this._swap(e,o),this._heapify(o)))}_decrease(e){let t=this._arr,n=t[e].priority,r;for(;e!\
==0&&(r=e>>1,!(t[r].priority<n));)this._swap(e,r),e=r}_swap(e,t){let n=this._arr,r=this._keyIndices,o=n[e],s=n[t];n[e]=s,n[t]=o,r[s.key]=e,r[o.key]=t}},Ao=()=>1;function _e(e,t,n,r){let o=function(s){\
var i;return(i=e.outEdges(s))!=null?i:[]};return Do(e,String(t),n||Ao,r||o)}function Do(e,t,n,r){let o={},s=new On,i,a,d=function(l){let c=l.v!==i?l.v:l.w,u=o[c];if(!u)return;let p=n(l),h=a.distance+p\
;if(p<0)throw new Error("dijkstra does not allow negative edge weights. Bad edge: "+l+" Weight: "+p);h<u.distance&&(u.distance=h,u.predecessor=i,s.decrease(c,h))};for(e.nodes().forEach(function(l){let\
 c=l===t?0:Number.POSITIVE_INFINITY;o[l]={distance:c,predecessor:""},s.add(l,c)});s.size()>0;){i=s.removeMin();let l=o[i];if(!l||l.distance===Number.POSITIVE_INFINITY)break;a=l,r(i).forEach(d)}return \
o}function Wo(e,t,n){return e.nodes().reduce(function(r,o){return r[o]=_e(e,o,t,n),r},{})}function Cn(e){let t=0,n=[],r={},o=[];function s(i){var a;let d=r[i]={onStack:!0,lowlink:t,index:t++};if(n.pus\
h(i),(a=e.successors(i))==null||a.forEach(function(l){if(l in r){let c=r[l];c!=null&&c.onStack&&(d.lowlink=Math.min(d.lowlink,c.index))}else{s(l);let c=r[l];c&&(d.lowlink=Math.min(d.lowlink,c.lowlink)\
)}}),d.lowlink===d.index){let l=[],c;do{c=n.pop();let u=r[c];u&&(u.onStack=!1),l.push(c)}while(i!==c);o.push(l)}}return e.nodes().forEach(function(i){i in r||s(i)}),o}function Bo(e){return Cn(e).filte\
r(function(t){var n;let r=t[0];return r?t.length>1||t.length===1&&((n=e.outEdges(r,r))!=null?n:[]).length>0:!1})}var Go=()=>1;function Ho(e,t,n){return Vo(e,t||Go,n||function(r){var o;return(o=e.outEd\
ges(r))!=null?o:[]})}function Vo(e,t,n){let r={},o=e.nodes();return o.forEach(function(s){let i={};r[s]=i,i[s]={distance:0,predecessor:""},o.forEach(function(a){s!==a&&(i[a]={distance:Number.POSITIVE_\
INFINITY,predecessor:""})}),n(s).forEach(function(a){let d=a.v===s?a.w:a.v,l=t(a);i[d]={distance:l,predecessor:s}})}),o.forEach(function(s){let i=r[s];i&&o.forEach(function(a){let d=r[a];d&&o.forEach(\
function(l){let c=d[s],u=i[l],p=d[l];if(c&&u&&p){let h=c.distance+u.distance;h<p.distance&&(p.distance=h,p.predecessor=u.predecessor)}})})}),r}var Pe=class extends Error{constructor(e){super(e),this.n\
ame="CycleException"}};function Nn(e){let t={},n={},r=[];function o(s){var i;if(s in n)throw new Pe;s in t||(n[s]=!0,t[s]=!0,(i=e.predecessors(s))==null||i.forEach(o),delete n[s],r.push(s))}if(e.sinks\
().forEach(o),Object.keys(t).length!==e.nodeCount())throw new Pe;return r}function Uo(e){try{Nn(e)}catch(t){if(t instanceof Pe)return!1;throw t}return!0}function Yo(e,t,n,r,o){Array.isArray(t)||(t=[t]\
);let s=(a=>{var d;return(d=e.isDirected()?e.successors(a):e.neighbors(a))!=null?d:[]}),i={};return t.forEach(function(a){if(!e.hasNode(a))throw new Error("Graph does not have node: "+a);o=_n(e,a,n===\
"post",i,s,r,o)}),o}function _n(e,t,n,r,o,s,i){return t in r||(r[t]=!0,n||(i=s(i,t)),o(t).forEach(function(a){i=_n(e,a,n,r,o,s,i)}),n&&(i=s(i,t))),i}function Pn(e,t,n){return Yo(e,t,n,function(r,o){re\
turn r.push(o),r},[])}function qo(e,t){return Pn(e,t,"post")}function zo(e,t){return Pn(e,t,"pre")}function Xo(e,t){var n;let r=new Qe,o={},s=new On,i;function a(c){let u=c.v===i?c.w:c.v,p=s.priority(\
u);if(p!==void 0){let h=t(c);h<p&&(o[u]=i,s.decrease(u,h))}}if(e.nodeCount()===0)return r;e.nodes().forEach(function(c){s.add(c,Number.POSITIVE_INFINITY),r.setNode(c)});let d=e.nodes()[0];d!==void 0&&\
s.decrease(d,0);let l=!1;for(;s.size()>0;){if(i=s.removeMin(),i in o)r.setEdge(i,o[i]);else{if(l)throw new Error("Input graph is not connected: "+e);l=!0}(n=e.nodeEdges(i))==null||n.forEach(a)}return \
r}function Ko(e,t,n,r){return Qo(e,t,n,r??(o=>{var s;return(s=e.outEdges(o))!=null?s:[]}))}function Qo(e,t,n,r){if(n===void 0)return _e(e,t,n,r);let o=!1,s=e.nodes();for(let i=0;i<s.length;i++){let a=\
s[i];if(a===void 0)continue;let d=r(a);for(let l=0;l<d.length;l++){let c=d[l];if(!c)continue;let u=c.v===a?c.v:c.w,p=u===c.v?c.w:c.v;n({v:u,w:p})<0&&(o=!0)}if(o)return Sn(e,t,n,r)}return _e(e,t,n,r)}v\
ar Y=Qe;function ue(e,t,n,r){let o=r;for(;e.hasNode(o);)o=Ze(r);return n.dummy=t,e.setNode(o,n),o}function Jo(e){let t=new Y().setGraph(e.graph());return e.nodes().forEach(n=>t.setNode(n,e.node(n))),e\
.edges().forEach(n=>{let r=t.edge(n.v,n.w)||{weight:0,minlen:1},o=e.edge(n);t.setEdge(n.v,n.w,{weight:r.weight+o.weight,minlen:Math.max(r.minlen,o.minlen)})}),t}function In(e){let t=new Y({multigraph:\
e.isMultigraph()}).setGraph(e.graph());return e.nodes().forEach(n=>{e.children(n).length||t.setNode(n,e.node(n))}),e.edges().forEach(n=>{t.setEdge(n,e.edge(n))}),t}function sn(e,t){let n=e.x,r=e.y,o=t\
.x-n,s=t.y-r,i=e.width/2,a=e.height/2;if(!o&&!s)throw new Error("Not possible to find intersection inside of the rectangle");let d,l;return o===0||Math.abs(s)*i>Math.abs(o)*a?(s<0&&(a=-a),d=a*o/s,l=a)\
:(o<0&&(i=-i),d=i,l=i*s/o),{x:n+d,y:r+l}}function Re(e){let t=ye(jn(e)+1).map(()=>[]);return e.nodes().forEach(n=>{let r=e.node(n),o=r.rank;o!==void 0&&(t[o]||(t[o]=[]),t[o][r.order]=n)}),t}function Z\
o(e){let t=e.nodes().map(r=>{let o=e.node(r).rank;return o===void 0?Number.MAX_VALUE:o}),n=U(Math.min,t);e.nodes().forEach(r=>{let o=e.node(r);Object.hasOwn(o,"rank")&&(o.rank-=n)})}function es(e){let\
 t=e.nodes().map(i=>e.node(i).rank).filter(i=>i!==void 0),n=U(Math.min,t),r=[];e.nodes().forEach(i=>{let a=e.node(i).rank-n;r[a]||(r[a]=[]),r[a].push(i)});let o=0,s=e.graph().nodeRankFactor;Array.from\
(r).forEach((i,a)=>{i===void 0&&a%s!==0?--o:i!==void 0&&o&&i.forEach(d=>e.node(d).rank+=o)})}function an(e,t,n,r){let o={width:0,height:0};return arguments.length>=4&&(o.rank=n,o.order=r),ue(e,"border\
",o,t)}function ts(e,t=Rn){let n=[];for(let r=0;r<e.length;r+=t){let o=e.slice(r,r+t);n.push(o)}return n}var Rn=65535;function U(e,t){if(t.length>Rn){let n=ts(t);return e(...n.map(r=>e(...r)))}else re\
turn e(...t)}function jn(e){let t=e.nodes().map(n=>{let r=e.node(n).rank;return r===void 0?Number.MIN_VALUE:r});return U(Math.max,t)}function ns(e,t){let n={lhs:[],rhs:[]};return e.forEach(r=>{t(r)?n.\
lhs.push(r):n.rhs.push(r)}),n}function rs(e,t){return t()}var os=0;function Ze(e){let t=++os;return e+(""+t)}function ye(e,t,n=1){t==null&&(t=e,e=0);let r=s=>s<t;n<0&&(r=s=>t<s);let o=[];for(let s=e;r\
(s);s+=n)o.push(s);return o}function Ie(e,t){let n={};for(let r of t)e[r]!==void 0&&(n[r]=e[r]);return n}function je(e,t){let n;return typeof t=="string"?n=r=>r[t]:n=t,Object.entries(e).reduce((r,[o,s\
])=>(r[o]=n(s,o),r),{})}function ss(e,t){return e.reduce((n,r,o)=>(n[r]=t[o],n),{})}var Le="\\0";function Ln(e,t,n){var r,o,s,i,a,d;if(!(e&&t&&n&&t.dummy==="edge"&&n.dummy==="edge"&&t.edgeObj&&n.edgeOb\
j&&e[t.edgeObj.v]&&e[n.edgeObj.v]&&e[t.edgeObj.w]&&e[n.edgeObj.w]))return 0;let l=!0;t.edgeObj.w===n.edgeObj.w&&(l=!1);let c=l?(o=(r=e[t.edgeObj.v])==null?void 0:r.rank)!=null?o:NaN+1:(i=(s=e[t.edgeOb\
j.w])==null?void 0:s.rank)!=null?i:NaN-1,u=Object.entries(e).find(g=>{var v,x;return((v=g[1].edgeObj)==null?void 0:v.v)===t.edgeObj.v&&((x=g[1].edgeObj)==null?void 0:x.w)===t.edgeObj.w&&g[1].rank===c}\
),p=Object.entries(e).find(g=>{var v,x;return((v=g[1].edgeObj)==null?void 0:v.v)===n.edgeObj.v&&((x=g[1].edgeObj)==null?void 0:x.w)===n.edgeObj.w&&g[1].rank===c});if(!u||!p)return 0;let h=(a=u[1].orde\
r)!=null?a:NaN,m=(d=p[1].order)!=null?d:NaN;return isNaN(h-m)?0:h-m}var is=class{constructor(){Oo(this,"_sentinel");let e={};e._next=e._prev=e,this._sentinel=e}dequeue(){let e=this._sentinel,t=e._prev\
;if(t!==e)return ln(t),t}enqueue(e){let t=this._sentinel;e._prev&&e._next&&ln(e),e._next=t._next,t._next._prev=e,t._next=e,e._prev=t}toString(){let e=[],t=this._sentinel,n=t._prev;for(;n!==t;)e.push(J\
SON.stringify(n,as)),n=n._prev;return"["+e.join(", ")+"]"}};function ln(e){e._prev._next=e._next,e._next._prev=e._prev,delete e._next,delete e._prev}function as(e,t){if(e!=="_next"&&e!=="_prev")return\
 t}var ls=is,ds=()=>1;function cs(e,t){if(e.nodeCount()<=1)return[];let n=fs(e,t||ds);return us(n.graph,n.buckets,n.zeroIdx).flatMap(r=>e.outEdges(r.v,r.w)||[])}function us(e,t,n){var r;let o=[],s=t[t\
.length-1],i=t[0],a;for(;e.nodeCount();){for(;a=i.dequeue();)Ve(e,t,n,a);for(;a=s.dequeue();)Ve(e,t,n,a);if(e.nodeCount()){for(let d=t.length-2;d>0;--d)if(a=(r=t[d])==null?void 0:r.dequeue(),a){o=o.co\
ncat(Ve(e,t,n,a,!0)||[]);break}}}return o}function Ve(e,t,n,r,o){let s=[],i=o?s:void 0;return(e.inEdges(r.v)||[]).forEach(a=>{let d=e.edge(a),l=e.node(a.v);o&&s.push({v:a.v,w:a.w}),l.out-=d,Xe(t,n,l)}\
),(e.outEdges(r.v)||[]).forEach(a=>{let d=e.edge(a),l=a.w,c=e.node(l);c.in-=d,Xe(t,n,c)}),e.removeNode(r.v),i}function fs(e,t){let n=new Y,r=0,o=0;e.nodes().forEach(a=>{n.setNode(a,{v:a,in:0,out:0})})\
,e.edges().forEach(a=>{let d=n.edge(a.v,a.w)||0,l=t(a),c=d+l;n.setEdge(a.v,a.w,c);let u=n.node(a.v),p=n.node(a.w);o=Math.max(o,u.out+=l),r=Math.max(r,p.in+=l)});let s=hs(o+r+3).map(()=>new ls),i=r+1;r\
eturn n.nodes().forEach(a=>{Xe(s,i,n.node(a))}),{graph:n,buckets:s,zeroIdx:i}}function Xe(e,t,n){var r,o,s;n.out?n.in?(s=e[n.out-n.in+t])==null||s.enqueue(n):(o=e[e.length-1])==null||o.enqueue(n):(r=e\
[0])==null||r.enqueue(n)}function hs(e){let t=[];for(let n=0;n<e;n++)t.push(n);return t}function ps(e,t){(e.graph().acyclicer==="greedy"?cs(e,n(e)):ms(e,t??null)).forEach(r=>{let o=e.edge(r);e.removeE\
dge(r),o.forwardName=r.name,o.reversed=!0,e.setEdge(r.w,r.v,o,Ze("rev"))});function n(r){return o=>r.edge(o).weight}}function ms(e,t){let n=[],r={},o={};function s(d){Object.hasOwn(o,d)||(o[d]=!0,r[d]\
=!0,e.outEdges(d).forEach(l=>{Object.hasOwn(r,l.w)?n.push(l):s(l.w)}),delete r[d])}function i(d){var l;Object.hasOwn(o,d)||(o[d]=!0,r[d]=!0,(l=e.outEdges(d))==null||l.forEach(c=>{var u,p;Object.hasOwn\
(r,c.w)||((u=t.node(d))==null?void 0:u.rank)>((p=t.node(c.w))==null?void 0:p.rank)&&ys(e,c.w,c)?n.push(c):i(c.w)}),delete r[d])}let a=s;return t&&typeof t.node=="function"&&(a=i),e.sources().forEach(a\
),e.nodes().forEach(a),n}function gs(e){e.edges().forEach(t=>{let n=e.edge(t);if(n.reversed){e.removeEdge(t);let r=n.forwardName;delete n.reversed,delete n.forwardName,e.setEdge(t.w,t.v,n,r)}})}functi\
on ys(e,t,n){let r=new Set;function o(s){var i;if(e.sources().includes(s))return!0;r.add(s);for(let a of(i=e.inEdges(s))!=null?i:[])if(!(a.v===n.v&&a.w===n.w)&&!r.has(a.v)&&o(a.v))return!0;return!1}re\
turn o(t)}function ws(e){e.graph().dummyChains=[],e.edges().forEach(t=>bs(e,t))}function bs(e,t){let n=t.v,r=e.node(n).rank,o=t.w,s=e.node(o).rank,i=t.name,a=e.edge(t),d=a.labelRank;if(s===r+1)return;\
e.removeEdge(t);let l,c,u;for(u=0,++r;r<s;++u,++r)a.points=[],c={width:0,height:0,edgeLabel:a,edgeObj:t,rank:r},l=ue(e,"edge",c,"_d"),r===d&&(c.width=a.width,c.height=a.height,c.dummy="edge-label",c.l\
abelpos=a.labelpos),e.setEdge(n,l,{weight:a.weight},i),u===0&&e.graph().dummyChains.push(l),n=l;e.setEdge(n,o,{weight:a.weight},i)}function Es(e){e.graph().dummyChains.forEach(t=>{let n=e.node(t),r=n.\
edgeLabel,o;for(e.setEdge(n.edgeObj,r);n.dummy;)o=e.successors(t)[0],e.removeNode(t),r.points.push({x:n.x,y:n.y}),n.dummy==="edge-label"&&(r.x=n.x,r.y=n.y,r.width=n.width,r.height=n.height),t=o,n=e.no\
de(t)})}function et(e){let t={};function n(r){let o=e.node(r);if(Object.hasOwn(t,r))return o.rank;t[r]=!0;let s=e.outEdges(r),i=s?s.map(d=>d==null?Number.POSITIVE_INFINITY:n(d.w)-e.edge(d).minlen):[],\
a=U(Math.min,i);return a===Number.POSITIVE_INFINITY&&(a=0),o.rank=a}e.sources().forEach(n)}function ce(e,t){return e.node(t.w).rank-e.node(t.v).rank-e.edge(t).minlen}var Tn=vs;function vs(e){let t=new\
 Y({directed:!1}),n=e.nodes();if(n.length===0)throw new Error("Graph must have at least one node");let r=n[0],o=e.nodeCount();t.setNode(r,{});let s,i;for(;xs(t,e)<o&&(s=ks(t,e),!!s);)i=t.hasNode(s.v)?\
ce(e,s):-ce(e,s),$s(t,e,i);return t}function xs(e,t){function n(r){let o=t.nodeEdges(r);o&&o.forEach(s=>{let i=s.v,a=r===i?s.w:i;!e.hasNode(a)&&!ce(t,s)&&(e.setNode(a,{}),e.setEdge(r,a,{}),n(a))})}ret\
urn e.nodes().forEach(n),e.nodeCount()}function ks(e,t){return t.edges().reduce((n,r)=>{let o=Number.POSITIVE_INFINITY;return e.hasNode(r.v)!==e.hasNode(r.w)&&(o=ce(t,r)),o<n[0]?[o,r]:n},[Number.POSIT\
IVE_INFINITY,null])[1]}function $s(e,t,n){e.nodes().forEach(r=>t.node(r).rank+=n)}var{preorder:Ms,postorder:Ss}=Je,Os=te;te.initLowLimValues=nt;te.initCutValues=tt;te.calcCutValue=Fn;te.leaveEdge=Dn;t\
e.enterEdge=Wn;te.exchangeEdges=Bn;function te(e){e=Jo(e),et(e);let t=Tn(e);nt(t),tt(t,e);let n,r;for(;n=Dn(t);)r=Wn(t,e,n),Bn(t,e,n,r)}function tt(e,t){let n=Ss(e,e.nodes());n=n.slice(0,n.length-1),n\
.forEach(r=>Cs(e,t,r))}function Cs(e,t,n){let r=e.node(n).parent,o=e.edge(n,r);o.cutvalue=Fn(e,t,n)}function Fn(e,t,n){let r=e.node(n).parent,o=!0,s=t.edge(n,r),i=0;s||(o=!1,s=t.edge(r,n)),i=s.weight;\
let a=t.nodeEdges(n);return a&&a.forEach(d=>{let l=d.v===n,c=l?d.w:d.v;if(c!==r){let u=l===o,p=t.edge(d).weight;if(i+=u?p:-p,_s(e,n,c)){let h=e.edge(n,c).cutvalue;i+=u?-h:h}}}),i}function nt(e,t){argu\
ments.length<2&&(t=e.nodes()[0]),An(e,{},1,t)}function An(e,t,n,r,o){let s=n,i=e.node(r);t[r]=!0;let a=e.neighbors(r);return a&&a.forEach(d=>{Object.hasOwn(t,d)||(n=An(e,t,n,d,r))}),i.low=s,i.lim=n++,\
o?i.parent=o:delete i.parent,n}function Dn(e){return e.edges().find(t=>e.edge(t).cutvalue<0)}function Wn(e,t,n){let r=n.v,o=n.w;t.hasEdge(r,o)||(r=n.w,o=n.v);let s=e.node(r),i=e.node(o),a=s,d=!1;retur\
n s.lim>i.lim&&(a=i,d=!0),t.edges().filter(l=>d===dn(e,e.node(l.v),a)&&d!==dn(e,e.node(l.w),a)).reduce((l,c)=>ce(t,c)<ce(t,l)?c:l)}function Bn(e,t,n,r){let o=n.v,s=n.w;e.removeEdge(o,s),e.setEdge(r.v,\
r.w,{}),nt(e),tt(e,t),Ns(e,t)}function Ns(e,t){let n=e.nodes().find(o=>!e.node(o).parent);if(!n)return;let r=Ms(e,[n]);r=r.slice(1),r.forEach(o=>{let s=e.node(o).parent,i=t.edge(o,s),a=!1;i||(i=t.edge\
(s,o),a=!0),t.node(o).rank=t.node(s).rank+(a?i.minlen:-i.minlen)})}function _s(e,t,n){return e.hasEdge(t,n)}function dn(e,t,n){return n.low<=t.lim&&t.lim<=n.lim}var Ps=Is;function Is(e){let t=e.graph(\
).ranker;if(typeof t=="function")return t(e);switch(t){case"network-simplex":cn(e);break;case"tight-tree":js(e);break;case"longest-path":Rs(e);break;case"none":break;default:cn(e)}}var Rs=et;function \
js(e){et(e),Tn(e)}function cn(e){Os(e)}var Ls=Ts;function Ts(e){let t=As(e),n=e.graph();Array.isArray(n.dummyChains)&&n.dummyChains.forEach(r=>{let o=e.node(r),s=o.edgeObj,i=Fs(e,t,s.v,s.w),a=i.path,d\
=i.lca,l=0,c=a[l],u=!0;for(;r!==s.w;){if(o=e.node(r),u){for(;(c=a[l])!==d&&e.node(c).maxRank<o.rank;)l++;c===d&&(u=!1)}if(!u){for(;l<a.length-1&&e.node(a[l+1]).minRank<=o.rank;)l++;c=a[l]}c!==void 0&&\
e.setParent(r,c),r=e.successors(r)[0]}})}function Fs(e,t,n,r){let o=[],s=[],i=Math.min(t[n].low,t[r].low),a=Math.max(t[n].lim,t[r].lim),d;d=n;do d=e.parent(d),o.push(d);while(d&&(t[d].low>i||a>t[d].li\
m));let l=d,c=r;for(;(c=e.parent(c))!==l;)s.push(c);return{path:o.concat(s.reverse()),lca:l}}function As(e){let t={},n=0;function r(o){let s=n;e.children(o).forEach(r),t[o]={low:s,lim:n++}}return e.ch\
ildren(Le).forEach(r),t}function Ds(e){let t=ue(e,"root",{},"_root"),n=Ws(e),r=Object.values(n),o=U(Math.max,r)-1,s=2*o+1;e.graph().nestingRoot=t,e.edges().forEach(a=>e.edge(a).minlen*=s);let i=Bs(e)+\
1;e.children(Le).forEach(a=>{Gn(e,t,s,i,o,n,a)}),e.graph().nodeRankFactor=s}function Gn(e,t,n,r,o,s,i){var a;let d=e.children(i);if(!d.length){i!==t&&e.setEdge(t,i,{weight:0,minlen:n});return}let l=an\
(e,"_bt"),c=an(e,"_bb"),u=e.node(i);e.setParent(l,i),u.borderTop=l,e.setParent(c,i),u.borderBottom=c,d.forEach(p=>{var h;Gn(e,t,n,r,o,s,p);let m=e.node(p),g=m.borderTop?m.borderTop:p,v=m.borderBottom?\
m.borderBottom:p,x=m.borderTop?r:2*r,y=g!==v?1:o-((h=s[i])!=null?h:0)+1;e.setEdge(l,g,{weight:x,minlen:y,nestingEdge:!0}),e.setEdge(v,c,{weight:x,minlen:y,nestingEdge:!0})}),e.parent(i)||e.setEdge(t,l\
,{weight:0,minlen:o+((a=s[i])!=null?a:0)})}function Ws(e){let t={};function n(r,o){let s=e.children(r);s&&s.length&&s.forEach(i=>n(i,o+1)),t[r]=o}return e.children(Le).forEach(r=>n(r,1)),t}function Bs\
(e){return e.edges().reduce((t,n)=>t+e.edge(n).weight,0)}function Gs(e){let t=e.graph();e.removeNode(t.nestingRoot),delete t.nestingRoot,e.edges().forEach(n=>{e.edge(n).nestingEdge&&e.removeEdge(n)})}\
var Hs=Vs;function Vs(e){function t(n){let r=e.children(n),o=e.node(n);if(r.length&&r.forEach(t),o&&Object.hasOwn(o,"minRank")){o.borderLeft=[],o.borderRight=[];for(let s=o.minRank,i=o.maxRank+1;s<i;+\
+s)un(e,"borderLeft","_bl",n,o,s),un(e,"borderRight","_br",n,o,s)}}e.children(Le).forEach(t)}function un(e,t,n,r,o,s){let i={width:0,height:0,rank:s,borderType:t},a=o[t][s-1],d=ue(e,"border",i,n);o[t]\
[s]=d,e.setParent(d,r),a&&e.setEdge(a,d,{weight:1})}function Us(e){var t;let n=(t=e.graph().rankdir)==null?void 0:t.toLowerCase();(n==="lr"||n==="rl")&&Hn(e)}function Ys(e){var t;let n=(t=e.graph().ra\
nkdir)==null?void 0:t.toLowerCase();(n==="bt"||n==="rl")&&qs(e),(n==="lr"||n==="rl")&&(zs(e),Hn(e))}function Hn(e){e.nodes().forEach(t=>fn(e.node(t))),e.edges().forEach(t=>fn(e.edge(t)))}function fn(e\
){let t=e.width;e.width=e.height,e.height=t}function qs(e){e.nodes().forEach(t=>Ue(e.node(t))),e.edges().forEach(t=>{var n;let r=e.edge(t);(n=r.points)==null||n.forEach(Ue),Object.hasOwn(r,"y")&&Ue(r)\
})}function Ue(e){e.y=-e.y}function zs(e){e.nodes().forEach(t=>Ye(e.node(t))),e.edges().forEach(t=>{var n;let r=e.edge(t);(n=r.points)==null||n.forEach(Ye),Object.hasOwn(r,"x")&&Ye(r)})}function Ye(e)\
{let t=e.x;e.x=e.y,e.y=t}function Xs(e,t=null){let n={},r=e.nodes().filter(l=>!e.children(l).length),o=r.map(l=>e.node(l).rank),s=U(Math.max,o),i=ye(s+1).map(()=>[]);function a(l){if(n[l])return;n[l]=\
!0;let c=e.node(l);i[c.rank].push(l);let u=e.successors(l);u&&[...u].sort((p,h)=>d(p,h)).forEach(a)}r.sort((l,c)=>e.node(l).rank-e.node(c).rank).forEach(a);function d(l,c){let u=e.node(l),p=e.node(c);\
return Ln(t,u,p)}return i}function Ks(e,t){let n=0;for(let r=1;r<t.length;++r)n+=Qs(e,t[r-1],t[r]);return n}function Qs(e,t,n){let r=ss(n,n.map((l,c)=>c)),o=t.flatMap(l=>{let c=e.outEdges(l);return c?\
c.map(u=>({pos:r[u.w],weight:e.edge(u).weight})).sort((u,p)=>u.pos-p.pos):[]}),s=1;for(;s<n.length;)s<<=1;let i=2*s-1;s-=1;let a=new Array(i).fill(0),d=0;return o.forEach(l=>{let c=l.pos+s;a[c]+=l.wei\
ght;let u=0;for(;c>0;)c%2&&(u+=a[c+1]),c=c-1>>1,a[c]+=l.weight;d+=l.weight*u}),d}function Js(e,t=[]){return t.map(n=>{let r=e.inEdges(n);if(!r||!r.length)return{v:n};{let o=r.reduce((s,i)=>{let a=e.ed\
ge(i),d=e.node(i.v);return{sum:s.sum+a.weight*d.order,weight:s.weight+a.weight}},{sum:0,weight:0});return{v:n,barycenter:o.sum/o.weight,weight:o.weight}}})}function Zs(e,t){let n={};e.forEach((o,s)=>{\
let i={indegree:0,in:[],out:[],vs:[o.v],i:s};o.barycenter!==void 0&&(i.barycenter=o.barycenter,i.weight=o.weight),n[o.v]=i}),t.edges().forEach(o=>{let s=n[o.v],i=n[o.w];s!==void 0&&i!==void 0&&(i.inde\
gree++,s.out.push(i))});let r=Object.values(n).filter(o=>!o.indegree);return ei(r)}function ei(e){let t=[];function n(o){return s=>{s.merged||(s.barycenter===void 0||o.barycenter===void 0||s.barycente\
r>=o.barycenter)&&ti(o,s)}}function r(o){return s=>{s.in.push(o),--s.indegree===0&&e.push(s)}}for(;e.length;){let o=e.pop();t.push(o),o.in.reverse().forEach(n(o)),o.out.forEach(r(o))}return t.filter(o\
=>!o.merged).map(o=>Ie(o,["vs","i","barycenter","weight"]))}function ti(e,t){let n=0,r=0;e.weight&&(n+=e.barycenter*e.weight,r+=e.weight),t.weight&&(n+=t.barycenter*t.weight,r+=t.weight),e.vs=t.vs.con\
cat(e.vs),e.barycenter=n/r,e.weight=r,e.i=Math.min(t.i,e.i),t.merged=!0}function ni(e,t,n,r,o){let s={},i=null,a=null,d=o;typeof t=="boolean"?(d=t,s={}):t&&(s=t,i=n??null,a=r??null);let l=ns(e,x=>Obje\
ct.hasOwn(x,"barycenter")),c=l.lhs,u=l.rhs.sort((x,y)=>y.i-x.i),p=[],h=0,m=0,g=0;c.sort(ri(a,i,!!d));for(let[x,y]of Object.entries(s)){let w=c.findIndex(b=>b.vs[0]===x);c.splice(w+1,0,y)}g=hn(p,u,g),c\
.forEach(x=>{g+=x.vs.length,p.push(x.vs),h+=x.barycenter*x.weight,m+=x.weight,g=hn(p,u,g)});let v={vs:p.flat(1)};return m&&(v.barycenter=h/m,v.weight=m),v}function hn(e,t,n){let r;for(;t.length&&(r=t[\
t.length-1]).i<=n;)t.pop(),e.push(r.vs),n++;return n}function ri(e,t,n){return(r,o)=>{if(r.barycenter<o.barycenter)return-1;if(r.barycenter>o.barycenter)return 1;if(e&&(typeof r.vs[0]=="string"||typeo\
f o.vs[0]=="string")){let s=e.node(r.vs[0]),i=e.node(o.vs[0]),a=Ln(t,s,i);if(a!==0)return a}return n?o.i-r.i:r.i-o.i}}function Vn(e,t,n,r,o){var s,i,a,d,l,c,u,p,h,m,g;let v=null,x=o;typeof r=="boolean\
"?(x=r,v=null):r!==void 0&&(v=r);let y=e.children(t),w=e.node(t),b=w?w.borderLeft:void 0,k=w?w.borderRight:void 0,_={};b&&(y=y.filter(C=>C!==b&&C!==k));let L=Js(e,y);L.forEach(C=>{if(e.children(C.v).l\
ength){let{result:I}=Vn(e,C.v,n,v,x);_[C.v]=I,Object.hasOwn(I,"barycenter")&&si(C,I)}});let $=Zs(L,n);oi($,_);let R={},T=!1;for(let C=0;C<$.length;C++)for(let I=C+1;I<$.length;I++)if(!(!$[C]||!$[I]||!\
((s=$[C])!=null&&s.barycenter)||!((i=$[I])!=null&&i.barycenter))&&((a=$[C])==null?void 0:a.barycenter)===$[I].barycenter){let O=(l=(d=$[C])==null?void 0:d.vs[0])!=null?l:"",M=(u=(c=$[I])==null?void 0:\
c.vs[0])!=null?u:"",j=e.node(O),ne=e.node(M);if(j.dummy==="edge"&&ne.dummy==="edge"&&((p=j.edgeObj)==null?void 0:p.v)===((h=ne.edgeObj)==null?void 0:h.v)&&((m=j.edgeObj)==null?void 0:m.w)===((g=ne.edg\
eObj)==null?void 0:g.w))if(j.edgeLabel.reversed){R[M]=$[C],$.splice(C,1),C--;break}else R[O]||(R[O]=$[I],$.splice(I,1),I--);else T=!0}let P=ni($,R,v,e,x);if(b&&k){P.vs=[b,P.vs,k].flat(1);let C=e.prede\
cessors(b);if(C&&C.length){let I=e.node(C[0]),O=e.predecessors(k),M=e.node(O[0]);Object.hasOwn(P,"barycenter")||(P.barycenter=0,P.weight=0),P.barycenter=(P.barycenter*P.weight+I.order+M.order)/(P.weig\
ht+2),P.weight+=2}}return Object.defineProperty(P,"result",{value:P,enumerable:!1,configurable:!0,writable:!0}),Object.defineProperty(P,"usedBias",{value:T,enumerable:!1,configurable:!0,writable:!0}),\
P}function oi(e,t){e.forEach(n=>{n.vs=n.vs.flatMap(r=>t[r]?t[r].vs:r)})}function si(e,t){e.barycenter!==void 0?(e.barycenter=(e.barycenter*e.weight+t.barycenter*t.weight)/(e.weight+t.weight),e.weight+\
=t.weight):(e.barycenter=t.barycenter,e.weight=t.weight)}function ii(e,t,n,r){r||(r=e.nodes());let o=ai(e),s=new Y({compound:!0}).setGraph({root:o}).setDefaultNodeLabel(i=>e.node(i));return r.forEach(\
i=>{let a=e.node(i),d=e.parent(i);if(a.rank===t||a.minRank<=t&&t<=a.maxRank){s.setNode(i),s.setParent(i,d||o);let l=e[n](i);l&&l.forEach(c=>{let u=c.v===i?c.w:c.v,p=s.edge(u,i),h=p!==void 0?p.weight:0\
;s.setEdge(u,i,{weight:e.edge(c).weight+h})}),Object.hasOwn(a,"minRank")&&s.setNode(i,{borderLeft:a.borderLeft[t],borderRight:a.borderRight[t]})}}),s}function ai(e){let t;for(;e.hasNode(t=Ze("_root"))\
;);return t}function li(e,t,n){let r={},o;n.forEach(s=>{let i=e.parent(s),a,d;for(;i;){if(a=e.parent(i),a?(d=r[a],r[a]=i):(d=o,o=i),d&&d!==i){t.setEdge(d,i);return}i=a}})}function Un(e,t={},n=null){if\
(typeof t.customOrder=="function"){t.customOrder(e,Un);return}let r=jn(e),o=pn(e,ye(1,r+1),"inEdges"),s=pn(e,ye(r-1,-1,-1),"outEdges"),i=Xs(e,n);if(mn(e,i),t.disableOptimalOrderHeuristic)return;let a=\
Number.POSITIVE_INFINITY,d,l=t.constraints||[];for(let c=0,u=0;u<4;++c,++u){di(c%2?o:s,c%4>=2,l,n),i=Re(e);let p=Ks(e,i);p<a?(u=0,d=Object.assign({},i),a=p):p===a&&(d=structuredClone(i))}mn(e,d)}funct\
ion pn(e,t,n){let r=new Map,o=(s,i)=>{r.has(s)||r.set(s,[]),r.get(s).push(i)};for(let s of e.nodes()){let i=e.node(s);if(typeof i.rank=="number"&&o(i.rank,s),typeof i.minRank=="number"&&typeof i.maxRa\
nk=="number")for(let a=i.minRank;a<=i.maxRank;a++)a!==i.rank&&o(a,s)}return t.map(function(s){return ii(e,s,n,r.get(s)||[])})}function di(e,t,n,r){let o=!0,s=new Y;e.forEach(function(i){n.forEach(c=>s\
.setEdge(c.left,c.right));let a=i.graph().root,{result:d,usedBias:l}=Vn(i,a,s,r,o);t&&l&&(o=!o),d.vs.forEach((c,u)=>i.node(c).order=u),li(i,s,d.vs)})}function mn(e,t){Object.values(t).forEach(n=>n.for\
Each((r,o)=>e.node(r).order=o))}function ci(e,t){let n={};function r(o,s){let i=0,a=0,d=o.length,l=s[s.length-1];return s.forEach((c,u)=>{let p=fi(e,c),h=p?e.node(p).order:d;(p||c===l)&&(s.slice(a,u+1\
).forEach(m=>{let g=e.predecessors(m);g&&g.forEach(v=>{let x=e.node(v),y=x.order;(y<i||h<y)&&!(x.dummy&&e.node(m).dummy)&&Yn(n,v,m)})}),a=u+1,i=h)}),s}return t.length&&t.reduce(r),n}function ui(e,t){l\
et n={};function r(i){var a;return((a=e.node(i))==null?void 0:a.dummy)==="border"}if(!e.nodes().some(r))return n;function o(i,a,d,l,c){ye(a,d).forEach(u=>{let p=i[u];if(p!==void 0&&e.node(p).dummy){le\
t h=e.predecessors(p);h&&h.forEach(m=>{if(m===void 0)return;let g=e.node(m);g.dummy&&(g.order<l||g.order>c)&&Yn(n,m,p)})}})}function s(i,a){let d=-1,l=-1,c=0;return a.forEach((u,p)=>{if(r(u)){let h=e.\
predecessors(u);if(h&&h.length){let m=h[0];if(m===void 0)return;l=e.node(m).order,o(a,c,p,d,l),c=p,d=l}}o(a,c,a.length,l,i.length)}),a}return t.length&&t.reduce(s),n}function fi(e,t){if(e.node(t).dumm\
y){let n=e.predecessors(t);if(n)return n.find(r=>e.node(r).dummy)}}function Yn(e,t,n){if(t>n){let o=t;t=n,n=o}let r=e[t];r||(e[t]=r={}),r[n]=!0}function hi(e,t,n){if(t>n){let o=t;t=n,n=o}let r=e[t];re\
turn r!==void 0&&Object.hasOwn(r,n)}function pi(e,t,n,r,o){let s={},i={},a={};return t.forEach(d=>{d.forEach((l,c)=>{s[l]=l,i[l]=l,a[l]=c})}),t.forEach(d=>{let l=-1,c=-1,u=!1,p=d,h=d.findIndex(m=>o?.i\
ncludes(m)||gn(m,e,o));h>0&&(p=[d[h],...d.slice(0,h),...d.slice(h+1)],u=!0),p.forEach(m=>{var g;let v=r(m);if(v&&v.length){o!=null&&o.includes(m)&&(v=v.filter(w=>gn(w,e,o)));let x=v.sort((w,b)=>{let k\
=a[w],_=a[b];return(k!==void 0?k:0)-(_!==void 0?_:0)}),y=(x.length-1)/2;for(let w=Math.floor(y),b=Math.ceil(y);w<=b;++w){let k=x[w];if(k===void 0)continue;let _=a[k];if(_!==void 0&&i[m]===m&&l<_&&a[k]\
!==c&&!hi(n,m,k)){let L=s[k];L!==void 0&&(i[k]=m,i[m]=s[m]=L,l=_,u&&(l=-1,c=(g=a[k])!=null?g:-1,u=!1))}}}})}),{root:s,align:i}}function mi(e,t,n,r,o=!1){let s={},i=gi(e,t,n,o),a=o?"borderLeft":"border\
Right";function d(h,m){let g=i.nodes().slice(),v={},x=g.pop();for(;x;){if(v[x])h(x);else{v[x]=!0,g.push(x);for(let y of m(x))g.push(y)}x=g.pop()}}function l(h){let m=i.inEdges(h);m?s[h]=m.reduce((g,v)\
=>{var x;let y=(x=s[v.v])!=null?x:0,w=i.edge(v);return Math.max(g,y+(w!==void 0?w:0))},0):s[h]=0}function c(h){let m=i.outEdges(h),g=Number.POSITIVE_INFINITY;m&&(g=m.reduce((x,y)=>{let w=s[y.w],b=i.ed\
ge(y);return Math.min(x,(w!==void 0?w:0)-(b!==void 0?b:0))},Number.POSITIVE_INFINITY));let v=e.node(h);g!==Number.POSITIVE_INFINITY&&v.borderType!==a&&(s[h]=Math.max(s[h]!==void 0?s[h]:0,g))}function \
u(h){return i.predecessors(h)||[]}function p(h){return i.successors(h)||[]}return d(l,u),d(c,p),Object.keys(r).forEach(h=>{var m;let g=n[h];g!==void 0&&(s[h]=(m=s[g])!=null?m:0)}),s}function gi(e,t,n,\
r){let o=new Y,s=e.graph(),i=vi(s.nodesep,s.edgesep,r);return t.forEach(a=>{let d;a.forEach(l=>{let c=n[l];if(c!==void 0){if(o.setNode(c),d!==void 0){let u=n[d];if(u!==void 0){let p=o.edge(u,c);o.setE\
dge(u,c,Math.max(i(e,l,d),p||0))}}d=l}})}),o}function yi(e,t){return Object.values(t).reduce((n,r)=>{let o=Number.NEGATIVE_INFINITY,s=Number.POSITIVE_INFINITY;Object.entries(r).forEach(([a,d])=>{let l\
=xi(e,a)/2;o=Math.max(d+l,o),s=Math.min(d-l,s)});let i=o-s;return i<n[0]&&(n=[i,r]),n},[Number.POSITIVE_INFINITY,null])[1]}function wi(e,t){let n=Object.values(t),r=U(Math.min,n),o=U(Math.max,n);["u",\
"d"].forEach(s=>{["l","r"].forEach(i=>{let a=s+i,d=e[a];if(!d||d===t)return;let l=Object.values(d),c=r-U(Math.min,l);i!=="l"&&(c=o-U(Math.max,l)),c&&(e[a]=je(d,u=>u+c))})})}function bi(e,t=void 0){let\
 n=e.ul;return n?je(n,(r,o)=>{var s,i;if(t){let d=t.toLowerCase(),l=e[d];if(l&&l[o]!==void 0)return l[o]}let a=Object.values(e).map(d=>{let l=d[o];return l!==void 0?l:0}).sort((d,l)=>d-l);return(((s=a\
[1])!=null?s:0)+((i=a[2])!=null?i:0))/2}):{}}function Ei(e,t){let n=Re(e),r=Object.assign(ci(e,n),ui(e,n)),o={},s;["u","d"].forEach(a=>{s=a==="u"?n:Object.values(n).reverse(),["l","r"].forEach(d=>{d==\
="r"&&(s=s.map(u=>Object.values(u).reverse()));let l=pi(e,s,r,u=>(a==="u"?e.predecessors(u):e.successors(u))||[],t),c=mi(e,s,l.root,l.align,d==="r");d==="r"&&(c=je(c,u=>-u)),o[a+d]=c})});let i=yi(e,o)\
;return wi(o,i),bi(o,e.graph().align)}function vi(e,t,n){return(r,o,s)=>{let i=r.node(o),a=r.node(s),d=0,l;if(d+=i.width/2,Object.hasOwn(i,"labelpos"))switch(i.labelpos.toLowerCase()){case"l":l=-i.wid\
th/2;break;case"r":l=i.width/2;break}if(l&&(d+=n?l:-l),l=void 0,d+=(i.dummy?t:e)/2,d+=(a.dummy?t:e)/2,d+=a.width/2,Object.hasOwn(a,"labelpos"))switch(a.labelpos.toLowerCase()){case"l":l=a.width/2;brea\
k;case"r":l=-a.width/2;break}return l&&(d+=n?l:-l),d}}function xi(e,t){return e.node(t).width}function gn(e,t,n){var r;if(!n)return!1;let o=(r=t.node(e))==null?void 0:r.edgeObj;if(!o||t.node(e).edgeLa\
bel.reversed)return!1;let s=n.indexOf(o?.v),i=n.indexOf(o?.w);return s!==-1&&i!==-1&&s===(i+1)%n.length||s===(i-1)%n.length}function ki(e,t){e=In(e),$i(e),Object.entries(Ei(e,t)).forEach(([n,r])=>e.no\
de(n).x=r)}function $i(e){let t=Re(e),n=e.graph(),r=n.ranksep,o=n.rankalign,s=0;t.forEach(i=>{let a=i.reduce((d,l)=>{var c;let u=(c=e.node(l).height)!=null?c:0;return d>u?d:u},0);i.forEach(d=>{let l=e\
.node(d);o==="top"?l.y=s+l.height/2:o==="bottom"?l.y=s+a-l.height/2:l.y=s+a/2}),s+=a+r})}var yn=new WeakMap;function qn(e,t={}){return zn(e,rs,t),e}function wn(e,t,n){let r=t;for(;r!==void 0;){let o=e\
.parent(r);if(o===n)return r;r=o}}function zn(e,t,n){var r;let o=e.nodes().filter(y=>e.children(y).length),s={};o.forEach(y=>{let w=e.node(y);if(w&&w.rankdir){let b=new Y({multigraph:!0,compound:!0});\
b.setGraph({rankdir:w.rankdir});let k=e.children(y);k.forEach(O=>{let M={...e.node(O)};b.setNode(O,M);let j=e.parent(O);j&&j!==y&&k.includes(j)&&b.setParent(O,j)});let _=new Set;e.edges().forEach(O=>{\
let M=wn(e,O.v,y),j=wn(e,O.w,y);if(M===O.v&&j===O.w)b.setEdge(O,{...e.edge(O)});else if(M&&j&&M!==j){let ne=`${M}\\0${j}`;_.has(ne)||(_.add(ne),b.setEdge(M,j,{...e.edge(O)}))}}),zn(b,t,n);let L=kn(b);E\
n(L,t,n,null),vn(b,L);let $=1/0,R=1/0,T=-1/0,P=-1/0;b.nodes().forEach(O=>{if(O===y)return;let M=b.node(O);M&&typeof M.x=="number"&&typeof M.y=="number"&&typeof M.width=="number"&&typeof M.height=="num\
ber"&&($=Math.min($,M.x-M.width/2),T=Math.max(T,M.x+M.width/2),R=Math.min(R,M.y-M.height/2),P=Math.max(P,M.y+M.height/2))}),(!isFinite($)||!isFinite(R)||!isFinite(T)||!isFinite(P))&&($=R=0,T=P=0);let \
C=T-$,I=P-R;s[y]={minX:$,minY:R,maxX:T,maxY:P,width:C,height:I,offsetX:$,offsetY:R},w._dagreClusterSubgraph=b}});let i=[],a=y=>{let w=[],b=(e.children(y)||[]).filter(k=>k!==y);for(;b.length>0;){let k=\
b.shift();w.push(k),(e.children(k)||[]).filter(_=>_!==k).forEach(_=>b.push(_))}return w},d=new Map;o.forEach(y=>{let w=e.node(y);w&&w.rankdir&&s[y]&&d.set(y,(e.children(y)||[]).filter(b=>b!==y))});let\
 l=new Set([...d.values()].flat()),c=new Map;d.forEach((y,w)=>{l.has(w)||c.set(w,a(w))});let u=new Set([...c.values()].flat()),p=y=>{for(let[w,b]of c)if(b.includes(y))return w;return y},h=[];e.edges()\
.forEach(y=>{(u.has(y.v)||u.has(y.w))&&h.push({edge:y,label:e.edge(y)})});let m=new Map;u.forEach(y=>{let w=e.parent(y);m.set(y,typeof w=="string"?w:void 0)}),c.forEach((y,w)=>{let b=e.node(w),k=[];y.\
forEach($=>{let R=e.node($);R&&(k.push({id:$,node:R,parent:m.get($)}),e.removeNode($))});let _=h.filter(({edge:$})=>y.includes($.v)||y.includes($.w)),L=s[w];b&&(i.push({clusterId:w,subgraph:b._dagreCl\
usterSubgraph,bounds:L,children:y,removedNodes:k,removedEdges:_}),b.width=L.width,b.height=L.height)});let g=new Set;h.forEach(({edge:y,label:w})=>{let b=p(y.v),k=p(y.w);if(b!==k&&e.hasNode(b)&&e.hasN\
ode(k)){let _=`${b}\\0${k}`;g.has(_)||(g.add(_),e.setEdge(b,k,{...w,width:0,height:0}))}});let v=kn(e),x=En(v,t,n,(r=yn.get(e))!=null?r:null);yn.set(e,x),vn(e,v),g.forEach(y=>{let w=y.indexOf("\\0"),b=y\
.slice(0,w),k=y.slice(w+1);e.hasEdge(b,k)&&e.removeEdge(b,k)}),i.forEach(({clusterId:y,subgraph:w,bounds:b,removedNodes:k,removedEdges:_})=>{var L,$;let R=e.node(y),T=(L=R?.x)!=null?L:0,P=($=R?.y)!=nu\
ll?$:0,C=(b.minX+b.maxX)/2,I=(b.minY+b.maxY)/2;k.forEach(({id:O,node:M,parent:j})=>{e.setNode(O,M),j!==void 0&&e.setParent(O,j)}),_.forEach(({edge:O,label:M})=>{e.setEdge(O,M)}),w.nodes().forEach(O=>{\
if(O===y)return;let M=w.node(O),j=e.node(O);j&&M&&typeof M.x=="number"&&typeof M.y=="number"&&(j.x=T+(M.x-C),j.y=P+(M.y-I))}),bn(e,w,T-C,P-I),delete R._dagreClusterSubgraph}),o.forEach(y=>{var w,b;let\
 k=e.node(y),_=s[y];if(k&&k.rankdir&&k._dagreClusterSubgraph&&_){let L=k._dagreClusterSubgraph,$=(w=k.x)!=null?w:0,R=(b=k.y)!=null?b:0,T=(_.minX+_.maxX)/2,P=(_.minY+_.maxY)/2;L.nodes().forEach(C=>{if(\
C===y)return;let I=L.node(C),O=e.node(C);if(O&&I&&typeof I.x=="number"&&typeof I.y=="number"){let M=I.x-T,j=I.y-P;O.x=$+M,O.y=R+j}}),bn(e,L,$-T,R-P),delete k._dagreClusterSubgraph}})}function bn(e,t,n\
,r){t.edges().forEach(o=>{if(!e.hasEdge(o))return;let s=t.edge(o),i=e.edge(o);i.points=s.points.map(a=>({x:a.x+n,y:a.y+r})),Object.hasOwn(s,"x")&&(i.x=s.x+n,i.y=s.y+r)})}function En(e,t,n,r=null){var \
o,s;let i=n?.useDynamic!==!1,a=i&&(o=r?.graph)!=null?o:null,d=i&&(s=r?.rawNodes)!=null?s:null;t("    makeSpaceForEdgeLabels",()=>Ii(e)),t("    removeSelfEdges",()=>Bi(e)),t("    acyclic",()=>ps(e,a)),\
t("    nestingGraph.run",()=>Ds(e)),t("    rank",()=>Ps(In(e))),t("    injectEdgeLabelProxies",()=>Ri(e)),t("    removeEmptyRanks",()=>es(e)),t("    nestingGraph.cleanup",()=>Gs(e)),t("    normalizeRa\
nks",()=>Zo(e)),t("    assignRankMinMax",()=>ji(e)),t("    removeEdgeLabelProxies",()=>Li(e)),t("    normalize.run",()=>ws(e)),t("    parentDummyChains",()=>Ls(e)),t("    addBorderSegments",()=>Hs(e))\
,t("    order",()=>Un(e,n,d)),t("    insertSelfEdges",()=>Gi(e)),t("    adjustCoordinateSystem",()=>Us(e)),t("    position",()=>ki(e,n.corePath)),t("    positionSelfEdges",()=>Hi(e));let l=JSON.parse(\
JSON.stringify(e._nodes));return t("    removeBorderNodes",()=>Wi(e)),t("    normalize.undo",()=>Es(e)),t("    fixupEdgeLabelCoords",()=>Ai(e)),t("    undoCoordinateSystem",()=>Ys(e)),t("    translate\
Graph",()=>Ti(e)),t("    assignNodeIntersects",()=>Fi(e)),t("    reversePoints",()=>Di(e)),t("    acyclic.undo",()=>gs(e)),{graph:e,rawNodes:l}}function vn(e,t){e.nodes().forEach(n=>{let r=e.node(n),o\
=t.node(n);r&&(r.x=o.x,r.y=o.y,r.order=o.order,r.rank=o.rank,t.children(n).length&&(r.width=o.width,r.height=o.height))}),e.edges().forEach(n=>{let r=e.edge(n),o=t.edge(n);r.points=o.points,Object.has\
Own(o,"x")&&(r.x=o.x,r.y=o.y)}),e.graph().width=t.graph().width,e.graph().height=t.graph().height}var Mi=["nodesep","edgesep","ranksep","marginx","marginy"],Si={ranksep:50,edgesep:20,nodesep:50,rankdi\
r:"TB",rankalign:"center"},Oi=["acyclicer","ranker","rankdir","align","rankalign"],Ci=["width","height","rank"],xn={width:0,height:0},Ni=["minlen","weight","width","height","labeloffset"],_i={minlen:1\
,weight:1,width:0,height:0,labeloffset:10,labelpos:"r"},Pi=["labelpos"];function kn(e){let t=new Y({multigraph:!0,compound:!0}),n=ze(e.graph());return t.setGraph(Object.assign({},Si,qe(n,Mi),Ie(n,Oi))\
),e.nodes().forEach(r=>{let o=ze(e.node(r)),s=qe(o,Ci);Object.keys(xn).forEach(a=>{s[a]===void 0&&(s[a]=xn[a])}),t.setNode(r,s);let i=e.parent(r);i!==void 0&&t.setParent(r,i)}),e.edges().forEach(r=>{l\
et o=ze(e.edge(r));t.setEdge(r,Object.assign({},_i,qe(o,Ni),Ie(o,Pi)))}),t}function Ii(e){let t=e.graph();t.ranksep/=2,e.edges().forEach(n=>{var r;let o=e.edge(n);o.minlen*=2,((r=o.labelpos)!=null?r:"\
r").toLowerCase()!=="c"&&(t.rankdir==="TB"||t.rankdir==="BT"?o.width+=o.labeloffset:o.height+=o.labeloffset)})}function Ri(e){e.edges().forEach(t=>{let n=e.edge(t);if(n.width&&n.height){let r=e.node(t\
.v),o={rank:(e.node(t.w).rank-r.rank)/2+r.rank,e:t};ue(e,"edge-proxy",o,"_ep")}})}function ji(e){let t=0;e.nodes().forEach(n=>{let r=e.node(n);r.borderTop&&(r.minRank=e.node(r.borderTop).rank,r.maxRan\
k=e.node(r.borderBottom).rank,t=Math.max(t,r.maxRank))}),e.graph().maxRank=t}function Li(e){e.nodes().forEach(t=>{let n=e.node(t);if(n.dummy==="edge-proxy"){let r=n;e.edge(r.e).labelRank=n.rank,e.remo\
veNode(t)}})}function Ti(e){let t=Number.POSITIVE_INFINITY,n=0,r=Number.POSITIVE_INFINITY,o=0,s=e.graph(),i=s.marginx||0,a=s.marginy||0;function d(l){let c=l.x,u=l.y,p=l.width,h=l.height;t=Math.min(t,\
c-p/2),n=Math.max(n,c+p/2),r=Math.min(r,u-h/2),o=Math.max(o,u+h/2)}e.nodes().forEach(l=>d(e.node(l))),e.edges().forEach(l=>{let c=e.edge(l);Object.hasOwn(c,"x")&&d(c)}),t-=i,r-=a,e.nodes().forEach(l=>\
{let c=e.node(l);c.x-=t,c.y-=r}),e.edges().forEach(l=>{let c=e.edge(l);c.points.forEach(u=>{u.x-=t,u.y-=r}),Object.hasOwn(c,"x")&&(c.x-=t),Object.hasOwn(c,"y")&&(c.y-=r)}),s.width=n-t+i,s.height=o-r+a\
}function Fi(e){e.edges().forEach(t=>{if(t.v===t.w)return;let n=e.edge(t),r=e.node(t.v),o=e.node(t.w),s,i;n.points?(s=n.points[0],i=n.points[n.points.length-1]):(n.points=[],s=o,i=r),n.points.unshift(\
sn(r,s)),n.points.push(sn(o,i))})}function Ai(e){e.edges().forEach(t=>{let n=e.edge(t);if(Object.hasOwn(n,"x"))switch((n.labelpos==="l"||n.labelpos==="r")&&(n.width-=n.labeloffset),n.labelpos){case"l"\
:n.x-=n.width/2+n.labeloffset;break;case"r":n.x+=n.width/2+n.labeloffset;break}})}function Di(e){e.edges().forEach(t=>{let n=e.edge(t);n.reversed&&n.points.reverse()})}function Wi(e){e.nodes().forEach\
(t=>{if(e.children(t).length){let n=e.node(t),r=e.node(n.borderTop),o=e.node(n.borderBottom),s=e.node(n.borderLeft[n.borderLeft.length-1]),i=e.node(n.borderRight[n.borderRight.length-1]);n.width=Math.\
abs(i.x-s.x),n.height=Math.abs(o.y-r.y),n.x=s.x+n.width/2,n.y=r.y+n.height/2}}),e.nodes().forEach(t=>{e.node(t).dummy==="border"&&e.removeNode(t)})}function Bi(e){e.edges().forEach(t=>{if(t.v===t.w){l\
et n=e.node(t.v);n.selfEdges||(n.selfEdges=[]),n.selfEdges.push({e:t,label:e.edge(t)}),e.removeEdge(t)}})}function Gi(e){Re(e).forEach(t=>{let n=0;t.forEach((r,o)=>{let s=e.node(r);typeof s.rank!="num\
ber"&&(s.rank=0),s.order=o+n,(s.selfEdges||[]).forEach(i=>{ue(e,"selfedge",{width:i.label.width,height:i.label.height,rank:s.rank,order:o+ ++n,e:i.e,edgeLabel:i.label},"_se"),(!Array.isArray(i.label.p\
oints)||i.label.points.length!==7)&&(i.label.points=[{x:0,y:-10},{x:0,y:-10},{x:0,y:0},{x:0,y:10},{x:0,y:10},{x:0,y:0},{x:0,y:0}])}),delete s.selfEdges})})}function Hi(e){e.nodes().forEach(t=>{let n=e\
.node(t),r=o=>typeof o=="number"&&isFinite(o);if(n.dummy==="selfedge"){let o=n,s=e.node(o.e.v),i=r(s?.x)?s.x:0,a=r(s?.y)?s.y:0,d=r(s?.width)?s.width:0,l=r(s?.height)?s.height:0,c=r(n.x)?n.x:i,u=r(n.y)\
?n.y:a,p=d/2,h=l/2;o.edgeLabel.points=[{x:c+p,y:u-h},{x:c+p,y:u-h},{x:c,y:u},{x:c-p,y:u+h},{x:c-p,y:u+h},{x:c,y:u},{x:c,y:u}],o.edgeLabel.x=c,o.edgeLabel.y=u,e.setEdge(o.e,o.edgeLabel),e.removeNode(t)\
}else n&&Array.isArray(n.selfEdges)&&n.selfEdges.forEach(o=>{if(!Array.isArray(o.label.points)||o.label.points.length!==7){let s=r(n.x)?n.x:0,i=r(n.y)?n.y:0,a=r(n.width)?n.width:0,d=r(n.height)?n.heig\
ht:0,l=a/2,c=d/2;o.label.points=[{x:s+l,y:i-c},{x:s+l,y:i-c},{x:s,y:i},{x:s-l,y:i+c},{x:s-l,y:i+c},{x:s,y:i},{x:s,y:i}]}})})}function qe(e,t){return je(Ie(e,t),Number)}function ze(e){let t={};return e\
&&Object.entries(e).forEach(([n,r])=>{typeof n=="string"&&(n=n.toLowerCase()),t[n]=r}),t}function Xn(e){let{x:t,y:n}=e[0]??{x:0,y:0},[r,o,s,i]=[t,n,t,n];for(let{x:a,y:d}of e)[r,s]=[Math.min(r,a),Math.\
max(s,a)],[o,i]=[Math.min(o,d),Math.max(i,d)];return{left:r,top:o,right:s,bottom:i}}function Kn({x:e,y:t,width:n,height:r}){return[{x:e-n/2,y:t-r/2},{x:e+n/2,y:t+r/2}]}var Vi=44,Qn=7.6,Te=14;function \
Zn(e){let t=f("div",{class:"graph"}),n="",r="";t.addEventListener("keydown",s=>{let i=[...t.querySelectorAll("[data-key]")],{activeElement:a}=document,d=a instanceof SVGElement?i.indexOf(a):-1;if(d<0)\
return;let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[s.key];if(l!==void 0)Jn(i,(d+l+i.length)%i.length);else if(s.key==="Enter"||s.key===" ")i[d]?.dispatchEvent(new MouseEvent("click"));els\
e return;s.preventDefault()});for(let s of["pointerover","focusin"])t.addEventListener(s,({target:i})=>{let a=i instanceof Element?i.closest("[data-key]")?.getAttribute("aria-label"):void 0;a&&e.statu\
s(a)});t.addEventListener("focusin",({target:s})=>{n=s instanceof SVGElement&&s.dataset.key||n});let o=s=>{r=s.namespace,e.toggle(s)};return{element:t,show:s=>{let i=t.contains(document.activeElement)\
;t.replaceChildren(Ui(s,{...e,toggle:o}));let a=[...t.querySelectorAll("[data-key]")],d=a.findIndex(c=>c.dataset.key===n),l=a.findIndex(c=>c.dataset.namespace===r);i?Jn(a,d>=0?d:Math.max(0,l)):(t.quer\
ySelector(".node")?.setAttribute("tabindex","0"),t.scrollTop=(t.scrollHeight-t.clientHeight)/2)}}}function Jn(e,t){for(let n of e)n.setAttribute("tabindex","-1");e[t]?.setAttribute("tabindex","0"),e[t\
]?.focus()}function Ui(e,t){return e.wanted>J?f("p",{class:"notice"},`${e.wanted} connections are too many to tell apart (up to ${J} are drawn). Choose a namespace to draw the connections of, close a \
namespace, or filter.`):e.nodes.length===0?f("p",{class:"notice"},"Nothing that is asked for is allowed or unknown."):Yi(e,t)}function Yi({nodes:e,edges:t},n){let r=qi(e,t,n),o=t.map(i=>Ki(i,r.edge(i.\
from.key,i.to.key),n)),s=e.map(i=>Xi(i,r.node(i.key),n));return A("svg",{...zi([...e.flatMap(({key:i})=>Kn(r.node(i))),...t.flatMap(({from:i,to:a})=>r.edge(i.key,a.key)?.points??[])]),role:"group","ar\
ia-label":"Connections between namespaces and workloads"},A("defs",{},...["allowed","partly","unknown"].map(Ji)),...o,...s)}function qi(e,t,{nodeNote:n,edgeLabel:r}){let o=new Ke.Graph;o.setGraph({ran\
kdir:"LR",nodesep:18,ranksep:90,edgesep:12,marginx:12,marginy:12}),o.setDefaultEdgeLabel(()=>({}));for(let s of e){let i=Math.max(s.label.length,n(s).length*.9)*Qn+28;o.setNode(s.key,{width:i,height:V\
i})}for(let s of t){let i=r(s),a=i===""?{}:{width:i.length*Qn*.8+8,height:16,labelpos:"c"};o.setEdge(s.from.key,s.to.key,a)}return qn(o),o}function zi(e){let t=Xn(e),[n,r]=[Math.floor(t.left)-Te,Math.\
floor(t.top)-Te],[o,s]=[Math.ceil(t.right)+Te-n,Math.ceil(t.bottom)+Te-r];return{width:o,height:s,viewBox:`${n} ${r} ${o} ${s}`}}function Xi(e,{x:t,y:n,width:r,height:o},s){let i=e.kind==="workloads",\
a=s.nodeNote(e),d=i&&s.isOpened(e),l=A("g",{class:`node ${e.kind}${d?" inside":""}`,transform:`translate(${t-r/2} ${n-o/2})`,tabindex:-1,role:i?"button":"img","aria-label":`${e.label} ${a}${i?d?"; clo\
ses its namespace":"; opens it":""}`,"data-key":e.key,"data-namespace":e.namespace},A("rect",{width:r,height:o,rx:d?4:10}),A("text",{x:r/2,y:19,class:"name"},e.label)," ",A("text",{x:r/2,y:35,class:"n\
ote"},a));return i&&l.addEventListener("click",()=>s.toggle(e)),l}function Ki(e,{points:t,x:n,y:r},{edgeWords:o,edgeLabel:s,openEdge:i}){let a=Q(e.verdicts),d=Qi(t),l=s(e),c=A("g",{class:`edge ${a}`,t\
abindex:-1,role:"button","aria-label":o(e),"data-key":`${e.from.key} ${e.to.key}`},A("path",{class:"reach",d}),A("path",{class:"line",d,"marker-end":`url(#to-${a})`,"marker-start":e.ways==="both"?`url\
(#to-${a})`:void 0}),l===""||n===void 0||r===void 0?void 0:A("text",{x:n,y:r+4},l));return c.addEventListener("click",()=>i(e)),c}function Qi(e){let[t,...n]=e,r=n.pop();if(t===void 0||r===void 0)retur\
n"";let o=`M${t.x} ${t.y}`;for(let[s,i]of n.entries()){let a=n[s+1],d=a===void 0?r:{x:(i.x+a.x)/2,y:(i.y+a.y)/2};o+=` Q${i.x} ${i.y} ${d.x} ${d.y}`}return n.length===0?`${o} L${r.x} ${r.y}`:o}function\
 Ji(e){return A("marker",{id:`to-${e}`,class:e,viewBox:"0 0 8 8",refX:7,refY:4,markerWidth:8,markerHeight:8,orient:"auto-start-reverse"},A("path",{d:"M0 0 L8 4 L0 8 z"}))}var rt="reachspec-panel-close\
d";function er(){let e=f("h2",{id:"explanation-title",tabindex:-1}),t=f("div",{class:"panel-body"}),n=()=>{o.hidden||(o.hidden=!0,document.body.classList.remove("with-panel"),s?.focus(),s=void 0,docum\
ent.dispatchEvent(new Event(rt)))},r=f("div",{class:"panel-head"},e,W({class:"close","aria-label":"Close the explanation"},"×",n)),o=f("aside",{class:"panel","aria-labelledby":"explanation-title",hidd\
en:!0},r,t),s;return document.addEventListener("keydown",({key:i})=>{i==="Escape"&&n()}),{element:o,open:({title:i,content:a})=>{let d=document.activeElement;!(d!==null&&o.contains(d))&&(d instanceof \
HTMLElement||d instanceof SVGElement)&&(s=d),e.textContent=i,t.replaceChildren(...a),o.hidden=!1,document.body.classList.add("with-panel"),o.scrollTop=0,e.focus({preventScroll:!0})}}}var q=30,tr=3;fun\
ction nr(e,t){let n=f("div",{class:"sheet",role:"presentation"}),r=f("div",{class:"matrix",role:"grid","aria-label":"Who reaches whom"},n),o,s={row:0,column:0},i,a="",d=({row:h,column:m})=>r.querySele\
ctor(`[data-spot="${h} ${m}"]`),l=()=>{if(o===void 0)return;let h=ta(r,o.matrix),m=JSON.stringify([h,s,i]);if(m===a)return;a=m;let g=r.contains(document.activeElement);n.replaceChildren(...na(o,h,{act\
ive:s,opened:i})),g&&(d(s)??r).focus({preventScroll:!0})},c=h=>{s=h,ia(r,h),l(),d(h)?.focus({preventScroll:!0})},u=({row:h,column:m})=>{let[g,v]=[o?.matrix.sources[h],o?.matrix.destinations[m]];g===vo\
id 0||v===void 0||(i={row:h,column:m},l(),e(g,v))},p=()=>{i=void 0,l()};return document.addEventListener(rt,p),r.addEventListener("scroll",()=>window.requestAnimationFrame(l),{passive:!0}),new ResizeO\
bserver(l).observe(r),r.addEventListener("click",({target:h})=>{let m=ot(h);m!==void 0&&(c(m),u(m))}),Zi(r,t),r.addEventListener("keydown",h=>{if(!(o===void 0||o.matrix.cells.length===0)){if(h.key==="\
Enter"||h.key===" ")u(s);else{let m=sa(h,s,o.matrix,Math.max(1,Math.floor(r.clientHeight/q)-4));if(m===void 0)return;c(m)}h.preventDefault()}}),{element:r,show:h=>{let{sources:m,destinations:g}=h.matr\
ix;o=h,ea(r,h.matrix),[s,i,a]=[{row:0,column:0},void 0,""],r.scrollTo(0,0);let{head:v,side:x}=st(r);n.style.setProperty("width",`${x+g.length*q}px`),n.style.setProperty("height",`${v+m.length*q}px`),l\
()}}}function Zi(e,t){for(let n of["pointerover","focusin"])e.addEventListener(n,({target:r})=>{let o=r instanceof Element?r.getAttribute("aria-label"):null;o!==null&&ot(r)!==void 0&&t(o),aa(e,ot(r))}\
)}function rr(e,t){let n=Math.floor(t/7.2);return e.length<=n?e:`…${e.slice(1-n)}`}function ea(e,{sources:t,destinations:n}){let r=o=>Math.max(0,...o.map(({label:s})=>s.length))*7.2+30;e.style.setProp\
erty("--wanted-side",`${Math.ceil(r(t))}px`),e.style.setProperty("--wanted-head",`${Math.ceil(r(n))}px`),e.setAttribute("aria-rowcount",String(t.length+1)),e.setAttribute("aria-colcount",String(n.leng\
th+1))}function st(e){let{scrollPaddingTop:t,scrollPaddingLeft:n}=getComputedStyle(e);return{head:Number.parseFloat(t)||0,side:Number.parseFloat(n)||0}}function ta(e,{sources:t,destinations:n}){let{he\
ad:r,side:o}=st(e),s=(i,a,d)=>{let l=Math.max(0,Math.floor(i/q)-tr);return[Math.min(l,d),Math.min(d,Math.ceil((i+a)/q)+tr)]};return{rows:s(e.scrollTop,e.clientHeight-r,t.length),columns:s(e.scrollLeft\
,e.clientWidth-o,n.length),head:r,side:o}}function*na(e,t,{active:n,opened:r}){yield ra(e.matrix,t);for(let o=t.rows[0];o<t.rows[1];o++){let s=e.matrix.sources[o];s!==void 0&&(yield oa(e,{row:o,from:s\
,visibleCells:t,active:n,opened:r}))}}function ra({destinations:e},{columns:t,side:n,head:r}){let o=f("div",{class:"corner",role:"columnheader","aria-colindex":1},"from ↓ to →"),s=e.slice(...t).map((i\
,a)=>{let d=t[0]+a,l=f("span",{},rr(i.label,r-26)),c=f("div",{class:`head ${i.kind}`,role:"columnheader","aria-colindex":d+2,title:F(i),"data-column":d},l);return c.style.setProperty("left",`${n+d*q}p\
x`),c});return f("div",{class:"head-row",role:"row","aria-rowindex":1},o,...s)}function oa({matrix:e,verdicts:t,words:n},{row:r,from:o,visibleCells:s,active:i,opened:a}){let{destinations:d,cells:l}=e,\
c=d.slice(...s.columns).map((h,m)=>{let g=s.columns[0]+m,v=l[r*d.length+g]??0,x=Q(v),y=(v&t)===0,w=r===a?.row&&g===a.column,b=f("div",{class:`cell ${x}${y?" pale":""}${w?" opened":""}`,role:"gridcell"\
,"aria-selected":String(w),"aria-colindex":g+2,"aria-label":`${o.label} to ${h.label}: ${x==="none"?Z.none:n(o,h,v)}`,tabindex:r===i.row&&g===i.column?0:-1,"data-spot":`${r} ${g}`});return b.style.set\
Property("left",`${s.side+g*q}px`),b}),u=f("div",{class:`side ${o.kind}`,role:"rowheader","aria-colindex":1,title:F(o)},rr(o.label,s.side-22)),p=f("div",{class:"row",role:"row","aria-rowindex":r+2,"da\
ta-row":r},u,...c);return p.style.setProperty("top",`${s.head+r*q}px`),p}function ot(e){let t=e instanceof Element?e.closest("[data-spot]"):null,[n,r]=t?.dataset.spot?.split(" ").map(Number)??[];retur\
n n===void 0||r===void 0?void 0:{row:n,column:r}}function sa({key:e,ctrlKey:t,metaKey:n},{row:r,column:o},{sources:s,destinations:i},a){let[d,l]=[s.length-1,i.length-1],c=t||n,p={ArrowUp:{row:r-1,colu\
mn:o},ArrowDown:{row:r+1,column:o},ArrowLeft:{row:r,column:o-1},ArrowRight:{row:r,column:o+1},PageUp:{row:r-a,column:o},PageDown:{row:r+a,column:o},Home:{row:c?0:r,column:0},End:{row:c?d:r,column:l}}[\
e];if(p===void 0)return;let h=(m,g)=>Math.min(Math.max(0,m),g);return{row:h(p.row,d),column:h(p.column,l)}}function ia(e,{row:t,column:n}){let{head:r,side:o}=st(e),s=(i,a,d)=>Math.min(Math.max(i,(a+1)\
*q-d),a*q);e.scrollTop=s(e.scrollTop,t,e.clientHeight-r),e.scrollLeft=s(e.scrollLeft,n,e.clientWidth-o)}function aa(e,t){for(let n of e.querySelectorAll(".marked"))n.classList.remove("marked");t!==voi\
d 0&&(e.querySelector(`[data-row="${t.row}"] > .side`)?.classList.add("marked"),e.querySelector(`[data-column="${t.column}"]`)?.classList.add("marked"))}function sr(e,t,n){let r=Bt(e),o=ee(e,"workload\
"),s=(p,h)=>t.open(Ne(p,h,{reachability:r,showPlace:n,open:s,workloadEnds:o})),i=(p,h)=>t.open(tn(p,h,{reachability:r,showPlace:n,open:s,workloadEnds:o})),a=da(r,s),d=fa(r,{open:s,openBoth:i}),l=Xt(e,\
()=>c()),c=()=>{let p=l.filter(),h=Ht(r,p.ports);a.show({filter:p,table:h,grouping:l.grouping()}),window.setTimeout(()=>d.show({filter:p,table:h}),0)};queueMicrotask(c);let u=Zt(e,o,n);return[la(e),l.\
element,a.element,d.element,...u===void 0?[]:[u]]}function la(e){let{cni:t,families:n,assumptions:r,ground:o,workloads:s}=e,i=[...r.map(a=>`assumed: ${N(a)}`),...o.map(a=>Ee(a))];return f("section",{c\
lass:"about","aria-label":"About this map"},f("p",{},[be(t),...n,S(s.filter(({isPods:a})=>a!==!0).length,"workload"),S(ae(e).length,"namespace")].join(" · ")),i.length===0?void 0:f("ul",{},...i.map(a=\
>f("li",{},a))))}function da(e,t){let n=f("p",{class:"status"}),r=f("p",{class:"tally",role:"status"}),o=nr(t,i=>{n.textContent=i}),s=f("p",{class:"hint",id:"matrix-keys"},"Arrow keys move, Enter expl\
ains, Escape closes the explanation.");return o.element.setAttribute("aria-describedby","matrix-keys"),{element:f("section",{id:"matrix","aria-labelledby":"matrix-title"},f("h2",{id:"matrix-title"},"M\
atrix"),ua(),r,o.element,n,s),show:({filter:i,table:a,grouping:d})=>{let l=Ut(Gt(e,d),e,{table:a,filter:i});r.textContent=ca(l),n.textContent="",o.element.hidden=l.cells.length===0,o.show({matrix:l,ve\
rdicts:i.verdicts,words:(c,u,p)=>Be(c,u,{bits:p,filter:i,reachability:e})})}}}function ca({sources:e,destinations:t}){return e.length===0?"Nothing matches these filters.":`${S(e.length,"row")}, ${S(t.\
length,"column")}`}function ua(){return f("ul",{class:"legend","aria-label":"Legend"},...["allowed","partly","unknown","denied"].map(t=>f("li",{},f("span",{class:`cell ${t}`,"aria-hidden":"true"}),Z[t\
])))}function fa(e,{open:t,openBoth:n}){let{map:r}=e,o=new Set,s,i=!1,a=Oe("focus",[["","all"],...ae(r).map(h=>[h,E(h)])]),d=f("p",{class:"tally",role:"status"}),l=f("p",{class:"status"}),u=Zn({openEd\
ge:({from:h,to:m,ways:g})=>g==="one"?t(h,m):n(h,m),toggle:({namespace:h})=>{o.delete(h)||o.add(h),p()},edgeWords:h=>{let{from:m,to:g,verdicts:v,ways:x}=h,y=or(h,e,s?.filter),w=s===void 0?"":Be(m,g,{bi\
ts:v,filter:s.filter,reachability:e}),b=y===""||w.endsWith(y)?w:`${w}: ${y}`;return`${F(m)} ${x==="both"?"and":"to"} ${F(g)}: ${b}`},status:h=>{l.textContent=h},edgeLabel:h=>or(h,e,s?.filter),nodeNote\
:h=>pa(h,e,s?.table),isOpened:({namespace:h})=>o.has(h)}),p=()=>{if(s===void 0)return;let h={...s,opened:o,focus:a.value},m=Yt(e,h);if(m.wanted>J&&!i&&a.value===""){a.value=ae(r)[0]??"",i=!0,p();retur\
n}d.textContent=m.wanted>J?"":`${S(m.nodes.length,"node")}, ${S(m.edges.length,"line")}`,u.show(m)};return a.addEventListener("input",()=>{i=!0,p()}),{element:f("section",{id:"graph","aria-labelledby"\
:"graph-title"},f("h2",{id:"graph-title"},"Graph"),f("p",{class:"hint"},"A click on a namespace opens it, a click on a line explains it; arrow keys and Enter do the same."),de("focus","Connections of"\
,a),d,u.element,l),show:h=>{s=h,p()}}}function or({from:e,to:t,ways:n},r,o){if(o===void 0)return"";let s=Se(e,t,{reachability:r,filter:o}),i=n==="both"?Se(t,e,{reachability:r,filter:o}):s;return s.len\
gth<=ha&&s.join()===i.join()?s.join(", "):""}var ha=2;function pa(e,t,n){if(e.kind!=="workloads")return e.kind==="entry"?"Ingress, routes, Gateways":t.map.families.join(" and ");let r=n===void 0?0:le(\
e,e,t,n),o=S(e.members.length,"workload");return r===0?o:`${o}, inside ${Z[Q(r)]}`}var ir="reachspec-theme";function ar(){let e=document.documentElement,t=ma();t!==void 0&&(e.dataset.theme=t);let n=()\
=>(e.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"))==="dark",r=W({class:"theme",role:"switch"},f("span",{},"Dark"),()=>{e.dataset.theme=n()?"light":"dark",ga(e.dat\
aset.theme),o()}),o=()=>r.setAttribute("aria-checked",String(n()));return matchMedia("(prefers-color-scheme: dark)").addEventListener("change",o),o(),r}function ma(){try{let e=localStorage.getItem(ir)\
;return e==="dark"||e==="light"?e:void 0}catch{return}}function ga(e){try{localStorage.setItem(ir,e)}catch{}}ya(JSON.parse(document.querySelector("#data")?.textContent??"{}"));function ya({tests:e,map\
:t,coverage:n,links:r,diagnostics:o,inputs:s}){let i=kt(r),a=er(),d=[...e===void 0?[]:[$t(e,i)],...e===void 0||e.comparisons.length===0?[]:[Mt(e.comparisons,i)],...n===void 0?[]:[Ot(n,i)],...t===void \
0?[]:sr(t,a,i),...o.length===0?[]:[jt(o,i)],Lt(s)];document.querySelector("header")?.append(wa(d),ar()),document.body.append(f("main",{},...d),a.element),ba()}function wa(e){let t=e.flatMap(n=>{let r=\
n.querySelector("h2")?.textContent;return n.id===""||r===void 0||r===null?[]:[f("a",{href:`#${n.id}`},r)]});return f("nav",{"aria-label":"Sections"},...t)}function ba(){let e=[];window.addEventListene\
r("beforeprint",()=>{e=[...document.querySelectorAll(".case details:not([open]), .problems:not([open]), .exposure details:not([open])")];for(let t of e)t.open=!0}),window.addEventListener("afterprint"\
,()=>{for(let t of e)t.open=!1})}})();',M="sha256-OSJywUUyXCYJ0TbcqS32JGhSxOAlMbSdm4v1apTe6zk=",N=':root{color-scheme:light dark;--page: light-dark(#ffffff, #14171c);--raised: light-dark(#f5f7f9, #1c2\
128);--text: light-dark(#1c2128, #e6e9ee);--muted: light-dark(#57606a, #a3adb9);--line: light-dark(#d0d7de, #363d47);--field: light-dark(#6e7781, #8b95a1);--accent: light-dark(#0b5cad, #79b8ff);--allo\
wed: light-dark(#0b5cad, #5aa3f0);--denied: light-dark(#eef1f4, #22272f);--unknown: light-dark(#ffd47a, #8a5a00);--unknown-text: light-dark(#5c3900, #ffe2a8);--passed: light-dark(#1a6e33, #6fd48a);--f\
ailed: light-dark(#b3261e, #ff9a92);--errored: light-dark(#855300, #f0b95a);--expected: light-dark(#0b6b74, #6cc9d4);--mark: light-dark(#fff1b8, #4d4116);--mono: ui-monospace, "SF Mono", Menlo, Consol\
as, "DejaVu Sans Mono", monospace}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}*{box-sizing:border-box}[hidden]{display:none}body{margin:0;background:var(--page)\
;color:var(--text);font:15px/1.5 system-ui,Segoe UI,Roboto,Helvetica Neue,DejaVu Sans,sans-serif;overflow-wrap:anywhere}a{color:var(--accent)}:focus-visible{outline:3px solid var(--accent);outline-off\
set:2px}h1,h2,h3,p,ul{margin:0}h1{font-size:1.35rem}h2{font-size:1.15rem}h3{font-size:1rem}code,pre{font-family:var(--mono);font-size:.86em}header.top{display:flex;flex-wrap:wrap;align-items:baseline;\
gap:.25rem 1rem;padding:.8rem clamp(.8rem,3vw,2rem);border-bottom:1px solid var(--line);background:var(--raised)}.brand{font-weight:600;color:var(--muted)}.headline{flex:1 1 16rem}nav{display:flex;fle\
x-wrap:wrap;gap:.25rem 1rem}main{display:grid;grid-template-columns:minmax(0,1fr);gap:1.6rem;padding:1rem clamp(.8rem,3vw,2rem) 3rem}section>*+*{margin-top:.6rem}.hint,.tally,.status,.note{color:var(-\
-muted);font-size:.9rem}.status{min-height:1.5em}.about ul,.suite ul.hint{margin-top:.2rem;padding-left:1.2rem}.notice{padding:.8rem 1rem;border:1px solid var(--line);border-radius:6px;background:var(\
--raised)}noscript p{margin:1rem}button,input,select{font:inherit;color:inherit}button,select,input[type=text],input[type=search]{min-height:2.1rem;padding:.2rem .6rem;border:1px solid var(--field);bo\
rder-radius:6px;background:var(--page);max-width:100%}input::placeholder{color:var(--muted);opacity:1}input[aria-invalid=true]{border-color:var(--failed)}input[type=checkbox]{inline-size:1.05rem;block\
-size:1.05rem;accent-color:var(--accent)}button{cursor:pointer}button:hover{background:var(--raised)}button.link{min-height:0;padding:.1rem 0;border:0;background:none;color:var(--accent);text-align:le\
ft;text-decoration:underline}button.theme{display:flex;align-items:center;gap:.5rem;border-radius:999px}button.theme:before{content:"";width:1.7rem;height:.95rem;border:1px solid var(--field);border-r\
adius:999px;background:radial-gradient(circle at .45rem 50%,var(--field) .3rem,transparent .34rem)}button.theme[aria-checked=true]:before{background:radial-gradient(circle at calc(100% - .45rem) 50%,v\
ar(--accent) .3rem,transparent .34rem)}.controls{display:flex;flex-wrap:wrap;align-items:end;gap:.7rem 1rem;padding:.7rem .9rem;border:1px solid var(--line);border-radius:8px;background:var(--raised)}\
fieldset{display:flex;flex-wrap:wrap;gap:.4rem .8rem;min-width:0;margin:0;padding:0;border:0}fieldset.end>legend{font-weight:600}legend,.field>label{font-size:.85rem;color:var(--muted)}fieldset.end>le\
gend{color:var(--text)}.verdicts label{display:inline-flex;align-items:center;gap:.35rem;min-height:2.1rem}.field{display:grid;justify-items:start;gap:.1rem;min-width:0}.field select,.field input{widt\
h:min(11.5rem,100%)}#port{width:8rem}#focus{width:auto;min-width:12rem}#port-hint:not(:empty){max-width:14rem;color:var(--failed)}.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;padding:0;list-st\
yle:none;font-size:.9rem}.legend li{display:flex;align-items:center;gap:.4rem}.legend .cell{position:static}.matrix{--most: 300px;--head: min(max(var(--wanted-head, 100px), 90px), 190px);--side: min(m\
ax(var(--wanted-side, 100px), 110px), var(--most));scroll-padding:var(--head) 0 0 var(--side);position:relative;max-height:min(76vh,52rem);width:fit-content;max-width:100%;overflow:auto;border:1px sol\
id var(--line);border-radius:6px;font-size:.83rem;overflow-wrap:normal}.sheet{position:relative}.head-row{position:sticky;top:0;z-index:2;height:var(--head);background:var(--raised);border-bottom:1px \
solid var(--line)}.corner{position:sticky;left:0;z-index:1;display:flex;align-items:end;width:var(--side);height:100%;padding:.4rem .6rem;background:var(--raised);border-right:1px solid var(--line);co\
lor:var(--muted)}.head{position:absolute;bottom:0;width:30px;height:calc(var(--head) - 8px)}.head span{position:absolute;left:50%;bottom:6px;width:calc(var(--head) - 16px);overflow:hidden;text-overflo\
w:ellipsis;white-space:nowrap;transform-origin:left center;transform:translateY(50%) rotate(-90deg)}.row{position:absolute;left:0;width:100%;height:30px}.side{position:sticky;left:0;z-index:1;width:va\
r(--side);height:30px;padding:0 .6rem;line-height:30px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;background:var(--raised);border-right:1px solid var(--line)}.outside,.entry{font-style:\
italic}.marked{font-weight:600;color:var(--accent)}.cell{position:absolute;top:0;width:30px;height:30px;border:3px solid var(--page);border-radius:7px;background:var(--denied);text-align:center;line-h\
eight:24px;font-weight:700;cursor:pointer;forced-color-adjust:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}.cell.allowed{background:var(--allowed)}.cell.partly{background:linear-grad\
ient(135deg,var(--allowed) 50%,var(--denied) 50%)}.cell.unknown{background:var(--unknown);color:var(--unknown-text)}.cell.unknown:after{content:"?"}.cell.none{background:none}.cell.pale{background:non\
e;color:transparent}.cell:hover{border-width:1px;line-height:28px}.cell.opened{border-color:var(--text);z-index:1}.cell:focus-visible{outline:3px solid var(--text);outline-offset:-3px;z-index:1}.graph\
{overflow:auto;max-height:80vh;border:1px solid var(--line);border-radius:6px;background:var(--page)}.graph .notice{border:0}.graph svg{display:block;margin:0 auto}.node rect{fill:var(--raised);stroke\
:var(--field)}.node.inside rect{stroke:var(--accent)}.node.outside rect,.node.entry rect{stroke-dasharray:4 3}.node[role=button],.edge{cursor:pointer}.node text{fill:var(--text);font-size:13px;text-an\
chor:middle}.node .note{fill:var(--muted);font-size:11px}.node .name{font-weight:600}.edge path,marker path{fill:none;--stroke: var(--allowed);stroke:var(--stroke)}.edge text{fill:var(--text);font:11p\
x var(--mono);text-anchor:middle;paint-order:stroke;stroke:var(--page);stroke-width:4px}.edge .line{stroke-width:1.6;opacity:.8}.edge .reach{stroke:transparent;stroke-width:14}.edge.partly .line{strok\
e-dasharray:7 3}.edge.unknown path,marker.unknown path{--stroke: var(--errored)}.edge.unknown .line{stroke-dasharray:2 4}.edge .reach,.edge.unknown .reach{stroke:transparent}marker path{fill:var(--str\
oke);stroke:none}.edge:hover .line,.edge:focus .line{stroke-width:4;opacity:1}.edge:focus-visible,.node:focus-visible{outline:none}.edge:focus-visible .reach{stroke:var(--mark)}.node:focus-visible rec\
t{stroke:var(--accent);stroke-width:4}.panel{position:fixed;inset:auto 0 0;z-index:5;max-height:62vh;overflow:auto;padding:.8rem clamp(.8rem,3vw,1.2rem) 1.4rem;border-top:2px solid var(--accent);backg\
round:var(--page);box-shadow:0 -6px 24px #00000040}.panel-head{display:flex;justify-content:space-between;align-items:start;gap:.6rem}.panel h2{font-size:1.05rem}.panel h2:focus-visible{outline-offset\
:3px}.close{font-size:1.3rem;line-height:1}@media(min-width:1100px){.panel{inset:0 0 0 auto;width:26rem;max-height:none;border-top:0;border-left:2px solid var(--accent)}.with-panel .matrix{padding-rig\
ht:26rem}}.finding,.way,.panel .exposure{margin-top:.9rem}.way>h3{padding-top:.4rem;border-top:1px solid var(--line)}.finding h3{color:var(--muted);font-size:.92rem}.part{padding:.3rem 0 .3rem .7rem;b\
order-left:4px solid var(--line)}.part.allow{border-color:var(--allowed)}.part.unknown{border-color:var(--errored)}.ports{font-family:var(--mono);font-size:.9em}.decisions,.pairs{padding-left:1.1rem}.\
direction{font-weight:600}.quote{margin:.2rem 0 .4rem;padding:.25rem .5rem;overflow-x:auto;border:1px solid var(--line);border-radius:4px;background:var(--raised);white-space:pre;overflow-wrap:normal}\
.line-number{color:var(--muted);-webkit-user-select:none;user-select:none}mark{background:var(--mark);color:inherit}.suite{padding-top:.4rem}.cases,.problems ul{padding:0;list-style:none}.case,.proble\
ms li{padding:.4rem .7rem;border:1px solid var(--line);border-left-width:5px;border-radius:4px;content-visibility:auto;contain-intrinsic-size:auto 2.6rem}.case+.case,.problems li+li{margin-top:.35rem}\
summary{cursor:pointer}.case .place,.problems .place{overflow-wrap:anywhere}.case details>.place{display:block}.case summary~*{margin-left:1rem}.status-mark{font-weight:600;margin-right:.6rem}.passed{\
--status: var(--passed)}.failed,.problems.error{--status: var(--failed)}.errored,.problems.warning{--status: var(--errored)}.expectedFailure{--status: var(--expected)}.skipped,.problems.notice{--statu\
s: var(--muted)}.status-mark{color:var(--status)}.case,.problems li{border-left-color:var(--status, var(--line))}.connection{font-family:var(--mono);font-size:.9em}.verdict{font-weight:600}.problems s\
ummary{font-weight:600}pre.inputs{overflow-x:auto;white-space:pre}@media(max-width:700px){.matrix{--most: 150px}.controls,fieldset.end,.field,.field input,.field select{width:100%}fieldset.end .field{\
flex:1 1 8rem}#focus{width:100%}}@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}@media print{:root{color-scheme:light}nav,.controls,button,.status,#matrix-keys,#graph>.hint,\
#graph>.field{display:none}header.top{background:none;padding:0 0 .4rem}main{display:block;padding:0}.matrix,.graph{max-height:none;overflow:hidden;border:0}.panel{position:static;max-height:none;box-\
shadow:none}.with-panel{padding-right:0}.case,.part,.problems li{break-inside:avoid;content-visibility:visible}.graph svg{max-width:100%;height:auto}}',j="sha256-WUmDyf+7LjnufzB+W2CN4bBo5Ig+EetZOxQwid\
PQahI=";var T="data",A=["default-src 'none'",`script-src '${M}'`,`style-src '${j}'`,"img-src data:","base-uri 'none'","form-action 'none'"].join("; ");function*p(e,t){let n=g(`${e.title}: ${t}`);yield`<!docty\
pe html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${A}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${n} · reachspec</title>
<link rel="icon" href="data:,">
<style>${N}</style>
</head>
<body>
<header class="top"><p class="brand">reachspec</p><h1>${g(e.title)}</h1><p class="headline">${g(t)}</p></header>
<noscript><p class="notice">This page shows its data with a script, and scripts are turned off here. Nothing is loaded from
anywhere: save the file and open it in a browser, or read the report as text.</p></noscript>
<script type="application/json" id="${T}">`,yield*D(e),yield`</script>
<script>${O}</script>
</body>
</html>
`}function*D(e){let{tests:t,map:n,...o}=e;if(yield f(o).slice(0,-1),n!==void 0&&(yield`,
"map":`,yield f(n)),t!==void 0){let{suites:i,...a}=t;yield`,
"tests":${f(a).slice(0,-1)},"suites":[`;for(let[r,s]of i.entries())yield`${r===0?`
`:`,
`}${f(s)}`;yield"]}"}yield`}
`}function f(e){return $(e).replaceAll("<","\\u003c").replaceAll(">","\\u003e").replaceAll("&","\\u0026")}function g(e){return b(e).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;")}function C({exposure:e},t){if(e===void 0)return;let n=[],o=new Map,i=r=>{let s=JSON.stringify([r.direction,r.pods,r.reach,r.by?.policy,r.by?.rule]),c=o.get(s)??n.push(r)-1;return o.set(s,c),c},a=e.map(
r=>_(r).map(({direction:s,pods:c,reach:u,by:h})=>i({direction:s,pods:c,reach:t(u),...h===void 0?{}:{by:h}})));return{rows:n,byClass:a}}function P(e,t){let{summary:n,suites:o,comparisons:i,diagnostics:a,inputs:r}=e;return{title:"Connectivity tests",...t===void 0?{}:{links:t},tests:{summary:n,suites:o,comparisons:i},diagnostics:a,inputs:r}}
function S(e,t){let{summary:n,rules:o,isolations:i,workloads:a,diagnostics:r,inputs:s}=e;return{title:"Coverage of the connectivity tests",...t===void 0?{}:{links:t},coverage:{summary:n,rules:o,isolations:i,
workloads:a},diagnostics:r,inputs:s}}function L(e,t){let{diagnostics:n,inputs:o}=e;return{title:"Reachability map",...t===void 0?{}:{links:t},map:F(e),diagnostics:n,inputs:o}}function F(e){let{cni:t,families:n,
assumptions:o,ground:i,classes:a,entries:r,decided:s}=e,{reaches:c,indexOfReach:u}=Y(),h=d=>({rows:d.map(l=>({cidrs:l.cidrs,reach:u(l)})),isWhole:V(d.flatMap(({cidrs:l})=>l),n)}),v=z(e),w=C(e,u),R=new Map(
v.map(({id:d},l)=>[d,l]));return{cni:t,families:n,assumptions:o,ground:i,classes:a,workloads:v,between:I(e.between,e.reaches.map(u)),fromAddresses:e.fromAddresses.map(h),toAddresses:e.toAddresses.map(
h),entries:r.flatMap(d=>{let l=R.get(d.to);return l===void 0?[]:[{to:l,reach:u(d)}]}),reaches:c,...s===void 0?{}:{decided:{...s,between:I(s.between)}},...w===void 0?{}:{exposure:w}}}function z({workloads:e,
pods:t}){let n=e.map(({id:i,namespace:a,class:r})=>({id:i,namespace:a,class:r}));if(t.length===0)return n;let o=t.map(({id:i,namespace:a,class:r})=>({id:i,namespace:a,class:r,isPods:!0}));return[...n,
...o].sort((i,a)=>y(i.id,a.id))}function Y(){let e=[],t=new Map;return{reaches:e,indexOfReach:({allow:o,unknown:i})=>{let a=JSON.stringify([o,i]),r=t.get(a);return r!==void 0?r:(t.set(a,e.length),e.push(
{allow:o,unknown:i})-1)}}}function V(e,t){return t.every(n=>{let o=n==="IPv4"?32:128;return e.filter(r=>r.includes(":")===(n==="IPv6")).reduce((r,s)=>r+(1n<<BigInt(o-Number(s.split("/")[1]))),0n)===1n<<
BigInt(o)})}function I(e,t){let n=[];for(let o=0;o<e.length;o++){let i=e[o]??0,a=t===void 0?i:t[i]??0;n.at(-2)===a?n.push((n.pop()??0)+1):n.push(a,1)}return n}function*ie(e,{links:t}){let n=0;for(let i of x(e))n++;let o=`${m(e.workloads.length,"workload")}, ${m(n,"connection")}`;yield*p(L(e,t),o)}function*ae(e,{links:t}){yield*p(P(e,t),k(e))}function*se(e,{
links:t}){yield*p(S(e,t),E(e.summary))}export{se as coverageHtml,ie as mapHtml,ae as testHtml};
