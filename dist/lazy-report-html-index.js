import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{b as $}from"./shared-report-map-view.js";import{b as p,g as k,i as x,w as E}from"./shared-report-text.js";import{c as b,t as y}from"./shared-diagnostics.js";import"./shared-esbuild.js";var _='"use strict";(()=>{var nr=Object.create;var st=Object.defineProperty;var rr=Object.getOwnPropertyDescriptor;var or=Object.getOwnPropertyNames;var sr=Object.getPrototypeOf,ir=Object.prototype.ha\
sOwnProperty;var ar=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}};var lr=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of or(t))!ir.ca\
ll(e,o)&&o!==n&&st(e,o,{get:()=>t[o],enumerable:!(r=rr(t,o))||r.enumerable});return e};var dr=(e,t,n)=>(n=e!=null?nr(sr(e)):{},lr(t||!e||!e.__esModule?st(n,"default",{value:e,enumerable:!0}):n,e));var\
 ut=ar((ma,ct)=>{ct.exports=function(e,t,n){var r=e.length,o=t.length,s=[];n=(n||(o>r?o:r))+1;for(var i=0;i<n;i++)s[i]=[i],s[i].length=n;for(i=0;i<n;i++)s[0][i]=i;if(Math.abs(r-o)>(n||100))return f(n|\
|100);if(r===0)return f(o);if(o===0)return f(r);var a,d,l,c,u,h;for(i=1;i<=r;++i)for(d=e[i-1],a=1;a<=o;++a){if(i===a&&s[i][a]>4)return f(r);l=t[a-1],c=d===l?0:1,u=s[i-1][a]+1,(h=s[i][a-1]+1)<u&&(u=h),\
(h=s[i-1][a-1]+c)<u&&(u=h),s[i][a]=i>1&&a>1&&d===t[a-2]&&e[i-2]===l&&(h=s[i-2][a-2]+c)<u?h:u}return f(s[r][o]);function f(m){var g=Math.max(r,o),E=g===0?0:m/g,v=1-E;return{steps:m,relative:E,similarit\
y:v}}}});function Re(e,{first:t,rest:n}){let r=[],o=t,s=!0;for(let i of e.split(" ").filter(a=>a!==""))!s&&it(o)+1+it(i)>80&&(r.push(o),o=n,s=!0),o+=s?i:` ${i}`,s=!1;return[...r,o]}function S(e,t,n=`$\
{t}s`){return`${e} ${e===1?t:n}`}var cr=new RegExp("[\\\\u1100-\\\\u115f\\\\u2e80-\\\\ua4cf\\\\uac00-\\\\ud7a3\\\\uf900-\\\\ufaff\\\\ufe30-\\\\ufe6f\\\\uff00-\\\\uff60\\\\uffe0-\\\\uffe6]|\\\\p{Emoji_Presentation}","u");function i\
t(e){if(/^[\\x20-\\x7e]*$/.test(e))return e.length;let t=0;for(let n of e)t+=new RegExp("\\\\p{M}","u").test(n)?0:cr.test(n)?2:1;return t}var ur=/[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cs}\\p{Noncharacter_Code_\
Point}]/gu;function z(e){return e.replace(ur,t=>`\\\\u{${(t.codePointAt(0)??0).toString(16)}}`)}function ye(e,t){return e.length<=t?e:`${fr(e.slice(0,Math.max(0,t-1)))}…`}function x(e){return ye(z(ye(e,\
2*at)),at)}function P(e){return ye(z(ye(e,2*lt)),lt)}var at=320,lt=2e3;function fr(e){return/[\\ud800-\\udbff]$/.test(e)?e.slice(0,-1):e}function ne(e,t){if(e===t)return 0;let n=Math.min(e.length,t.leng\
th);for(let r=0;r<n;r++){let o=e.charCodeAt(r),s=t.charCodeAt(r);if(o!==s)return dt(o)-dt(s)}return e.length-t.length}function dt(e){return e>=55296&&e<=57343?e+65536:e}var hr=dr(ut(),1);var ga=new Ui\
nt32Array(65536);var re={passed:{symbol:"✓",word:"passed",colour:"green"},failed:{symbol:"✗",word:"failed",colour:"red"},errored:{symbol:"!",word:"errored",colour:"yellow"},skipped:{symbol:"-",word:"s\
kipped",colour:"dim"},expectedFailure:{symbol:"~",word:"failed as expected",colour:"cyan"}};function we(e){return`CNI: ${pr(e)}`}function pr({name:e,title:t,version:n,source:r,file:o,line:s,enforcemen\
t:i,staged:a}){let d=x(e==="conformant"?e:t),l=o===void 0?void 0:D({file:o,line:s}),c=r==="flag"?"--cni":l??mr[r],u=a===!0?", with staged policies":"",h=`${d}${n===void 0?"":` ${x(n)}`} (${c})${u}`;re\
turn i===void 0?h:`${h}; ${P(i)}`}var mr={flag:"--cni",test:"spec.cni",settings:"settings",recognised:"recognised",default:"default"};function be({words:e,file:t,line:n}){return t===void 0?P(e):`${P(e\
)} (${D({file:t,line:n})})`}function D({file:e,line:t,column:n}){return t===void 0?x(e):`${x(e)}:${t}${n===void 0?"":`:${n}`}`}function ht(e){let{from:t,to:n,protocol:r,port:o,family:s}=e,i=o===void 0\
?x(r):`${x(r)}/${o}`;return`${[{end:t,pods:e.fromPods},{end:n,pods:e.toPods}].map(({end:d,pods:l})=>d==="hypothetical"?wr(e):gr(d,l)).join(" → ")} ${i}${s==="IPv6"?" over IPv6":""}`}function gr(e,t){r\
eturn t===void 0?x(e):`${x(e)} (${yr(t)})`}function yr(e){let t=e.slice(0,3).map(x).join(", "),n=e.length>3?` and ${e.length-3} more`:"";return`${e.length===1?"pod":"pods"} ${t}${n}`}function wr({podL\
abels:e,namespaceLabels:t}){return`hypothetical pod${e===void 0?"":Te(" with labels",e)||" without labels"}${t===void 0?"":` in ${br(t)}`}`}function br({[Er]:e,...t}){return e===void 0?`a namespace ${\
Te("labelled",t)||"without labels"}`:`namespace ${x(e)}${Te(" labelled",t)}`}var Er="kubernetes.io/metadata.name";function Te(e,t){let n=Object.entries(t).sort(([r],[o])=>ne(r,o)).map(([r,o])=>x(`${r}\
=${o}`));return n.length===0?"":`${e} ${n.join(", ")}`}function pt({nearestMiss:e,actual:t}){if(e!==void 0)return`${t==="allow"?"why it is allowed":"nearest miss"}: ${P(e)}`}function mt({expected:e,ac\
tual:t,pairs:n}){if(t===void 0)return"";let r=e===void 0?"":`expected ${x(e)}, `;return n.checked<=1||n.differing===0?`${r}found ${t}`:`${r}found ${t}: ${n.differing} of ${n.checked} pairs ${n.differi\
ng===1?"differs":"differ"}`}function oe(e){let[t,n]=[e.filter(s=>!ft(s)),e.filter(ft)],r=t.map(({protocol:s,from:i,to:a})=>i===1&&a===65535?x(s):`${x(s)}/${i===a?i:`${i}-${a}`}`);return[...["TCP","UDP\
","SCTP"].every(s=>r.includes(s))&&r.length===3?["all"]:r,...n.map(vr)].join(", ")}function ft({protocol:e}){return e==="ICMP"||e==="ICMPv6"}function vr({protocol:e,from:t,to:n}){let r=o=>`${Math.floo\
r(o/256)}/${o%256}`;return t===0&&n===65535?e:t%256===0&&n===t+255?`${e}/${t/256}`:t===n?`${e}/${r(t)}`:`${e}/${r(t)}-${r(n)}`}function*gt(e){let t=mt(e);t!==""&&(yield{kind:"verdict",text:t}),yield*k\
r(e);for(let r of e.decisions)yield*Mr(r);yield*$r(e);for(let{fact:r,remedy:o}of e.unknowns)yield{kind:"unknown",text:`unknown: ${P(r)}`},o!==""&&(yield{kind:"unknown",text:`to settle it: ${P(o)}`});l\
et n=pt(e);n!==void 0&&(yield{kind:"note",text:n});for(let r of e.notes)yield{kind:"note",text:`note: ${P(r)}`};e.message!==""&&!xr(e)&&(yield{kind:"message",text:P(e.message)})}function xr({status:e,\
actual:t,counterexample:n}){return n!==void 0&&(e==="failed"||t==="unknown")}function*kr({counterexample:e,pairs:t}){if(e===void 0)return;yield{kind:"connection",text:ht(e)};for(let{from:r,to:o}of e.o\
thers)yield{kind:"connection",text:`also ${x(r)} → ${x(o)}`};let n=t.differing-1-e.others.length;n>0&&(yield{kind:"connection",text:`… and ${S(n,"more pair")}`})}function*$r({paths:e}){if(!e.every(({p\
ath:n})=>!n.includes("→")&&/^\\w+: \\w+ \\(NetworkPolicy\\//.test(n)))for(let{direction:n,path:r}of e)yield{kind:"path",text:`${n} tiers: ${P(r)}`}}function*Mr(e){let{direction:t,action:n,policy:r,rule:o,\
reason:s,file:i,line:a,column:d,endColumn:l,excerpt:c,excerptColumn:u}=e,h=[r,o].filter(E=>E!==void 0).map(x),f=e.only===void 0?"":`for ${e.only.map(x).join(" or ")} only`,m=[h.join(" "),s===void 0?""\
:P(s),f].filter(E=>E!=="");if(yield{kind:"decision",text:`${t} ${n}: ${m.join(", ")}`},i===void 0)return;let g=`at ${D({file:i,line:a,column:d})}`;a===void 0||c===void 0?yield{kind:"place",text:g,at:{\
file:i,line:a}}:yield{kind:"place",text:g,at:{file:i,line:a},cited:{line:a,column:d,endColumn:l,excerpt:c,excerptColumn:u}}}function yt({name:e,file:t,environment:n,cni:r}){let o=[...n==="default"?[]:\
[n],...r.source==="test"||r.source==="flag"?[r.version===void 0?r.name:`${r.name} ${r.version}`]:[],...r.staged===!0?["staged"]:[]];return z(`${e.trim()===""?t:e}${o.length===0?"":` (${o.join(", ")})`\
}`)}function p(e,t={},...n){let r=document.createElement(e);return wt(r,t,n),r}function A(e,t={},...n){let r=document.createElementNS("http://www.w3.org/2000/svg",e);return wt(r,t,n),r}function wt(e,t\
,n){for(let[r,o]of Object.entries(t))o===void 0||o===!1||e.setAttribute(r,o===!0?"":String(o));e.append(...n.filter(r=>r!==void 0))}function W(e,t,n){let r=p("button",{type:"button",...e},t);return r.\
addEventListener("click",n),r}function Ee(e,t){let n;return()=>{window.clearTimeout(n),n=window.setTimeout(e,t)}}function bt(e,t,n){if(e===void 0||!Sr(t))return;let r=[...e.prefix.split("/"),...t.spli\
t("/")].filter(s=>s!==""&&s!=="."),o=n===void 0?"":`#L${n}`;return`${e.base}/${r.map(Or).join("/")}${o}`}function Sr(e){return e!==""&&e!=="-"&&!e.startsWith("/")&&!/[:<>\\\\]/.test(e)&&!e.split("/").in\
cludes("..")}function Or(e){return encodeURIComponent(e.replace(new RegExp("\\\\p{Cs}","gu"),"�"))}function Et(e){return t=>{let n=D(t),r=bt(e,t.file,t.line);return r===void 0?p("code",{class:"place"},n\
):p("a",{class:"place",href:r,rel:"noreferrer"},p("code",{},n))}}function se({line:e,column:t,endColumn:n,excerpt:r,excerptColumn:o=1}){let s=t===void 0?0:t-o,i=t===void 0?0:n===void 0?r.length:n-o;re\
turn p("pre",{class:"quote",tabindex:0,role:"group","aria-label":`line ${e}`},p("span",{class:"line-number"},`${e} `),z(r.slice(0,s)),p("mark",{},z(r.slice(s,i))),z(r.slice(i)))}var _r=["failed","erro\
red","expectedFailure","skipped","passed"],Cr=300;function vt(e,t){let n=p("div",{class:"suites"}),r=p("p",{class:"tally",role:"status"}),o=p("input",{id:"case-name",type:"search",placeholder:"name co\
ntains",spellcheck:"false"}),s=Pr(e.suites),i=_r.map(c=>({status:c,box:p("input",{type:"checkbox",checked:!0,"data-status":c})})),a=Cr,d=()=>{let c={statuses:new Set(i.filter(({box:g})=>g.checked).map\
(({status:g})=>g)),text:o.value.trim().toLowerCase()},{blocks:u,shown:h,wanted:f}=Nr(e.suites,c,{limit:a,showPlace:t});r.textContent=`${h} shown of ${f} that match, ${e.summary.cases} in all`;let m=W(\
{class:"more"},`Show ${S(f-h,"more case")}`,()=>{a=Number.POSITIVE_INFINITY,d()});n.replaceChildren(...u,...h<f?[m]:[])},l=p("form",{class:"controls","aria-label":"Filters of cases",autocomplete:"off"\
},p("fieldset",{class:"verdicts"},p("legend",{},"Status"),...i.map(({status:c,box:u})=>p("label",{},u,`${re[c].word} (${s.get(c)??0})`))),p("div",{class:"field"},p("label",{for:"case-name"},"Case"),o)\
);return l.addEventListener("submit",c=>c.preventDefault()),l.addEventListener("input",Ee(d,80)),d(),p("section",{id:"cases","aria-labelledby":"cases-title"},p("h2",{id:"cases-title"},"Cases"),l,r,n)}\
function Pr(e){let t=new Map;for(let{cases:n}of e)for(let{status:r}of n)t.set(r,(t.get(r)??0)+1);return t}function Nr(e,t,{limit:n,showPlace:r}){let o=[],[s,i]=[0,0];for(let a of e){let d=a.cases.filt\
er(({status:c,name:u})=>t.statuses.has(c)&&`${a.name}/${u}`.toLowerCase().includes(t.text));i+=d.length;let l=d.slice(0,Math.max(0,n-s));s+=l.length,l.length>0&&o.push(Ir(a,l,r))}return{blocks:o,shown\
:s,wanted:i}}function Ir(e,t,n){let r=[...e.assumptions.map(o=>`assumed: ${P(o)}`),...e.ground.map(o=>be(o))];return p("section",{class:"suite"},p("h3",{},x(yt(e))),p("p",{class:"hint"},n({file:e.file\
,line:e.line}),` · ${we(e.cni)}`),r.length===0?void 0:p("ul",{class:"hint"},...r.map(o=>p("li",{},o))),p("ul",{class:"cases"},...t.map(o=>jr(o,n))))}function jr(e,t){let{status:n,name:r,severity:o,fil\
e:s,line:i,column:a}=e,d=[...gt(e)],l=[p("span",{class:`status-mark ${n}`},`${re[n].symbol} ${re[n].word}`),p("span",{class:"case-name"},o==="warning"?`${x(r)} (warning)`:x(r))],c=t({file:s,line:i,col\
umn:a}),h=p("details",{open:n==="failed"||n==="errored"},p("summary",{},...l),c,...d.flatMap(f=>Lr(f,t)));return p("li",{class:`case ${n}`},h)}function Lr({kind:e,text:t,cited:n,at:r},o){if(e!=="place\
"||r===void 0)return[p("p",{class:e},t)];let s=p("p",{class:e},"at ",o({...r,column:n?.column}));return n===void 0?[s]:[s,se(n)]}function xt(e,t){return p("section",{id:"comparisons","aria-labelledby"\
:"comparisons-title"},p("h2",{id:"comparisons-title"},"Side by side"),...e.map(n=>Rr(n,t)))}function Rr({name:e,file:t,line:n,cnis:r,alike:o,cases:s},i){return p("section",{class:"suite"},p("h3",{},`$\
{x(e)} · ${S(r.length,"CNI plugin")}`),p("p",{class:"hint"},i({file:t,line:n}),` · ${S(o,"case comes","cases come")} out alike`),...s.map(({name:a,outcomes:d})=>p("details",{class:"case"},p("summary",\
{},x(a)),...d.map(({status:l,cnis:c,why:u})=>p("p",{},p("span",{class:`status-mark ${l}`},`${re[l].symbol} ${re[l].word}`),` ${c.map(x).join(", ")}${u===""?"":`: ${P(u)}`}`)))))}function ve(e,t){let n\
=new Map;for(let r of e){let o=t(r),s=n.get(o);s===void 0?n.set(o,[r]):s.push(r)}return[...n].sort(([r],[o])=>ne(r,o)).map(([,r])=>r)}var Tr=new Map([["irrelevant-kind","kinds that play no part in con\
nectivity"],["unknown-kind","kinds that are not known"],["holds-objects","objects that hold others, not evaluated"],["deploys","kinds that have other files applied"],["no-kind","no Kubernetes object"]\
,["template","templates"],["encrypted","encrypted"],["unparsable","no valid YAML"],["invalid","objects without a usable name or namespace"],["unknown-api","kinds of another API group"],["patch","patch\
es for kustomize"],["kustomization","source for kustomize"],["chart","chart descriptions"],["ended","not read before the run ended"],["binary","binary"],["utf-16","UTF-16 text"],["too-large","too larg\
e"],["unreadable","unreadable"],["outside-repository","links that lead out of the repository"],["broken-link","broken links"]]);function Fe(e){return Tr.get(e)??P(e)}var kt={flag:"by --var",file:"by -\
-var-file",settings:"by the settings",flux:"by Flux Kustomizations",default:"by their defaults"};function*St(e,t=Number.POSITIVE_INFINITY){let{found:n,files:r,asideFiles:o,ignored:s,unreadFiles:i}=e;y\
ield`${S(n,"file")} found\n`,yield*fe(r,"read"),o.length>0&&(yield*fe(o.length,`settings: ${Mt(o)}`));for(let a of ve(i,({reason:d})=>d))yield*fe(a.length,`not read, ${Fe(a[0].reason)}: ${Mt(a.map(({fi\
le:d})=>d))}`);s>0&&(yield`${S(s,"entry","entries")} left out by ignore files\n`),yield*Fr(e,t),e.settings!==void 0&&(yield*ie(`Settings: ${x(e.settings)}`)),yield*Dr(e.variables??[]);for(let{namespace\
:a,by:d,documents:l,...c}of e.placed??[])yield*ie(`Namespace ${x(a)} by ${x(d)} ${D(c)}: ${S(l,"object")}`);for(let{by:a,...d}of e.elsewhere??[])yield*ie(`Deploys what isn\'t read here: ${x(a)} ${D(d)}\
`);for(let{root:a,documents:d,milliseconds:l,cached:c}of e.roots??[]){let u=c===!0?", from the cache":"";yield*ie(`Rendered ${x(a)}: ${S(d,"document")}, ${l} ms${u}`)}}function*Fr({documents:e,kinds:t\
,hints:n,skipped:r},o){yield`${S(e,"document")} found\n`;let s=new Map(n.map(({kind:a,count:d})=>[a,d])),i=t.map(({kind:a,count:d})=>({kind:a,count:d-(s.get(a)??0)})).filter(a=>a.count>0);yield*$t(i,"t\
aken"),yield*$t(n,"telling of the network alone");for(let a of ve(r,({reason:d})=>d)){yield*fe(a.length,`skipped, ${Fe(a[0].reason)}`);for(let d of ve(a,({kind:l=""})=>l))yield*Ar(d,o)}}function*Ar(e,\
t){let n=e[0].kind??"no kind",r=e.length>t?`, … and ${e.length-t} more`:"",o=e.slice(0,t).map(D).join(", ");yield*ie(`${e.length} ${x(n)}: ${o}${r}`,"      ")}function*$t(e,t){let n=e.reduce((o,s)=>o+\
s.count,0),r=e.map(({kind:o,count:s})=>`${s} ${x(o)}`).join(", ");n>0&&(yield*fe(n,`${t}: ${r}`))}function*Dr(e){e.length>0&&(yield`${S(e.length,"variable")} given or used\n`);for(let{name:t,source:n,f\
ile:r,line:o,uses:s}of e){let i=r===void 0?"":` (${D({file:r,line:o})})`,a=s===0?"not used":`used ${S(s,"time")}`;yield*ie(`${x(t)}: ${kt[n]}${i}, ${a}`,"      ")}}function Mt(e){return e.map(x).join(\
", ")}function*fe(e,t){for(let n of Re(t,{first:`${String(e).padStart(5)} `,rest:"      "}))yield`${n}\n`}function*ie(e,t=""){for(let n of Re(e,{first:t,rest:`${t}  `}))yield`${n}\n`}var Wr=[{severity:"\
error",open:!0,one:"error"},{severity:"warning",open:!0,one:"warning"},{severity:"notice",open:!1,one:"notice"}],Ot=500;function _t(e,t){let n=Wr.flatMap(({severity:r,open:o,one:s})=>{let i=e.filter(d\
=>d.severity===r);if(i.length===0)return[];let a=i.length-Ot;return[p("details",{class:`problems ${r}`,open:o},p("summary",{},S(i.length,s)),p("ul",{},...i.slice(0,Ot).map(d=>Br(d,t)),a>0?p("li",{},`…\
 and ${a} more`):void 0))]});return p("section",{id:"problems","aria-labelledby":"problems-title"},p("h2",{id:"problems-title"},"Problems in the files"),...n)}function Br({code:e,message:t,file:n,line\
:r,column:o,endColumn:s,excerpt:i,excerptColumn:a,related:d},l){return p("li",{},p("p",{},n===void 0?void 0:l({file:n,line:r,column:o})," ",p("code",{class:"code"},x(e))),p("p",{},P(t)),r===void 0||i=\
==void 0?void 0:se({line:r,column:o,endColumn:s,excerpt:i,excerptColumn:a}),...d.map(c=>p("p",{class:"hint"},l(c),` ${P(c.message)}`)))}function Ct(e){let t=[...St(e,50)].join("");return p("section",{\
id:"inputs","aria-labelledby":"inputs-title"},p("h2",{id:"inputs-title"},"What was read"),p("details",{},p("summary",{},`${S(e.found,"file")}, ${S(e.documents,"document")}`),p("pre",{class:"inputs",ta\
bindex:0,role:"group","aria-label":"What became of every file"},t)))}var X={key:"entry",kind:"entry",label:"ingress-controller",namespace:"",members:[],classes:[]},B={key:"outside",kind:"outside",labe\
l:"addresses outside",namespace:"",members:[],classes:[]};function Z(e,t){let n=new Map;for(let[o,{id:s,namespace:i,class:a,isPods:d}]of e.workloads.entries()){let l=d===!0?s:{workload:s,alike:`${i} $\
{a}`,namespace:i}[t],c=n.get(l);c===void 0?n.set(l,[o]):c.push(o)}let r=Gr(e);return[...n].map(([o,s])=>{let[i=0]=s,a=e.workloads[i]?.namespace??"",d=r[i]??"",l=s.length-1;return{key:`${t}:${o}`,kind:\
"workloads",label:t==="namespace"&&e.workloads[i]?.isPods!==!0?x(a):l===0?d:`${d} + ${l} alike`,namespace:a,members:s,classes:Hr(s,e)}})}function ae(e){return[...new Set(e.workloads.map(({namespace:t}\
)=>t))].sort(ne)}function Gr({workloads:e}){let t=e.map(({id:r,isPods:o})=>x(o===!0?r:r.replace(/^([^/]*)\\/[^/]*\\/(.*)$/s,"$1/$2"))),n=new Map;for(let r of t)n.set(r,(n.get(r)??0)+1);return t.map((r,o\
)=>n.get(r)===1?r:x(e[o]?.id??""))}function Hr(e,t){let n=new Map;for(let r of e){let o=t.workloads[r]?.class??0;n.set(o,(n.get(o)??0)+1)}return Array.from(n,([r,o])=>({class:r,count:o}))}var Vr=["TCP\
","UDP","SCTP"],he=Vr.map(e=>({protocol:e,from:1,to:65535}));function Nt(e){let t=e.trim();if(t==="")return{kind:"ports",ranges:he};let[,n,r,o]=/^(?:(tcp|udp|sctp)(?:\\/(?=\\d)|$))?(?:(\\d{1,5})(?:-(\\d{1\
,5}))?)?$/i.exec(t)??[];if(n===void 0&&r===void 0)return Pt;let s=(n??"TCP").toUpperCase(),i=Number(r??1),a=Number(o??r??65535);return i<1||a>65535||i>a?Pt:{kind:"ports",ranges:[{protocol:s,from:i,to:\
a}]}}var Pt={kind:"unreadable",words:"Expected a port such as TCP/5432, UDP/53-60 or SCTP"},G=1,H=2,q=4,El=G|H|q;function It({allow:e,unknown:t},n){let r=Ae(n),o=Ae(xe(e,n)),s=Ae(xe(t,n));return(o>0?G\
:0)|(s>0?H:0)|(o+s<r?q:0)}function xe(e,t){return e.flatMap(n=>t.flatMap(({protocol:r,from:o,to:s})=>{let i=Math.max(n.from,o),a=Math.min(n.to,s);return r===n.protocol&&i<=a?[{...n,from:i,to:a}]:[]}))\
}function jt({allow:e,unknown:t},n){return n.flatMap(({protocol:r,from:o,to:s})=>{let i=[...e,...t].filter(l=>l.protocol===r).sort((l,c)=>l.from-c.from),a=[],d=o;for(let l of i)if(l.from>d&&a.push({pr\
otocol:r,from:d,to:Math.min(s,l.from-1)}),d=Math.max(d,l.to+1),d>s)break;return d<=s&&a.push({protocol:r,from:d,to:s}),a.filter(l=>l.from<=l.to)})}function Ae(e){return e.reduce((t,{from:n,to:r})=>t+r\
-n+1,0)}function Rt(e){let t=e.classes*e.classes;return{map:e,between:Lt(e.between,t),decided:e.decided===void 0?new Uint32Array:Lt(e.decided.between,t),entries:new Map(e.entries.map(({to:n,reach:r})=\
>[n,r]))}}function Lt(e,t){let n=new Uint32Array(t),r=0;for(let o=0;o+1<e.length;o+=2){let s=e[o+1]??0;n.fill(e[o]??0,r,r+s),r+=s}return n}function Tt({map:e},t){let n=Z(e,t);return{sources:[...n,...e\
.entries.length===0?[]:[X],B],destinations:[...n,B]}}function Ft({map:e},t){return Uint8Array.from(e.reaches,n=>It(n,t))}function le(e,t,{map:n,between:r,entries:o},s){if(e.kind==="workloads"&&t.kind=\
=="workloads"){let i=0;for(let a of e.classes)for(let d of t.classes)Ur(e,t,a,d)||(i|=s[r[a.class*n.classes+d.class]??0]??0);return i}return e.kind==="entry"&&t.kind==="workloads"?t.members.reduce((i,\
a)=>{let d=o.get(a);return i|(d===void 0?0:s[d]??0)},0):At(e,t,n).reduce((i,{outside:{rows:a,isWhole:d}})=>{let l=a.reduce((c,{reach:u})=>c|(s[u]??0),d?0:q);return i|l},0)}function Ur(e,t,n,r){return \
n.class===r.class&&n.count===1&&e.key===t.key}function At(e,t,n){let[r,o]=e.kind==="outside"?[t,n.fromAddresses]:[e,n.toAddresses];return r.kind!=="workloads"?[]:r.classes.flatMap(({class:s})=>{let i=\
o[s];return i===void 0?[]:[{class:s,outside:i}]})}var Yr=24,De={allow:[],unknown:[]};function ke(e,t,n){let{map:r,entries:o}=n,s=Xr();if(e.kind==="workloads"&&t.kind==="workloads")qr(e,t,n,s);else if(\
e.kind==="entry")for(let a of t.members){let d=r.reaches[o.get(a)??-1];d!==void 0&&s.add(`${o.get(a)}`,{reach:d},{from:-1,to:a})}else zr(e,t,r,s);let i=({reach:a})=>a.allow.length+a.unknown.length>0?1\
:0;return s.findings().sort((a,d)=>i(d)-i(a)||d.pairs-a.pairs)}function qr(e,t,{map:n,between:r,decided:o},s){for(let i of e.members){let a=(n.workloads[i]?.class??0)*n.classes;for(let d of t.members)\
{if(i===d)continue;let l=a+(n.workloads[d]?.class??0),c=n.decided?.accounts[o[l]??-1],u={reach:n.reaches[r[l]??0]??De,...c===void 0?{}:{account:c}};s.add(`${r[l]} ${o[l]}`,u,{from:i,to:d})}}}function \
zr(e,t,n,r){let o=e.kind==="outside"?t.members:e.members,s=new Map(At(e,t,n).map(i=>[i.class,i.outside]));for(let i of o){let{rows:a,isWhole:d}=s.get(n.workloads[i]?.class??0)??{rows:[],isWhole:!1},l=\
e.kind==="outside"?{from:-1,to:i}:{from:i,to:-1};for(let{cidrs:c,reach:u}of a)r.add(`${u} ${c.join()}`,{reach:n.reaches[u]??De,cidrs:c},l);d||r.add("",{reach:De,cidrs:[]},l)}}function Xr(){let e=new M\
ap;return{add(t,n,r){let o=e.get(t);o===void 0?e.set(t,{facts:n,pairs:1,examples:[r]}):(o.pairs++,o.examples.length<Yr&&o.examples.push(r))},findings:()=>[...e.values()].map(({facts:t,...n})=>({...t,.\
..n}))}}function K(e){return e===0?"none":(e&H)!==0?"unknown":e===G?"allowed":e===q?"denied":"partly"}function pe({namespace:e,name:t},n,{workloads:r}){if(e!==""&&e!==(n.kind==="workloads"?n.namespace\
:`=${n.key}`))return!1;if(t==="")return!0;let o=t.toLowerCase();return n.kind!=="workloads"?n.label.toLowerCase().includes(o):n.members.some(s=>r[s]?.id.toLowerCase().includes(o))}function Dt(e,t,{tab\
le:n,filter:r}){let o=e.sources.filter(c=>pe(r.from,c,t.map)),s=e.destinations.filter(c=>pe(r.to,c,t.map)),i=s.length,a=new Uint8Array(o.length*i),d=new Uint8Array(o.length),l=new Uint8Array(i);for(le\
t[c,u]of o.entries())for(let[h,f]of s.entries()){let m=le(u,f,t,n);a[c*i+h]=m,(m&r.verdicts)!==0&&(d[c]=1,l[h]=1)}return Kr({sources:o,destinations:s,cells:a},d,l)}function Kr({sources:e,destinations:\
t,cells:n},r,o){let s=[...r.keys()].filter(l=>r[l]===1),i=[...o.keys()].filter(l=>o[l]===1),a=new Uint8Array(s.length*i.length),d=0;for(let l of s)for(let c of i)a[d++]=n[l*t.length+c]??0;return{sourc\
es:e.filter((l,c)=>r[c]===1),destinations:t.filter((l,c)=>o[c]===1),cells:a}}var Q=140;function Wt(e,t){let n=Qr(e,t.opened),r=Jr(n,e,t),o=r.length,s=o>Q?[]:r,i=new Set(s.flatMap(({from:l,to:c})=>[l,c\
])),a=({kind:l,namespace:c})=>l==="workloads"&&t.opened.has(c);return{nodes:n.filter(l=>i.has(l)||a(l)&&o<=Q),edges:s,wanted:o}}function Qr({map:e},t){let n=Z(e,"alike").filter(({namespace:o})=>t.has(\
o)),r=Z(e,"namespace").filter(({namespace:o})=>!t.has(o));return[B,...e.entries.length===0?[]:[X],...r,...n]}function Jr(e,t,n){let{filter:r,table:o,focus:s}=n,i=r.verdicts&(G|H),a=({namespace:l,kind:\
c})=>s===""||c==="workloads"&&l===s,d=(l,c)=>{if(!pe(r.from,l,t.map)||!pe(r.to,c,t.map))return 0;let u=le(l,c,t,o);return(u&i)===0?0:u};return e.flatMap((l,c)=>e.slice(c+1).flatMap(u=>{if(!a(l)&&!a(u)\
)return[];let[h,f]=[d(l,u),d(u,l)];return h!==0&&h===f?[{from:l,to:u,verdicts:h,ways:"both"}]:[...h===0?[]:[{from:l,to:u,verdicts:h,ways:"one"}],...f===0?[]:[{from:u,to:l,verdicts:f,ways:"one"}]]}))}v\
ar J={allowed:"allowed",partly:"partly allowed",denied:"denied",unknown:"unknown",none:"nothing to judge"};function We(e,t,{bits:n,filter:r,reachability:o}){let s=K(n);if(Bt(e)&&Bt(t)&&(s==="partly"||\
s==="unknown")){let a=$e(e,t,{filter:r,reachability:o});return a.length>0?`${J[s]}: ${a.slice(0,6).join(", ")}${a.length>6?" …":""}`:J[s]}if(s!=="unknown")return J[s];let i=[...(n&G)===0?[]:["allowed"\
],...(n&q)===0?[]:["denied"]];return(n&~H)===0?"unknown":`partly unknown, else ${i.join(" and ")}`}function $e(e,t,{filter:n,reachability:r}){let o=ke(e,t,r);return[...new Set(o.flatMap(({reach:s})=>x\
e(s.allow,n.ports).map(i=>oe([i]))))]}function F(e){return e.members.length>1?`${e.label} (${S(e.members.length,"workload")})`:e.label}function Bt({members:e}){return e.length<=1}var Zr=60,eo=[{bit:G,\
label:"Allowed"},{bit:H,label:"Unknown"},{bit:q,label:"Denied"}];function Ht(e,t){let[n,r]=[Gt("From",e),Gt("To",e)],o=p("input",{id:"port",type:"text",placeholder:"TCP/5432",spellcheck:"false",autoco\
mplete:"off","aria-describedby":"port-hint"}),s=p("span",{id:"port-hint",class:"hint",role:"status"}),i=Me("grouping",[["workload","single workloads"],["alike","workloads alike"],["namespace","namespa\
ces"]]);i.value=e.workloads.length>Zr?"namespace":"workload";let a=eo.map(({bit:h,label:f})=>({bit:h,label:f,box:p("input",{type:"checkbox",checked:!0})})),d=he,l=()=>{let h=Nt(o.value),f=h.kind==="un\
readable";s.textContent=f?h.words:"",o.setAttribute("aria-invalid",String(f)),h.kind==="ports"&&(d=h.ranges)},c=Ee(()=>{l(),t()},120),u=p("form",{class:"controls","aria-label":"Filters",autocomplete:"\
off"},n.element,r.element,de("port","Port",o,s),p("fieldset",{class:"verdicts"},p("legend",{},"Verdict"),...a.map(({label:h,box:f})=>p("label",{},f,h))),de("grouping","Show",i),W({class:"reset"},"Rese\
t",()=>{let h=i.value;u.reset(),i.value=h,c()}));return u.addEventListener("submit",h=>h.preventDefault()),u.addEventListener("input",c),{element:u,filter:()=>({from:n.value(),to:r.value(),ports:d,ver\
dicts:a.reduce((h,{bit:f,box:m})=>m.checked?h|f:h,0)}),grouping:()=>i.value==="alike"||i.value==="namespace"?i.value:"workload"}}function Gt(e,t){let n=e.toLowerCase(),r=e==="From"&&t.entries.length>0\
?[X,B]:[B],o=Me(`${n}-namespace`,[["","all namespaces"],...ae(t).map(i=>[i,x(i)]),...r.map(({key:i,label:a})=>[`=${i}`,a])]),s=p("input",{id:`${n}-name`,type:"search",placeholder:"name contains",spell\
check:"false"});return{element:p("fieldset",{class:"end"},p("legend",{},e),de(`${n}-namespace`,"Namespace",o),de(`${n}-name`,"Workload",s)),value:()=>({namespace:o.value,name:s.value.trim()})}}functio\
n Me(e,t){return p("select",{id:e},...t.map(([n,r])=>p("option",{value:n},r)))}function de(e,t,...n){return p("div",{class:"field"},p("label",{for:e},t),...n)}function Se(e,{exposure:t}){return t===vo\
id 0?[]:[...new Set(e.classes.flatMap(r=>t.byClass[r.class]??[]))].flatMap(r=>t.rows[r]??[])}function Vt(e,t){let n=new Map;for(let r of e){let o=r.classes.map(i=>t.exposure?.byClass[i.class]?.join(" \
")).join(),s=n.get(o);s===void 0?n.set(o,{ends:[r],rows:Se(r,t)}):s.ends.push(r)}return[...n.values()]}var Yt="Pods that no manifest holds";function qt(e,t,n){if(e.exposure===void 0||t.length===0)retu\
rn;let r=Vt(t,e).map(o=>{let s=o.ends.slice(0,to).map(({label:a})=>a),i=o.ends.length-s.length;return p("details",{},p("summary",{},`${s.join(", ")}${i>0?` … and ${S(i,"more workload")}`:""}`),...no.m\
ap(a=>Be("",a,o.rows,{map:e,showPlace:n})))});return p("section",{id:"exposure",class:"exposure","aria-labelledby":"exposure-title"},p("h2",{id:"exposure-title"},Yt),p("p",{class:"hint"},"Anybody who \
may create pods can give one such labels. Workloads with the same answer are told together."),...r)}var to=8,no=["ingress","egress"];function zt(e,t,{map:n,showPlace:r}){if(n.exposure===void 0)return;\
let o=[...t.kind==="workloads"?[Be(F(t),"ingress",Se(t,n),{map:n,showPlace:r})]:[],...e.kind==="workloads"?[Be(F(e),"egress",Se(e,n),{map:n,showPlace:r})]:[]];return o.length===0?void 0:p("section",{c\
lass:"exposure"},p("h3",{},Yt),...o)}function Be(e,t,n,{map:r,showPlace:o}){let s=n.filter(d=>d.direction===t),i=`${e} ${t==="ingress"?"could be reached by":"could reach"}`.trim();if(s.length===0)retu\
rn p("p",{},`${i} none of them`);let a=s.map(d=>ro(d,r.reaches[d.reach],o));return p("div",{},p("p",{},i),p("ul",{class:"decisions"},...a))}function ro({pods:e,by:t},n,r){let o=t===void 0?"no policy i\
solates it ":`${x(t.policy)} ${x(t.rule)} `;return p("li",{},p("strong",{},P(e)),`: ${n===void 0?"":oo(n)}; ${o}`,t===void 0?void 0:r({file:t.file,line:t.line}))}function oo({allow:e,unknown:t}){let n\
=[...new Set(t.map(({reason:r})=>P(r)))].join("; ");return[...e.length===0?[]:[Ut(e)],...t.length===0?[]:[`perhaps ${Ut(t)} (it depends on ${n})`]].join(", ")}function Ut(e){let t=oe(e);return t==="al\
l"?"all ports":t}var so=40;function Oe(e,t,n){let r=ke(e,t,n.reachability),o=r.slice(0,so),s=r.length-o.length,i=zt(e,t,{map:n.reachability.map,showPlace:n.showPlace});return{title:`${F(e)} → ${F(t)}`\
,content:[...r.length===0?[p("p",{},io(e))]:[],...o.map(a=>ao(a,{from:e,to:t},n)),...s===0?[]:[p("p",{},`… and ${S(s,"more outcome")}: choose smaller groups.`)],...i===void 0?[]:[i]]}}function Xt(e,t,\
n){let r=[Oe(e,t,n),Oe(t,e,n)];return{title:`${F(e)} ↔ ${F(t)}`,content:r.map(({title:o,content:s})=>p("section",{class:"way"},p("h3",{},o),...s))}}function io(e){return e.kind==="entry"?"No Ingress, \
route or Gateway leads here, or all that does is denied.":"A workload with itself is no part of a map."}function ao(e,t,n){let r=t.from.members.length>1||t.to.members.length>1,o=[...e.cidrs===void 0?[\
]:[lo(e.cidrs)],...r?[S(e.pairs,"pair")]:[]].join(" · ");return p("section",{class:"finding"},o===""?void 0:p("h3",{},o),...co(e).map(s=>uo(s,n)),r?ho(e,t,n):void 0)}function lo(e){if(e.length===0)ret\
urn"all other addresses";let t=e.slice(0,12).map(x).join(", ");return e.length>12?`${t} … and ${S(e.length-12,"more range")}`:t}function co({reach:e,account:t}){let r=[...new Set(e.unknown.map(({reaso\
n:s})=>s))].map(s=>({verdict:"unknown",ports:e.unknown.filter(i=>i.reason===s),reason:s}));if(t!==void 0){let s=t.some(({verdict:a})=>a==="unknown");return[...t.map(a=>({verdict:a.verdict,ports:a.port\
s,account:a})).filter(({verdict:a})=>a!=="unknown"||r.length===0),...s?r:[]]}let o=jt(e,he);return[...e.allow.length===0?[]:[{verdict:"allow",ports:e.allow}],...r,...o.length===0?[]:[{verdict:"deny",p\
orts:o}]]}var Kt={allow:"allowed",deny:"denied",unknown:"unknown"};function uo({verdict:e,ports:t,reason:n,account:r},o){let s=(r?.by??[]).flatMap(i=>o.reachability.map.decided?.decisions[i]??[]);retu\
rn p("div",{class:`part ${e}`},p("p",{},p("strong",{class:"verdict"},Kt[e])," ",p("span",{class:"ports"},oe(t))),n===void 0?void 0:p("p",{},`because of ${P(n)}`),s.length===0?void 0:p("ul",{class:"dec\
isions"},...s.map(i=>fo(i,o))),...(r?.paths??[]).map(({direction:i,path:a})=>p("p",{},`${i} tiers: ${P(a)}`)))}function fo(e,{showPlace:t}){let{direction:n,action:r,policy:o,rule:s,reason:i,file:a,lin\
e:d,column:l,endColumn:c,excerpt:u,excerptColumn:h}=e,m=[[o,s].flatMap(g=>g===void 0?[]:[x(g)]).join(" "),i===void 0?"":P(i)].filter(g=>g!=="").join(", ");return p("li",{},p("span",{class:"direction"}\
,`${n} ${Kt[r]}`),`: ${m} `,a===void 0?void 0:t({file:a,line:d,column:l}),d===void 0||u===void 0?void 0:se({line:d,column:l,endColumn:c,excerpt:u,excerptColumn:h}))}function ho({examples:e,pairs:t},n,\
r){let{workloadEnds:o,open:s}=r,i=(l,c)=>l<0?c.kind==="entry"?X:B:o[l],a=e.flatMap(l=>{let[c,u]=[i(l.from,n.from),i(l.to,n.to)];return c===void 0||u===void 0?[]:[p("li",{},W({class:"link"},`${c.label}\
 → ${u.label}`,()=>s(c,u)))]}),d=t-a.length;return p("details",{},p("summary",{},"Which pairs"),p("ul",{class:"pairs"},...a,d>0?p("li",{},`… and ${S(d,"more pair")}`):void 0))}var wn=Object.defineProp\
erty,po=(e,t,n)=>t in e?wn(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,mo=(e,t)=>{for(var n in t)wn(e,n,{get:t[n],enumerable:!0})},go=(e,t,n)=>po(e,typeof t!="symbol"?t+"":t,n),Xe=\
{};mo(Xe,{Graph:()=>U,alg:()=>Qe});var yo=Object.defineProperty,bn=(e,t)=>{for(var n in t)yo(e,n,{get:t[n],enumerable:!0})},Ke=class{constructor(e){this._isDirected=!0,this._isMultigraph=!1,this._isCo\
mpound=!1,this._nodes={},this._in={},this._preds={},this._out={},this._sucs={},this._edgeObjs={},this._edgeLabels={},this._nodeCount=0,this._edgeCount=0,this._defaultNodeLabelFn=()=>{},this._defaultEd\
geLabelFn=()=>{},e&&(this._isDirected="directed"in e?e.directed:!0,this._isMultigraph="multigraph"in e?e.multigraph:!1,this._isCompound="compound"in e?e.compound:!1),this._isCompound&&(this._parent={}\
,this._children={},this._children["\\0"]={})}isDirected(){return this._isDirected}isMultigraph(){return this._isMultigraph}isCompound(){return this._isCompound}setGraph(e){return this._label=e,this}gra\
ph(){return this._label}setDefaultNodeLabel(e){return typeof e!="function"?this._defaultNodeLabelFn=()=>e:this._defaultNodeLabelFn=e,this}nodeCount(){return this._nodeCount}nodes(){return Object.keys(\
this._nodes)}sources(){return this.nodes().filter(e=>Object.keys(this._in[e]).length===0)}sinks(){return this.nodes().filter(e=>Object.keys(this._out[e]).length===0)}setNodes(e,t){return e.forEach(n=>\
{t!==void 0?this.setNode(n,t):this.setNode(n)}),this}setNode(e,t){return e in this._nodes?(arguments.length>1&&(this._nodes[e]=t),this):(this._nodes[e]=arguments.length>1?t:this._defaultNodeLabelFn(e)\
,this._isCompound&&(this._parent[e]="\\0",this._children[e]={},this._children["\\0"][e]=!0),this._in[e]={},this._preds[e]={},this._out[e]={},this._sucs[e]={},++this._nodeCount,this)}node(e){return this.\
_nodes[e]}hasNode(e){return e in this._nodes}removeNode(e){if(e in this._nodes){let t=n=>this.removeEdge(this._edgeObjs[n]);delete this._nodes[e],this._isCompound&&(this._removeFromParentsChildList(e)\
,delete this._parent[e],this.children(e).forEach(n=>{this.setParent(n)}),delete this._children[e]),Object.keys(this._in[e]).forEach(t),delete this._in[e],delete this._preds[e],Object.keys(this._out[e]\
).forEach(t),delete this._out[e],delete this._sucs[e],--this._nodeCount}return this}setParent(e,t){if(!this._isCompound)throw new Error("Cannot set parent in a non-compound graph");if(t===void 0)t="\\0\
";else{t+="";for(let n=t;n!==void 0;n=this.parent(n))if(n===e)throw new Error("Setting "+t+" as parent of "+e+" would create a cycle");this.setNode(t)}return this.setNode(e),this._removeFromParentsChi\
ldList(e),this._parent[e]=t,this._children[t][e]=!0,this}parent(e){if(this._isCompound){let t=this._parent[e];if(t!=="\\0")return t}}children(e="\\0"){if(this._isCompound){let t=this._children[e];if(t)r\
eturn Object.keys(t)}else{if(e==="\\0")return this.nodes();if(this.hasNode(e))return[]}return[]}predecessors(e){let t=this._preds[e];if(t)return Object.keys(t)}successors(e){let t=this._sucs[e];if(t)re\
turn Object.keys(t)}neighbors(e){let t=this.predecessors(e);if(t){let n=new Set(t),r=this.successors(e);if(r)for(let o of r)n.add(o);return Array.from(n.values())}}isLeaf(e){var t;let n;return this.is\
Directed()?n=this.successors(e):n=this.neighbors(e),((t=n?.length)!=null?t:0)===0}filterNodes(e){let t=new this.constructor({directed:this._isDirected,multigraph:this._isMultigraph,compound:this._isCo\
mpound});t.setGraph(this.graph()),Object.entries(this._nodes).forEach(([o,s])=>{e(o)&&t.setNode(o,s)}),Object.values(this._edgeObjs).forEach(o=>{t.hasNode(o.v)&&t.hasNode(o.w)&&t.setEdge(o,this.edge(o\
))});let n={},r=o=>{let s=this.parent(o);return!s||t.hasNode(s)?(n[o]=s,s):s in n?n[s]:r(s)};return this._isCompound&&t.nodes().forEach(o=>t.setParent(o,r(o))),t}setDefaultEdgeLabel(e){return typeof e\
!="function"?this._defaultEdgeLabelFn=()=>e:this._defaultEdgeLabelFn=e,this}edgeCount(){return this._edgeCount}edges(){return Object.values(this._edgeObjs)}setPath(e,t){return e.reduce((n,r)=>(t!==voi\
d 0?this.setEdge(n,r,t):this.setEdge(n,r),r)),this}setEdge(e,t,n,r){let o,s,i,a,d=!1;typeof e=="object"&&e!==null&&"v"in e?(o=e.v,s=e.w,i=e.name,arguments.length===2&&(a=t,d=!0)):(o=e,s=t,i=r,argument\
s.length>2&&(a=n,d=!0)),o=""+o,s=""+s,i!==void 0&&(i=""+i);let l=me(this._isDirected,o,s,i);if(l in this._edgeLabels)return d&&(this._edgeLabels[l]=a),this;if(i!==void 0&&!this._isMultigraph)throw new\
 Error("Cannot set a named edge when isMultigraph = false");this.setNode(o),this.setNode(s),this._edgeLabels[l]=d?a:this._defaultEdgeLabelFn(o,s,i);let c=wo(this._isDirected,o,s,i);return o=c.v,s=c.w,\
Object.freeze(c),this._edgeObjs[l]=c,Qt(this._preds[s],o),Qt(this._sucs[o],s),this._in[s][l]=c,this._out[o][l]=c,this._edgeCount++,this}edge(e,t,n){let r=arguments.length===1?Ge(this._isDirected,e):me\
(this._isDirected,e,t,n);return this._edgeLabels[r]}edgeAsObj(e,t,n){let r=arguments.length===1?this.edge(e):this.edge(e,t,n);return typeof r!="object"||r===null?{label:r}:r}hasEdge(e,t,n){return(argu\
ments.length===1?Ge(this._isDirected,e):me(this._isDirected,e,t,n))in this._edgeLabels}removeEdge(e,t,n){let r=arguments.length===1?Ge(this._isDirected,e):me(this._isDirected,e,t,n),o=this._edgeObjs[r\
];if(o){let s=o.v,i=o.w;delete this._edgeLabels[r],delete this._edgeObjs[r],Jt(this._preds[i],s),Jt(this._sucs[s],i),delete this._in[i][r],delete this._out[s][r],this._edgeCount--}return this}inEdges(\
e,t){return this.isDirected()?this.filterEdges(this._in[e],e,t):this.nodeEdges(e,t)}outEdges(e,t){return this.isDirected()?this.filterEdges(this._out[e],e,t):this.nodeEdges(e,t)}nodeEdges(e,t){if(e in\
 this._nodes)return this.filterEdges({...this._in[e],...this._out[e]},e,t)}_removeFromParentsChildList(e){delete this._children[this._parent[e]][e]}filterEdges(e,t,n){if(!e)return;let r=Object.values(\
e);return n?r.filter(o=>o.v===t&&o.w===n||o.v===n&&o.w===t):r}};function Qt(e,t){e[t]?e[t]++:e[t]=1}function Jt(e,t){e[t]!==void 0&&!--e[t]&&delete e[t]}function me(e,t,n,r){let o=""+t,s=""+n;if(!e&&o\
>s){let i=o;o=s,s=i}return o+""+s+""+(r===void 0?"\\0":r)}function wo(e,t,n,r){let o=""+t,s=""+n;if(!e&&o>s){let a=o;o=s,s=a}let i={v:o,w:s};return r&&(i.name=r),i}function Ge(e,t){return me(e,t.v,t.\
w,t.name)}var bo={};bn(bo,{read:()=>ko,write:()=>Eo});function Eo(e){let t={options:{directed:e.isDirected(),multigraph:e.isMultigraph(),compound:e.isCompound()},nodes:vo(e),edges:xo(e)},n=e.graph();r\
eturn n!==void 0&&(t.value=structuredClone(n)),t}function vo(e){return e.nodes().map(t=>{let n=e.node(t),r=e.parent(t),o={v:t};return n!==void 0&&(o.value=n),r!==void 0&&(o.parent=r),o})}function xo(e\
){return e.edges().map(t=>{let n=e.edge(t),r={v:t.v,w:t.w};return t.name!==void 0&&(r.name=t.name),n!==void 0&&(r.value=n),r})}function ko(e){let t=new Ke(e.options);return e.value!==void 0&&t.setGrap\
h(e.value),e.nodes.forEach(n=>{t.setNode(n.v,n.value),n.parent&&t.setParent(n.v,n.parent)}),e.edges.forEach(n=>{t.setEdge({v:n.v,w:n.w,name:n.name},n.value)}),t}var Qe={};bn(Qe,{CycleException:()=>Ce,\
bellmanFord:()=>En,components:()=>So,dijkstra:()=>_e,dijkstraAll:()=>Co,findCycles:()=>Po,floydWarshall:()=>Io,isAcyclic:()=>Lo,postorder:()=>To,preorder:()=>Fo,prim:()=>Ao,shortestPaths:()=>Do,tarjan\
:()=>xn,topsort:()=>kn});var $o=()=>1;function En(e,t,n,r){return Mo(e,String(t),n||$o,r||function(o){var s;return(s=e.outEdges(o))!=null?s:[]})}function Mo(e,t,n,r){let o={},s,i=0,a=e.nodes(),d=funct\
ion(u){let h=o[u.v],f=o[u.w];if(!h||!f)return;let m=n(u);h.distance+m<f.distance&&(o[u.w]={distance:h.distance+m,predecessor:u.v},s=!0)},l=function(){a.forEach(function(u){r(u).forEach(function(h){let\
 f=h.v===u?h.v:h.w,m=f===h.v?h.w:h.v;d({v:f,w:m})})})};a.forEach(function(u){let h=u===t?0:Number.POSITIVE_INFINITY;o[u]={distance:h,predecessor:""}});let c=a.length;for(let u=1;u<c&&(s=!1,i++,l(),!!s\
);u++);if(i===c-1&&(s=!1,l(),s))throw new Error("The graph contains a negative weight cycle");return o}function So(e){let t={},n=[],r;function o(s){var i,a;s in t||(t[s]=!0,r.push(s),(i=e.successors(s\
))==null||i.forEach(o),(a=e.predecessors(s))==null||a.forEach(o))}return e.nodes().forEach(function(s){r=[],o(s),r.length&&n.push(r)}),n}var vn=class{constructor(){this._arr=[],this._keyIndices={}}siz\
e(){return this._arr.length}keys(){return this._arr.map(e=>e.key)}has(e){return e in this._keyIndices}priority(e){let t=this._keyIndices[e];if(t!==void 0)return this._arr[t].priority}min(){if(this.siz\
e()===0)throw new Error("Queue underflow");return this._arr[0].key}add(e,t){let n=this._keyIndices,r=String(e);if(!(r in n)){let o=this._arr,s=o.length;return n[r]=s,o.push({key:r,priority:t}),this._d\
ecrease(s),!0}return!1}removeMin(){if(this.size()===0)throw new Error("Queue underflow");this._swap(0,this._arr.length-1);let e=this._arr.pop();return delete this._keyIndices[e.key],this._heapify(0),e\
.key}decrease(e,t){let n=this._keyIndices[e];if(n===void 0)throw new Error(`Key not found: ${e}`);let r=this._arr[n].priority;if(t>r)throw new Error(`New priority is greater than current priority. Key\
: ${e} Old: ${r} New: ${t}`);this._arr[n].priority=t,this._decrease(n)}_heapify(e){let t=this._arr,n=2*e,r=n+1,o=e;n<t.length&&(o=t[n].priority<t[o].priority?n:o,r<t.length&&(o=t[r].priority<t[o].prio\
rity?r:o),o!==e&&(this._swap(e,o),this._heapify(o)))}_decrease(e){let t=this._arr,n=t[e].priority,r;for(;e!==0&&(r=e>>1,!(t[r].priority<n));)this._swap(e,r),e=r}_swap(e,t){let n=this._arr,r=this._keyI\
ndices,o=n[e],s=n[t];n[e]=s,n[t]=o,r[s.key]=e,r[o.key]=t}},Oo=()=>1;function _e(e,t,n,r){let o=function(s){var i;return(i=e.outEdges(s))!=null?i:[]};return _o(e,String(t),n||Oo,r||o)}function _o(e,t,n\
,r){let o={},s=new vn,i,a,d=function(l){let c=l.v!==i?l.v:l.w,u=o[c];if(!u)return;let h=n(l),f=a.distance+h;if(h<0)throw new Error("dijkstra does not allow negative edge weights. Bad edge: "+l+" Weigh\
t: "+h);f<u.distance&&(u.distance=f,u.predecessor=i,s.decrease(c,f))};for(e.nodes().forEach(function(l){let c=l===t?0:Number.POSITIVE_INFINITY;o[l]={distance:c,predecessor:""},s.add(l,c)});s.size()>0;\
){i=s.removeMin();let l=o[i];if(!l||l.distance===Number.POSITIVE_INFINITY)break;a=l,r(i).forEach(d)}return o}function Co(e,t,n){return e.nodes().reduce(function(r,o){return r[o]=_e(e,o,t,n),r},{})}fun\
ction xn(e){let t=0,n=[],r={},o=[];function s(i){var a;let d=r[i]={onStack:!0,lowlink:t,index:t++};if(n.push(i),(a=e.successors(i))==null||a.forEach(function(l){if(l in r){let c=r[l];c!=null&&c.onStac\
k&&(d.lowlink=Math.min(d.lowlink,c.index))}else{s(l);let c=r[l];c&&(d.lowlink=Math.min(d.lowlink,c.lowlink))}}),d.lowlink===d.index){let l=[],c;do{c=n.pop();let u=r[c];u&&(u.onStack=!1),l.push(c)}whil\
e(i!==c);o.push(l)}}return e.nodes().forEach(function(i){i in r||s(i)}),o}function Po(e){return xn(e).filter(function(t){var n;let r=t[0];return r?t.length>1||t.length===1&&((n=e.outEdges(r,r))!=null?\
n:[]).length>0:!1})}var No=()=>1;function Io(e,t,n){return jo(e,t||No,n||function(r){var o;return(o=e.outEdges(r))!=null?o:[]})}function jo(e,t,n){let r={},o=e.nodes();return o.forEach(function(s){let\
 i={};r[s]=i,i[s]={distance:0,predecessor:""},o.forEach(function(a){s!==a&&(i[a]={distance:Number.POSITIVE_INFINITY,predecessor:""})}),n(s).forEach(function(a){let d=a.v===s?a.w:a.v,l=t(a);i[d]={dista\
nce:l,predecessor:s}})}),o.forEach(function(s){let i=r[s];i&&o.forEach(function(a){let d=r[a];d&&o.forEach(function(l){let c=d[s],u=i[l],h=d[l];if(c&&u&&h){let f=c.distance+u.distance;f<h.distance&&(h\
.distance=f,h.predecessor=u.predecessor)}})})}),r}var Ce=class extends Error{constructor(e){super(e),this.name="CycleException"}};function kn(e){let t={},n={},r=[];function o(s){var i;if(s in n)throw \
new Ce;s in t||(n[s]=!0,t[s]=!0,(i=e.predecessors(s))==null||i.forEach(o),delete n[s],r.push(s))}if(e.sinks().forEach(o),Object.keys(t).length!==e.nodeCount())throw new Ce;return r}function Lo(e){try{\
kn(e)}catch(t){if(t instanceof Ce)return!1;throw t}return!0}function Ro(e,t,n,r,o){Array.isArray(t)||(t=[t]);let s=(a=>{var d;return(d=e.isDirected()?e.successors(a):e.neighbors(a))!=null?d:[]}),i={};\
return t.forEach(function(a){if(!e.hasNode(a))throw new Error("Graph does not have node: "+a);o=$n(e,a,n==="post",i,s,r,o)}),o}function $n(e,t,n,r,o,s,i){return t in r||(r[t]=!0,n||(i=s(i,t)),o(t).for\
Each(function(a){i=$n(e,a,n,r,o,s,i)}),n&&(i=s(i,t))),i}function Mn(e,t,n){return Ro(e,t,n,function(r,o){return r.push(o),r},[])}function To(e,t){return Mn(e,t,"post")}function Fo(e,t){return Mn(e,t,"\
pre")}function Ao(e,t){var n;let r=new Ke,o={},s=new vn,i;function a(c){let u=c.v===i?c.w:c.v,h=s.priority(u);if(h!==void 0){let f=t(c);f<h&&(o[u]=i,s.decrease(u,f))}}if(e.nodeCount()===0)return r;e.n\
odes().forEach(function(c){s.add(c,Number.POSITIVE_INFINITY),r.setNode(c)});let d=e.nodes()[0];d!==void 0&&s.decrease(d,0);let l=!1;for(;s.size()>0;){if(i=s.removeMin(),i in o)r.setEdge(i,o[i]);else{i\
f(l)throw new Error("Input graph is not connected: "+e);l=!0}(n=e.nodeEdges(i))==null||n.forEach(a)}return r}function Do(e,t,n,r){return Wo(e,t,n,r??(o=>{var s;return(s=e.outEdges(o))!=null?s:[]}))}fu\
nction Wo(e,t,n,r){if(n===void 0)return _e(e,t,n,r);let o=!1,s=e.nodes();for(let i=0;i<s.length;i++){let a=s[i];if(a===void 0)continue;let d=r(a);for(let l=0;l<d.length;l++){let c=d[l];if(!c)continue;\
let u=c.v===a?c.v:c.w,h=u===c.v?c.w:c.v;n({v:u,w:h})<0&&(o=!0)}if(o)return En(e,t,n,r)}return _e(e,t,n,r)}var U=Ke;function ue(e,t,n,r){let o=r;for(;e.hasNode(o);)o=Je(r);return n.dummy=t,e.setNode(o,\
n),o}function Bo(e){let t=new U().setGraph(e.graph());return e.nodes().forEach(n=>t.setNode(n,e.node(n))),e.edges().forEach(n=>{let r=t.edge(n.v,n.w)||{weight:0,minlen:1},o=e.edge(n);t.setEdge(n.v,n.w\
,{weight:r.weight+o.weight,minlen:Math.max(r.minlen,o.minlen)})}),t}function Sn(e){let t=new U({multigraph:e.isMultigraph()}).setGraph(e.graph());return e.nodes().forEach(n=>{e.children(n).length||t.s\
etNode(n,e.node(n))}),e.edges().forEach(n=>{t.setEdge(n,e.edge(n))}),t}function Zt(e,t){let n=e.x,r=e.y,o=t.x-n,s=t.y-r,i=e.width/2,a=e.height/2;if(!o&&!s)throw new Error("Not possible to find interse\
ction inside of the rectangle");let d,l;return o===0||Math.abs(s)*i>Math.abs(o)*a?(s<0&&(a=-a),d=a*o/s,l=a):(o<0&&(i=-i),d=i,l=i*s/o),{x:n+d,y:r+l}}function Ne(e){let t=ge(_n(e)+1).map(()=>[]);return \
e.nodes().forEach(n=>{let r=e.node(n),o=r.rank;o!==void 0&&(t[o]||(t[o]=[]),t[o][r.order]=n)}),t}function Go(e){let t=e.nodes().map(r=>{let o=e.node(r).rank;return o===void 0?Number.MAX_VALUE:o}),n=V(\
Math.min,t);e.nodes().forEach(r=>{let o=e.node(r);Object.hasOwn(o,"rank")&&(o.rank-=n)})}function Ho(e){let t=e.nodes().map(i=>e.node(i).rank).filter(i=>i!==void 0),n=V(Math.min,t),r=[];e.nodes().forE\
ach(i=>{let a=e.node(i).rank-n;r[a]||(r[a]=[]),r[a].push(i)});let o=0,s=e.graph().nodeRankFactor;Array.from(r).forEach((i,a)=>{i===void 0&&a%s!==0?--o:i!==void 0&&o&&i.forEach(d=>e.node(d).rank+=o)})}\
function en(e,t,n,r){let o={width:0,height:0};return arguments.length>=4&&(o.rank=n,o.order=r),ue(e,"border",o,t)}function Vo(e,t=On){let n=[];for(let r=0;r<e.length;r+=t){let o=e.slice(r,r+t);n.push(\
o)}return n}var On=65535;function V(e,t){if(t.length>On){let n=Vo(t);return e(...n.map(r=>e(...r)))}else return e(...t)}function _n(e){let t=e.nodes().map(n=>{let r=e.node(n).rank;return r===void 0?Nu\
mber.MIN_VALUE:r});return V(Math.max,t)}function Uo(e,t){let n={lhs:[],rhs:[]};return e.forEach(r=>{t(r)?n.lhs.push(r):n.rhs.push(r)}),n}function Yo(e,t){return t()}var qo=0;function Je(e){let t=++qo;\
return e+(""+t)}function ge(e,t,n=1){t==null&&(t=e,e=0);let r=s=>s<t;n<0&&(r=s=>t<s);let o=[];for(let s=e;r(s);s+=n)o.push(s);return o}function Pe(e,t){let n={};for(let r of t)e[r]!==void 0&&(n[r]=e[r\
]);return n}function Ie(e,t){let n;return typeof t=="string"?n=r=>r[t]:n=t,Object.entries(e).reduce((r,[o,s])=>(r[o]=n(s,o),r),{})}function zo(e,t){return e.reduce((n,r,o)=>(n[r]=t[o],n),{})}var je="\\\
0";function Cn(e,t,n){var r,o,s,i,a,d;if(!(e&&t&&n&&t.dummy==="edge"&&n.dummy==="edge"&&t.edgeObj&&n.edgeObj&&e[t.edgeObj.v]&&e[n.edgeObj.v]&&e[t.edgeObj.w]&&e[n.edgeObj.w]))return 0;let l=!0;t.edgeOb\
j.w===n.edgeObj.w&&(l=!1);let c=l?(o=(r=e[t.edgeObj.v])==null?void 0:r.rank)!=null?o:NaN+1:(i=(s=e[t.edgeObj.w])==null?void 0:s.rank)!=null?i:NaN-1,u=Object.entries(e).find(g=>{var E,v;return((E=g[1].\
edgeObj)==null?void 0:E.v)===t.edgeObj.v&&((v=g[1].edgeObj)==null?void 0:v.w)===t.edgeObj.w&&g[1].rank===c}),h=Object.entries(e).find(g=>{var E,v;return((E=g[1].edgeObj)==null?void 0:E.v)===n.edgeObj.\
v&&((v=g[1].edgeObj)==null?void 0:v.w)===n.edgeObj.w&&g[1].rank===c});if(!u||!h)return 0;let f=(a=u[1].order)!=null?a:NaN,m=(d=h[1].order)!=null?d:NaN;return isNaN(f-m)?0:f-m}var Xo=class{constructor(\
){go(this,"_sentinel");let e={};e._next=e._prev=e,this._sentinel=e}dequeue(){let e=this._sentinel,t=e._prev;if(t!==e)return tn(t),t}enqueue(e){let t=this._sentinel;e._prev&&e._next&&tn(e),e._next=t._n\
ext,t._next._prev=e,t._next=e,e._prev=t}toString(){let e=[],t=this._sentinel,n=t._prev;for(;n!==t;)e.push(JSON.stringify(n,Ko)),n=n._prev;return"["+e.join(", ")+"]"}};function tn(e){e._prev._next=e._n\
ext,e._next._prev=e._prev,delete e._next,delete e._prev}function Ko(e,t){if(e!=="_next"&&e!=="_prev")return t}var Qo=Xo,Jo=()=>1;function Zo(e,t){if(e.nodeCount()<=1)return[];let n=ts(e,t||Jo);return \
es(n.graph,n.buckets,n.zeroIdx).flatMap(r=>e.outEdges(r.v,r.w)||[])}function es(e,t,n){var r;let o=[],s=t[t.length-1],i=t[0],a;for(;e.nodeCount();){for(;a=i.dequeue();)He(e,t,n,a);for(;a=s.dequeue();)\
He(e,t,n,a);if(e.nodeCount()){for(let d=t.length-2;d>0;--d)if(a=(r=t[d])==null?void 0:r.dequeue(),a){o=o.concat(He(e,t,n,a,!0)||[]);break}}}return o}function He(e,t,n,r,o){let s=[],i=o?s:void 0;return\
(e.inEdges(r.v)||[]).forEach(a=>{let d=e.edge(a),l=e.node(a.v);o&&s.push({v:a.v,w:a.w}),l.out-=d,ze(t,n,l)}),(e.outEdges(r.v)||[]).forEach(a=>{let d=e.edge(a),l=a.w,c=e.node(l);c.in-=d,ze(t,n,c)}),e.r\
emoveNode(r.v),i}function ts(e,t){let n=new U,r=0,o=0;e.nodes().forEach(a=>{n.setNode(a,{v:a,in:0,out:0})}),e.edges().forEach(a=>{let d=n.edge(a.v,a.w)||0,l=t(a),c=d+l;n.setEdge(a.v,a.w,c);let u=n.nod\
e(a.v),h=n.node(a.w);o=Math.max(o,u.out+=l),r=Math.max(r,h.in+=l)});let s=ns(o+r+3).map(()=>new Qo),i=r+1;return n.nodes().forEach(a=>{ze(s,i,n.node(a))}),{graph:n,buckets:s,zeroIdx:i}}function ze(e,t\
,n){var r,o,s;n.out?n.in?(s=e[n.out-n.in+t])==null||s.enqueue(n):(o=e[e.length-1])==null||o.enqueue(n):(r=e[0])==null||r.enqueue(n)}function ns(e){let t=[];for(let n=0;n<e;n++)t.push(n);return t}funct\
ion rs(e,t){(e.graph().acyclicer==="greedy"?Zo(e,n(e)):os(e,t??null)).forEach(r=>{let o=e.edge(r);e.removeEdge(r),o.forwardName=r.name,o.reversed=!0,e.setEdge(r.w,r.v,o,Je("rev"))});function n(r){retu\
rn o=>r.edge(o).weight}}function os(e,t){let n=[],r={},o={};function s(d){Object.hasOwn(o,d)||(o[d]=!0,r[d]=!0,e.outEdges(d).forEach(l=>{Object.hasOwn(r,l.w)?n.push(l):s(l.w)}),delete r[d])}function i\
(d){var l;Object.hasOwn(o,d)||(o[d]=!0,r[d]=!0,(l=e.outEdges(d))==null||l.forEach(c=>{var u,h;Object.hasOwn(r,c.w)||((u=t.node(d))==null?void 0:u.rank)>((h=t.node(c.w))==null?void 0:h.rank)&&is(e,c.w,\
c)?n.push(c):i(c.w)}),delete r[d])}let a=s;return t&&typeof t.node=="function"&&(a=i),e.sources().forEach(a),e.nodes().forEach(a),n}function ss(e){e.edges().forEach(t=>{let n=e.edge(t);if(n.reversed){\
e.removeEdge(t);let r=n.forwardName;delete n.reversed,delete n.forwardName,e.setEdge(t.w,t.v,n,r)}})}function is(e,t,n){let r=new Set;function o(s){var i;if(e.sources().includes(s))return!0;r.add(s);f\
or(let a of(i=e.inEdges(s))!=null?i:[])if(!(a.v===n.v&&a.w===n.w)&&!r.has(a.v)&&o(a.v))return!0;return!1}return o(t)}function as(e){e.graph().dummyChains=[],e.edges().forEach(t=>ls(e,t))}function ls(e\
,t){let n=t.v,r=e.node(n).rank,o=t.w,s=e.node(o).rank,i=t.name,a=e.edge(t),d=a.labelRank;if(s===r+1)return;e.removeEdge(t);let l,c,u;for(u=0,++r;r<s;++u,++r)a.points=[],c={width:0,height:0,edgeLabel:a\
,edgeObj:t,rank:r},l=ue(e,"edge",c,"_d"),r===d&&(c.width=a.width,c.height=a.height,c.dummy="edge-label",c.labelpos=a.labelpos),e.setEdge(n,l,{weight:a.weight},i),u===0&&e.graph().dummyChains.push(l),n\
=l;e.setEdge(n,o,{weight:a.weight},i)}function ds(e){e.graph().dummyChains.forEach(t=>{let n=e.node(t),r=n.edgeLabel,o;for(e.setEdge(n.edgeObj,r);n.dummy;)o=e.successors(t)[0],e.removeNode(t),r.points\
.push({x:n.x,y:n.y}),n.dummy==="edge-label"&&(r.x=n.x,r.y=n.y,r.width=n.width,r.height=n.height),t=o,n=e.node(t)})}function Ze(e){let t={};function n(r){let o=e.node(r);if(Object.hasOwn(t,r))return o.\
rank;t[r]=!0;let s=e.outEdges(r),i=s?s.map(d=>d==null?Number.POSITIVE_INFINITY:n(d.w)-e.edge(d).minlen):[],a=V(Math.min,i);return a===Number.POSITIVE_INFINITY&&(a=0),o.rank=a}e.sources().forEach(n)}fu\
nction ce(e,t){return e.node(t.w).rank-e.node(t.v).rank-e.edge(t).minlen}var Pn=cs;function cs(e){let t=new U({directed:!1}),n=e.nodes();if(n.length===0)throw new Error("Graph must have at least one n\
ode");let r=n[0],o=e.nodeCount();t.setNode(r,{});let s,i;for(;us(t,e)<o&&(s=fs(t,e),!!s);)i=t.hasNode(s.v)?ce(e,s):-ce(e,s),hs(t,e,i);return t}function us(e,t){function n(r){let o=t.nodeEdges(r);o&&o.\
forEach(s=>{let i=s.v,a=r===i?s.w:i;!e.hasNode(a)&&!ce(t,s)&&(e.setNode(a,{}),e.setEdge(r,a,{}),n(a))})}return e.nodes().forEach(n),e.nodeCount()}function fs(e,t){return t.edges().reduce((n,r)=>{let o\
=Number.POSITIVE_INFINITY;return e.hasNode(r.v)!==e.hasNode(r.w)&&(o=ce(t,r)),o<n[0]?[o,r]:n},[Number.POSITIVE_INFINITY,null])[1]}function hs(e,t,n){e.nodes().forEach(r=>t.node(r).rank+=n)}var{preorde\
r:ps,postorder:ms}=Qe,gs=ee;ee.initLowLimValues=tt;ee.initCutValues=et;ee.calcCutValue=Nn;ee.leaveEdge=jn;ee.enterEdge=Ln;ee.exchangeEdges=Rn;function ee(e){e=Bo(e),Ze(e);let t=Pn(e);tt(t),et(t,e);let\
 n,r;for(;n=jn(t);)r=Ln(t,e,n),Rn(t,e,n,r)}function et(e,t){let n=ms(e,e.nodes());n=n.slice(0,n.length-1),n.forEach(r=>ys(e,t,r))}function ys(e,t,n){let r=e.node(n).parent,o=e.edge(n,r);o.cutvalue=Nn(\
e,t,n)}function Nn(e,t,n){let r=e.node(n).parent,o=!0,s=t.edge(n,r),i=0;s||(o=!1,s=t.edge(r,n)),i=s.weight;let a=t.nodeEdges(n);return a&&a.forEach(d=>{let l=d.v===n,c=l?d.w:d.v;if(c!==r){let u=l===o,\
h=t.edge(d).weight;if(i+=u?h:-h,bs(e,n,c)){let f=e.edge(n,c).cutvalue;i+=u?-f:f}}}),i}function tt(e,t){arguments.length<2&&(t=e.nodes()[0]),In(e,{},1,t)}function In(e,t,n,r,o){let s=n,i=e.node(r);t[r]\
=!0;let a=e.neighbors(r);return a&&a.forEach(d=>{Object.hasOwn(t,d)||(n=In(e,t,n,d,r))}),i.low=s,i.lim=n++,o?i.parent=o:delete i.parent,n}function jn(e){return e.edges().find(t=>e.edge(t).cutvalue<0)}\
function Ln(e,t,n){let r=n.v,o=n.w;t.hasEdge(r,o)||(r=n.w,o=n.v);let s=e.node(r),i=e.node(o),a=s,d=!1;return s.lim>i.lim&&(a=i,d=!0),t.edges().filter(l=>d===nn(e,e.node(l.v),a)&&d!==nn(e,e.node(l.w),a\
)).reduce((l,c)=>ce(t,c)<ce(t,l)?c:l)}function Rn(e,t,n,r){let o=n.v,s=n.w;e.removeEdge(o,s),e.setEdge(r.v,r.w,{}),tt(e),et(e,t),ws(e,t)}function ws(e,t){let n=e.nodes().find(o=>!e.node(o).parent);if(\
!n)return;let r=ps(e,[n]);r=r.slice(1),r.forEach(o=>{let s=e.node(o).parent,i=t.edge(o,s),a=!1;i||(i=t.edge(s,o),a=!0),t.node(o).rank=t.node(s).rank+(a?i.minlen:-i.minlen)})}function bs(e,t,n){return \
e.hasEdge(t,n)}function nn(e,t,n){return n.low<=t.lim&&t.lim<=n.lim}var Es=vs;function vs(e){let t=e.graph().ranker;if(typeof t=="function")return t(e);switch(t){case"network-simplex":rn(e);break;case\
"tight-tree":ks(e);break;case"longest-path":xs(e);break;case"none":break;default:rn(e)}}var xs=Ze;function ks(e){Ze(e),Pn(e)}function rn(e){gs(e)}var $s=Ms;function Ms(e){let t=Os(e),n=e.graph();Array\
.isArray(n.dummyChains)&&n.dummyChains.forEach(r=>{let o=e.node(r),s=o.edgeObj,i=Ss(e,t,s.v,s.w),a=i.path,d=i.lca,l=0,c=a[l],u=!0;for(;r!==s.w;){if(o=e.node(r),u){for(;(c=a[l])!==d&&e.node(c).maxRank<\
o.rank;)l++;c===d&&(u=!1)}if(!u){for(;l<a.length-1&&e.node(a[l+1]).minRank<=o.rank;)l++;c=a[l]}c!==void 0&&e.setParent(r,c),r=e.successors(r)[0]}})}function Ss(e,t,n,r){let o=[],s=[],i=Math.min(t[n].l\
ow,t[r].low),a=Math.max(t[n].lim,t[r].lim),d;d=n;do d=e.parent(d),o.push(d);while(d&&(t[d].low>i||a>t[d].lim));let l=d,c=r;for(;(c=e.parent(c))!==l;)s.push(c);return{path:o.concat(s.reverse()),lca:l}}\
function Os(e){let t={},n=0;function r(o){let s=n;e.children(o).forEach(r),t[o]={low:s,lim:n++}}return e.children(je).forEach(r),t}function _s(e){let t=ue(e,"root",{},"_root"),n=Cs(e),r=Object.values(\
n),o=V(Math.max,r)-1,s=2*o+1;e.graph().nestingRoot=t,e.edges().forEach(a=>e.edge(a).minlen*=s);let i=Ps(e)+1;e.children(je).forEach(a=>{Tn(e,t,s,i,o,n,a)}),e.graph().nodeRankFactor=s}function Tn(e,t,n\
,r,o,s,i){var a;let d=e.children(i);if(!d.length){i!==t&&e.setEdge(t,i,{weight:0,minlen:n});return}let l=en(e,"_bt"),c=en(e,"_bb"),u=e.node(i);e.setParent(l,i),u.borderTop=l,e.setParent(c,i),u.borderB\
ottom=c,d.forEach(h=>{var f;Tn(e,t,n,r,o,s,h);let m=e.node(h),g=m.borderTop?m.borderTop:h,E=m.borderBottom?m.borderBottom:h,v=m.borderTop?r:2*r,y=g!==E?1:o-((f=s[i])!=null?f:0)+1;e.setEdge(l,g,{weight\
:v,minlen:y,nestingEdge:!0}),e.setEdge(E,c,{weight:v,minlen:y,nestingEdge:!0})}),e.parent(i)||e.setEdge(t,l,{weight:0,minlen:o+((a=s[i])!=null?a:0)})}function Cs(e){let t={};function n(r,o){let s=e.ch\
ildren(r);s&&s.length&&s.forEach(i=>n(i,o+1)),t[r]=o}return e.children(je).forEach(r=>n(r,1)),t}function Ps(e){return e.edges().reduce((t,n)=>t+e.edge(n).weight,0)}function Ns(e){let t=e.graph();e.rem\
oveNode(t.nestingRoot),delete t.nestingRoot,e.edges().forEach(n=>{e.edge(n).nestingEdge&&e.removeEdge(n)})}var Is=js;function js(e){function t(n){let r=e.children(n),o=e.node(n);if(r.length&&r.forEach\
(t),o&&Object.hasOwn(o,"minRank")){o.borderLeft=[],o.borderRight=[];for(let s=o.minRank,i=o.maxRank+1;s<i;++s)on(e,"borderLeft","_bl",n,o,s),on(e,"borderRight","_br",n,o,s)}}e.children(je).forEach(t)}\
function on(e,t,n,r,o,s){let i={width:0,height:0,rank:s,borderType:t},a=o[t][s-1],d=ue(e,"border",i,n);o[t][s]=d,e.setParent(d,r),a&&e.setEdge(a,d,{weight:1})}function Ls(e){var t;let n=(t=e.graph().r\
ankdir)==null?void 0:t.toLowerCase();(n==="lr"||n==="rl")&&Fn(e)}function Rs(e){var t;let n=(t=e.graph().rankdir)==null?void 0:t.toLowerCase();(n==="bt"||n==="rl")&&Ts(e),(n==="lr"||n==="rl")&&(Fs(e),\
Fn(e))}function Fn(e){e.nodes().forEach(t=>sn(e.node(t))),e.edges().forEach(t=>sn(e.edge(t)))}function sn(e){let t=e.width;e.width=e.height,e.height=t}function Ts(e){e.nodes().forEach(t=>Ve(e.node(t))\
),e.edges().forEach(t=>{var n;let r=e.edge(t);(n=r.points)==null||n.forEach(Ve),Object.hasOwn(r,"y")&&Ve(r)})}function Ve(e){e.y=-e.y}function Fs(e){e.nodes().forEach(t=>Ue(e.node(t))),e.edges().forEa\
ch(t=>{var n;let r=e.edge(t);(n=r.points)==null||n.forEach(Ue),Object.hasOwn(r,"x")&&Ue(r)})}function Ue(e){let t=e.x;e.x=e.y,e.y=t}function As(e,t=null){let n={},r=e.nodes().filter(l=>!e.children(l).\
length),o=r.map(l=>e.node(l).rank),s=V(Math.max,o),i=ge(s+1).map(()=>[]);function a(l){if(n[l])return;n[l]=!0;let c=e.node(l);i[c.rank].push(l);let u=e.successors(l);u&&[...u].sort((h,f)=>d(h,f)).forE\
ach(a)}r.sort((l,c)=>e.node(l).rank-e.node(c).rank).forEach(a);function d(l,c){let u=e.node(l),h=e.node(c);return Cn(t,u,h)}return i}function Ds(e,t){let n=0;for(let r=1;r<t.length;++r)n+=Ws(e,t[r-1],\
t[r]);return n}function Ws(e,t,n){let r=zo(n,n.map((l,c)=>c)),o=t.flatMap(l=>{let c=e.outEdges(l);return c?c.map(u=>({pos:r[u.w],weight:e.edge(u).weight})).sort((u,h)=>u.pos-h.pos):[]}),s=1;for(;s<n.l\
ength;)s<<=1;let i=2*s-1;s-=1;let a=new Array(i).fill(0),d=0;return o.forEach(l=>{let c=l.pos+s;a[c]+=l.weight;let u=0;for(;c>0;)c%2&&(u+=a[c+1]),c=c-1>>1,a[c]+=l.weight;d+=l.weight*u}),d}function Bs(\
e,t=[]){return t.map(n=>{let r=e.inEdges(n);if(!r||!r.length)return{v:n};{let o=r.reduce((s,i)=>{let a=e.edge(i),d=e.node(i.v);return{sum:s.sum+a.weight*d.order,weight:s.weight+a.weight}},{sum:0,weigh\
t:0});return{v:n,barycenter:o.sum/o.weight,weight:o.weight}}})}function Gs(e,t){let n={};e.forEach((o,s)=>{let i={indegree:0,in:[],out:[],vs:[o.v],i:s};o.barycenter!==void 0&&(i.barycenter=o.barycente\
r,i.weight=o.weight),n[o.v]=i}),t.edges().forEach(o=>{let s=n[o.v],i=n[o.w];s!==void 0&&i!==void 0&&(i.indegree++,s.out.push(i))});let r=Object.values(n).filter(o=>!o.indegree);return Hs(r)}function H\
s(e){let t=[];function n(o){return s=>{s.merged||(s.barycenter===void 0||o.barycenter===void 0||s.barycenter>=o.barycenter)&&Vs(o,s)}}function r(o){return s=>{s.in.push(o),--s.indegree===0&&e.push(s)}\
}for(;e.length;){let o=e.pop();t.push(o),o.in.reverse().forEach(n(o)),o.out.forEach(r(o))}return t.filter(o=>!o.merged).map(o=>Pe(o,["vs","i","barycenter","weight"]))}function Vs(e,t){let n=0,r=0;e.we\
ight&&(n+=e.barycenter*e.weight,r+=e.weight),t.weight&&(n+=t.barycenter*t.weight,r+=t.weight),e.vs=t.vs.concat(e.vs),e.barycenter=n/r,e.weight=r,e.i=Math.min(t.i,e.i),t.merged=!0}function Us(e,t,n,r,o\
){let s={},i=null,a=null,d=o;typeof t=="boolean"?(d=t,s={}):t&&(s=t,i=n??null,a=r??null);let l=Uo(e,v=>Object.hasOwn(v,"barycenter")),c=l.lhs,u=l.rhs.sort((v,y)=>y.i-v.i),h=[],f=0,m=0,g=0;c.sort(Ys(a,\
i,!!d));for(let[v,y]of Object.entries(s)){let w=c.findIndex(b=>b.vs[0]===v);c.splice(w+1,0,y)}g=an(h,u,g),c.forEach(v=>{g+=v.vs.length,h.push(v.vs),f+=v.barycenter*v.weight,m+=v.weight,g=an(h,u,g)});l\
et E={vs:h.flat(1)};return m&&(E.barycenter=f/m,E.weight=m),E}function an(e,t,n){let r;for(;t.length&&(r=t[t.length-1]).i<=n;)t.pop(),e.push(r.vs),n++;return n}function Ys(e,t,n){return(r,o)=>{if(r.ba\
rycenter<o.barycenter)return-1;if(r.barycenter>o.barycenter)return 1;if(e&&(typeof r.vs[0]=="string"||typeof o.vs[0]=="string")){let s=e.node(r.vs[0]),i=e.node(o.vs[0]),a=Cn(t,s,i);if(a!==0)return a}r\
eturn n?o.i-r.i:r.i-o.i}}function An(e,t,n,r,o){var s,i,a,d,l,c,u,h,f,m,g;let E=null,v=o;typeof r=="boolean"?(v=r,E=null):r!==void 0&&(E=r);let y=e.children(t),w=e.node(t),b=w?w.borderLeft:void 0,k=w?\
w.borderRight:void 0,C={};b&&(y=y.filter(_=>_!==b&&_!==k));let R=Bs(e,y);R.forEach(_=>{if(e.children(_.v).length){let{result:I}=An(e,_.v,n,E,v);C[_.v]=I,Object.hasOwn(I,"barycenter")&&zs(_,I)}});let $\
=Gs(R,n);qs($,C);let j={},T=!1;for(let _=0;_<$.length;_++)for(let I=_+1;I<$.length;I++)if(!(!$[_]||!$[I]||!((s=$[_])!=null&&s.barycenter)||!((i=$[I])!=null&&i.barycenter))&&((a=$[_])==null?void 0:a.ba\
rycenter)===$[I].barycenter){let O=(l=(d=$[_])==null?void 0:d.vs[0])!=null?l:"",M=(u=(c=$[I])==null?void 0:c.vs[0])!=null?u:"",L=e.node(O),te=e.node(M);if(L.dummy==="edge"&&te.dummy==="edge"&&((h=L.ed\
geObj)==null?void 0:h.v)===((f=te.edgeObj)==null?void 0:f.v)&&((m=L.edgeObj)==null?void 0:m.w)===((g=te.edgeObj)==null?void 0:g.w))if(L.edgeLabel.reversed){j[M]=$[_],$.splice(_,1),_--;break}else j[O]|\
|(j[O]=$[I],$.splice(I,1),I--);else T=!0}let N=Us($,j,E,e,v);if(b&&k){N.vs=[b,N.vs,k].flat(1);let _=e.predecessors(b);if(_&&_.length){let I=e.node(_[0]),O=e.predecessors(k),M=e.node(O[0]);Object.hasOw\
n(N,"barycenter")||(N.barycenter=0,N.weight=0),N.barycenter=(N.barycenter*N.weight+I.order+M.order)/(N.weight+2),N.weight+=2}}return Object.defineProperty(N,"result",{value:N,enumerable:!1,configurabl\
e:!0,writable:!0}),Object.defineProperty(N,"usedBias",{value:T,enumerable:!1,configurable:!0,writable:!0}),N}function qs(e,t){e.forEach(n=>{n.vs=n.vs.flatMap(r=>t[r]?t[r].vs:r)})}function zs(e,t){e.ba\
rycenter!==void 0?(e.barycenter=(e.barycenter*e.weight+t.barycenter*t.weight)/(e.weight+t.weight),e.weight+=t.weight):(e.barycenter=t.barycenter,e.weight=t.weight)}function Xs(e,t,n,r){r||(r=e.nodes()\
);let o=Ks(e),s=new U({compound:!0}).setGraph({root:o}).setDefaultNodeLabel(i=>e.node(i));return r.forEach(i=>{let a=e.node(i),d=e.parent(i);if(a.rank===t||a.minRank<=t&&t<=a.maxRank){s.setNode(i),s.s\
etParent(i,d||o);let l=e[n](i);l&&l.forEach(c=>{let u=c.v===i?c.w:c.v,h=s.edge(u,i),f=h!==void 0?h.weight:0;s.setEdge(u,i,{weight:e.edge(c).weight+f})}),Object.hasOwn(a,"minRank")&&s.setNode(i,{border\
Left:a.borderLeft[t],borderRight:a.borderRight[t]})}}),s}function Ks(e){let t;for(;e.hasNode(t=Je("_root")););return t}function Qs(e,t,n){let r={},o;n.forEach(s=>{let i=e.parent(s),a,d;for(;i;){if(a=e\
.parent(i),a?(d=r[a],r[a]=i):(d=o,o=i),d&&d!==i){t.setEdge(d,i);return}i=a}})}function Dn(e,t={},n=null){if(typeof t.customOrder=="function"){t.customOrder(e,Dn);return}let r=_n(e),o=ln(e,ge(1,r+1),"i\
nEdges"),s=ln(e,ge(r-1,-1,-1),"outEdges"),i=As(e,n);if(dn(e,i),t.disableOptimalOrderHeuristic)return;let a=Number.POSITIVE_INFINITY,d,l=t.constraints||[];for(let c=0,u=0;u<4;++c,++u){Js(c%2?o:s,c%4>=2\
,l,n),i=Ne(e);let h=Ds(e,i);h<a?(u=0,d=Object.assign({},i),a=h):h===a&&(d=structuredClone(i))}dn(e,d)}function ln(e,t,n){let r=new Map,o=(s,i)=>{r.has(s)||r.set(s,[]),r.get(s).push(i)};for(let s of e.\
nodes()){let i=e.node(s);if(typeof i.rank=="number"&&o(i.rank,s),typeof i.minRank=="number"&&typeof i.maxRank=="number")for(let a=i.minRank;a<=i.maxRank;a++)a!==i.rank&&o(a,s)}return t.map(function(s)\
{return Xs(e,s,n,r.get(s)||[])})}function Js(e,t,n,r){let o=!0,s=new U;e.forEach(function(i){n.forEach(c=>s.setEdge(c.left,c.right));let a=i.graph().root,{result:d,usedBias:l}=An(i,a,s,r,o);t&&l&&(o=!\
o),d.vs.forEach((c,u)=>i.node(c).order=u),Qs(i,s,d.vs)})}function dn(e,t){Object.values(t).forEach(n=>n.forEach((r,o)=>e.node(r).order=o))}function Zs(e,t){let n={};function r(o,s){let i=0,a=0,d=o.len\
gth,l=s[s.length-1];return s.forEach((c,u)=>{let h=ti(e,c),f=h?e.node(h).order:d;(h||c===l)&&(s.slice(a,u+1).forEach(m=>{let g=e.predecessors(m);g&&g.forEach(E=>{let v=e.node(E),y=v.order;(y<i||f<y)&&\
!(v.dummy&&e.node(m).dummy)&&Wn(n,E,m)})}),a=u+1,i=f)}),s}return t.length&&t.reduce(r),n}function ei(e,t){let n={};function r(i){var a;return((a=e.node(i))==null?void 0:a.dummy)==="border"}if(!e.nodes\
().some(r))return n;function o(i,a,d,l,c){ge(a,d).forEach(u=>{let h=i[u];if(h!==void 0&&e.node(h).dummy){let f=e.predecessors(h);f&&f.forEach(m=>{if(m===void 0)return;let g=e.node(m);g.dummy&&(g.order\
<l||g.order>c)&&Wn(n,m,h)})}})}function s(i,a){let d=-1,l=-1,c=0;return a.forEach((u,h)=>{if(r(u)){let f=e.predecessors(u);if(f&&f.length){let m=f[0];if(m===void 0)return;l=e.node(m).order,o(a,c,h,d,l\
),c=h,d=l}}o(a,c,a.length,l,i.length)}),a}return t.length&&t.reduce(s),n}function ti(e,t){if(e.node(t).dummy){let n=e.predecessors(t);if(n)return n.find(r=>e.node(r).dummy)}}function Wn(e,t,n){if(t>n)\
{let o=t;t=n,n=o}let r=e[t];r||(e[t]=r={}),r[n]=!0}function ni(e,t,n){if(t>n){let o=t;t=n,n=o}let r=e[t];return r!==void 0&&Object.hasOwn(r,n)}function ri(e,t,n,r,o){let s={},i={},a={};return t.forEac\
h(d=>{d.forEach((l,c)=>{s[l]=l,i[l]=l,a[l]=c})}),t.forEach(d=>{let l=-1,c=-1,u=!1,h=d,f=d.findIndex(m=>o?.includes(m)||cn(m,e,o));f>0&&(h=[d[f],...d.slice(0,f),...d.slice(f+1)],u=!0),h.forEach(m=>{var\
 g;let E=r(m);if(E&&E.length){o!=null&&o.includes(m)&&(E=E.filter(w=>cn(w,e,o)));let v=E.sort((w,b)=>{let k=a[w],C=a[b];return(k!==void 0?k:0)-(C!==void 0?C:0)}),y=(v.length-1)/2;for(let w=Math.floor(\
y),b=Math.ceil(y);w<=b;++w){let k=v[w];if(k===void 0)continue;let C=a[k];if(C!==void 0&&i[m]===m&&l<C&&a[k]!==c&&!ni(n,m,k)){let R=s[k];R!==void 0&&(i[k]=m,i[m]=s[m]=R,l=C,u&&(l=-1,c=(g=a[k])!=null?g:\
-1,u=!1))}}}})}),{root:s,align:i}}function oi(e,t,n,r,o=!1){let s={},i=si(e,t,n,o),a=o?"borderLeft":"borderRight";function d(f,m){let g=i.nodes().slice(),E={},v=g.pop();for(;v;){if(E[v])f(v);else{E[v]\
=!0,g.push(v);for(let y of m(v))g.push(y)}v=g.pop()}}function l(f){let m=i.inEdges(f);m?s[f]=m.reduce((g,E)=>{var v;let y=(v=s[E.v])!=null?v:0,w=i.edge(E);return Math.max(g,y+(w!==void 0?w:0))},0):s[f\
]=0}function c(f){let m=i.outEdges(f),g=Number.POSITIVE_INFINITY;m&&(g=m.reduce((v,y)=>{let w=s[y.w],b=i.edge(y);return Math.min(v,(w!==void 0?w:0)-(b!==void 0?b:0))},Number.POSITIVE_INFINITY));let E=\
e.node(f);g!==Number.POSITIVE_INFINITY&&E.borderType!==a&&(s[f]=Math.max(s[f]!==void 0?s[f]:0,g))}function u(f){return i.predecessors(f)||[]}function h(f){return i.successors(f)||[]}return d(l,u),d(c,\
h),Object.keys(r).forEach(f=>{var m;let g=n[f];g!==void 0&&(s[f]=(m=s[g])!=null?m:0)}),s}function si(e,t,n,r){let o=new U,s=e.graph(),i=ci(s.nodesep,s.edgesep,r);return t.forEach(a=>{let d;a.forEach(l\
=>{let c=n[l];if(c!==void 0){if(o.setNode(c),d!==void 0){let u=n[d];if(u!==void 0){let h=o.edge(u,c);o.setEdge(u,c,Math.max(i(e,l,d),h||0))}}d=l}})}),o}function ii(e,t){return Object.values(t).reduce(\
(n,r)=>{let o=Number.NEGATIVE_INFINITY,s=Number.POSITIVE_INFINITY;Object.entries(r).forEach(([a,d])=>{let l=ui(e,a)/2;o=Math.max(d+l,o),s=Math.min(d-l,s)});let i=o-s;return i<n[0]&&(n=[i,r]),n},[Numbe\
r.POSITIVE_INFINITY,null])[1]}function ai(e,t){let n=Object.values(t),r=V(Math.min,n),o=V(Math.max,n);["u","d"].forEach(s=>{["l","r"].forEach(i=>{let a=s+i,d=e[a];if(!d||d===t)return;let l=Object.valu\
es(d),c=r-V(Math.min,l);i!=="l"&&(c=o-V(Math.max,l)),c&&(e[a]=Ie(d,u=>u+c))})})}function li(e,t=void 0){let n=e.ul;return n?Ie(n,(r,o)=>{var s,i;if(t){let d=t.toLowerCase(),l=e[d];if(l&&l[o]!==void 0)\
return l[o]}let a=Object.values(e).map(d=>{let l=d[o];return l!==void 0?l:0}).sort((d,l)=>d-l);return(((s=a[1])!=null?s:0)+((i=a[2])!=null?i:0))/2}):{}}function di(e,t){let n=Ne(e),r=Object.assign(Zs(\
e,n),ei(e,n)),o={},s;["u","d"].forEach(a=>{s=a==="u"?n:Object.values(n).reverse(),["l","r"].forEach(d=>{d==="r"&&(s=s.map(u=>Object.values(u).reverse()));let l=ri(e,s,r,u=>(a==="u"?e.predecessors(u):e\
.successors(u))||[],t),c=oi(e,s,l.root,l.align,d==="r");d==="r"&&(c=Ie(c,u=>-u)),o[a+d]=c})});let i=ii(e,o);return ai(o,i),li(o,e.graph().align)}function ci(e,t,n){return(r,o,s)=>{let i=r.node(o),a=r.\
node(s),d=0,l;if(d+=i.width/2,Object.hasOwn(i,"labelpos"))switch(i.labelpos.toLowerCase()){case"l":l=-i.width/2;break;case"r":l=i.width/2;break}if(l&&(d+=n?l:-l),l=void 0,d+=(i.dummy?t:e)/2,d+=(a.dumm\
y?t:e)/2,d+=a.width/2,Object.hasOwn(a,"labelpos"))switch(a.labelpos.toLowerCase()){case"l":l=a.width/2;break;case"r":l=-a.width/2;break}return l&&(d+=n?l:-l),d}}function ui(e,t){return e.node(t).width\
}function cn(e,t,n){var r;if(!n)return!1;let o=(r=t.node(e))==null?void 0:r.edgeObj;if(!o||t.node(e).edgeLabel.reversed)return!1;let s=n.indexOf(o?.v),i=n.indexOf(o?.w);return s!==-1&&i!==-1&&s===(i+1\
)%n.length||s===(i-1)%n.length}function fi(e,t){e=Sn(e),hi(e),Object.entries(di(e,t)).forEach(([n,r])=>e.node(n).x=r)}function hi(e){let t=Ne(e),n=e.graph(),r=n.ranksep,o=n.rankalign,s=0;t.forEach(i=>\
{let a=i.reduce((d,l)=>{var c;let u=(c=e.node(l).height)!=null?c:0;return d>u?d:u},0);i.forEach(d=>{let l=e.node(d);o==="top"?l.y=s+l.height/2:o==="bottom"?l.y=s+a-l.height/2:l.y=s+a/2}),s+=a+r})}var \
un=new WeakMap;function Bn(e,t={}){return Gn(e,Yo,t),e}function fn(e,t,n){let r=t;for(;r!==void 0;){let o=e.parent(r);if(o===n)return r;r=o}}function Gn(e,t,n){var r;let o=e.nodes().filter(y=>e.childr\
en(y).length),s={};o.forEach(y=>{let w=e.node(y);if(w&&w.rankdir){let b=new U({multigraph:!0,compound:!0});b.setGraph({rankdir:w.rankdir});let k=e.children(y);k.forEach(O=>{let M={...e.node(O)};b.setN\
ode(O,M);let L=e.parent(O);L&&L!==y&&k.includes(L)&&b.setParent(O,L)});let C=new Set;e.edges().forEach(O=>{let M=fn(e,O.v,y),L=fn(e,O.w,y);if(M===O.v&&L===O.w)b.setEdge(O,{...e.edge(O)});else if(M&&L&\
&M!==L){let te=`${M}\\0${L}`;C.has(te)||(C.add(te),b.setEdge(M,L,{...e.edge(O)}))}}),Gn(b,t,n);let R=yn(b);pn(R,t,n,null),mn(b,R);let $=1/0,j=1/0,T=-1/0,N=-1/0;b.nodes().forEach(O=>{if(O===y)return;let\
 M=b.node(O);M&&typeof M.x=="number"&&typeof M.y=="number"&&typeof M.width=="number"&&typeof M.height=="number"&&($=Math.min($,M.x-M.width/2),T=Math.max(T,M.x+M.width/2),j=Math.min(j,M.y-M.height/2),N\
=Math.max(N,M.y+M.height/2))}),(!isFinite($)||!isFinite(j)||!isFinite(T)||!isFinite(N))&&($=j=0,T=N=0);let _=T-$,I=N-j;s[y]={minX:$,minY:j,maxX:T,maxY:N,width:_,height:I,offsetX:$,offsetY:j},w._dagreC\
lusterSubgraph=b}});let i=[],a=y=>{let w=[],b=(e.children(y)||[]).filter(k=>k!==y);for(;b.length>0;){let k=b.shift();w.push(k),(e.children(k)||[]).filter(C=>C!==k).forEach(C=>b.push(C))}return w},d=ne\
w Map;o.forEach(y=>{let w=e.node(y);w&&w.rankdir&&s[y]&&d.set(y,(e.children(y)||[]).filter(b=>b!==y))});let l=new Set([...d.values()].flat()),c=new Map;d.forEach((y,w)=>{l.has(w)||c.set(w,a(w))});let \
u=new Set([...c.values()].flat()),h=y=>{for(let[w,b]of c)if(b.includes(y))return w;return y},f=[];e.edges().forEach(y=>{(u.has(y.v)||u.has(y.w))&&f.push({edge:y,label:e.edge(y)})});let m=new Map;u.for\
Each(y=>{let w=e.parent(y);m.set(y,typeof w=="string"?w:void 0)}),c.forEach((y,w)=>{let b=e.node(w),k=[];y.forEach($=>{let j=e.node($);j&&(k.push({id:$,node:j,parent:m.get($)}),e.removeNode($))});let \
C=f.filter(({edge:$})=>y.includes($.v)||y.includes($.w)),R=s[w];b&&(i.push({clusterId:w,subgraph:b._dagreClusterSubgraph,bounds:R,children:y,removedNodes:k,removedEdges:C}),b.width=R.width,b.height=R.\
height)});let g=new Set;f.forEach(({edge:y,label:w})=>{let b=h(y.v),k=h(y.w);if(b!==k&&e.hasNode(b)&&e.hasNode(k)){let C=`${b}\\0${k}`;g.has(C)||(g.add(C),e.setEdge(b,k,{...w,width:0,height:0}))}});let\
 E=yn(e),v=pn(E,t,n,(r=un.get(e))!=null?r:null);un.set(e,v),mn(e,E),g.forEach(y=>{let w=y.indexOf("\\0"),b=y.slice(0,w),k=y.slice(w+1);e.hasEdge(b,k)&&e.removeEdge(b,k)}),i.forEach(({clusterId:y,subgra\
ph:w,bounds:b,removedNodes:k,removedEdges:C})=>{var R,$;let j=e.node(y),T=(R=j?.x)!=null?R:0,N=($=j?.y)!=null?$:0,_=(b.minX+b.maxX)/2,I=(b.minY+b.maxY)/2;k.forEach(({id:O,node:M,parent:L})=>{e.setNode\
(O,M),L!==void 0&&e.setParent(O,L)}),C.forEach(({edge:O,label:M})=>{e.setEdge(O,M)}),w.nodes().forEach(O=>{if(O===y)return;let M=w.node(O),L=e.node(O);L&&M&&typeof M.x=="number"&&typeof M.y=="number"&\
&(L.x=T+(M.x-_),L.y=N+(M.y-I))}),hn(e,w,T-_,N-I),delete j._dagreClusterSubgraph}),o.forEach(y=>{var w,b;let k=e.node(y),C=s[y];if(k&&k.rankdir&&k._dagreClusterSubgraph&&C){let R=k._dagreClusterSubgrap\
h,$=(w=k.x)!=null?w:0,j=(b=k.y)!=null?b:0,T=(C.minX+C.maxX)/2,N=(C.minY+C.maxY)/2;R.nodes().forEach(_=>{if(_===y)return;let I=R.node(_),O=e.node(_);if(O&&I&&typeof I.x=="number"&&typeof I.y=="number")\
{let M=I.x-T,L=I.y-N;O.x=$+M,O.y=j+L}}),hn(e,R,$-T,j-N),delete k._dagreClusterSubgraph}})}function hn(e,t,n,r){t.edges().forEach(o=>{if(!e.hasEdge(o))return;let s=t.edge(o),i=e.edge(o);i.points=s.poin\
ts.map(a=>({x:a.x+n,y:a.y+r})),Object.hasOwn(s,"x")&&(i.x=s.x+n,i.y=s.y+r)})}function pn(e,t,n,r=null){var o,s;let i=n?.useDynamic!==!1,a=i&&(o=r?.graph)!=null?o:null,d=i&&(s=r?.rawNodes)!=null?s:null\
;t("    makeSpaceForEdgeLabels",()=>vi(e)),t("    removeSelfEdges",()=>Pi(e)),t("    acyclic",()=>rs(e,a)),t("    nestingGraph.run",()=>_s(e)),t("    rank",()=>Es(Sn(e))),t("    injectEdgeLabelProxies\
",()=>xi(e)),t("    removeEmptyRanks",()=>Ho(e)),t("    nestingGraph.cleanup",()=>Ns(e)),t("    normalizeRanks",()=>Go(e)),t("    assignRankMinMax",()=>ki(e)),t("    removeEdgeLabelProxies",()=>$i(e))\
,t("    normalize.run",()=>as(e)),t("    parentDummyChains",()=>$s(e)),t("    addBorderSegments",()=>Is(e)),t("    order",()=>Dn(e,n,d)),t("    insertSelfEdges",()=>Ni(e)),t("    adjustCoordinateSyste\
m",()=>Ls(e)),t("    position",()=>fi(e,n.corePath)),t("    positionSelfEdges",()=>Ii(e));let l=JSON.parse(JSON.stringify(e._nodes));return t("    removeBorderNodes",()=>Ci(e)),t("    normalize.undo",\
()=>ds(e)),t("    fixupEdgeLabelCoords",()=>Oi(e)),t("    undoCoordinateSystem",()=>Rs(e)),t("    translateGraph",()=>Mi(e)),t("    assignNodeIntersects",()=>Si(e)),t("    reversePoints",()=>_i(e)),t(\
"    acyclic.undo",()=>ss(e)),{graph:e,rawNodes:l}}function mn(e,t){e.nodes().forEach(n=>{let r=e.node(n),o=t.node(n);r&&(r.x=o.x,r.y=o.y,r.order=o.order,r.rank=o.rank,t.children(n).length&&(r.width=o\
.width,r.height=o.height))}),e.edges().forEach(n=>{let r=e.edge(n),o=t.edge(n);r.points=o.points,Object.hasOwn(o,"x")&&(r.x=o.x,r.y=o.y)}),e.graph().width=t.graph().width,e.graph().height=t.graph().he\
ight}var pi=["nodesep","edgesep","ranksep","marginx","marginy"],mi={ranksep:50,edgesep:20,nodesep:50,rankdir:"TB",rankalign:"center"},gi=["acyclicer","ranker","rankdir","align","rankalign"],yi=["width\
","height","rank"],gn={width:0,height:0},wi=["minlen","weight","width","height","labeloffset"],bi={minlen:1,weight:1,width:0,height:0,labeloffset:10,labelpos:"r"},Ei=["labelpos"];function yn(e){let t=\
new U({multigraph:!0,compound:!0}),n=qe(e.graph());return t.setGraph(Object.assign({},mi,Ye(n,pi),Pe(n,gi))),e.nodes().forEach(r=>{let o=qe(e.node(r)),s=Ye(o,yi);Object.keys(gn).forEach(a=>{s[a]===voi\
d 0&&(s[a]=gn[a])}),t.setNode(r,s);let i=e.parent(r);i!==void 0&&t.setParent(r,i)}),e.edges().forEach(r=>{let o=qe(e.edge(r));t.setEdge(r,Object.assign({},bi,Ye(o,wi),Pe(o,Ei)))}),t}function vi(e){let\
 t=e.graph();t.ranksep/=2,e.edges().forEach(n=>{var r;let o=e.edge(n);o.minlen*=2,((r=o.labelpos)!=null?r:"r").toLowerCase()!=="c"&&(t.rankdir==="TB"||t.rankdir==="BT"?o.width+=o.labeloffset:o.height+\
=o.labeloffset)})}function xi(e){e.edges().forEach(t=>{let n=e.edge(t);if(n.width&&n.height){let r=e.node(t.v),o={rank:(e.node(t.w).rank-r.rank)/2+r.rank,e:t};ue(e,"edge-proxy",o,"_ep")}})}function ki\
(e){let t=0;e.nodes().forEach(n=>{let r=e.node(n);r.borderTop&&(r.minRank=e.node(r.borderTop).rank,r.maxRank=e.node(r.borderBottom).rank,t=Math.max(t,r.maxRank))}),e.graph().maxRank=t}function $i(e){e\
.nodes().forEach(t=>{let n=e.node(t);if(n.dummy==="edge-proxy"){let r=n;e.edge(r.e).labelRank=n.rank,e.removeNode(t)}})}function Mi(e){let t=Number.POSITIVE_INFINITY,n=0,r=Number.POSITIVE_INFINITY,o=0\
,s=e.graph(),i=s.marginx||0,a=s.marginy||0;function d(l){let c=l.x,u=l.y,h=l.width,f=l.height;t=Math.min(t,c-h/2),n=Math.max(n,c+h/2),r=Math.min(r,u-f/2),o=Math.max(o,u+f/2)}e.nodes().forEach(l=>d(e.n\
ode(l))),e.edges().forEach(l=>{let c=e.edge(l);Object.hasOwn(c,"x")&&d(c)}),t-=i,r-=a,e.nodes().forEach(l=>{let c=e.node(l);c.x-=t,c.y-=r}),e.edges().forEach(l=>{let c=e.edge(l);c.points.forEach(u=>{u\
.x-=t,u.y-=r}),Object.hasOwn(c,"x")&&(c.x-=t),Object.hasOwn(c,"y")&&(c.y-=r)}),s.width=n-t+i,s.height=o-r+a}function Si(e){e.edges().forEach(t=>{if(t.v===t.w)return;let n=e.edge(t),r=e.node(t.v),o=e.n\
ode(t.w),s,i;n.points?(s=n.points[0],i=n.points[n.points.length-1]):(n.points=[],s=o,i=r),n.points.unshift(Zt(r,s)),n.points.push(Zt(o,i))})}function Oi(e){e.edges().forEach(t=>{let n=e.edge(t);if(Obj\
ect.hasOwn(n,"x"))switch((n.labelpos==="l"||n.labelpos==="r")&&(n.width-=n.labeloffset),n.labelpos){case"l":n.x-=n.width/2+n.labeloffset;break;case"r":n.x+=n.width/2+n.labeloffset;break}})}function _i\
(e){e.edges().forEach(t=>{let n=e.edge(t);n.reversed&&n.points.reverse()})}function Ci(e){e.nodes().forEach(t=>{if(e.children(t).length){let n=e.node(t),r=e.node(n.borderTop),o=e.node(n.borderBottom),\
s=e.node(n.borderLeft[n.borderLeft.length-1]),i=e.node(n.borderRight[n.borderRight.length-1]);n.width=Math.abs(i.x-s.x),n.height=Math.abs(o.y-r.y),n.x=s.x+n.width/2,n.y=r.y+n.height/2}}),e.nodes().for\
Each(t=>{e.node(t).dummy==="border"&&e.removeNode(t)})}function Pi(e){e.edges().forEach(t=>{if(t.v===t.w){let n=e.node(t.v);n.selfEdges||(n.selfEdges=[]),n.selfEdges.push({e:t,label:e.edge(t)}),e.remo\
veEdge(t)}})}function Ni(e){Ne(e).forEach(t=>{let n=0;t.forEach((r,o)=>{let s=e.node(r);typeof s.rank!="number"&&(s.rank=0),s.order=o+n,(s.selfEdges||[]).forEach(i=>{ue(e,"selfedge",{width:i.label.wid\
th,height:i.label.height,rank:s.rank,order:o+ ++n,e:i.e,edgeLabel:i.label},"_se"),(!Array.isArray(i.label.points)||i.label.points.length!==7)&&(i.label.points=[{x:0,y:-10},{x:0,y:-10},{x:0,y:0},{x:0,y\
:10},{x:0,y:10},{x:0,y:0},{x:0,y:0}])}),delete s.selfEdges})})}function Ii(e){e.nodes().forEach(t=>{let n=e.node(t),r=o=>typeof o=="number"&&isFinite(o);if(n.dummy==="selfedge"){let o=n,s=e.node(o.e.v\
),i=r(s?.x)?s.x:0,a=r(s?.y)?s.y:0,d=r(s?.width)?s.width:0,l=r(s?.height)?s.height:0,c=r(n.x)?n.x:i,u=r(n.y)?n.y:a,h=d/2,f=l/2;o.edgeLabel.points=[{x:c+h,y:u-f},{x:c+h,y:u-f},{x:c,y:u},{x:c-h,y:u+f},{x\
:c-h,y:u+f},{x:c,y:u},{x:c,y:u}],o.edgeLabel.x=c,o.edgeLabel.y=u,e.setEdge(o.e,o.edgeLabel),e.removeNode(t)}else n&&Array.isArray(n.selfEdges)&&n.selfEdges.forEach(o=>{if(!Array.isArray(o.label.points\
)||o.label.points.length!==7){let s=r(n.x)?n.x:0,i=r(n.y)?n.y:0,a=r(n.width)?n.width:0,d=r(n.height)?n.height:0,l=a/2,c=d/2;o.label.points=[{x:s+l,y:i-c},{x:s+l,y:i-c},{x:s,y:i},{x:s-l,y:i+c},{x:s-l,y\
:i+c},{x:s,y:i},{x:s,y:i}]}})})}function Ye(e,t){return Ie(Pe(e,t),Number)}function qe(e){let t={};return e&&Object.entries(e).forEach(([n,r])=>{typeof n=="string"&&(n=n.toLowerCase()),t[n]=r}),t}func\
tion Hn(e){let{x:t,y:n}=e[0]??{x:0,y:0},[r,o,s,i]=[t,n,t,n];for(let{x:a,y:d}of e)[r,s]=[Math.min(r,a),Math.max(s,a)],[o,i]=[Math.min(o,d),Math.max(i,d)];return{left:r,top:o,right:s,bottom:i}}function \
Vn({x:e,y:t,width:n,height:r}){return[{x:e-n/2,y:t-r/2},{x:e+n/2,y:t+r/2}]}var ji=44,Un=7.6,Le=14;function qn(e){let t=p("div",{class:"graph"}),n="",r="";t.addEventListener("keydown",s=>{let i=[...t.q\
uerySelectorAll("[data-key]")],{activeElement:a}=document,d=a instanceof SVGElement?i.indexOf(a):-1;if(d<0)return;let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[s.key];if(l!==void 0)Yn(i,(d+\
l+i.length)%i.length);else if(s.key==="Enter"||s.key===" ")i[d]?.dispatchEvent(new MouseEvent("click"));else return;s.preventDefault()});for(let s of["pointerover","focusin"])t.addEventListener(s,({ta\
rget:i})=>{let a=i instanceof Element?i.closest("[data-key]")?.getAttribute("aria-label"):void 0;a&&e.status(a)});t.addEventListener("focusin",({target:s})=>{n=s instanceof SVGElement&&s.dataset.key||\
n});let o=s=>{r=s.namespace,e.toggle(s)};return{element:t,show:s=>{let i=t.contains(document.activeElement);t.replaceChildren(Li(s,{...e,toggle:o}));let a=[...t.querySelectorAll("[data-key]")],d=a.fin\
dIndex(c=>c.dataset.key===n),l=a.findIndex(c=>c.dataset.namespace===r);i?Yn(a,d>=0?d:Math.max(0,l)):(t.querySelector(".node")?.setAttribute("tabindex","0"),t.scrollTop=(t.scrollHeight-t.clientHeight)/\
2)}}}function Yn(e,t){for(let n of e)n.setAttribute("tabindex","-1");e[t]?.setAttribute("tabindex","0"),e[t]?.focus()}function Li(e,t){return e.wanted>Q?p("p",{class:"notice"},`${e.wanted} connections\
 are too many to tell apart (up to ${Q} are drawn). Choose a namespace to draw the connections of, close a namespace, or filter.`):e.nodes.length===0?p("p",{class:"notice"},"Nothing that is asked for \
is allowed or unknown."):Ri(e,t)}function Ri({nodes:e,edges:t},n){let r=Ti(e,t,n),o=t.map(i=>Di(i,r.edge(i.from.key,i.to.key),n)),s=e.map(i=>Ai(i,r.node(i.key),n));return A("svg",{...Fi([...e.flatMap(\
({key:i})=>Vn(r.node(i))),...t.flatMap(({from:i,to:a})=>r.edge(i.key,a.key)?.points??[])]),role:"group","aria-label":"Connections between namespaces and workloads"},A("defs",{},...["allowed","partly",\
"unknown"].map(Bi)),...o,...s)}function Ti(e,t,{nodeNote:n,edgeLabel:r}){let o=new Xe.Graph;o.setGraph({rankdir:"LR",nodesep:18,ranksep:90,edgesep:12,marginx:12,marginy:12}),o.setDefaultEdgeLabel(()=>\
({}));for(let s of e){let i=Math.max(s.label.length,n(s).length*.9)*Un+28;o.setNode(s.key,{width:i,height:ji})}for(let s of t){let i=r(s),a=i===""?{}:{width:i.length*Un*.8+8,height:16,labelpos:"c"};o.\
setEdge(s.from.key,s.to.key,a)}return Bn(o),o}function Fi(e){let t=Hn(e),[n,r]=[Math.floor(t.left)-Le,Math.floor(t.top)-Le],[o,s]=[Math.ceil(t.right)+Le-n,Math.ceil(t.bottom)+Le-r];return{width:o,heig\
ht:s,viewBox:`${n} ${r} ${o} ${s}`}}function Ai(e,{x:t,y:n,width:r,height:o},s){let i=e.kind==="workloads",a=s.nodeNote(e),d=i&&s.isOpened(e),l=A("g",{class:`node ${e.kind}${d?" inside":""}`,transform\
:`translate(${t-r/2} ${n-o/2})`,tabindex:-1,role:i?"button":"img","aria-label":`${e.label} ${a}${i?d?"; closes its namespace":"; opens it":""}`,"data-key":e.key,"data-namespace":e.namespace},A("rect",\
{width:r,height:o,rx:d?4:10}),A("text",{x:r/2,y:19,class:"name"},e.label)," ",A("text",{x:r/2,y:35,class:"note"},a));return i&&l.addEventListener("click",()=>s.toggle(e)),l}function Di(e,{points:t,x:n\
,y:r},{edgeWords:o,edgeLabel:s,openEdge:i}){let a=K(e.verdicts),d=Wi(t),l=s(e),c=A("g",{class:`edge ${a}`,tabindex:-1,role:"button","aria-label":o(e),"data-key":`${e.from.key} ${e.to.key}`},A("path",{\
class:"reach",d}),A("path",{class:"line",d,"marker-end":`url(#to-${a})`,"marker-start":e.ways==="both"?`url(#to-${a})`:void 0}),l===""||n===void 0||r===void 0?void 0:A("text",{x:n,y:r+4},l));return c.\
addEventListener("click",()=>i(e)),c}function Wi(e){let[t,...n]=e,r=n.pop();if(t===void 0||r===void 0)return"";let o=`M${t.x} ${t.y}`;for(let[s,i]of n.entries()){let a=n[s+1],d=a===void 0?r:{x:(i.x+a.\
x)/2,y:(i.y+a.y)/2};o+=` Q${i.x} ${i.y} ${d.x} ${d.y}`}return n.length===0?`${o} L${r.x} ${r.y}`:o}function Bi(e){return A("marker",{id:`to-${e}`,class:e,viewBox:"0 0 8 8",refX:7,refY:4,markerWidth:8,\
markerHeight:8,orient:"auto-start-reverse"},A("path",{d:"M0 0 L8 4 L0 8 z"}))}var nt="reachspec-panel-closed";function zn(){let e=p("h2",{id:"explanation-title",tabindex:-1}),t=p("div",{class:"panel-b\
ody"}),n=()=>{o.hidden||(o.hidden=!0,document.body.classList.remove("with-panel"),s?.focus(),s=void 0,document.dispatchEvent(new Event(nt)))},r=p("div",{class:"panel-head"},e,W({class:"close","aria-la\
bel":"Close the explanation"},"×",n)),o=p("aside",{class:"panel","aria-labelledby":"explanation-title",hidden:!0},r,t),s;return document.addEventListener("keydown",({key:i})=>{i==="Escape"&&n()}),{ele\
ment:o,open:({title:i,content:a})=>{let d=document.activeElement;!(d!==null&&o.contains(d))&&(d instanceof HTMLElement||d instanceof SVGElement)&&(s=d),e.textContent=i,t.replaceChildren(...a),o.hidden\
=!1,document.body.classList.add("with-panel"),o.scrollTop=0,e.focus({preventScroll:!0})}}}var Y=30,Xn=3;function Kn(e,t){let n=p("div",{class:"sheet",role:"presentation"}),r=p("div",{class:"matrix",ro\
le:"grid","aria-label":"Who reaches whom"},n),o,s={row:0,column:0},i,a="",d=({row:f,column:m})=>r.querySelector(`[data-spot="${f} ${m}"]`),l=()=>{if(o===void 0)return;let f=Vi(r,o.matrix),m=JSON.strin\
gify([f,s,i]);if(m===a)return;a=m;let g=r.contains(document.activeElement);n.replaceChildren(...Ui(o,f,{active:s,opened:i})),g&&(d(s)??r).focus({preventScroll:!0})},c=f=>{s=f,Xi(r,f),l(),d(f)?.focus({\
preventScroll:!0})},u=({row:f,column:m})=>{let[g,E]=[o?.matrix.sources[f],o?.matrix.destinations[m]];g===void 0||E===void 0||(i={row:f,column:m},l(),e(g,E))},h=()=>{i=void 0,l()};return document.addEv\
entListener(nt,h),r.addEventListener("scroll",()=>window.requestAnimationFrame(l),{passive:!0}),new ResizeObserver(l).observe(r),r.addEventListener("click",({target:f})=>{let m=rt(f);m!==void 0&&(c(m)\
,u(m))}),Gi(r,t),r.addEventListener("keydown",f=>{if(!(o===void 0||o.matrix.cells.length===0)){if(f.key==="Enter"||f.key===" ")u(s);else{let m=zi(f,s,o.matrix,Math.max(1,Math.floor(r.clientHeight/Y)-4\
));if(m===void 0)return;c(m)}f.preventDefault()}}),{element:r,show:f=>{let{sources:m,destinations:g}=f.matrix;o=f,Hi(r,f.matrix),[s,i,a]=[{row:0,column:0},void 0,""],r.scrollTo(0,0);let{head:E,side:v}\
=ot(r);n.style.setProperty("width",`${v+g.length*Y}px`),n.style.setProperty("height",`${E+m.length*Y}px`),l()}}}function Gi(e,t){for(let n of["pointerover","focusin"])e.addEventListener(n,({target:r})\
=>{let o=r instanceof Element?r.getAttribute("aria-label"):null;o!==null&&rt(r)!==void 0&&t(o),Ki(e,rt(r))})}function Qn(e,t){let n=Math.floor(t/7.2);return e.length<=n?e:`…${e.slice(1-n)}`}function H\
i(e,{sources:t,destinations:n}){let r=o=>Math.max(0,...o.map(({label:s})=>s.length))*7.2+30;e.style.setProperty("--wanted-side",`${Math.ceil(r(t))}px`),e.style.setProperty("--wanted-head",`${Math.ceil\
(r(n))}px`),e.setAttribute("aria-rowcount",String(t.length+1)),e.setAttribute("aria-colcount",String(n.length+1))}function ot(e){let{scrollPaddingTop:t,scrollPaddingLeft:n}=getComputedStyle(e);return{\
head:Number.parseFloat(t)||0,side:Number.parseFloat(n)||0}}function Vi(e,{sources:t,destinations:n}){let{head:r,side:o}=ot(e),s=(i,a,d)=>{let l=Math.max(0,Math.floor(i/Y)-Xn);return[Math.min(l,d),Math\
.min(d,Math.ceil((i+a)/Y)+Xn)]};return{rows:s(e.scrollTop,e.clientHeight-r,t.length),columns:s(e.scrollLeft,e.clientWidth-o,n.length),head:r,side:o}}function*Ui(e,t,{active:n,opened:r}){yield Yi(e.mat\
rix,t);for(let o=t.rows[0];o<t.rows[1];o++){let s=e.matrix.sources[o];s!==void 0&&(yield qi(e,{row:o,from:s,visibleCells:t,active:n,opened:r}))}}function Yi({destinations:e},{columns:t,side:n,head:r})\
{let o=p("div",{class:"corner",role:"columnheader","aria-colindex":1},"from ↓ to →"),s=e.slice(...t).map((i,a)=>{let d=t[0]+a,l=p("span",{},Qn(i.label,r-26)),c=p("div",{class:`head ${i.kind}`,role:"co\
lumnheader","aria-colindex":d+2,title:F(i),"data-column":d},l);return c.style.setProperty("left",`${n+d*Y}px`),c});return p("div",{class:"head-row",role:"row","aria-rowindex":1},o,...s)}function qi({m\
atrix:e,verdicts:t,words:n},{row:r,from:o,visibleCells:s,active:i,opened:a}){let{destinations:d,cells:l}=e,c=d.slice(...s.columns).map((f,m)=>{let g=s.columns[0]+m,E=l[r*d.length+g]??0,v=K(E),y=(E&t)=\
==0,w=r===a?.row&&g===a.column,b=p("div",{class:`cell ${v}${y?" pale":""}${w?" opened":""}`,role:"gridcell","aria-selected":String(w),"aria-colindex":g+2,"aria-label":`${o.label} to ${f.label}: ${v===\
"none"?J.none:n(o,f,E)}`,tabindex:r===i.row&&g===i.column?0:-1,"data-spot":`${r} ${g}`});return b.style.setProperty("left",`${s.side+g*Y}px`),b}),u=p("div",{class:`side ${o.kind}`,role:"rowheader","ar\
ia-colindex":1,title:F(o)},Qn(o.label,s.side-22)),h=p("div",{class:"row",role:"row","aria-rowindex":r+2,"data-row":r},u,...c);return h.style.setProperty("top",`${s.head+r*Y}px`),h}function rt(e){let t\
=e instanceof Element?e.closest("[data-spot]"):null,[n,r]=t?.dataset.spot?.split(" ").map(Number)??[];return n===void 0||r===void 0?void 0:{row:n,column:r}}function zi({key:e,ctrlKey:t,metaKey:n},{row\
:r,column:o},{sources:s,destinations:i},a){let[d,l]=[s.length-1,i.length-1],c=t||n,h={ArrowUp:{row:r-1,column:o},ArrowDown:{row:r+1,column:o},ArrowLeft:{row:r,column:o-1},ArrowRight:{row:r,column:o+1}\
,PageUp:{row:r-a,column:o},PageDown:{row:r+a,column:o},Home:{row:c?0:r,column:0},End:{row:c?d:r,column:l}}[e];if(h===void 0)return;let f=(m,g)=>Math.min(Math.max(0,m),g);return{row:f(h.row,d),column:f\
(h.column,l)}}function Xi(e,{row:t,column:n}){let{head:r,side:o}=ot(e),s=(i,a,d)=>Math.min(Math.max(i,(a+1)*Y-d),a*Y);e.scrollTop=s(e.scrollTop,t,e.clientHeight-r),e.scrollLeft=s(e.scrollLeft,n,e.clie\
ntWidth-o)}function Ki(e,t){for(let n of e.querySelectorAll(".marked"))n.classList.remove("marked");t!==void 0&&(e.querySelector(`[data-row="${t.row}"] > .side`)?.classList.add("marked"),e.querySelect\
or(`[data-column="${t.column}"]`)?.classList.add("marked"))}function Zn(e,t,n){let r=Rt(e),o=Z(e,"workload"),s=(h,f)=>t.open(Oe(h,f,{reachability:r,showPlace:n,open:s,workloadEnds:o})),i=(h,f)=>t.open\
(Xt(h,f,{reachability:r,showPlace:n,open:s,workloadEnds:o})),a=Ji(r,s),d=ta(r,{open:s,openBoth:i}),l=Ht(e,()=>c()),c=()=>{let h=l.filter(),f=Ft(r,h.ports);a.show({filter:h,table:f,grouping:l.grouping(\
)}),window.setTimeout(()=>d.show({filter:h,table:f}),0)};queueMicrotask(c);let u=qt(e,o,n);return[Qi(e),l.element,a.element,d.element,...u===void 0?[]:[u]]}function Qi(e){let{cni:t,families:n,assumpti\
ons:r,ground:o,workloads:s}=e,i=[...r.map(a=>`assumed: ${P(a)}`),...o.map(a=>be(a))];return p("section",{class:"about","aria-label":"About this map"},p("p",{},[we(t),...n,S(s.filter(({isPods:a})=>a!==\
!0).length,"workload"),S(ae(e).length,"namespace")].join(" · ")),i.length===0?void 0:p("ul",{},...i.map(a=>p("li",{},a))))}function Ji(e,t){let n=p("p",{class:"status"}),r=p("p",{class:"tally",role:"s\
tatus"}),o=Kn(t,i=>{n.textContent=i}),s=p("p",{class:"hint",id:"matrix-keys"},"Arrow keys move, Enter explains, Escape closes the explanation.");return o.element.setAttribute("aria-describedby","matri\
x-keys"),{element:p("section",{id:"matrix","aria-labelledby":"matrix-title"},p("h2",{id:"matrix-title"},"Matrix"),ea(),r,o.element,n,s),show:({filter:i,table:a,grouping:d})=>{let l=Dt(Tt(e,d),e,{table\
:a,filter:i});r.textContent=Zi(l),n.textContent="",o.element.hidden=l.cells.length===0,o.show({matrix:l,verdicts:i.verdicts,words:(c,u,h)=>We(c,u,{bits:h,filter:i,reachability:e})})}}}function Zi({sou\
rces:e,destinations:t}){return e.length===0?"Nothing matches these filters.":`${S(e.length,"row")}, ${S(t.length,"column")}`}function ea(){return p("ul",{class:"legend","aria-label":"Legend"},...["all\
owed","partly","unknown","denied"].map(t=>p("li",{},p("span",{class:`cell ${t}`,"aria-hidden":"true"}),J[t])))}function ta(e,{open:t,openBoth:n}){let{map:r}=e,o=new Set,s,i=!1,a=Me("focus",[["","all"]\
,...ae(r).map(f=>[f,x(f)])]),d=p("p",{class:"tally",role:"status"}),l=p("p",{class:"status"}),u=qn({openEdge:({from:f,to:m,ways:g})=>g==="one"?t(f,m):n(f,m),toggle:({namespace:f})=>{o.delete(f)||o.add\
(f),h()},edgeWords:f=>{let{from:m,to:g,verdicts:E,ways:v}=f,y=Jn(f,e,s?.filter),w=s===void 0?"":We(m,g,{bits:E,filter:s.filter,reachability:e}),b=y===""||w.endsWith(y)?w:`${w}: ${y}`;return`${F(m)} ${\
v==="both"?"and":"to"} ${F(g)}: ${b}`},status:f=>{l.textContent=f},edgeLabel:f=>Jn(f,e,s?.filter),nodeNote:f=>ra(f,e,s?.table),isOpened:({namespace:f})=>o.has(f)}),h=()=>{if(s===void 0)return;let f={.\
..s,opened:o,focus:a.value},m=Wt(e,f);if(m.wanted>Q&&!i&&a.value===""){a.value=ae(r)[0]??"",i=!0,h();return}d.textContent=m.wanted>Q?"":`${S(m.nodes.length,"node")}, ${S(m.edges.length,"line")}`,u.sho\
w(m)};return a.addEventListener("input",()=>{i=!0,h()}),{element:p("section",{id:"graph","aria-labelledby":"graph-title"},p("h2",{id:"graph-title"},"Graph"),p("p",{class:"hint"},"A click on a namespac\
e opens it, a click on a line explains it; arrow keys and Enter do the same."),de("focus","Connections of",a),d,u.element,l),show:f=>{s=f,h()}}}function Jn({from:e,to:t,ways:n},r,o){if(o===void 0)retu\
rn"";let s=$e(e,t,{reachability:r,filter:o}),i=n==="both"?$e(t,e,{reachability:r,filter:o}):s;return s.length<=na&&s.join()===i.join()?s.join(", "):""}var na=2;function ra(e,t,n){if(e.kind!=="workload\
s")return e.kind==="entry"?"Ingress, routes, Gateways":t.map.families.join(" and ");let r=n===void 0?0:le(e,e,t,n),o=S(e.members.length,"workload");return r===0?o:`${o}, inside ${J[K(r)]}`}var er="rea\
chspec-theme";function tr(){let e=document.documentElement,t=oa();t!==void 0&&(e.dataset.theme=t);let n=()=>(e.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"))==="da\
rk",r=W({class:"theme",role:"switch"},p("span",{},"Dark"),()=>{e.dataset.theme=n()?"light":"dark",sa(e.dataset.theme),o()}),o=()=>r.setAttribute("aria-checked",String(n()));return matchMedia("(prefers\
-color-scheme: dark)").addEventListener("change",o),o(),r}function oa(){try{let e=localStorage.getItem(er);return e==="dark"||e==="light"?e:void 0}catch{return}}function sa(e){try{localStorage.setItem\
(er,e)}catch{}}ia(JSON.parse(document.querySelector("#data")?.textContent??"{}"));function ia({tests:e,map:t,links:n,diagnostics:r,inputs:o}){let s=Et(n),i=zn(),a=[...e===void 0?[]:[vt(e,s)],...e===vo\
id 0||e.comparisons.length===0?[]:[xt(e.comparisons,s)],...t===void 0?[]:Zn(t,i,s),...r.length===0?[]:[_t(r,s)],Ct(o)];document.querySelector("header")?.append(aa(a),tr()),document.body.append(p("main\
",{},...a),i.element),la()}function aa(e){let t=e.flatMap(n=>{let r=n.querySelector("h2")?.textContent;return n.id===""||r===void 0||r===null?[]:[p("a",{href:`#${n.id}`},r)]});return p("nav",{"aria-la\
bel":"Sections"},...t)}function la(){let e=[];window.addEventListener("beforeprint",()=>{e=[...document.querySelectorAll(".case details:not([open]), .problems:not([open]), .exposure details:not([open]\
)")];for(let t of e)t.open=!0}),window.addEventListener("afterprint",()=>{for(let t of e)t.open=!1})}})();',O="sha256-xvDr/RIc1EtM67ySrrm5DxADlWFhNsG4zn59abfGz6g=",M=':root{color-scheme:light dark;--p\
age: light-dark(#ffffff, #14171c);--raised: light-dark(#f5f7f9, #1c2128);--text: light-dark(#1c2128, #e6e9ee);--muted: light-dark(#57606a, #a3adb9);--line: light-dark(#d0d7de, #363d47);--field: light-\
dark(#6e7781, #8b95a1);--accent: light-dark(#0b5cad, #79b8ff);--allowed: light-dark(#0b5cad, #5aa3f0);--denied: light-dark(#eef1f4, #22272f);--unknown: light-dark(#ffd47a, #8a5a00);--unknown-text: lig\
ht-dark(#5c3900, #ffe2a8);--passed: light-dark(#1a6e33, #6fd48a);--failed: light-dark(#b3261e, #ff9a92);--errored: light-dark(#855300, #f0b95a);--expected: light-dark(#0b6b74, #6cc9d4);--mark: light-d\
ark(#fff1b8, #4d4116);--mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}*{box-sizing:b\
order-box}[hidden]{display:none}body{margin:0;background:var(--page);color:var(--text);font:15px/1.5 system-ui,Segoe UI,Roboto,Helvetica Neue,DejaVu Sans,sans-serif;overflow-wrap:anywhere}a{color:var(\
--accent)}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}h1,h2,h3,p,ul{margin:0}h1{font-size:1.35rem}h2{font-size:1.15rem}h3{font-size:1rem}code,pre{font-family:var(--mono);font-siz\
e:.86em}header.top{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1rem;padding:.8rem clamp(.8rem,3vw,2rem);border-bottom:1px solid var(--line);background:var(--raised)}.brand{font-weight:\
600;color:var(--muted)}.headline{flex:1 1 16rem}nav{display:flex;flex-wrap:wrap;gap:.25rem 1rem}main{display:grid;grid-template-columns:minmax(0,1fr);gap:1.6rem;padding:1rem clamp(.8rem,3vw,2rem) 3rem\
}section>*+*{margin-top:.6rem}.hint,.tally,.status,.note{color:var(--muted);font-size:.9rem}.status{min-height:1.5em}.about ul,.suite ul.hint{margin-top:.2rem;padding-left:1.2rem}.notice{padding:.8rem\
 1rem;border:1px solid var(--line);border-radius:6px;background:var(--raised)}noscript p{margin:1rem}button,input,select{font:inherit;color:inherit}button,select,input[type=text],input[type=search]{mi\
n-height:2.1rem;padding:.2rem .6rem;border:1px solid var(--field);border-radius:6px;background:var(--page);max-width:100%}input::placeholder{color:var(--muted);opacity:1}input[aria-invalid=true]{borde\
r-color:var(--failed)}input[type=checkbox]{inline-size:1.05rem;block-size:1.05rem;accent-color:var(--accent)}button{cursor:pointer}button:hover{background:var(--raised)}button.link{min-height:0;paddin\
g:.1rem 0;border:0;background:none;color:var(--accent);text-align:left;text-decoration:underline}button.theme{display:flex;align-items:center;gap:.5rem;border-radius:999px}button.theme:before{content:\
"";width:1.7rem;height:.95rem;border:1px solid var(--field);border-radius:999px;background:radial-gradient(circle at .45rem 50%,var(--field) .3rem,transparent .34rem)}button.theme[aria-checked=true]:b\
efore{background:radial-gradient(circle at calc(100% - .45rem) 50%,var(--accent) .3rem,transparent .34rem)}.controls{display:flex;flex-wrap:wrap;align-items:end;gap:.7rem 1rem;padding:.7rem .9rem;bord\
er:1px solid var(--line);border-radius:8px;background:var(--raised)}fieldset{display:flex;flex-wrap:wrap;gap:.4rem .8rem;min-width:0;margin:0;padding:0;border:0}fieldset.end>legend{font-weight:600}leg\
end,.field>label{font-size:.85rem;color:var(--muted)}fieldset.end>legend{color:var(--text)}.verdicts label{display:inline-flex;align-items:center;gap:.35rem;min-height:2.1rem}.field{display:grid;justi\
fy-items:start;gap:.1rem;min-width:0}.field select,.field input{width:min(11.5rem,100%)}#port{width:8rem}#focus{width:auto;min-width:12rem}#port-hint:not(:empty){max-width:14rem;color:var(--failed)}.l\
egend{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;padding:0;list-style:none;font-size:.9rem}.legend li{display:flex;align-items:center;gap:.4rem}.legend .cell{position:static}.matrix{--most: 300px;--\
head: min(max(var(--wanted-head, 100px), 90px), 190px);--side: min(max(var(--wanted-side, 100px), 110px), var(--most));scroll-padding:var(--head) 0 0 var(--side);position:relative;max-height:min(76vh,\
52rem);width:fit-content;max-width:100%;overflow:auto;border:1px solid var(--line);border-radius:6px;font-size:.83rem;overflow-wrap:normal}.sheet{position:relative}.head-row{position:sticky;top:0;z-in\
dex:2;height:var(--head);background:var(--raised);border-bottom:1px solid var(--line)}.corner{position:sticky;left:0;z-index:1;display:flex;align-items:end;width:var(--side);height:100%;padding:.4rem \
.6rem;background:var(--raised);border-right:1px solid var(--line);color:var(--muted)}.head{position:absolute;bottom:0;width:30px;height:calc(var(--head) - 8px)}.head span{position:absolute;left:50%;bo\
ttom:6px;width:calc(var(--head) - 16px);overflow:hidden;text-overflow:ellipsis;white-space:nowrap;transform-origin:left center;transform:translateY(50%) rotate(-90deg)}.row{position:absolute;left:0;wi\
dth:100%;height:30px}.side{position:sticky;left:0;z-index:1;width:var(--side);height:30px;padding:0 .6rem;line-height:30px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;background:var(--ra\
ised);border-right:1px solid var(--line)}.outside,.entry{font-style:italic}.marked{font-weight:600;color:var(--accent)}.cell{position:absolute;top:0;width:30px;height:30px;border:3px solid var(--page)\
;border-radius:7px;background:var(--denied);text-align:center;line-height:24px;font-weight:700;cursor:pointer;forced-color-adjust:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}.cell.a\
llowed{background:var(--allowed)}.cell.partly{background:linear-gradient(135deg,var(--allowed) 50%,var(--denied) 50%)}.cell.unknown{background:var(--unknown);color:var(--unknown-text)}.cell.unknown:af\
ter{content:"?"}.cell.none{background:none}.cell.pale{background:none;color:transparent}.cell:hover{border-width:1px;line-height:28px}.cell.opened{border-color:var(--text);z-index:1}.cell:focus-visibl\
e{outline:3px solid var(--text);outline-offset:-3px;z-index:1}.graph{overflow:auto;max-height:80vh;border:1px solid var(--line);border-radius:6px;background:var(--page)}.graph .notice{border:0}.graph \
svg{display:block;margin:0 auto}.node rect{fill:var(--raised);stroke:var(--field)}.node.inside rect{stroke:var(--accent)}.node.outside rect,.node.entry rect{stroke-dasharray:4 3}.node[role=button],.ed\
ge{cursor:pointer}.node text{fill:var(--text);font-size:13px;text-anchor:middle}.node .note{fill:var(--muted);font-size:11px}.node .name{font-weight:600}.edge path,marker path{fill:none;--stroke: var(\
--allowed);stroke:var(--stroke)}.edge text{fill:var(--text);font:11px var(--mono);text-anchor:middle;paint-order:stroke;stroke:var(--page);stroke-width:4px}.edge .line{stroke-width:1.6;opacity:.8}.edg\
e .reach{stroke:transparent;stroke-width:14}.edge.partly .line{stroke-dasharray:7 3}.edge.unknown path,marker.unknown path{--stroke: var(--errored)}.edge.unknown .line{stroke-dasharray:2 4}.edge .reac\
h,.edge.unknown .reach{stroke:transparent}marker path{fill:var(--stroke);stroke:none}.edge:hover .line,.edge:focus .line{stroke-width:4;opacity:1}.edge:focus-visible,.node:focus-visible{outline:none}.\
edge:focus-visible .reach{stroke:var(--mark)}.node:focus-visible rect{stroke:var(--accent);stroke-width:4}.panel{position:fixed;inset:auto 0 0;z-index:5;max-height:62vh;overflow:auto;padding:.8rem cla\
mp(.8rem,3vw,1.2rem) 1.4rem;border-top:2px solid var(--accent);background:var(--page);box-shadow:0 -6px 24px #00000040}.panel-head{display:flex;justify-content:space-between;align-items:start;gap:.6re\
m}.panel h2{font-size:1.05rem}.panel h2:focus-visible{outline-offset:3px}.close{font-size:1.3rem;line-height:1}@media(min-width:1100px){.panel{inset:0 0 0 auto;width:26rem;max-height:none;border-top:0\
;border-left:2px solid var(--accent)}.with-panel .matrix{padding-right:26rem}}.finding,.way,.panel .exposure{margin-top:.9rem}.way>h3{padding-top:.4rem;border-top:1px solid var(--line)}.finding h3{col\
or:var(--muted);font-size:.92rem}.part{padding:.3rem 0 .3rem .7rem;border-left:4px solid var(--line)}.part.allow{border-color:var(--allowed)}.part.unknown{border-color:var(--errored)}.ports{font-famil\
y:var(--mono);font-size:.9em}.decisions,.pairs{padding-left:1.1rem}.direction{font-weight:600}.quote{margin:.2rem 0 .4rem;padding:.25rem .5rem;overflow-x:auto;border:1px solid var(--line);border-radiu\
s:4px;background:var(--raised);white-space:pre;overflow-wrap:normal}.line-number{color:var(--muted);-webkit-user-select:none;user-select:none}mark{background:var(--mark);color:inherit}.suite{padding-t\
op:.4rem}.cases,.problems ul{padding:0;list-style:none}.case,.problems li{padding:.4rem .7rem;border:1px solid var(--line);border-left-width:5px;border-radius:4px;content-visibility:auto;contain-intri\
nsic-size:auto 2.6rem}.case+.case,.problems li+li{margin-top:.35rem}summary{cursor:pointer}.case .place,.problems .place{overflow-wrap:anywhere}.case details>.place{display:block}.case summary~*{margi\
n-left:1rem}.status-mark{font-weight:600;margin-right:.6rem}.passed{--status: var(--passed)}.failed,.problems.error{--status: var(--failed)}.errored,.problems.warning{--status: var(--errored)}.expecte\
dFailure{--status: var(--expected)}.skipped,.problems.notice{--status: var(--muted)}.status-mark{color:var(--status)}.case,.problems li{border-left-color:var(--status, var(--line))}.connection{font-fa\
mily:var(--mono);font-size:.9em}.verdict{font-weight:600}.problems summary{font-weight:600}pre.inputs{overflow-x:auto;white-space:pre}@media(max-width:700px){.matrix{--most: 150px}.controls,fieldset.e\
nd,.field,.field input,.field select{width:100%}fieldset.end .field{flex:1 1 8rem}#focus{width:100%}}@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}@media print{:root{color-\
scheme:light}nav,.controls,button,.status,#matrix-keys,#graph>.hint,#graph>.field{display:none}header.top{background:none;padding:0 0 .4rem}main{display:block;padding:0}.matrix,.graph{max-height:none;\
overflow:hidden;border:0}.panel{position:static;max-height:none;box-shadow:none}.with-panel{padding-right:0}.case,.part,.problems li{break-inside:avoid;content-visibility:visible}.graph svg{max-width:\
100%;height:auto}}',N="sha256-WUmDyf+7LjnufzB+W2CN4bBo5Ig+EetZOxQwidPQahI=";var L="data",R=["default-src 'none'",`script-src '${O}'`,`style-src '${N}'`,"img-src data:","base-uri 'none'","form-action 'none'"].join("; ");function*g(e,t){let n=m(`${e.title}: ${t}`);yield`<!docty\
pe html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${R}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${n} · reachspec</title>
<link rel="icon" href="data:,">
<style>${M}</style>
</head>
<body>
<header class="top"><p class="brand">reachspec</p><h1>${m(e.title)}</h1><p class="headline">${m(t)}</p></header>
<noscript><p class="notice">This page shows its data with a script, and scripts are turned off here. Nothing is loaded from
anywhere: save the file and open it in a browser, or read the report as text.</p></noscript>
<script type="application/json" id="${L}">`,yield*T(e),yield`</script>
<script>${_}</script>
</body>
</html>
`}function*T(e){let{tests:t,map:n,...o}=e;if(yield f(o).slice(0,-1),n!==void 0&&(yield`,
"map":`,yield f(n)),t!==void 0){let{suites:i,...s}=t;yield`,
"tests":${f(s).slice(0,-1)},"suites":[`;for(let[r,a]of i.entries())yield`${r===0?`
`:`,
`}${f(a)}`;yield"]}"}yield`}
`}function f(e){return E(e).replaceAll("<","\\u003c").replaceAll(">","\\u003e").replaceAll("&","\\u0026")}function m(e){return k(e).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;")}function j({exposure:e},t){if(e===void 0)return;let n=[],o=new Map,i=r=>{let a=JSON.stringify([r.direction,r.pods,r.reach,r.by?.policy,r.by?.rule]),c=o.get(a)??n.push(r)-1;return o.set(a,c),c},s=e.map(
r=>$(r).map(({direction:a,pods:c,reach:u,by:h})=>i({direction:a,pods:c,reach:t(u),...h===void 0?{}:{by:h}})));return{rows:n,byClass:s}}function I(e,t){let{summary:n,suites:o,comparisons:i,diagnostics:s,inputs:r}=e;return{title:"Connectivity tests",...t===void 0?{}:{links:t},tests:{summary:n,suites:o,comparisons:i},diagnostics:s,inputs:r}}
function P(e,t){let{diagnostics:n,inputs:o}=e;return{title:"Reachability map",...t===void 0?{}:{links:t},map:A(e),diagnostics:n,inputs:o}}function A(e){let{cni:t,families:n,assumptions:o,ground:i,classes:s,
entries:r,decided:a}=e,{reaches:c,indexOfReach:u}=F(),h=d=>({rows:d.map(l=>({cidrs:l.cidrs,reach:u(l)})),isWhole:z(d.flatMap(({cidrs:l})=>l),n)}),v=D(e),w=j(e,u),S=new Map(v.map(({id:d},l)=>[d,l]));return{
cni:t,families:n,assumptions:o,ground:i,classes:s,workloads:v,between:C(e.between.map(u)),fromAddresses:e.fromAddresses.map(h),toAddresses:e.toAddresses.map(h),entries:r.flatMap(d=>{let l=S.get(d.to);
return l===void 0?[]:[{to:l,reach:u(d)}]}),reaches:c,...a===void 0?{}:{decided:{...a,between:C(a.between)}},...w===void 0?{}:{exposure:w}}}function D({workloads:e,pods:t}){let n=e.map(({id:i,namespace:s,
class:r})=>({id:i,namespace:s,class:r}));if(t.length===0)return n;let o=t.map(({id:i,namespace:s,class:r})=>({id:i,namespace:s,class:r,isPods:!0}));return[...n,...o].sort((i,s)=>b(i.id,s.id))}function F(){
let e=[],t=new Map;return{reaches:e,indexOfReach:({allow:o,unknown:i})=>{let s=JSON.stringify([o,i]),r=t.get(s);return r!==void 0?r:(t.set(s,e.length),e.push({allow:o,unknown:i})-1)}}}function z(e,t){
return t.every(n=>{let o=n==="IPv4"?32:128;return e.filter(r=>r.includes(":")===(n==="IPv6")).reduce((r,a)=>r+(1n<<BigInt(o-Number(a.split("/")[1]))),0n)===1n<<BigInt(o)})}function C(e){let t=[];for(let n of e)
t.at(-2)===n?t.push((t.pop()??0)+1):t.push(n,1);return t}function*ne(e,{links:t}){let n=0;for(let i of y(e))n++;let o=`${p(e.workloads.length,"workload")}, ${p(n,"connection")}`;yield*g(P(e,t),o)}function*re(e,{links:t}){yield*g(I(e,t),x(e))}export{ne as mapHtml,re as testHtml};
